import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { missing } from "../support/needs.js";

let notes: string;
beforeEach(() => {
  notes = mkdtempSync(join(tmpdir(), "notes-"));
  for (const [name, value] of Object.entries({ PATH: notes, CI: "", TEST_NOTES: notes })) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(notes, { recursive: true });
});

it("a test that misses a program is skipped, and the summary names it", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(missing("redis-server", "curl")).toBe(true);
  const line = "skipped: test/house/needs.test.ts: redis-server, curl is missing";
  expect(warn.mock.calls).toEqual([[line]]);
  expect(readFileSync(join(notes, "skipped"), "utf8")).toBe(`${line}\n`);
});

it("and fails under CI", () => {
  vi.stubEnv("CI", "true");
  expect(() => missing("openssl")).toThrow(
    "test/house/needs.test.ts: openssl is missing; scripts/setup-tests.sh installs it",
  );
});

it("a test that has all programs runs", () => {
  vi.unstubAllEnvs();
  expect(missing()).toBe(false);
});
