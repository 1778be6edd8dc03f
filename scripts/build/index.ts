import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./bundle.js";
import { writeDeclarations } from "./declarations.js";
import { ENTRIES } from "./entries.js";
import { fromKept } from "./kept.js";
import { publishedDocument } from "./published-document.js";

/*
 * Makes dist/: `npm run build`, or `npm run build -- <folder>` for another folder. The compiler checks and translates file
 * by file. The bundler joins them into a few files, since opening a file takes an import about as long as running its code.
 * The declarations stay single files: no process loads them.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = resolve(root, process.argv[2] ?? "dist");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

await fromKept(root.replace(/\/$/, ""), dist, async (folder) => {
  const compiled = mkdtempSync(join(root, ".tmp/build-"));
  try {
    const parameters = ["-p", join(root, "tsconfig.build.json"), "--outDir", compiled];
    execFileSync(process.execPath, [tsc, ...parameters], { stdio: "inherit" });
    await bundleCode(compiled, folder);
    writeDeclarations(ENTRIES, compiled, folder);
    // Without blanks, which are a fifth of it.
    const document: object = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8"));
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(publishedDocument(document)));
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
});
