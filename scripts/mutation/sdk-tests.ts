import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../../contract-tests/support/document.js";
import { type Copy, TEMPORARY } from "./copy.js";

/** Those that tell what a changed document or operation does. */
const TESTS = [
  "./contract-tests/facts/facts.test.ts",
  "./src/operations/terminate-contract.test.ts",
  "./src/operations/operations.test.ts",
];

/** The first that fails is enough. */
const FIRST_ONLY = `
import { afterEach, beforeEach } from "vitest";
let hasFailed = false;
afterEach(({ task }) => { hasFailed ||= task.result?.state === "fail"; });
beforeEach(({ skip }) => { if (hasFailed) skip(); });
`;

/** What the SDK is called, and what it takes from the runtime. */
const NAMES: Record<string, string> = {
  "wechatpay-global": "src/index.ts",
  "#encoding": "src/runtime/encoding.node.ts",
  "#crypto": "src/runtime/crypto.node.ts",
  "#transport": "src/runtime/transport.node.ts",
};

/**
 * Runs the SDK's tests of facts and operations over copies of it, all in one run of Vitest.
 *
 * @returns for each copy the first test that fails, or nothing.
 */
export async function testCopies(copies: readonly Copy[]): Promise<(string | undefined)[]> {
  // One file each: to read a hundred for every copy would take longer than the tests.
  const files = await Promise.all(copies.map((copy, index) => bundleTests(copy, `copy-${index}.test.mjs`)));
  const config = join(TEMPORARY, "vitest.config.mjs");
  const report = join(TEMPORARY, "report.json");
  // A fault may make a test wait for what never comes.
  const test = { include: ["*.test.mjs"], isolate: false, testTimeout: 60_000 };
  writeFileSync(config, `export default ${JSON.stringify({ test })};\n`);
  try {
    const parameters = ["run", "--config", config, "--root", TEMPORARY, "--reporter=json", `--outputFile=${report}`];
    execFileSync(join(root, "node_modules/.bin/vitest"), parameters, { stdio: "pipe" });
  } catch {
    // That tests fail is what is asked for; which, the report tells.
  }
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
  return files.map((file) => {
    const result = testResults.find(({ name }) => name === file);
    if (result === undefined) throw new Error(`${file} was not run`);
    const failed = result.assertionResults.find(({ status }) => status === "failed");
    return failed?.fullName ?? (result.message.split("\n")[0] || undefined);
  });
}

interface Report {
  testResults: { name: string; message: string; assertionResults: { fullName: string; status: string }[] }[];
}

async function bundleTests(copy: Copy, name: string): Promise<string> {
  const outfile = join(TEMPORARY, name);
  await build({
    stdin: { contents: `${FIRST_ONLY}${TESTS.map((path) => `import "${path}";`).join("\n")}`, resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [filesOf(copy)],
    ignoreAnnotations: true, // the SDK is without side effects, its tests are not
    logLevel: "silent",
  });
  return outfile;
}

/** The copy's files in the places of those on disk; packages stay outside. */
function filesOf({ files }: Copy): Plugin {
  return {
    name: "copy",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^[^./]/ }, ({ path }) => {
        const file = NAMES[path];
        return file === undefined ? { path, external: true } : { path: join(root, file) };
      });
      onLoad({ filter: /\/(src|generated)\/.*\.(ts|json)$/ }, ({ path }) => {
        const contents = files[relative(root, path)];
        return contents === undefined ? undefined : { contents, loader: path.endsWith(".json") ? "json" : "ts" };
      });
    },
  };
}
