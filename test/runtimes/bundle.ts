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

/** Files that measure V8's heap or processor time, or use the system's openssl: they do not depend on the runtime. */
const ELSEWHERE = ["costs", "memory", "openssl"].map((name) => `test/hostile/${name}.security.test.ts`);

/** Files that reload the SDK by Vitest's module system. */
export const BY_VITEST = ["error-copies", "runtime/global", "runtime/transport.node"].map(
  (name) => `src/${name}.test.ts`,
);

/**
 * Files about Node's own sockets and timers, and files that pollute Object.prototype with names that break other
 * runtimes.
 */
export const OF_NODE = ["pollution", "runtime/connect.node", "runtime/crypto.node", "runtime/own-options"].map(
  (name) => `src/${name}.test.ts`,
);

/** The command is for Node alone. */
const COMMAND = "src/cli/";

/** Every test file that runs there, by its path in the repository. */
export function testFiles(isNode: boolean): string[] {
  const left = [...ELSEWHERE, ...BY_VITEST, ...(isNode ? [] : OF_NODE)];
  return FOLDERS.flatMap(({ folder, suffix }) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(suffix))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
    .filter((file) => !left.includes(file) && (isNode || !file.startsWith(COMMAND)))
    .sort();
}

/**
 * Bundles test files with their imports, Vitest's matchers and runner too, into one module that each runtime can load.
 */
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
    // CommonJS packages of the tests, such as Express, require Node's modules.
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

/** Resolves #crypto and the other `imports` to the source; package.json names the built files. */
function seam(conditions: string[]): Plugin {
  return {
    name: "seam",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^#[a-z]+$/ }, ({ path }) => ({ path: sourceOf(path, conditions) }));
    },
  };
}

/** Node's modules by their `node:` names, because Deno and workerd have no others. */
const builtins: Plugin = {
  name: "builtins",
  setup: ({ onResolve }) => {
    const names = new Set(builtinModules);
    onResolve({ filter: /^[a-z_/]+$/ }, ({ path }) =>
      names.has(path) ? { path: `node:${path}`, external: true } : undefined,
    );
  },
};
