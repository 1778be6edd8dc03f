import pkg from "../../package.json" with { type: "json" };

/** The subpaths of the package that are code: `./<name>` is made of `src/<name>.ts`. */
export const ENTRIES = Object.entries(pkg.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([subpath]) => (subpath === "." ? "index" : subpath.slice("./".length)));

/**
 * What differs between runtimes: `#<name>` is `src/runtime/<name>.ts`, or `src/runtime/<name>.node.ts` on Node.
 * Whoever runs or bundles the package chooses, so no bundle of it reaches into either.
 */
export const SEAMS = Object.keys(pkg.imports).map((name) => name.slice("#".length));
