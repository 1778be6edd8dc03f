import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, inject, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { ENTRIES } from "../../scripts/build/entries.js";
import { exportingAll } from "./support/exporting.js";
import { layOutLikePnpm } from "./support/pnpm.js";
import { STRICTEST } from "./support/strictest.js";

/*
 * A user's declarations name the types of their exports. Under pnpm a user's file cannot import our dependencies, and
 * never our files that are not entries: types from there cannot be named (TS2742, TS4023).
 */
const { project } = inject("packed");
const user = mkdtempSync(join(tmpdir(), "wechatpay-global-pnpm-"));
afterAll(() => rmSync(user, { recursive: true }));

it("a user's exports without explicit types compile under pnpm, in files that import and in files that require", () => {
  layOutLikePnpm([pkg.name], join(project, "node_modules"), user);
  const dist = join(project, "node_modules", pkg.name, "dist/");
  const specifiers = ENTRIES.map((name) => (name === "index" ? pkg.name : `${pkg.name}/${name}`));
  const declarations = ENTRIES.map((name) => join(dist, `${name}.d.ts`));
  const all = exportingAll(specifiers, declarations, dist);
  const files = ["mts", "cts"].flatMap((extension) => {
    writeFileSync(join(user, `exporting-all.${extension}`), all);
    copyFileSync(join(project, "exporting.ts"), join(user, `exporting.${extension}`));
    return ["exporting-all", "exporting"].map((name) => join(user, `${name}.${extension}`));
  });

  const program = ts.createProgram(files, { ...STRICTEST, declaration: true, skipLibCheck: true });
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.getDeclarationDiagnostics()];
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});
