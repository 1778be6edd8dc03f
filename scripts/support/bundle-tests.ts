import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { root } from "../../contract-tests/support/document.js";
import { SEAMS } from "../build/entries.js";

/** Tests that become one module, which Vitest loads much faster than many files. */
export interface TestBundle {
  /** Imports the test files, by paths from the root of the repository that begin with `./`. */
  contents: string;
  outfile: string;
  /** Which build of the SDK the tests use. */
  build: "node" | "portable";
  /** Texts that replace files of the repository, by paths from the root. */
  files: Record<string, string>;
}

/** Writes the module. Packages are not part of it. */
export async function bundleTests({ contents, outfile, build: kind, files }: TestBundle): Promise<void> {
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [ofRepository(kind, files)],
    ignoreAnnotations: true, // the SDK is without side effects, its tests are not
    logLevel: "silent",
  });
}

function ofRepository(kind: TestBundle["build"], files: TestBundle["files"]): Plugin {
  const suffix = kind === "node" ? ".node" : "";
  const names = new Map([
    ["wechatpay-global", "src/index.ts"],
    ...SEAMS.map((name): [string, string] => [`#${name}`, `src/runtime/${name}${suffix}.ts`]),
  ]);
  return {
    name: "repository",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^[^./]/ }, ({ path }) => {
        const file = names.get(path);
        return file === undefined ? { path, external: true } : { path: join(root, file) };
      });
      onLoad({ filter: /\/(src|generated|test|contract-tests)\/.*\.(ts|json)$/ }, ({ path }) => {
        const contents = files[relative(root, path)] ?? readFileSync(path, "utf8");
        // The bundle lies in another folder than its sources.
        const placed = contents.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
        return path.endsWith(".json") ? { contents, loader: "json" } : { contents: placed, loader: "ts" };
      });
    },
  };
}
