import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { encryptResource } from "../../contract-tests/support/encryption.js";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import type { WechatPayClient } from "../../src/index.js";
import { PlatformKeys } from "../../src/keys/platform-keys.js";
import { requestMessage } from "../../src/protocol/message.js";
import { verify } from "../../src/protocol/verify.js";
import { createFakePlatform, type FakePlatform } from "../support/fake-fetch.js";
import {
  API_V3_KEY,
  COMMON_CONTRACT,
  INSTITUTIONAL_CONTRACT,
  makeNotification,
} from "../support/fake-notifications.js";

const full = process.env["HOSTILE_FULL"] === "1";
const short = process.env["HOSTILE_SHORT"] === "1";
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);
/** Shared by answers, notifications and ciphertexts. */
const MUTATIONS = full ? 1_000_000 : short ? 1_000 : 10_000;
const VALID = full ? 100_000 : short ? 400 : 5_000;
/** Messages of one property run: enough to keep the WebCrypto threads busy. */
const BATCH = 50;

let fake: FakePlatform;
let client: WechatPayClient;
let keys: PlatformKeys;
beforeAll(async () => {
  fake = await createFakePlatform();
  client = fake.client({ apiV3Key: API_V3_KEY });
  keys = new PlatformKeys(fake.options.platformKeys);
});

interface Message {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** Where in a message to change a byte, and how. */
interface Edit {
  part: number;
  position: number;
  kind: "flip" | "delete" | "insert" | "double" | "swap";
  byte: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  part: fc.nat({ max: 4 }),
  position: fc.nat({ max: 1_000_000 }),
  kind: fc.constantFrom("flip", "flip", "flip", "delete", "insert", "double", "swap"),
  byte: fc.integer({ min: 1, max: 255 }),
});

function changed(bytes: Uint8Array, { position, kind, byte }: Edit): Uint8Array<ArrayBuffer> {
  const list = [...bytes];
  const at = list.length > 0 ? position % list.length : 0;
  const here = list[at] ?? 0;
  if (kind === "flip" && list.length > 0) list[at] = here ^ byte;
  else if (kind === "delete") list.splice(at, 1);
  else if (kind === "double") list.splice(at, 0, here);
  else if (kind === "swap" && list.length > 1)
    [list[at], list[(at + 1) % list.length]] = [list[(at + 1) % list.length] ?? 0, here];
  else list.splice(at, 0, byte);
  return Uint8Array.from(list);
}

const NAMES = ["Wechatpay-Nonce", "Wechatpay-Timestamp", "Wechatpay-Signature", "Wechatpay-Serial"];

/** The message with one byte changed in body, nonce, timestamp, signature or serial; nothing when it stays the same. */
function altered(message: Message, change: Edit): Message | undefined {
  const name = NAMES[change.part];
  const before = name === undefined ? message.body : Buffer.from(message.headers[name] ?? "", "latin1");
  const after = changed(before, change);
  // A serial in the other case, or with more leading zeros, names the same key; the signature does not cover it.
  if (sameText(before, after, name === "Wechatpay-Serial")) return undefined;
  if (name === undefined) return { headers: message.headers, body: after };
  return { headers: { ...message.headers, [name]: Buffer.from(after).toString("latin1") }, body: message.body };
}

function sameText(a: Uint8Array, b: Uint8Array, isNumber: boolean): boolean {
  const [left, right] = [a, b].map((bytes) => {
    const text = Buffer.from(bytes).toString("latin1");
    return isNumber ? text.toUpperCase().replace(/^0+/, "") : text;
  });
  return left === right;
}

const reader = (headers: Record<string, string>) => ({
  get: (name: string) => headers[name] ?? null,
  has: (name: string) => name in headers,
});

async function isAccepted(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    // Refused with a documented error: anything else is a crash and fails the test.
    if ((error as Error).name !== "WechatPayVerificationError") throw error;
    return false;
  }
}

async function countAccepted(
  count: number,
  message: fc.Arbitrary<Message>,
  accept: (message: Message) => Promise<unknown>,
) {
  let tried = 0;
  let accepted = 0;
  const batch = fc.tuple(message, fc.array(edit, { minLength: BATCH, maxLength: BATCH }));
  const runs = Math.ceil(count / BATCH) + 1;
  await fc.assert(
    fc.asyncProperty(batch, async ([original, edits]) => {
      const messages = edits.map((change) => altered(original, change)).filter((one) => one !== undefined);
      const results = await Promise.all(messages.map((one) => isAccepted(() => accept(one))));
      tried += results.length;
      accepted += results.filter(Boolean).length;
      expect(accepted).toBe(0);
    }),
    { seed, numRuns: Math.ceil(runs * 1.05), endOnFailure: true },
  );
  return { tried, accepted };
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.json(),
  fc.constant(""),
  fc.constant('{"session_id":"201710180325670965"}'),
);

it("no changed answer is accepted", async () => {
  const answers = anyText.map((text) => {
    const body = new Uint8Array(Buffer.from(text));
    return { body, headers: signAnswer(body, fake.platform) };
  });
  const result = await countAccepted(MUTATIONS * 0.5, answers, async ({ headers, body }) =>
    verify({ headers: reader(headers), body }, keys, Date.now()),
  );
  console.log(`answers: ${result.tried} changed, ${result.accepted} accepted`);
  expect(result.tried).toBeGreaterThanOrEqual(MUTATIONS * 0.5);
});

