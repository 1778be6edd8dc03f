import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as portable from "./encoding.js";
import * as byBuffer from "./encoding.node.js";

describe.each(Object.entries({ portable, Buffer: byBuffer }))(
  "encoding, %s",
  (_, { decodeBase64, decodeUtf8, encodeBase64 }) => {
    it("round-trips every byte", () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect([...(decodeBase64(encodeBase64(bytes)) ?? [])]).toEqual([...bytes]);
    });

    it.each(["QQ", "QQ=", "QR==", " QQ==", "QQ==\n", "Q Q=", "Q*==", "-_-_", "QQ==QQ==", "===="])(
      "refuses %j, which a lenient decoder would take",
      (text) => expect(decodeBase64(text)).toBeUndefined(),
    );

    it("decodes every length", () => {
      for (let length = 0; length < 70; length++) {
        const bytes = new Uint8Array(randomBytes(length));
        expect([...(decodeBase64(Buffer.from(bytes).toString("base64")) ?? [])]).toEqual([...bytes]);
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }
    });

    it("takes each character of the alphabet and no other", () => {
      const taken = Array.from({ length: 0x300 }, (_, i) => String.fromCharCode(i)).filter((char) =>
        decodeBase64(`AA${char}A`),
      );
      expect(taken.join("")).toBe("+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    });

    it("refuses the stray bits of every last digit but the canonical ones", () => {
      const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      for (const digit of alphabet) {
        for (const text of [`A${digit}==`, `AA${digit}=`]) {
          const canonical = Buffer.from(text, "base64").toString("base64") === text;
          expect(decodeBase64(text) !== undefined).toBe(canonical);
        }
      }
    });

    it("decodes every byte of UTF-8, and refuses other bytes", () => {
      const text = "\uFEFF{} 张三 \u{1F600} \u2028 \0";
      expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
      expect(decodeUtf8(new TextEncoder().encode(`xx${text}`).subarray(2))).toBe(text);
      const wrong = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe5, 0xbc], [0xf4, 0x90, 0x80, 0x80]];
      for (const bytes of wrong) expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(TypeError);
    });
  },
);
