import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildUi } from "./build-ui.js";

/*
 * Makes dist/: the server in one file for each entry, since it reads generated/ and spec/ of the
 * repository, which are no part of the package; the pages; the types.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
await build({
  entryPoints: [here("src/cli.ts"), here("src/index.ts")],
  outdir: here("dist"),
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
});
chmodSync(here("dist/cli.js"), 0o755);
await buildUi();
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", here("tsconfig.build.json")], { stdio: "inherit" });
