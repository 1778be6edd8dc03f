import { expect, it } from "vitest";
import { Nonces } from "./nonces.js";

const MINUTE = 60_000;

it("each merchant can use a nonce once, while its timestamp could be accepted", () => {
  const nonces = new Nonces();
  expect(nonces.use("1", "a", 0)).toBe(true);
  expect(nonces.use("1", "a", 0)).toBe(false);
  expect(nonces.use("2", "a", 0)).toBe(true);
  expect(nonces.use("1", "b", 0)).toBe(true);
  expect(nonces.use("1", "a", 10 * MINUTE)).toBe(false);
  expect(nonces.use("1", "a", 10 * MINUTE + 1)).toBe(true);
});

it("a refused nonce is not kept longer", () => {
  const nonces = new Nonces();
  nonces.use("1", "a", 0);
  nonces.use("1", "a", 5 * MINUTE);
  expect(nonces.use("1", "a", 10 * MINUTE + 1)).toBe(true);
});
