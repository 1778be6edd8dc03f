import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { fromKept } from "../scripts/build/kept.js";
import { neededDocument } from "./build-document.js";
import { buildUi } from "./build-ui.js";

/*
 * Makes dist/: the server in one file, since it reads generated/ and spec/ of the repository, which are no part of the
 * package; what those have who import it, who require it and who start it; the pages; the types.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = [
  ...[
    "src",
    "generated",
    "ui",
    "build.ts",
    "build-document.ts",
    "build-redoc.ts",
    "build-ui.ts",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ].map((path) => `sandbox/${path}`),
  // spec/ and what reads it: the API reference in Chinese.
  ...["generated", "spec", "scripts/generate", "scripts/build/kept.ts", "tsconfig.json", "package-lock.json"],
];

const common: BuildOptions = {
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  // Half of it is the document and the checks that were generated from it. Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
};

/**
 * The server is made once, as CommonJS: Jest, unless told otherwise, loads nothing else, and all others load that too. Modules
 * require it, since Node would read all of what they import once more, only to look for the names that it exports.
 */
const server: Plugin = {
  name: "server",
  setup: ({ onResolve, onLoad, initialOptions: { format } }) => {
    const filter = /^\.\/sandbox\.js$/;
    if (format === "cjs") return onResolve({ filter }, () => ({ path: "./sandbox.cjs", external: true }));
    onResolve({ filter }, () => ({ path: "required", namespace: "server" }));
    onLoad({ filter: /.*/, namespace: "server" }, () => ({
      contents: `import { createRequire } from "node:module";
        export const { launch, SandboxError, startSandbox } = createRequire(import.meta.url)("./sandbox.cjs");`,
    }));
  },
};

await fromKept(here("..").replace(/\/$/, ""), here("dist"), buildAll, SOURCES);
// Whether a build is newer than its sources is seen by this file.
utimesSync(here("dist/index.d.ts"), new Date(), new Date());

async function buildAll(dist: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [here("src/sandbox.ts")],
    outfile: `${dist}/sandbox.cjs`,
    plugins: [neededDocument],
    format: "cjs",
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  const entries = { ...common, plugins: [server], outdir: dist };
  await build({ ...entries, entryPoints: [here("src/cli.ts"), here("src/index.ts")], format: "esm" });
  chmodSync(`${dist}/cli.js`, 0o755);
  await build({ ...entries, entryPoints: [here("src/index.ts")], format: "cjs", outExtension: { ".js": ".cjs" } });
  await buildUi(`${dist}/ui`);
  await buildTypes(dist);
}

/** What users see of the code, in one file for importers and one for requirers. */
async function buildTypes(dist: string): Promise<void> {
  const compiled = `${dist}/types`;
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const parameters = ["-p", here("tsconfig.build.json"), "--outDir", compiled];
  execFileSync(process.execPath, [tsc, ...parameters], { stdio: "inherit" });
  // Loaded here: most builds are kept ones.
  const [{ rollup }, { dts }] = await Promise.all([import("rollup"), import("rollup-plugin-dts")]);
  const types = await rollup({ input: `${compiled}/sandbox/src/index.d.ts`, plugins: [dts()] });
  for (const name of ["index.d.cts", "index.d.ts"]) await types.write({ file: `${dist}/${name}`, format: "es" });
  await types.close();
  rmSync(compiled, { recursive: true });
}
