import pkg from "../../package.json" with { type: "json" };

/** The subpaths of the package that are code: `./<name>` is made of `src/<name>.ts`. */
export const ENTRIES = Object.entries(pkg.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([subpath]) => (subpath === "." ? "index" : subpath.slice("./".length)));

/**
 * Modules that differ between runtimes: `#<name>` is `src/runtime/<name>.ts`, or `src/runtime/<name>.node.ts` on Node.
 * The user's runtime or bundler chooses the file, so our bundles contain neither.
 */
export const SEAMS = Object.keys(pkg.imports).map((name) => name.slice("#".length));
