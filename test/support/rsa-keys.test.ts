import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { takeRsaKey } from "../../contract-tests/support/rsa-keys.js";

const pemOf = (key: ReturnType<typeof takeRsaKey>) => key.export({ type: "pkcs8", format: "pem" }) as string;

it("no two callers of a process get one key, and the next process gets the same ones", async () => {
  const mine = [takeRsaKey(), takeRsaKey(), takeRsaKey()].map(pemOf);
  expect(new Set(mine).size).toBe(3);
  const lines = readFileSync(".tmp/test-keys.jsonl", "utf8").trim().split("\n");
  const kept = lines.map((line) => JSON.parse(line) as string);
  expect(kept).toEqual(expect.arrayContaining(mine));
  vi.resetModules();
  const next = await import("../../contract-tests/support/rsa-keys.js");
  expect(kept).toContain(pemOf(next.takeRsaKey()));
});