it("no changed notification is accepted", async () => {
  const contracts = fc.constantFrom(COMMON_CONTRACT, INSTITUTIONAL_CONTRACT);
  const notifications = contracts.map((plaintext) => makeNotification(fake.platform, { plaintext }));
  const result = await countAccepted(MUTATIONS * 0.3, notifications, (message) => client.parseNotification(message));
  console.log(`notifications: ${result.tried} changed, ${result.accepted} accepted`);
  expect(result.tried).toBeGreaterThanOrEqual(MUTATIONS * 0.3);
});

/** Valid contracts: if a changed one were decrypted, no later check would refuse it. */
const contracts = fc
  .tuple(fc.constantFrom(COMMON_CONTRACT, INSTITUTIONAL_CONTRACT), fc.integer({ min: 1, max: 2 ** 31 }))
  .map(([contract, plan_id]) => JSON.stringify({ ...contract, plan_id }));

const ENCRYPTED = ["ciphertext", "nonce", "associated_data"] as const;
type Encrypted = ReturnType<typeof encryptResource>;

/**
 * The resource with one byte changed; nothing when it stays the same. Its fields keep the form that the document
 * describes.
 */
function alteredResource(encrypted: Encrypted, change: Edit): Encrypted | undefined {
  const field = ENCRYPTED[change.part % ENCRYPTED.length] ?? "ciphertext";
  if (field === "ciphertext") {
    const before = Buffer.from(encrypted.ciphertext, "base64");
    const after = changed(before, change);
    if (Buffer.compare(before, after) === 0) return undefined;
    return { ...encrypted, ciphertext: Buffer.from(after).toString("base64") };
  }
  const before = encrypted[field];
  // A nonce has 12 characters.
  const kind = field === "nonce" && change.kind !== "swap" ? "flip" : change.kind;
  const after = [...changed(Buffer.from(before), { ...change, kind })].map(toPrintable).join("");
  return after === before ? undefined : { ...encrypted, [field]: after };
}

const toPrintable = (byte: number) => String.fromCharCode(byte >= 0x20 && byte < 0x7f ? byte : 0x20 + (byte % 0x5f));

const makeEncrypted = ({ algorithm, nonce, associated_data, ciphertext }: Encrypted) =>
  makeNotification(fake.platform, { resource: { algorithm, nonce, associated_data, ciphertext } });

it("no changed ciphertext, nonce or associated data opens, even in a notification that is signed well", async () => {
  let tried = 0;
  const count = MUTATIONS * 0.2;
  await fc.assert(
    fc.asyncProperty(contracts, fc.array(edit, { minLength: BATCH, maxLength: BATCH }), async (plaintext, edits) => {
      const encrypted = encryptResource(plaintext, API_V3_KEY);
      // The unchanged resource decrypts, so that a refusal below is due to the change.
      const event = await client.parseNotification(makeEncrypted(encrypted));
      expect(event.resource).toEqual(JSON.parse(plaintext));
      const resources = edits.map((change) => alteredResource(encrypted, change)).filter((one) => one !== undefined);
      tried += resources.length;
      const refused = resources.map((resource) =>
        expect(client.parseNotification(makeEncrypted(resource))).rejects.toMatchObject({
          name: "WechatPayVerificationError",
          code: "DECRYPTION_FAILED",
        }),
      );
      await Promise.all(refused);
    }),
    { seed, numRuns: Math.ceil((count / BATCH) * 1.15), endOnFailure: true },
  );
  console.log(`encrypted resources: ${tried} changed, 0 accepted`);
  expect(tried).toBeGreaterThanOrEqual(count);
});

/** Any bytes, made of a number: fast-check takes seconds to choose each of thousands by itself. */
const longBytes = fc.tuple(fc.nat({ max: 65_536 }), fc.integer({ min: 1, max: 2 ** 31 - 1 })).map(([length, start]) => {
  const words = new Int32Array(Math.ceil(length / 4));
  let word = start;
  for (let at = 0; at < words.length; at++) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    words[at] = word;
  }
  return new Uint8Array(words.buffer, 0, length);
});

it("no valid message is refused, with any bytes", async () => {
  let valid = 0;
  const bodies = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), longBytes, anyText);
  await fc.assert(
    fc.asyncProperty(fc.array(bodies, { minLength: 20, maxLength: 20 }), async (batch) => {
      await Promise.all(
        batch.map(async (content) => {
          const body = new Uint8Array(Buffer.from(content as Uint8Array));
          await verify({ headers: reader(signAnswer(body, fake.platform)), body }, keys, Date.now());
          valid++;
        }),
      );
    }),
    { seed, numRuns: VALID / 20, endOnFailure: true },
  );
  console.log(`valid messages: ${valid}, 0 refused`);
  expect(valid).toBe(VALID);
});

it("the signer signs any body byte for byte", async () => {
  await fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.webPath(), (body, target) => {
      const parts = { method: "POST", target, timestamp: "1700000000", nonce: "abc", body: Uint8Array.from(body) };
      const expected = Buffer.concat([Buffer.from(`POST\n${target}\n1700000000\nabc\n`), body, Buffer.from("\n")]);
      expect(Buffer.compare(requestMessage(parts), expected)).toBe(0);
    }),
    { seed, numRuns: 2_000 },
  );
});
