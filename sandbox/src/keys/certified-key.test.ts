import { createPublicKey, sign, verify } from "node:crypto";
import { expect, it } from "vitest";
import { createKey } from "./certified-key.js";

const numberOf = (text = "") => BigInt(`0x${Buffer.from(text, "base64url").toString("hex")}`);

it("a key has 2,048 bits and the exponent of WeChat Pay's, signs, and its numbers belong together", async () => {
  for (const key of await Promise.all([createKey(), createKey(), createKey()])) {
    expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n });
    const message = Buffer.from("message");
    // With the numbers of the Chinese remainder theorem, as OpenSSL signs.
    expect(verify("sha256", message, createPublicKey(key), sign("sha256", message, key))).toBe(true);
    const { n, e, d, p, q, dp, dq, qi } = key.export({ format: "jwk" }) as Record<string, string>;
    const [prime, other] = [numberOf(p), numberOf(q)];
    expect(prime * other).toBe(numberOf(n));
    expect((numberOf(qi) * other) % prime).toBe(1n);
    for (const [exponent, part] of [
      [d, prime],
      [d, other],
      [dp, prime],
      [dq, other],
    ] as const) {
      expect((numberOf(exponent) * numberOf(e)) % (part - 1n)).toBe(1n);
    }
  }
});
