/*
 * Makes the pages which the sandbox serves.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { stringify } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const ui = join(here, "ui");
const require = createRequire(import.meta.url);

const common: BuildOptions = {
  absWorkingDir: ui,
  bundle: true,
  minify: true,
  target: "es2022",
  // Without the output, so that whoever calls this decides what is printed.
  logLevel: "warning",
};

async function bundle(assets: string): Promise<void> {
  await Promise.all([
    build({
      ...common,
      entryPoints: ["console.tsx", "phone.tsx", "docs.ts"],
      outdir: assets,
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    // A classic script: it has to run before the page is painted, and modules wait for the whole page.
    build({ ...common, entryPoints: ["early.ts"], outdir: assets, format: "iife" }),
    // Apart from the scripts, or esbuild would take light-dark() for something to be lowered to es2022.
    build({
      ...common,
      target: "esnext",
      entryPoints: ["console.css", "phone.css", "docs.css"],
      outdir: assets,
    }),
  ]);
}

/** The folder of an installed package. Not all of them export their package.json, so it is looked for. */
function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, "package.json"))) return join(folder, name);
  }
  throw new Error(`${name} is not installed: npm ci`);
}

/** In Redoc's "powered by" link. */
const REDOC_IMAGE = "https://cdn.redoc.ly/redoc/logo-mini.svg";
const NO_IMAGE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/** Redoc as it is, but for the one image which it would load from its makers' server. */
async function copyRedoc(assets: string): Promise<void> {
  const bundles = join(packageFolder("redoc"), "bundles");
  const name = "redoc.standalone.js";
  const script = await readFile(join(bundles, name), "utf8");
  if (script.split(REDOC_IMAGE).length !== 2)
    throw new Error(`${name} no longer holds ${REDOC_IMAGE} once: look again`);
  const still = script.replace(REDOC_IMAGE, NO_IMAGE).replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, "\n");
  await writeFile(join(assets, name), still);
  // The script's first line points to it.
  await copyFile(join(bundles, `${name}.LICENSE.txt`), join(assets, `${name}.LICENSE.txt`));
}

/** The licences of what is bundled ask to go with it. */
async function writeLicences(assets: string): Promise<void> {
  const names = ["preact", "@preact/signals", "@preact/signals-core", "redoc", "uqr"];
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = join(packageFolder(name), "LICENSE");
      return existsSync(file) ? `${name}\n\n${(await readFile(file, "utf8")).trim()}\n` : "";
    }),
  );
  await writeFile(join(assets, "LICENSES.txt"), texts.filter(Boolean).join(`\n${"-".repeat(80)}\n\n`));
}

/** The documents of API and control, each as one file: the server takes them from beside the pages. */
async function writeDocuments(out: string): Promise<void> {
  const document: unknown = JSON.parse(await readFile(join(here, "..", "generated", "openapi.json"), "utf8"));
  await writeFile(join(out, "openapi.yaml"), stringify(document));
  const control = await readFile(join(here, "generated", "control.json"), "utf8");
  await writeFile(join(out, "control.json"), control);
  await writeFile(join(out, "control.yaml"), stringify(JSON.parse(control)));
}

/** @param out - the folder that gets them. */
export async function buildUi(out: string): Promise<void> {
  const assets = join(out, "assets");
  await mkdir(assets, { recursive: true });
  await Promise.all([
    bundle(assets),
    copyRedoc(assets),
    writeLicences(assets),
    ...["console.html", "phone.html", "docs.html"].map((page) => copyFile(join(ui, page), join(out, page))),
    writeDocuments(out),
  ]);
}
