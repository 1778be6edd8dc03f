import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/document.js";

/**
 * The parts of src/, from the ground up: a folder, or a file that stands alone. Each imports from those before it and from
 * itself, types too; those on one line do not know each other.
 */
const HOUSE: readonly (readonly string[])[] = [
  ["errors.ts"],
  ["runtime"],
  ["input", "schema"],
  ["keys", "request"],
  ["protocol"],
  ["http"],
  ["certificates", "statements"],
  ["options.ts"],
  ["connection.ts"],
  ["notifications", "operations"],
  ["handoffs", "outcomes"],
  ["client.ts", "testing"],
  ["index.ts", "redis.ts", "testing.ts"],
];

/** What each file of src/ and generated/ imports from these two. */
const IMPORTS = importsOf([...filesOf("src"), ...filesOf("generated")]);

describe("src/", () => {
  it("has no part without a place in the house", () => {
    const parts = new Set([...IMPORTS.keys()].filter((file) => file.startsWith("src/")).map(partOf));
    expect([...parts].sort()).toEqual(HOUSE.flat().sort());
  });

  it("has no arrow up", () => {
    const wrong = [...IMPORTS].flatMap(([file, imported]) =>
      imported
        .filter(
          (other) => file.startsWith("src/") && other.startsWith("src/") && !mayImport(partOf(file), partOf(other)),
        )
        .map((other) => `${file} -> ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it("and generated/ have no circle, not even of types", () => {
    expect(circlesIn(IMPORTS)).toEqual([]);
  });

  it("is all that generated/ takes types from, and of it only those that describe operations", () => {
    const taken = [...IMPORTS].filter(([file]) => file.startsWith("generated/")).flatMap(([, imported]) => imported);
    expect([...new Set(taken.filter((other) => other.startsWith("src/")))]).toEqual(["src/operations/operation.ts"]);
  });
});

it("an arrow up and a circle are found", () => {
  expect(mayImport("http", "operations")).toBe(false);
  expect(mayImport("notifications", "operations")).toBe(false);
  expect(mayImport("operations", "http")).toBe(true);
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(circlesIn(imports)).toEqual(["b -> c -> b"]);
});

function mayImport(part: string, other: string): boolean {
  const level = (name: string) => HOUSE.findIndex((names) => names.includes(name));
  return part === other || level(other) < level(part);
}

function partOf(file: string): string {
  return file.split("/")[1] ?? file;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

function importsOf(files: string[]): Map<string, string[]> {
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
      const local = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
      return [
        file,
        local.map(({ fileName }) => relative(root, join(root, dirname(file), fileName)).replace(/\.js$/, ".ts")),
      ];
    }),
  );
}

/** Each circle once, from where it is entered first. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const begun = path.indexOf(file);
    if (begun >= 0) circles.push([...path.slice(begun), file].join(" -> "));
    if (begun >= 0 || done.has(file)) return;
    for (const other of imports.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
