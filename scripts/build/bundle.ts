import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { type GetModuleInfo, type Plugin, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { ENTRIES, SEAMS } from "./entries.js";

/** The names that each entry exports when the code runs. */
export type ValuesOf = Map<string, string[]>;

/** The code, as ES modules and as CommonJS: all entries at once, so that they share one copy of what several need. */
export async function bundleCode(compiled: string, dist: string): Promise<ValuesOf> {
  const seams = SEAMS.flatMap((name) => [name, `${name}.node`]);
  const input = {
    ...fromNames(ENTRIES, (name) => join(compiled, `src/${name}.js`)),
    ...fromNames(seams, (name) => join(compiled, `src/runtime/${name}.js`)),
  };
  const values = await bundle({ input, plugins: [withoutComments] }, dist, { ".js": "es", ".cjs": "cjs" });
  for (const name of SEAMS) writeFileSync(join(dist, `${name}.required.cjs`), chooseWhenRequired(name));
  return values;
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

/** The declarations, once for importers and once for requirers: a declaration says of which kind its code is. */
export async function bundleTypes(compiled: string, dist: string, values: ValuesOf): Promise<void> {
  const input = fromNames(ENTRIES, (name) => join(compiled, `src/${name}.d.ts`));
  await bundle({ input, plugins: [dts(), typesAsTypes(values)] }, dist, { ".d.ts": "es", ".d.cts": "es" });
}

/** What an entry only declares is exported as a type: an enum that is declared would else count as a value. */
function typesAsTypes(values: ValuesOf): Plugin {
  return {
    name: "types-as-types",
    renderChunk: (code, { name }) =>
      code.replace(/^export \{(.*?)\}/gm, (_, specifiers: string) => {
        const marked = specifiers.split(",").map((specifier) => {
          const exported = specifier.trim().split(" as ").at(-1) ?? "";
          return values.get(name)?.includes(exported) === false ? ` type${specifier.trimEnd()}` : specifier.trimEnd();
        });
        return `export {${marked.join(",")} }`;
      }),
  };
}

async function bundle(options: RollupOptions, dir: string, formats: Record<string, "es" | "cjs">): Promise<ValuesOf> {
  const build = await rollup({
    ...options,
    external: /^(#|node:|openapi-fetch$)/,
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const exported: ValuesOf = new Map();
  for (const [extension, format] of Object.entries(formats)) {
    const { output } = await build.write({
      dir,
      format,
      interop: "auto",
      generatedCode: "es2015",
      entryFileNames: `[name]${extension}`,
      chunkFileNames: `[name]${extension}`,
      manualChunks: chunkOf,
    });
    for (const chunk of output) if (chunk.type === "chunk" && chunk.isEntry) exported.set(chunk.name, chunk.exports);
  }
  await build.close();
  return exported;
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

/** They explain the source; the declarations keep theirs. */
const withoutComments: Plugin = {
  name: "without-comments",
  renderChunk: async (code) => ({ code: (await transform(code, { target: "es2022" })).code, map: null }),
};

function fromNames(names: readonly string[], path: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, path(name)]));
}
