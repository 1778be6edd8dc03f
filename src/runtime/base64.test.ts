import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.js";

describe("base64", () => {
  it("round-trips every byte", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
  });

  it.each(["QQ", "QQ=", "QR==", " QQ==", "QQ==\n", "Q Q=", "Q*==", "-_-_", "QQ==QQ==", "===="])(
    "refuses %j, which a lenient decoder would take",
    (text) => expect(decodeBase64(text)).toBeUndefined(),
  );
});
