import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { shareTypes } from "../../scripts/build/share-types.js";

const generated = readFileSync("generated/types.ts", "utf8");

/** The compiler's errors in `text`, which may import from the files. */
function faultsOf(text: string, files: Record<string, string>): string[] {
  const all: Record<string, string> = { ...files, "test.ts": text };
  const options: ts.CompilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => basename(name) in all || fileExists(name);
  host.getSourceFile = (name, format, ...rest) => {
    const own = all[basename(name)];
    return own === undefined ? getSourceFile(name, format, ...rest) : ts.createSourceFile(name, own, format, true);
  };
  const program = ts.createProgram(["test.ts"], { ...options, allowImportingTsExtensions: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const EQUAL =
  "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n" +
  "type IsTrue<T extends true> = T;\n";

it("types with names for repeated parts are the same types", () => {
  const shared = shareTypes(generated);
  expect(shared.length).toBeLessThan(0.9 * generated.length);
  const names = ["paths", "webhooks", "components", "operations"];
  const tests = names.map((name) => `export type Test_${name} = IsTrue<Equal<one.${name}, other.${name}>>;\n`);
  const imports = 'import type * as one from "./one.ts";\nimport type * as other from "./other.ts";\n';
  const files = { "one.ts": generated, "other.ts": shared };
  expect(faultsOf(`${imports}${EQUAL}${tests.join("")}`, files)).toEqual([]);
  const wrong = { ...files, "other.ts": shared.replace("plan_id: number", "plan_id: string") };
  expect(faultsOf(`${imports}${EQUAL}${tests.join("")}`, wrong)).not.toEqual([]);
});

it("each repeated type has one name, inner ones too, and TSDoc stays with its field", () => {
  const inner = (indent: string) =>
    `{\n${indent}    /** ${"What it is. ".repeat(12)}*/\n${indent}    a: 1;\n${indent}}`;
  const outer = (indent: string) =>
    `{\n${indent}    inner: ${inner(`${indent}    `)};\n${indent}    ${"b".repeat(130)}: 2;\n${indent}}`;
  const text = `export interface All {\n    x: ${outer("    ")};\n    deeper: {\n        x: ${outer("        ")};\n    };\n    inner: ${inner("    ")};\n}\n`;
  const shared = shareTypes(text);
  expect(shared.split("What it is. ".repeat(12)).length - 1).toBe(1);
  expect(shared).toContain("    x: X1;\n    deeper: {\n        x: X1;\n    };\n    inner: Inner1;\n");
  expect(shared).toContain("type X1 = {\n    inner: Inner1;\n");
});

it("a name that the text already has is not used again", () => {
  const type = `{\n    ${"a".repeat(130)}: 1;\n}`;
  const shared = shareTypes(
    `export type Headers1 = 1;\nexport type A = { headers: ${type} };\nexport type B = { headers: ${type} };\n`,
  );
  expect(shared).toContain("headers: Headers2 }");
});
