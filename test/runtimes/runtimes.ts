import { existsSync } from "node:fs";
import { join } from "node:path";

export interface Runtime {
  id: string;
  /** The executable, or `undefined` where npm has none for this machine. */
  executable: string | undefined;
  /** The parameters between the executable and the file to run. Absent for workerd, which runs no scripts. */
  parameters?: string[];
  /**
   * The builds to test, each with the conditions of package.json that choose it. On Node both, because bundlers may
   * give it the portable one.
   */
  builds: string[][];
}

const machine = `${process.platform}-${process.arch}`;

/** The npm packages with the executables, by machine; their install scripts, which would choose one, do not run. */
const BUN: Record<string, string> = {
  "linux-x64": "@oven/bun-linux-x64",
  "linux-arm64": "@oven/bun-linux-aarch64",
  "darwin-x64": "@oven/bun-darwin-x64",
  "darwin-arm64": "@oven/bun-darwin-aarch64",
};
const DENO: Record<string, string> = {
  "linux-x64": "@deno/linux-x64-glibc",
  "linux-arm64": "@deno/linux-arm64-glibc",
  "darwin-x64": "@deno/darwin-x64",
  "darwin-arm64": "@deno/darwin-arm64",
};
const WORKERD: Record<string, string> = {
  "linux-x64": "@cloudflare/workerd-linux-64",
  "linux-arm64": "@cloudflare/workerd-linux-arm64",
  "darwin-x64": "@cloudflare/workerd-darwin-64",
  "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
};

/** The conditions of bundlers for workerd, such as Wrangler. */
export const WORKER_CONDITIONS = ["workerd", "worker", "browser"];

/** Every runtime that the SDK is for. Call it when they are installed. */
export function findRuntimes(): Runtime[] {
  return [
    ...["20", "22", "24", "26"].map((major) => node(`node-${major}`)),
    { id: "bun", executable: find(BUN[machine], "bin/bun"), parameters: ["run"], builds: [["bun", "node"]] },
    { id: "deno", executable: find(DENO[machine], "deno"), parameters: ["run", "-A"], builds: [["deno", "node"]] },
    { id: "workerd", executable: find(WORKERD[machine], "bin/workerd"), builds: [WORKER_CONDITIONS] },
  ];
}

function node(id: string): Runtime {
  return { id, executable: find(id, "bin/node"), parameters: [], builds: [["node"], []] };
}

function find(packageName: string | undefined, path: string): string | undefined {
  if (packageName === undefined) return undefined;
  const executable = join(import.meta.dirname, "node_modules", packageName, path);
  return existsSync(executable) ? executable : undefined;
}
