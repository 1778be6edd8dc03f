import { expect, it } from "vitest";
import { AUTHORIZATION } from "../../generated/constants.js";
import { createNonce } from "./nonce.js";

it("a nonce has the documented form and does not come twice", () => {
  const nonces = Array.from({ length: 10_000 }, createNonce);
  expect(nonces.every((nonce) => new RegExp(AUTHORIZATION.parameters.nonce_str.pattern).test(nonce))).toBe(true);
  expect(nonces[0]).toHaveLength(32);
  expect(new Set(nonces).size).toBe(nonces.length);
});
