import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { type GetModuleInfo, type Plugin, type RollupOptions, rollup } from "rollup";
import { ENTRIES, SEAMS } from "./entries.js";

/** The code, as ES modules and as CommonJS: all entries at once, so that they share one copy of what several need. */
export async function bundleCode(compiled: string, dist: string): Promise<void> {
  const seams = SEAMS.flatMap((name) => [name, `${name}.node`]);
  const input = {
    ...fromNames(ENTRIES, (name) => join(compiled, `src/${name}.js`)),
    ...fromNames(seams, (name) => join(compiled, `src/runtime/${name}.js`)),
  };
  await bundle({ input, plugins: [withoutComments] }, dist);
  for (const name of SEAMS) writeFileSync(join(dist, `${name}.required.cjs`), chooseWhenRequired(name));
}

/**
 * For whoever requires under the condition `node`: Deno, which knows its own condition only where it imports, must not
 * get the file for Node. Both are named, for those who follow what is required without running it.
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
      // What has every export of a module as an object is a plain one, which bundlers leave out when nobody uses it.
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
 * What several entries need. What the files behind #crypto and the like need is apart, so that it needs none of them
 * in turn: whoever requires in a circle is given modules that are not made yet.
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

/** Comments explain the source; the declarations keep theirs. */
const withoutComments: Plugin = {
  name: "without-comments",
  transform: async (code) => ({ code: (await transform(code, { target: "es2022" })).code, map: null }),
};

/**
 * Blanks are a sixth of the code. Names stay, and each statement has a line of its own, since both stand in stack traces;
 * texts stay whole for whoever looks for a message.
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

/** What a bundler must be told to leave out when nobody uses it: esbuild drops that with the blanks. */
const PURE = /(?<=^(?:const|var|let) \w+=)(?=new (?:Weak)?(?:Map|Set)\b|Symbol\.for\()/gm;

/** Where statements and members of classes begin. */
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
