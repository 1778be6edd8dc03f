import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../contract-tests/support/document.js";
import { bundleTests } from "../support/bundle-tests.js";
import { type Copy, TEMPORARY } from "./copy.js";

/** The tests that notice a changed document or operation. */
const TESTS = [
  "./contract-tests/facts/facts.test.ts",
  "./src/operations/terminate-contract.test.ts",
  "./src/operations/operations.test.ts",
];

/** One failed test is enough: the rest is skipped. */
const FIRST_ONLY = `
import { afterEach, beforeEach } from "vitest";
let hasFailed = false;
afterEach(({ task }) => { hasFailed ||= task.result?.state === "fail"; });
beforeEach(({ skip }) => { if (hasFailed) skip(); });
`;

/**
 * Runs the SDK's tests of facts and operations over copies of it, all in one run of Vitest.
 *
 * @returns for each copy the first test that fails, or nothing.
 */
export async function testCopies(copies: readonly Copy[]): Promise<(string | undefined)[]> {
  // One file for each copy: reading a hundred files for each would take longer than the tests.
  const files = await Promise.all(copies.map((copy, index) => bundleCopy(copy, `copy-${index}`)));
  const config = join(TEMPORARY, "vitest.config.mjs");
  const report = join(TEMPORARY, "report.json");
  // A fault may make a test wait for what never comes.
  const test = { include: ["*.test.mjs"], isolate: false, testTimeout: 60_000 };
  const deps = "server: { deps: { external: [/copy-\\d+\\.mjs$/] } }";
  writeFileSync(config, `export default { test: { ...${JSON.stringify(test)}, ${deps} } };\n`);
  try {
    const parameters = ["run", "--config", config, "--root", TEMPORARY, "--reporter=json", `--outputFile=${report}`];
    execFileSync(join(root, "node_modules/.bin/vitest"), parameters, { stdio: "pipe" });
  } catch {
    // Failed tests are expected. The report says which.
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

/** @returns the file that Vitest runs, which Node loads as it is. */
async function bundleCopy({ files }: Copy, name: string): Promise<string> {
  const outfile = join(TEMPORARY, `${name}.mjs`);
  await bundleTests({ contents: TESTS.map((path) => `import "${path}";`).join("\n"), outfile, build: "node", files });
  const file = join(TEMPORARY, `${name}.test.mjs`);
  writeFileSync(file, `${FIRST_ONLY}import "./${name}.mjs";\n`);
  return file;
}
