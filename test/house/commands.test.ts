import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import sandbox from "../../sandbox/package.json" with { type: "json" };
import { STAGES } from "../../scripts/stages/stages.js";
import { IMPORTS, root } from "./imports.js";

const documents = execFileSync("git", ["ls-files", "*.md", ".github", ".ci"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !file.startsWith("generated/"))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** The words that follow `prefix` in the documents, each with its place. */
function named(pattern: RegExp): { file: string; name: string }[] {
  return documents.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, name = ""]) => ({ file, name: name.replace(/[.:]$/, "") })),
  );
}

it("each npm script that a document names exists", () => {
  const scripts = Object.keys(pkg.scripts);
  const found = named(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ name }) => !scripts.includes(name))).toEqual([]);
});

it("and each stage exists", () => {
  const ids = STAGES.map(({ id }) => id);
  const found = named(/\bnpm test -- --only ([\w,]+)/g).flatMap(({ file, name }) =>
    name.split(",").map((one) => ({ file, name: one })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ name }) => !ids.includes(name))).toEqual([]);
});

it("there are few npm scripts, and each is in a document or npm's own", () => {
  const scripts = Object.keys(pkg.scripts).filter((name) => !["prepack", "test"].includes(name));
  expect(scripts.length).toBeLessThanOrEqual(22);
  const told = new Set(named(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g).map(({ name }) => name));
  expect(scripts.filter((name) => !told.has(name))).toEqual([]);
});

it("npm ci installs what each npm script imports", () => {
  const installed = new Set(
    [pkg, sandbox].flatMap((one) => Object.keys({ ...one.dependencies, ...one.devDependencies })),
  );
  const lacking = Object.entries(pkg.scripts).flatMap(([name, command]) =>
    [...command.matchAll(/\btsx (?:--tsconfig \S+ )?(\S+\.ts)/g)].flatMap(([, entry = ""]) =>
      [...packagesOf(entry)].filter((one) => !installed.has(one)).map((one) => `${name}: ${one}`),
    ),
  );
  expect(lacking).toEqual([]);
  expect([...packagesOf("contract-tests/support/prism.ts")]).toContain("@stoplight/prism-http-server");
});

/** The packages that a program imports, directly or through other files. */
function packagesOf(entry: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(entry)) return packages;
  seen.add(entry);
  const imports = IMPORTS.get(entry);
  for (const name of imports?.packages ?? []) packages.add(name);
  for (const file of imports?.files ?? []) packagesOf(file, seen, packages);
  return packages;
}

it("each action of a workflow is pinned by commit, with the version behind it: a tag can be moved to other code", () => {
  const uses = documents.flatMap(({ file, text }) =>
    file.startsWith(".github/") ? (text.match(/^.*\buses:.*$/gm) ?? []) : [],
  );
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((line) => !/uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

it("contract-tests/ has no other version of a package of the repository", () => {
  const packagesOf = (lock: string) =>
    JSON.parse(readFileSync(join(root, lock), "utf8")).packages as Record<string, { version?: string }>;
  const [ours, theirs] = [packagesOf("package-lock.json"), packagesOf("contract-tests/package-lock.json")];
  const direct = Object.keys({ ...pkg.dependencies, ...pkg.devDependencies }).map((name) => `node_modules/${name}`);
  const other = direct.filter((path) => theirs[path] && theirs[path].version !== ours[path]?.version);
  expect(other).toEqual([]);
});
