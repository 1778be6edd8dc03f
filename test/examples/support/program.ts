import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { until } from "../../../sandbox/test/support/until.js";
import { tellLoaded } from "../../support/installed/installed.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** An example that runs in its own process. */
export interface Program {
  /** All that it has printed so far. */
  output(): string;
  /** Ends it with SIGTERM. @returns its exit code. */
  stop(): Promise<number | null>;
  /** Ends it and its children with SIGKILL. */
  kill(): Promise<void>;
}

/** The folder of an example's copy. */
export function folderOf(name: string): string {
  return join(inject("examples").project, "examples", name);
}

/** The variables of this process without those of npm and Vitest, with programs of the packages in PATH. */
export function variables(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/.test(name));
  const programs = ["test/ecosystem/node_modules/.bin", "node_modules/.bin"].map((folder) => join(root, folder));
  const path = [dirname(process.execPath), ...programs, process.env["PATH"]].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, ...more };
}

/**
 * Runs a script of the example's package.json, as `npm run` does, and waits until it is ready.
 *
 * @param hasChildren - whether the program serves by processes of its own, which must be killed with it.
 */
export function startScript(
  name: string,
  script: string,
  more: Record<string, string> = {},
  hasChildren = false,
): Promise<Program> {
  const { scripts } = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
  return startCommand(name, ["sh", "-c", `exec ${scripts[script]}`], more, hasChildren);
}

/** Runs a command in the folder of an example, and waits until it is ready. */
export async function startCommand(
  name: string,
  command: string[],
  more: Record<string, string>,
  hasChildren = false,
): Promise<Program> {
  const [file = "", ...parameters] = command;
  const options = { NODE_OPTIONS: tellLoaded().join(" "), PORT: String(inject("examples").port), ...more };
  const child = spawn(file, parameters, {
    cwd: folderOf(name),
    env: variables(options),
    stdio: ["ignore", "pipe", "pipe"],
    detached: hasChildren, // a process group of its own
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const closed = once(child, "close");
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      if (hasChildren && signal === "SIGKILL" && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    }
    await closed;
    return child.exitCode;
  };
  try {
    await until(`${name} is ready`, () => {
      if (child.exitCode !== null) throw new Error(`${name} ended:\n${output}`);
      return /ready/i.test(output);
    });
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  return {
    output: () => output,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}
