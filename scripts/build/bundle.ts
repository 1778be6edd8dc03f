import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { type GetModuleInfo, type Plugin, type RollupOptions, rollup } from "rollup";
import { ENTRIES, SEAMS } from "./entries.js";

/** Bundles the code as ES modules and as CommonJS: all entries at once, so that they share the modules that several need. */
export async function bundleCode(compiled: string, dist: string): Promise<void> {
  const seams = SEAMS.flatMap((name) => [name, `${name}.node`]);
  const input = {
    ...fromNames(ENTRIES, (name) => join(compiled, `src/${name}.js`)),
    ...fromNames(seams, (name) => join(compiled, `src/runtime/${name}.js`)),
  };
  await bundle({ input, plugins: [withoutComments] }, dist);
  await bundleCommand(compiled, dist);
  for (const name of SEAMS) writeFileSync(join(dist, `${name}.required.cjs`), chooseWhenRequired(name));
}

/**
 * The file for `require` under the condition `node`. Deno uses its own condition only for imports, and must not get the
 * file for Node. Both files are named in plain text, for tools that read `require` calls without running them.
 */
function chooseWhenRequired(name: string): string {
  return `"use strict";
module.exports = typeof Deno === "undefined" ? require("./${name}.node.cjs") : require("./${name}.cjs");
`;
}

async function bundle(options: RollupOptions, dir: string): Promise<void> {
  const build = await rollup({
    ...options,
    external: /^(#|node:|openapi-fetch$)/,
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  for (const format of ["es", "cjs"] as const) {
    const name = format === "es" ? "[name].js" : "[name].cjs";
    await build.write({
      dir,
      format,
      interop: "auto",
      // A namespace becomes a plain object, which bundlers leave out when nothing uses it.
      generatedCode: { preset: "es2015", symbols: format === "cjs" },
      freeze: false,
      entryFileNames: name,
      chunkFileNames: name,
      manualChunks: chunkOf,
      plugins: [withoutBlanks],
    });
  }
  await build.close();
}

/**
 * Bundles the command of the package, for Node alone. It imports the package's own entry, as a program of a user does, so
 * that no code of an entry moves because the command needs it too.
 */
async function bundleCommand(compiled: string, dir: string): Promise<void> {
  const entry = join(compiled, "src/index.js");
  const build = await rollup({
    input: join(compiled, "src/cli/index.js"),
    makeAbsoluteExternalsRelative: false,
    external: (id) => id.startsWith("node:") || id === entry,
    plugins: [withoutComments],
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  await build.write({
    file: join(dir, COMMAND),
    format: "es",
    banner: "#!/usr/bin/env node",
    paths: { [entry]: "./index.js" },
    plugins: [minified],
  });
  await build.close();
  chmodSync(join(dir, COMMAND), 0o755);
}

/** No program calls the command's functions, so nobody reads their names in a stack trace. They are a quarter of it. */
const minified: Plugin = {
  name: "minified",
  renderChunk: async (code) => ({
    code: (await transform(code, { target: "es2022", charset: "utf8", minify: true })).code,
    map: null,
  }),
};

/** The file in dist/ that `bin` of package.json names. */
const COMMAND = "cli.js";

/**
 * The chunk of a module that several entries need. Modules that the files behind #crypto and the like need have a chunk
 * of their own, which imports none of these files: in a circle, `require` gives modules that are not complete yet.
 */
function chunkOf(id: string, { getModuleInfo }: { getModuleInfo: GetModuleInfo }): string | undefined {
  const module = getModuleInfo(id);
  const entries = [...entriesOf(id, getModuleInfo)];
  if (module === null || entries.length < 2) return undefined;
  if (!entries.some((entry) => SEAM.test(entry))) return "shared";
  const seam = module.importedIds.find((name) => name.startsWith("#"));
  if (seam !== undefined) throw new Error(`${id} imports ${seam}, and a file behind one of these names needs it`);
  return "runtime";
}

const SEAM = new RegExp(`/runtime/(${SEAMS.join("|")})(\\.node)?\\.js$`);

/** The entries that reach a module. */
function entriesOf(id: string, getModuleInfo: GetModuleInfo, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const { isEntry, importers } = getModuleInfo(id) ?? { isEntry: false, importers: [] };
  const entries = importers.flatMap((importer) => [...entriesOf(importer, getModuleInfo, seen)]);
  return new Set(isEntry ? [id, ...entries] : entries);
}

/** The code needs no comments; the declarations keep theirs. */
const withoutComments: Plugin = {
  name: "without-comments",
  transform: async (code) => ({ code: (await transform(code, { target: "es2022" })).code, map: null }),
};

/**
 * Blanks are a sixth of the code. Names stay, and each statement has its own line, for stack traces. Texts stay whole,
 * so that a message can be searched for.
 */
const withoutBlanks: Plugin = {
  name: "without-blanks",
  async renderChunk(chunk) {
    const { code } = await transform(chunk, { target: "es2022", minifyWhitespace: true });
    const starts = startsOfLines(this.parse(code)).toSorted((one, other) => one - other);
    const lines = starts.map((start, index) => code.slice(index === 0 ? 0 : starts[index - 1], start));
    const last = code.slice(starts.at(-1));
    return {
      code: [...lines.filter((line) => line !== ""), last].join("\n").replace(PURE, "/*@__PURE__*/"),
      map: null,
    };
  },
};

/** Marks calls that a bundler may leave out when nothing uses their result: esbuild drops these marks with the blanks. */
const PURE = /(?<=^(?:const|var|let) \w+=)(?=new (?:Weak)?(?:Map|Set)\b|Symbol\.for\()/gm;

/** The positions where statements and members of classes begin. */
function startsOfLines(node: unknown): number[] {
  if (typeof node !== "object" || node === null) return [];
  const within = Object.values(node).flatMap(startsOfLines);
  const { type, body } = node as { type?: string; body?: unknown };
  if (!LISTS.includes(type ?? "") || !Array.isArray(body)) return within;
  return [...within, ...body.map(({ start }: { start: number }) => start)];
}

const LISTS = ["Program", "BlockStatement", "StaticBlock", "ClassBody"];

function fromNames(names: readonly string[], path: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, path(name)]));
}
