import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT, sourceOf } from "./seams.js";

/** The tests beside the source, and those of the security promises. */
const FOLDERS = [
  { folder: "src", suffix: ".test.ts" },
  { folder: "test/hostile", suffix: ".security.test.ts" },
];

/** What is measured on one machine and not a matter of the runtime: heap and processor time of V8, the openssl of the system. */
const ELSEWHERE = ["costs", "memory", "openssl"].map((name) => `test/hostile/${name}.security.test.ts`);

/** What loads the SDK anew, by the modules of Vitest itself. */
export const BY_VITEST = ["error-copies", "runtime/global", "runtime/transport.node"].map(
  (name) => `src/${name}.test.ts`,
);

/** What is about Node's own sockets and timers, and what pollutes Object.prototype with names by which other runtimes' own code ends. */
export const OF_NODE = ["pollution", "runtime/connect.node", "runtime/crypto.node", "runtime/own-options"].map(
  (name) => `src/${name}.test.ts`,
);

/** Every test file that can be run there, by its path in the repository. */
export function testFiles(isNode: boolean): string[] {
  const left = [...ELSEWHERE, ...BY_VITEST, ...(isNode ? [] : OF_NODE)];
  return FOLDERS.flatMap(({ folder, suffix }) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(suffix))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
    .filter((file) => !left.includes(file))
    .sort();
}

/** Puts test files and what they import, Vitest's matchers and runner too, into one module that each runtime can load. */
export async function bundleTests(
  files: string[],
  host: "process" | "worker",
  conditions: string[],
  outfile: string,
): Promise<void> {
  await build({
    stdin: { contents: entry(files, host), resolveDir: ROOT, sourcefile: `${host}.ts`, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    alias: { "wechatpay-global": join(ROOT, "src/index.ts") },
    // CommonJS packages of the tests, Express above all, ask for Node's modules in this way.
    banner: {
      js: 'import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf("file:///tests.mjs");',
    },
    plugins: [seam(conditions), builtins],
    logLevel: "error",
  });
}

function entry(files: string[], host: "process" | "worker"): string {
  const harness = join(ROOT, "test/runtimes/harness", `in-${host}.ts`);
  const list = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(join(ROOT, file))})`);
  const tests = `{ ${list.join(", ")} }`;
  return host === "process"
    ? `import { runInProcess } from ${JSON.stringify(harness)}; await runInProcess(${tests});`
    : `import { serveTests } from ${JSON.stringify(harness)}; export default serveTests(${tests});`;
}

/** Takes #crypto and the like from the source; package.json names what is built of it. */
function seam(conditions: string[]): Plugin {
  return {
    name: "seam",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^#[a-z]+$/ }, ({ path }) => ({ path: sourceOf(path, conditions) }));
    },
  };
}

/** Node's modules by their full names, which are the only ones that Deno and workerd know. */
const builtins: Plugin = {
  name: "builtins",
  setup: ({ onResolve }) => {
    const names = new Set(builtinModules);
    onResolve({ filter: /^[a-z_/]+$/ }, ({ path }) =>
      names.has(path) ? { path: `node:${path}`, external: true } : undefined,
    );
  },
};
