import { createPublicKey } from "node:crypto";
import { expect, it } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import type { WechatPayVerificationError } from "../../src/errors.js";
import { PlatformKeys } from "../../src/keys/platform-keys.js";
import { verify } from "../../src/protocol/verify.js";
import { bitFaults, rawSign, rightBlock, signedBytes, wrongBlocks } from "./forgery.js";

const key = await createTestKey("Forger");
const keys = new PlatformKeys([{ publicKey: key.certificatePem }]);
const nonce = "abc";
const timestamp = String(Math.floor(Date.now() / 1000));
const body = '{"session_id":"201710180325670965"}';
const message = signedBytes(timestamp, nonce, body);

async function verdict(signature: Uint8Array): Promise<string> {
  const headers = new Headers({
    "Wechatpay-Timestamp": timestamp,
    "Wechatpay-Nonce": nonce,
    "Wechatpay-Serial": key.serialNo,
    "Wechatpay-Signature": Buffer.from(signature).toString("base64"),
  });
  try {
    await verify({ headers, body: new Uint8Array(Buffer.from(body)) }, keys, Date.now());
    return "accepted";
  } catch (error) {
    return (error as WechatPayVerificationError).code;
  }
}

it("the forge signs valid blocks, so its others are refused only for their padding", async () => {
  expect(await verdict(rawSign(rightBlock(message), key))).toBe("accepted");
});

const named = Object.entries(wrongBlocks(message));

it("makes 18 named wrong paddings", () => {
  expect(named).toHaveLength(18);
  for (const [, block] of named) expect(block).toHaveLength(256);
  expect(new Set(named.map(([, block]) => block.toString("hex"))).size).toBe(18);
});

it.each(named)("%s is refused", async (_, block) => {
  expect(await verdict(sign(block))).toBe("SIGNATURE_INVALID");
});

it("each of 2,048 single-bit faults is refused", async () => {
  const verdicts = await Promise.all([...bitFaults(message)].map((block) => verdict(sign(block))));
  expect(verdicts).toHaveLength(2048);
  expect(new Set(verdicts)).toEqual(new Set(["SIGNATURE_INVALID"]));
});

it("signatures plus the modulus, and of other lengths, are refused", async () => {
  const signature = rawSign(rightBlock(message), key);
  const s = BigInt(`0x${signature.toString("hex")}`);
  const n = modulus;
  const numbers = [s + n, n - s, 0n, 1n, n, n - 1n, n + 1n];
  const bytes = numbers.map((number) =>
    Buffer.from(
      number
        .toString(16)
        .padStart(512, "0")
        .replace(/^(?=(..)*.$)/, "0"),
      "hex",
    ),
  );
  const lengths = [
    Buffer.concat([Buffer.of(0), signature]),
    Buffer.concat([signature, Buffer.of(0)]),
    signature.subarray(0, 255),
    signature.subarray(1),
    Buffer.concat([signature, signature]),
  ];
  for (const wrong of [...bytes, ...lengths])
    expect(await verdict(wrong)).toMatch(/^SIGNATURE_(INVALID|HEADER_INVALID)$/);
});

const modulus = modulusOf();

function modulusOf(): bigint {
  const { n = "" } = createPublicKey(key.privateKeyPem).export({ format: "jwk" });
  return BigInt(`0x${Buffer.from(n, "base64url").toString("hex")}`);
}

/** RSA cannot sign a block above the modulus: its remainder is signed instead. */
function sign(block: Buffer): Buffer {
  const number = BigInt(`0x${block.toString("hex")}`) % modulusOf();
  return rawSign(Buffer.from(number.toString(16).padStart(512, "0"), "hex"), key);
}
