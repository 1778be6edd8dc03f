import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { root } from "../support/document.js";

/*
 * The platform's side and the sandbox check and make signatures with their own code: with one function on both sides, a
 * mistake would cancel out. The linter checks the direct imports of a file; this test checks all that it reaches.
 */
it.each(["contract-tests/support", "sandbox/src", "sandbox/ui"])("%s reaches no code of the SDK", async (folder) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(5);
  expect(await reachedBy(files)).toEqual([]);
});

it("an import of the SDK through another file, or by its name, is found", async () => {
  expect(await reachedBy(["test/support/fake-rotation.ts"])).toContain("src/index.ts");
  expect(await reachedBy(["sandbox/test/support/sdk.ts"])).toContain("src/index.ts");
});

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(d|test)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** The files of the SDK in a bundle of these files; the paths of tsconfig.json map its name to src/. */
async function reachedBy(files: string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: "never-written",
    write: false,
    metafile: true,
    bundle: true,
    format: "esm",
    platform: "node",
    tsconfig: join(root, "tsconfig.json"),
    // Other packages are not part of this repository.
    plugins: [
      {
        name: "packages",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
            kind === "entry-point" || /^wechatpay-global(\/|$)/.test(path) ? undefined : { path, external: true },
          );
        },
      },
    ],
    loader: { ".css": "empty", ".html": "empty" },
    jsx: "automatic",
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs)
    .filter((path) => /^(src|dist)\//.test(path))
    .sort();
}
