import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { ENTRIES, SEAMS } from "../../scripts/build/entries.js";
import { toolIn } from "../../scripts/install-locked.js";
import { run } from "./support/run.js";
import { typesOf } from "./support/types-of.js";

const { tarball, files, project } = inject("packed");
const installed = (path: string) => readFileSync(join(project, "node_modules", pkg.name, path), "utf8");

/** The files in dist/, each with its code in both formats. */
const CODE = [...ENTRIES, "shared", "runtime", ...SEAMS, ...SEAMS.map((name) => `${name}.node`)];
/** The conditions for code that requires. */
const CHOICES = SEAMS.map((name) => `${name}.required.cjs`);
/** The declarations that a compiler reads from the entries, for import and for require. */
function declarations(): string[] {
  const dist = join(project, "node_modules", pkg.name, "dist");
  const entries = ENTRIES.flatMap((name) => [`${name}.d.ts`, `${name}.d.cts`]).map((name) => join(dist, name));
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
  const found = program.getSourceFiles().map(({ fileName }) => relative(dist, fileName));
  return found.filter((path) => !path.startsWith(".."));
}

describe("the tarball", () => {
  it("has exactly these files", () => {
    const dist = [...CODE.flatMap((name) => [`${name}.js`, `${name}.cjs`]), ...CHOICES, ...declarations()];
    expect(files.toSorted()).toEqual(
      [
        "LICENSE",
        "README.md",
        "README.zh-CN.md",
        "SECURITY.md",
        "docs/frameworks.md",
        "docs/security.md",
        "package.json",
        ...["openapi.json", "cli.js", ...dist].map((name) => `dist/${name}`),
      ].toSorted(),
    );
  });

  it("has a declaration file for each source file, so that editors find the TSDoc", () => {
    const sources = files.flatMap((path) => /^dist\/types\/(.*)\.d\.c?ts$/.exec(path)?.[1] ?? []);
    expect(sources).toEqual(expect.arrayContaining(["generated/types", "src/client", "src/options"]));
    expect(sources.filter((source) => !existsSync(`${source}.ts`))).toEqual([]);
  });

  it("names no folder of the building machine, and no source map", () => {
    const traces = [process.cwd(), `${homedir()}/`, "/home/", "/Users/", "/tmp/", "C:\\", "sourceMappingURL"];
    for (const path of files) {
      const text = installed(path);
      expect({ path, traces: traces.filter((trace) => text.includes(trace)) }).toEqual({ path, traces: [] });
    }
  });

  it("cites no decision in declarations and document, because it lacks their file", () => {
    for (const path of files.filter((file) => /\.d\.c?ts$|openapi\.json$/.test(file))) {
      expect({ path, cited: installed(path).match(/.{0,60}\bD\d{1,2}\b.{0,60}/g) }).toEqual({ path, cited: null });
    }
  });

  it("has a command, which npx runs in a project that has installed it", async () => {
    const said = await run("npx", ["--no-install", pkg.name, "--version"], project);
    expect(said).toBe(`${pkg.version}\n`);
    expect(await run("npx", ["--no-install", pkg.name, "check", "--help"], project)).toMatch(
      /^Usage: wechatpay-global check/,
    );
  });

  it("passes publint", async () => {
    const said = await run(toolIn("tools/gates", "publint"), ["run", tarball, "--strict"], process.cwd());
    expect(said).toContain("All good!");
  });

  it("has types that resolve in every mode, to the kind of module that they describe", () => {
    const { problems, entries } = typesOf(tarball);
    expect(problems).toEqual([]);
    expect(entries).toEqual(Object.keys(pkg.exports));
  });
});

describe("package.json", () => {
  // No condition that only some tools use for require (`module-sync`): a tracer would copy another file than the one
  // that Node loads.
  it("gives bundlers one ES module for import and require, and others the format they ask for", () => {
    for (const name of ENTRIES) {
      const module = `./dist/${name}.js`;
      const subpath = name === "index" ? "." : `./${name}`;
      const conditions = { module, require: `./dist/${name}.cjs`, default: module };
      expect(JSON.stringify(new Map(Object.entries(pkg.exports)).get(subpath))).toBe(JSON.stringify(conditions));
    }
  });

  it("gives code that needs Node to Node only, though other runtimes use its condition too", () => {
    for (const name of SEAMS) {
      const conditions = {
        require: choices(`./dist/${name}.cjs`, `./dist/${name}.required.cjs`),
        default: choices(`./dist/${name}.js`, `./dist/${name}.node.js`),
      };
      // As text, because the order matters.
      expect(JSON.stringify(new Map(Object.entries(pkg.imports)).get(`#${name}`))).toBe(JSON.stringify(conditions));
    }
  });

  it("exports what its page names", () => {
    const named = [...readFileSync("docs/package.md", "utf8").matchAll(/^\| `wechatpay-global(.*?)` \|/gm)];
    expect(named.map(([, subpath]) => `.${subpath}`)).toEqual(Object.keys(pkg.exports));
  });
});

/** Deno, Bun and some bundlers use the condition `node`, but lack parts of Node. */
function choices(portable: string, node: string) {
  return { workerd: portable, deno: portable, bun: portable, browser: portable, node, default: portable };
}
