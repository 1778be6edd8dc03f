import { expect, it } from "vitest";
import { Nonces } from "./nonces.js";

it("a nonce can be used once by each merchant, until its timestamp is too old anyway", () => {
  const nonces = new Nonces();
  expect(nonces.use("1", "a", 100, 0)).toBe(true);
  expect(nonces.use("1", "a", 100, 0)).toBe(false);
  expect(nonces.use("2", "a", 100, 0)).toBe(true);
  expect(nonces.use("1", "b", 100, 0)).toBe(true);
  expect(nonces.use("1", "a", 200, 100)).toBe(false);
  expect(nonces.use("1", "a", 200, 101)).toBe(true);
});

it("one that is refused does not live longer for it", () => {
  const nonces = new Nonces();
  nonces.use("1", "a", 100, 0);
  nonces.use("1", "a", 500, 50);
  expect(nonces.use("1", "a", 500, 101)).toBe(true);
});
