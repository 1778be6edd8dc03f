import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT, sourceOf } from "../test/runtimes/seams.js";

const BENCH = join(ROOT, "bench");

/** Left by a run, replaced by the next. */
export const TEMPORARY = join(BENCH, ".tmp");
/** Where processes of a run find their code, the packed SDK and, two folders up, what is compared with. */
export const WORK = join(TEMPORARY, "work");

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];

/** Installs what is compared with, packs the SDK, installs it as a user would, and bundles the processes' code. */
export async function prepare(): Promise<void> {
  const installed = join(BENCH, "node_modules/.package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(BENCH, "package-lock.json")).mtimeMs) {
    console.error("installing what is compared with (bench/package-lock.json)");
    npm(["ci", ...QUIET], BENCH);
  }
  rmSync(TEMPORARY, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  npm(["pack", "--silent", "--pack-destination", TEMPORARY], ROOT);
  const name = readdirSync(TEMPORARY).find((file) => file.endsWith(".tgz"));
  const dependencies = { "wechatpay-global": `file:${join(TEMPORARY, name ?? "")}` };
  writeFileSync(join(WORK, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  npm(["install", "--prefer-offline", ...QUIET], WORK);
  await bundle();
}

/** The versions of everything that is compared, as installed, the SDK first. */
export function installedVersions(): Record<string, string> {
  const version = (folder: string, name: string) => read(join(folder, "node_modules", name, "package.json")).version;
  const others = Object.keys(read(join(BENCH, "package.json")).dependencies);
  return {
    "wechatpay-global": version(WORK, "wechatpay-global"),
    ...Object.fromEntries(others.map((name) => [name, version(BENCH, name)])),
  };
}

function read(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
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

/** Packages are left to Node. */
async function bundle(): Promise<void> {
  const { dependencies, devDependencies } = read(join(BENCH, "package.json"));
  await build({
    entryPoints: { worker: join(BENCH, "worker/index.ts"), stub: join(BENCH, "stub.ts") },
    outdir: WORK,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["wechatpay-global", "urllib", ...Object.keys({ ...dependencies, ...devDependencies })],
    plugins: [nodeSeams],
    // No `paths`: the SDK is the installed package and not src/.
    tsconfigRaw: {},
    logLevel: "warning",
  });
}
