import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT, sourceOf } from "../test/runtimes/seams.js";

const BENCH = join(ROOT, "bench");

/** The files of a run. The next run replaces them. */
export const TEMPORARY = join(BENCH, ".tmp");
/** The folder of the processes of a run: with their code, the packed SDK and, two folders up, the other packages. */
export const WORK = join(TEMPORARY, "work");

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];

/** Installs the other packages, packs the SDK, installs it as a user does, and bundles the code of the processes. */
export async function prepare(): Promise<void> {
  const installed = join(BENCH, "node_modules/.package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(BENCH, "package-lock.json")).mtimeMs) {
    console.error("installing the other packages (bench/package-lock.json)");
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

/** The installed versions of all packages that are compared, the SDK first. */
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

/** Finds `#crypto` and the like in src/, in their versions for Node. */
const nodeSeams: Plugin = {
  name: "node-seams",
  setup({ onResolve }) {
    onResolve({ filter: /^#/ }, ({ path }) => ({ path: sourceOf(path, ["node"]) }));
  },
};

/** Bundles the code of the processes. Node finds packages itself. */
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
    // Without `paths`, the SDK is the installed package and not src/.
    tsconfigRaw: {},
    logLevel: "warning",
  });
}
