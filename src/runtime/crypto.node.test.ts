import { createPrivateKey, generateKeyPairSync, pbkdf2, sign, verify } from "node:crypto";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { whileTimersAreStopped } from "../../test/support/stopped-timers.js";
import { createSignature, importSignKey, importVerifyKey, verifySignature } from "./crypto.node.js";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = await importSignKey(new Uint8Array(privateKey.export({ type: "pkcs8", format: "der" })));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const endOfTurn = () => new Promise((resolve) => setImmediate(resolve));
const isGenuine = (signature: Uint8Array, message: Uint8Array) => verify("sha256", message, publicKey, signature);

it("makes one that is alone at once", () => {
  const message = bytes("message");
  const signature = createSignature(key, message, true);
  expect(signature).toBeInstanceOf(Uint8Array);
  expect(isGenuine(signature as Uint8Array, message)).toBe(true);
});

/** Keeps the thread pool busy, so that nothing that goes there is done within a turn, however slow the machine. */
function fillThreadPool() {
  return Promise.all(Array.from({ length: 8 }, () => promisify(pbkdf2)("x", "y", 100_000, 32, "sha512")));
}

it("leaves the event loop free when others are on their way", async () => {
  const filled = fillThreadPool();
  const message = bytes("message");
  let made = 0;
  const asked = Array.from({ length: 16 }, async () => {
    const signature = await createSignature(key, message, false);
    made += 1;
    return isGenuine(signature, message);
  });
  await endOfTurn();
  expect(made).toBe(0);
  expect(await Promise.all(asked)).toEqual(Array(16).fill(true));
  await filled;
});

it.each([
  ["a key that cannot sign", generateKeyPairSync("x25519").privateKey],
  ["what is no key at all", {} as typeof key],
])("tells of %s, alone or not", async (_, wrong) => {
  expect(() => createSignature(wrong, bytes("x"), true)).toThrow(Error);
  await expect(createSignature(wrong, bytes("x"), false)).rejects.toBeInstanceOf(Error);
});

it("does not wait for timers that a test has stopped", async () => {
  const message = bytes("message");
  await whileTimersAreStopped(async () => {
    expect(isGenuine(await createSignature(key, message, false), message)).toBe(true);
  });
});

it.each([
  ["padding", 6],
  ["saltLength", 1],
  ["dsaEncoding", "ieee-p1363"],
  ["passphrase", "x"],
  ["encoding", "latin1"],
])("signs and verifies by this scheme, though somebody added %s to Object.prototype", async (name, value) => {
  const prototype = Object.prototype as Record<string, unknown>;
  const der = (type: "pkcs8" | "spki") =>
    new Uint8Array((type === "pkcs8" ? privateKey : publicKey).export({ type: type as never, format: "der" }));
  const [pkcs8, spki, message] = [der("pkcs8"), der("spki"), bytes("message")];
  const right = sign("sha256", message, privateKey);
  let signature: Uint8Array;
  prototype[name] = value;
  try {
    signature = await createSignature(await importSignKey(pkcs8), message);
    expect(verifySignature(importVerifyKey(spki), right as Uint8Array<ArrayBuffer>, message)).toBe(true);
  } finally {
    delete prototype[name];
  }
  expect(Buffer.from(signature).equals(right)).toBe(true);
});

it.each(["n", "e", "d"] as const)(
  "refuses a key whose number %s is another key's, before anything is signed",
  async (name) => {
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
    const mixed = { ...privateKey.export({ format: "jwk" }), [name]: name === "e" ? "Aw" : other[name] };
    if (name === "d") mixed.dp = other.dp ?? ""; // by which RSA is computed, where it is right
    // Some versions of Node make no such key in the first place.
    const imported = async () => {
      const pkcs8 = createPrivateKey({ key: mixed, format: "jwk" }).export({ type: "pkcs8", format: "der" });
      return importSignKey(new Uint8Array(pkcs8));
    };
    await expect(imported()).rejects.toThrow();
  },
);
