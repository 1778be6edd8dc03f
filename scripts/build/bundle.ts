import { join } from "node:path";
import { transform } from "esbuild";
import { type GetModuleInfo, type Plugin, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { ENTRIES, SEAMS } from "./entries.js";

/** The code, as ES modules and as CommonJS: all entries at once, so that they share one copy of what several need. */
export async function bundleCode(compiled: string, dist: string): Promise<void> {
  const seams = SEAMS.flatMap((name) => [name, `${name}.node`]);
  const input = {
    ...fromNames(ENTRIES, (name) => join(compiled, `src/${name}.js`)),
    ...fromNames(seams, (name) => join(compiled, `src/runtime/${name}.js`)),
  };
  await bundle({ input, plugins: [withoutComments] }, dist, { ".js": "es", ".cjs": "cjs" });
}

/** The declarations, once for importers and once for requirers: a declaration says of which kind its code is. */
export async function bundleTypes(compiled: string, dist: string): Promise<void> {
  const input = fromNames(ENTRIES, (name) => join(compiled, `src/${name}.d.ts`));
  await bundle({ input, plugins: [dts()] }, dist, { ".d.ts": "es", ".d.cts": "es" });
}

async function bundle(options: RollupOptions, dir: string, formats: Record<string, "es" | "cjs">): Promise<void> {
  const build = await rollup({
    ...options,
    external: /^(#|node:|openapi-fetch$)/,
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  for (const [extension, format] of Object.entries(formats)) {
    await build.write({
      dir,
      format,
      interop: "auto",
      generatedCode: "es2015",
      entryFileNames: `[name]${extension}`,
      chunkFileNames: `[name]${extension}`,
      manualChunks: (id, { getModuleInfo }) => (entriesOf(id, getModuleInfo).size > 1 ? "shared" : undefined),
    });
  }
  await build.close();
}

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
