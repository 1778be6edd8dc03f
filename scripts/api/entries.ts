import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a user can import from the package. */
export interface Entry {
  /** As a user imports it: `wechatpay-global/redis`. */
  specifier: string;
  /** Its report's name: `redis`, and `index` for the package itself. */
  name: string;
  /** The declarations that `import` and `require` find. */
  declarations: { import: string; require: string };
}

/** The entries of package.json's `exports` that are code, with declarations as TypeScript itself finds them. */
export function publicEntries(): Entry[] {
  const pkg: { name: string; exports: Record<string, unknown> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return Object.keys(pkg.exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => {
      const specifier = join(pkg.name, path);
      return {
        specifier,
        name: path === "." ? "index" : path.slice(2),
        declarations: {
          import: declarationsOf(specifier, ts.ModuleKind.ESNext),
          require: declarationsOf(specifier, ts.ModuleKind.CommonJS),
        },
      };
    });
}

const USERS_OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
} satisfies ts.CompilerOptions;

/** Finds what a user's compiler finds: a package may import itself by its name. */
function declarationsOf(specifier: string, mode: ts.ResolutionMode): string {
  const user = join(root, "user.ts");
  const { resolvedModule } = ts.resolveModuleName(specifier, user, USERS_OPTIONS, ts.sys, undefined, undefined, mode);
  if (resolvedModule === undefined || !/\.d\.[cm]?ts$/.test(resolvedModule.resolvedFileName)) {
    throw new Error(`TypeScript finds no declarations for ${specifier}. Is dist/ built?`);
  }
  return resolvedModule.resolvedFileName;
}
