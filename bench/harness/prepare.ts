import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT, sourceOf } from "../../test/runtimes/seams.js";

const BENCH = join(ROOT, "bench");

/** Left by a run, replaced by the next. */
export const TEMPORARY = join(BENCH, ".tmp");
/** Where processes of a run find their code, the packed SDK and, one folder up, what is compared with. */
export const WORK = join(TEMPORARY, "work");

/** Installs what is compared with, packs the SDK, installs it as a user would, and bundles the processes' code. */
export async function prepare(): Promise<void> {
  installPeers();
  rmSync(TEMPORARY, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  npm(["pack", "--silent", "--pack-destination", TEMPORARY], ROOT);
  const name = readdirSync(TEMPORARY).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm pack made no package");
  install(WORK, { "wechatpay-global": `file:${join(TEMPORARY, name)}` });
  await bundle();
}

/** Makes a project in this folder with these dependencies. */
export function install(folder: string, dependencies: Record<string, string>, overrides?: object): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "bench-work", private: true, type: "module", dependencies, overrides };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npm(["install", "--prefer-offline", ...QUIET], folder);
}

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];

function installPeers(): void {
  const installed = join(BENCH, "node_modules/.package-lock.json");
  const locked = join(BENCH, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  console.error("installing what is compared with (bench/package-lock.json)");
  npm(["ci", ...QUIET], BENCH);
}

function npm(parameters: string[], cwd: string): void {
  execFileSync("npm", parameters, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

/** `#crypto` and its like, as Node gets them, from src/. */
const nodeSeams: Plugin = {
  name: "node-seams",
  setup({ onResolve }) {
    onResolve({ filter: /^#/ }, ({ path }) => ({ path: sourceOf(path, ["node"]) }));
  },
};

/** One file a process, and one a contender, loaded on demand. Packages are left to Node. */
async function bundle(): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, "package.json"), "utf8"));
  await build({
    entryPoints: { worker: join(BENCH, "worker/index.ts"), stub: join(BENCH, "stub/server.ts") },
    outdir: WORK,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["wechatpay-global", ...Object.keys(dependencies)],
    plugins: [nodeSeams],
    // No `paths`: the SDK is the installed package and not src/.
    tsconfigRaw: {},
    logLevel: "warning",
  });
}
