import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { writeDeclarations } from "../../../scripts/build/declarations.js";

const source = fileURLToPath(new URL("../derived", import.meta.url));

/**
 * Declares the package in `test/package/derived` like the SDK, and installs it into a project.
 *
 * @param modules - the folder of its dependencies.
 * @returns the folder of its declarations, and the project.
 */
export function buildDerived(modules: string): { folder: string; user: string } {
  const user = mkdtempSync(join(tmpdir(), "wechatpay-global-derived-"));
  const installed = join(user, "node_modules/derived");
  const compiled = join(user, "compiled");
  const program = ts.createProgram([join(source, "src/index.ts")], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    noLib: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: compiled,
  });
  program.emit();
  writeDeclarations(["index"], compiled, join(installed, "dist"));
  writeFileSync(join(installed, "package.json"), JSON.stringify(MANIFEST));
  symlinkSync(join(modules, "openapi-fetch"), join(user, "node_modules/openapi-fetch"));
  return { folder: join(installed, "dist/"), user };
}

const MANIFEST = {
  name: "derived",
  version: "1.0.0",
  type: "module",
  exports: { ".": { require: "./dist/index.cjs", default: "./dist/index.js" } },
};
