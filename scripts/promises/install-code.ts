import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { bundleCode } from "../build/bundle.js";

/**
 * Builds a copy of the repository without declarations, which take most of the time of a build, and installs the result
 * as test/support/installed/set-up.ts does.
 *
 * @returns the folder of the project in which it is installed.
 */
export async function installCode(copy: string): Promise<string> {
  const project = join(copy, ".tmp/installed");
  const installed = join(project, "node_modules/wechatpay-global");
  mkdirSync(join(installed, "dist"), { recursive: true });
  await bundleCode(await compile(copy), join(installed, "dist"));
  copyFileSync(join(copy, "package.json"), join(installed, "package.json"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  copyFileSync(join(copy, "test/support/installed/loaded.mjs"), join(project, "loaded.mjs"));
  return project;
}

/** Translates file by file, as the compiler does. */
async function compile(copy: string): Promise<string> {
  const compiled = join(copy, ".tmp/compiled");
  const files = ["src", "generated"].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  for (const file of files.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
    const { code } = await transform(readFileSync(join(copy, file), "utf8"), { loader: "ts", target: "es2022" });
    const path = join(compiled, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  return compiled;
}
