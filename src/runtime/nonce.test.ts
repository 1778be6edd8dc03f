import { expect, it } from "vitest";
import { AUTHORIZATION } from "../../generated/constants.js";
import { createNonce } from "./nonce.js";

it("a nonce has the documented form and does not come twice", () => {
  const nonces = Array.from({ length: 10_000 }, createNonce);
  expect(nonces.every((nonce) => new RegExp(AUTHORIZATION.parameters.nonce_str.pattern).test(nonce))).toBe(true);
  expect(nonces[0]).toHaveLength(32);
  expect(new Set(nonces).size).toBe(nonces.length);
});

it("nonces use all digits alike", () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) for (const digit of createNonce()) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const expected = (10_000 * 32) / 16;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(counts.size).toBe(16);
  expect(chiSquare).toBeLessThan(60); // 15 degrees of freedom: beyond it once in 4 million runs
});
