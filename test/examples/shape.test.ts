import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { toolIn } from "../../scripts/install-locked.js";
import { run } from "../package/support/run.js";
import { folderOf } from "./support/program.js";

const folder = join(import.meta.dirname, "../../examples");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const config = JSON.parse(read("../tsconfig.json").replace(/^\s*\/\/.*$/gm, ""));
const SHOPS = ["express", "hono-workers", "lambda", "nest", "next-app-router"];
const LANGUAGES = ["go", "java", "php", "python"].map((name) => `first-call/${name}`);

/** What only a user installs: tests do without. */
const NOT_INSTALLED = ["wrangler"];

const filesOf = (name: string, ending: RegExp) =>
  readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).filter(
    (file) => ending.test(file) && !/node_modules|\.next|\.wrangler/.test(file),
  );

/** Lines that are neither empty nor only a comment. */
function codeOf(text: string): number {
  const code = text.replace(/^\s*\/\*[\s\S]*?\*\/$|^\s*""".*?"""$/gm, "").split("\n");
  return code.filter((line) => !/^\s*(\/\/.*|#.*|\*.*)?$/.test(line)).length;
}

it("examples/README.md lists every folder", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const listed = [...read("README.md").matchAll(/^\| \[([\w-]+)\]\(\1\/README\.md\) \|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(folders.toSorted());
});

it.each([...SHOPS.map((name) => [name, 150] as const), ...LANGUAGES.map((name) => [name, 120] as const)])(
  "%s has at most %i lines of code",
  (name, most) => {
    const lines = filesOf(name, /\.(ts|go|java|php|py)$/).map((file) => codeOf(read(join(name, file))));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(most);
  },
);

describe.each([...SHOPS, "subscription", "billing"])("the package.json of %s", (name) => {
  const { dependencies = {}, devDependencies = {}, ...rest } = JSON.parse(read(`${name}/package.json`));

  it("names exact versions, those of these tests", () => {
    expect(rest).toMatchObject({ private: true, type: "module", description: expect.stringMatching(/\.$/) });
    const all = Object.entries<string>({ ...dependencies, ...devDependencies });
    const others = all
      .filter(([one]) => !NOT_INSTALLED.includes(one))
      .filter(([one, wanted]) => installed(name, one) !== wanted);
    expect(others.map(([one, wanted]) => `${one} ${wanted}, installed ${installed(name, one)}`)).toEqual([]);
    expect(all.filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted))).toEqual([]);
  });
});

/** The version that Node finds from an example. */
function installed(name: string, wanted: string): string | undefined {
  // The billing example has a lock file, and so packages, of its own.
  const from = name === "billing" ? join(folder, name) : folderOf(name);
  const paths = createRequire(join(from, "package.json")).resolve.paths(wanted) ?? [];
  const file = paths.map((path) => join(path, wanted, "package.json")).find((path) => existsSync(path));
  return file && JSON.parse(readFileSync(file, "utf8")).version;
}

it.each(SHOPS)("%s gets the packed SDK by its name", (name) => {
  const entry = createRequire(join(folderOf(name), "package.json")).resolve("wechatpay-global");
  expect(entry).toBe(join(inject("examples").project, "node_modules/wechatpay-global/dist/index.cjs"));
});

it.each(SHOPS)("the settings of %s are as strict as those of the repository", (name) => {
  const { compilerOptions } = JSON.parse(read(`${name}/tsconfig.json`));
  const strict = Object.entries(config.compilerOptions).filter(([, value]) => value === true);
  expect(compilerOptions).toMatchObject(Object.fromEntries(strict.filter(([key]) => key !== "resolveJsonModule")));
});

it("they compile", async () => {
  const tsc = toolIn("tools/gates", "tsc");
  await run(tsc, ["-p", "."], folderOf("hono-workers"));
  // The others in one program, which takes half the time: what else their settings have, the widest of them has.
  const { compilerOptions } = JSON.parse(read("next-app-router/tsconfig.json"));
  const project = folderOf(".");
  const paths = { "@/*": ["./next-app-router/*"] };
  const all = { ...compilerOptions, experimentalDecorators: true, paths, incremental: false };
  const include = SHOPS.filter((name) => name !== "hono-workers").map((name) => `${name}/**/*.ts`);
  const exclude = ["**/node_modules", "**/.next"];
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: all, include, exclude }));
  await run(tsc, ["-p", "."], project);
});
