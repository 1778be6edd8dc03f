import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuilt, ROOT } from "../../../sandbox/test/support/build.js";
import { run } from "../../package/support/run.js";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const hidden = join(ROOT, "test/ecosystem/.tmp");
mkdirSync(hidden, { recursive: true });
const project = mkdtempSync(join(hidden, "jest-"));
afterAll(() => rmSync(project, { recursive: true }));

beforeAll(async () => {
  await ensureBuilt();
  // `prepack` would build again, and delete dist/ while other tests use it.
  const pack = ["pack", "-w", "sandbox", "--ignore-scripts", "--json", "--pack-destination", project];
  const [{ filename }] = JSON.parse(await run("npm", pack, ROOT));
  const target = join(project, "node_modules/wechatpay-global-sandbox");
  mkdirSync(target, { recursive: true });
  await run("tar", ["-xzf", join(project, filename), "-C", target, "--strip-components=1"], project);
  copyFileSync(join(import.meta.dirname, "jest/signing.js"), join(project, "signing.test.js"));
});

it("Jest, which loads only CommonJS, requires the SDK and the sandbox, and the SDK calls the sandbox", async () => {
  const config = { rootDir: project, watchman: false };
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, jest: config }));
  const told = join(project, "told.json");
  await run(process.execPath, [jest, "--ci", "--json", `--outputFile=${told}`], project);
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(told, "utf8"));
  expect([numPassedTests, numTotalTests]).toEqual([4, 4]);
});
