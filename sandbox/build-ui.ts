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
import { inChinese, readCatalog } from "../scripts/generate/chinese.js";
import { forUsers } from "../scripts/generate/for-users.js";
import { loadSpec } from "../scripts/generate/spec.js";
import { documentToShow, writeRedoc } from "./build-redoc.js";

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
      entryPoints: ["console.tsx", "phone.tsx", "docs.tsx"],
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

/** The documents of API and control, each as one file, and what docs.html shows: a document for each language. */
async function writeDocuments(out: string, assets: string): Promise<void> {
  const text = await readFile(join(here, "..", "generated", "openapi.json"), "utf8");
  await writeFile(join(out, "openapi.yaml"), stringify(JSON.parse(text)));
  const control = await readFile(join(here, "generated", "control.json"), "utf8");
  await writeFile(join(out, "control.json"), control);
  await writeFile(join(out, "control.yaml"), stringify(JSON.parse(control)));
  // JSON is YAML too, and shorter.
  const { spec } = loadSpec(join(here, "..", "spec", "openapi.yaml"));
  const documents = { en: JSON.parse(text), zh: forUsers(inChinese(spec, readCatalog()), "zh") };
  for (const language of ["en", "zh"] as const) {
    const shown = JSON.stringify(documentToShow(documents[language], language));
    await writeFile(join(assets, `openapi.${language}.yaml`), shown);
  }
}

/** @param out - the folder that gets them. */
export async function buildUi(out: string): Promise<void> {
  const assets = join(out, "assets");
  await mkdir(assets, { recursive: true });
  await Promise.all([
    bundle(assets),
    writeRedoc(packageFolder("redoc"), assets),
    writeLicences(assets),
    ...["console.html", "phone.html", "docs.html"].map((page) => copyFile(join(ui, page), join(out, page))),
    writeDocuments(out, assets),
  ]);
}
