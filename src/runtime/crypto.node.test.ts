import { createPrivateKey, generateKeyPairSync, pbkdf2, sign, verify } from "node:crypto";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { whileTimersAreStopped } from "../../test/support/stopped-timers.js";
import { createSignature, importSignKey, importVerifyKey, verifySignature } from "./crypto.node.js";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = await importSignKey(new Uint8Array(privateKey.export({ type: "pkcs8", format: "der" })));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const endOfTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Asks for signatures in one turn of the event loop. */
function ask(count: number) {
  const messages = Array.from({ length: count }, (_, i) => bytes(`message ${i}`));
  let made = 0;
  const all = messages.map(async (message) => {
    const signature = await createSignature(key, message);
    made += 1;
    return verify("sha256", message, publicKey, signature);
  });
  return { all: Promise.all(all), made: () => made };
}

it("makes one that is alone before the turn ends", async () => {
  const { all, made } = ask(1);
  await endOfTurn();
  expect(made()).toBe(1);
  expect(await all).toEqual([true]);
});

/** Keeps the thread pool busy, so that nothing that goes there is done within a turn, however slow the machine. */
function fillThreadPool() {
  return Promise.all(Array.from({ length: 8 }, () => promisify(pbkdf2)("x", "y", 100_000, 32, "sha512")));
}

it("leaves the event loop free when there are several", async () => {
  const filled = fillThreadPool();
  const { all, made } = ask(16);
  await endOfTurn();
  expect(made()).toBe(0);
  const joining = ask(1); // while the others are on their way
  await endOfTurn();
  expect(joining.made()).toBe(0);
  expect(await all).toEqual(Array(16).fill(true));
  expect(await joining.all).toEqual([true]);
  await filled;
  expect(await ask(1).all).toEqual([true]); // the first after them goes where they went
  const alone = ask(1);
  await endOfTurn();
  expect(alone.made()).toBe(1);
});

it("tells of a key that cannot sign, alone or not", async () => {
  const wrong = generateKeyPairSync("x25519").privateKey;
  await expect(createSignature(wrong, bytes("x"))).rejects.toBeInstanceOf(Error);
  const several = [1, 2, 3].map(() => createSignature(wrong, bytes("x")));
  for (const one of await Promise.allSettled(several)) expect(one.status).toBe("rejected");
  await ask(1).all;
  const { all, made } = ask(1);
  await endOfTurn();
  expect(made()).toBe(1); // none of them is counted as on its way any more
  expect(await all).toEqual([true]);
});

it("tells of what is no key at all, and goes on", async () => {
  const none = {} as typeof key;
  for (const count of [1, 3]) {
    const asked = Array.from({ length: count }, () => createSignature(none, bytes("x")));
    for (const one of await Promise.allSettled(asked)) expect(one.status).toBe("rejected");
  }
  await ask(1).all;
  const { all, made } = ask(1);
  await endOfTurn();
  expect(made()).toBe(1);
  expect(await all).toEqual([true]);
});

it("does not wait for timers that a test has stopped", async () => {
  await whileTimersAreStopped(async () => {
    expect(await ask(1).all).toEqual([true]);
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
