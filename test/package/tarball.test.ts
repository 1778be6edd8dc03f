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

/** What is in dist/, for each its code in both formats. */
const CODE = [...ENTRIES, "shared", "runtime", ...SEAMS, ...SEAMS.map((name) => `${name}.node`)];
/** What chooses for whoever requires. */
const CHOICES = SEAMS.map((name) => `${name}.required.cjs`);
/** What a compiler finds from the declarations of what can be imported, where one imports and where one requires. */
function declarations(): string[] {
  const dist = join(project, "node_modules", pkg.name, "dist");
  const entries = ENTRIES.flatMap((name) => [`${name}.d.ts`, `${name}.d.cts`]).map((name) => join(dist, name));
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
  const found = program.getSourceFiles().map(({ fileName }) => relative(dist, fileName));
  return found.filter((path) => !path.startsWith(".."));
}

describe("the tarball", () => {
  it("holds these files and no other", () => {
    const dist = [...CODE.flatMap((name) => [`${name}.js`, `${name}.cjs`]), ...CHOICES, ...declarations()];
    expect(files.toSorted()).toEqual(
      [
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "docs/frameworks.md",
        "docs/security.md",
        "package.json",
        ...["openapi.json", ...dist].map((name) => `dist/${name}`),
      ].toSorted(),
    );
  });

  it("declares each file of the source by itself, where an editor finds its TSDoc", () => {
    const sources = files.flatMap((path) => /^dist\/types\/(.*)\.d\.c?ts$/.exec(path)?.[1] ?? []);
    expect(sources).toEqual(expect.arrayContaining(["generated/types", "src/client", "src/options"]));
    expect(sources.filter((source) => !existsSync(`${source}.ts`))).toEqual([]);
  });

  it("names no folder of the machine that made it, and no map of its sources", () => {
    const traces = [process.cwd(), `${homedir()}/`, "/home/", "/Users/", "/tmp/", "C:\\", "sourceMappingURL"];
    for (const path of files) {
      const text = installed(path);
      expect({ path, traces: traces.filter((trace) => text.includes(trace)) }).toEqual({ path, traces: [] });
    }
  });

  it("cites in declarations and document no decision, whose file it does not bring", () => {
    for (const path of files.filter((file) => /\.d\.c?ts$|openapi\.json$/.test(file))) {
      expect({ path, cited: installed(path).match(/.{0,60}\bD\d{1,2}\b.{0,60}/g) }).toEqual({ path, cited: null });
    }
  });

  it("is what publint suggests", async () => {
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
  // No condition that only some of those who require know (`module-sync`): what traces a program would copy another file
  // than the one that Node asks for.
  it("gives bundlers one ES module, whether they import or require it, and to others what they ask for", () => {
    for (const name of ENTRIES) {
      const module = `./dist/${name}.js`;
      const subpath = name === "index" ? "." : `./${name}`;
      const conditions = { module, require: `./dist/${name}.cjs`, default: module };
      expect(JSON.stringify(new Map(Object.entries(pkg.exports)).get(subpath))).toBe(JSON.stringify(conditions));
    }
  });

  it("gives Node alone what needs Node, though other runtimes call themselves Node, too", () => {
    for (const name of SEAMS) {
      const conditions = {
        require: choices(`./dist/${name}.cjs`, `./dist/${name}.required.cjs`),
        default: choices(`./dist/${name}.js`, `./dist/${name}.node.js`),
      };
      // As text: the order decides.
      expect(JSON.stringify(new Map(Object.entries(pkg.imports)).get(`#${name}`))).toBe(JSON.stringify(conditions));
    }
  });

  it("exports what the README names", () => {
    const named = [...readFileSync("README.md", "utf8").matchAll(/^\| `wechatpay-global(.*?)` \|/gm)];
    expect(named.map(([, subpath]) => `.${subpath}`)).toEqual(Object.keys(pkg.exports));
  });
});

/** Deno, Bun and some bundlers match the condition `node`, but do not have all of it. */
function choices(portable: string, node: string) {
  return { workerd: portable, deno: portable, bun: portable, browser: portable, node, default: portable };
}
