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
      generatedCode: "es2015",
      entryFileNames: name,
      chunkFileNames: name,
      manualChunks: chunkOf,
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

/** Comments explain the source; the declarations keep theirs. Data that was generated is read by nobody here. */
const withoutComments: Plugin = {
  name: "without-comments",
  transform: async (code, id) => {
    const minifyWhitespace = id.includes("/generated/");
    return { code: (await transform(code, { target: "es2022", minifyWhitespace })).code, map: null };
  },
};

function fromNames(names: readonly string[], path: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, path(name)]));
}
