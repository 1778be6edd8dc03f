import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuilt, ROOT } from "./support/build.js";

const GUIDE = readFileSync(join(ROOT, "docs/testing.md"), "utf8");
/** The lines of docs/testing.md for a test that starts a sandbox in its own process. They have no types, so Node can run them. */
const SNIPPET = /```ts\n(import[^`]*startSandbox[^`]*)```/.exec(GUIDE)?.[1] ?? "";
/** The place where a test would use the sandbox. */
const PLACE = /^\/\/ sandbox\.url, .*\n/m;

let folder: string;
const running: ChildProcess[] = [];
beforeAll(async () => {
  await ensureBuilt();
  // Inside the repository, so that the package is found by its name.
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp/snippet-"));
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file when its sandbox runs, and continues when the other sandbox runs too. */
const meet = (own: string, other: string) => `
const { existsSync, writeFileSync } = await import("node:fs");
writeFileSync(${JSON.stringify(join(folder, own))}, sandbox.url);
while (!existsSync(${JSON.stringify(join(folder, other))})) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(sandbox.url, sandbox.env.WECHATPAY_MCHID);
`;

/** Runs one of the two test files as a process of the same project. */
async function runFile(own: string, other: string): Promise<{ code: unknown; out: string; err: string }> {
  const file = join(folder, `${own}.mjs`);
  writeFileSync(
    file,
    SNIPPET.replace(PLACE, () => meet(own, other)),
  );
  const child = spawn(process.execPath, [file], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  // Otherwise the other process would wait forever.
  if (code !== 0) for (const each of running) each.kill("SIGKILL");
  return { code, out, err };
}

it("the guide's lines for tests run in two files at the same time", async () => {
  expect(SNIPPET.split(PLACE)).toHaveLength(2);
  const results = await Promise.all([runFile("one", "two"), runFile("two", "one")]);
  for (const { code, out, err } of results) {
    expect({ code, err: err.includes("Another sandbox uses") ? err : "" }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+ [0-9]+\n$/);
  }
  expect(new Set(results.map(({ out }) => out)).size).toBe(2);
});
