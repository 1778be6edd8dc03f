import assert from "node:assert/strict";
import { createDecipheriv } from "node:crypto";
import { Bench } from "tinybench";
import { createClient } from "wechatpay-global";
// The package does not export these. They are bundled from src/, in their versions for Node.
import { CREATE_APP_SIGNING_SESSION } from "../../generated/operations.js";
import { PlatformKeys } from "../../src/keys/platform-keys.js";
import { authorize } from "../../src/protocol/authorization.js";
import { createSigner } from "../../src/protocol/signer.js";
import { verify } from "../../src/protocol/verify.js";
import { readRequest } from "../../src/request/read-request.js";
import { createNonce } from "../../src/runtime/nonce.js";
import { receive } from "../../src/schema/receive.js";
import type { Material } from "../contenders/contender.js";
import { headerWith, verifierOf } from "../contenders/floor.js";
import { OURS } from "../contenders/names.js";
import { optionsOf } from "../contenders/ours.js";
import { PATH, requestBody } from "../fixtures/body.js";
import { CONTRACT, changedText, notificationText, platformSigner, type SignedMessage } from "../fixtures/messages.js";
import type { Cell } from "../results.js";
import { orderOf, record } from "./block.js";
import type { Work } from "./job.js";

/** The number of inputs, which are used in turn: a cache of a few hundred would not help. */
const INPUTS = 1_024;
const TAG_LENGTH = 16;
const FLOOR = "node:crypto";

interface SmallCell {
  id: string;
  title: string;
  /** By contender. Each gets the number of the input. */
  works: Record<string, (index: number) => unknown>;
}

/** Measures the parts of a call, each by itself, with tinybench. */
export const measureSmall: Work = async ({ settings }, { material }) => {
  const cells = [header(material), await answers(material), await notifications(material), checks(material)];
  const measured: Cell[] = cells.map(({ id, title, works }) => ({
    id: `small-${id}`,
    title,
    ...(FLOOR in works && { floor: FLOOR }),
    figures: Object.fromEntries(Object.keys(works).map((name) => [name, {}])),
  }));
  let next = 0;
  const run = async ({ works }: SmallCell, times: number, round: number) => {
    const bench = new Bench({ time: 0, iterations: times, warmup: false, throws: true });
    for (const [name, work] of orderOf(Object.entries(works), [], round)) {
      bench.add(name, () => work(next++ % INPUTS), { async: true });
    }
    return bench.run();
  };
  for (const cell of cells) await run(cell, settings.warmUp, 0);
  for (let round = 0; round < settings.rounds.small; round++) {
    for (const [index, cell] of cells.entries()) {
      for (const { name, result } of await run(cell, settings.block.least, round)) {
        record(measured[index]?.figures[name] ?? {}, { micros: result.latency.mean * 1000 });
      }
    }
  }
  return measured;
};

function header(material: Material): SmallCell {
  const texts = Array.from({ length: INPUTS }, (_, index) => JSON.stringify(requestBody(index)));
  const bodies = texts.map((text) => new Uint8Array(Buffer.from(text)));
  const { mchid, serialNo, privateKey } = material;
  const merchant = { mchid, serialNo, sign: createSigner(privateKey) };
  const plain = headerWith(material);
  return {
    id: "header",
    title: "Authorization header made",
    works: {
      [OURS](index) {
        const timestamp = Math.floor(Date.now() / 1000).toString();
        const body = bodies[index] as Uint8Array<ArrayBuffer>;
        return authorize(merchant, { method: "POST", target: PATH, timestamp, nonce: createNonce(), body }, true);
      },
      [FLOOR]: (index) => plain("POST", PATH, texts[index] ?? ""),
    },
  };
}

function answers(material: Material): Promise<SmallCell> {
  const keys = new PlatformKeys([{ publicKey: material.platform.certificate }]);
  const isGenuine = verifierOf(material);
  return readingCell({
    id: "answer",
    title: "Answer verified",
    messages: messagesOf(material, (index) => JSON.stringify({ session_id: `session-${index}` })),
    readers: {
      async [OURS]({ headers, bytes }) {
        const get = (name: string) => headers[name.toLowerCase()] ?? null;
        return verify({ headers: { get }, body: bytes }, keys, Date.now());
      },
      async [FLOOR]({ headers, text }) {
        if (!isGenuine(headers, text)) throw new Error("not genuine");
        return true;
      },
    },
    gives: true,
  });
}

function notifications(material: Material): Promise<SmallCell> {
  const client = createClient(optionsOf(material));
  const isGenuine = verifierOf(material);
  const key = Buffer.from(material.apiV3Key);
  return readingCell({
    id: "notification",
    title: "Notification verified, decrypted and checked",
    messages: messagesOf(material, (index) => notificationText(material, `EV-${index}`)),
    readers: {
      async [OURS]({ headers, bytes }) {
        return (await client.parseNotification({ headers, body: bytes })).resource;
      },
      async [FLOOR]({ headers, text }) {
        if (!isGenuine(headers, text)) throw new Error("not genuine");
        return decrypted(key, JSON.parse(text).resource);
      },
    },
    gives: CONTRACT,
  });
}

function checks({ mchid }: Material): SmallCell {
  const requests = Array.from({ length: INPUTS }, (_, index) => requestBody(index));
  const { modes, answer } = CREATE_APP_SIGNING_SESSION;
  if (answer === null) throw new Error("an answer is described");
  const work = (index: number) => {
    readRequest(modes, requests[index], Date.now(), mchid);
    const { refused } = receive(answer, { session_id: `session-${index}` });
    if (refused !== undefined) throw new Error("refused");
  };
  assert.throws(() => readRequest(modes, { ...requests[0], plan_id: "" }, Date.now(), mchid));
  return { id: "checks", title: "Request and answer checked", works: { [OURS]: work } };
}

interface Reading extends Omit<SmallCell, "works"> {
  messages: readonly SignedMessage[];
  readers: Record<string, (message: SignedMessage) => Promise<unknown>>;
  gives: unknown;
}

/** Checks first: every message must be read correctly, and be refused when it was changed. */
async function readingCell({ messages, readers, gives, ...cell }: Reading): Promise<SmallCell> {
  for (const [name, read] of Object.entries(readers)) {
    for (const message of messages) {
      assert.deepEqual(await read(message), gives);
      const text = changedText(message.text);
      const changed = { ...message, text, bytes: Buffer.from(text) as Buffer<ArrayBuffer> };
      await assert.rejects(read(changed), `${name}: changed, and accepted`);
    }
  }
  const works = Object.entries(readers).map(([name, read]) => {
    const work = (index: number) => read(messages[index] as SignedMessage);
    return [name, work] as const;
  });
  return { ...cell, works: Object.fromEntries(works) };
}

function messagesOf(material: Material, text: (index: number) => string): SignedMessage[] {
  const signed = platformSigner(material);
  return Array.from({ length: INPUTS }, (_, index) => signed(text(index)));
}

/** Decrypts a resource, checks its tag, and parses it. */
function decrypted(
  key: Buffer,
  { nonce, associated_data, ciphertext }: Record<"nonce" | "associated_data" | "ciphertext", string>,
): unknown {
  const bytes = Buffer.from(ciphertext, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.from(associated_data)).setAuthTag(bytes.subarray(-TAG_LENGTH));
  // Decoded at once, since a decoder within the decipher is slower. In this mode, final() returns nothing more.
  const plain = decipher.update(bytes.subarray(0, -TAG_LENGTH));
  decipher.final();
  return JSON.parse(plain.toString());
}
