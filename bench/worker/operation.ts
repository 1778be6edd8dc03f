import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import type {
  Contender,
  Encrypted,
  Material,
  MaybePromise,
  SignableRequest,
  SignedMessage,
} from "../contenders/contender.js";
import { PATH, requestBody } from "../contenders/contender.js";
import { entryOf, type Gap } from "../contenders/index.js";
import { INPUTS, readMessages } from "../fixtures/inputs.js";
import { CONTRACT, encrypt } from "../fixtures/messages.js";
import { median } from "../harness/statistics.js";
import type { OperationJob, Round } from "./jobs.js";
import { runFor } from "./loop.js";

/** Of these, the first are checked: a header takes a signature. */
const CHECKED_HEADERS = 128;

/** Checks what the operation gives, then times it. */
export async function runOperation(job: OperationJob, material: Material): Promise<Round> {
  const { load, leavesOut } = entryOf(job.contender);
  const work = await PREPARE[job.operation](await load(), material, job, leavesOut);
  await runFor(job.warmUp, job.concurrency, work);
  const rates: number[] = [];
  const cpu = process.cpuUsage();
  let total = 0;
  for (let i = 0; i < job.windows; i++) {
    const { count, elapsed } = await runFor(job.window, job.concurrency, work);
    rates.push((count / elapsed) * 1000);
    total += count;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: median(rates), cpuMicros: (user + system) / total };
}

/** Checks as many at once as will be timed, since a contender may do one alone in another way. */
type Prepare = (
  contender: Contender,
  material: Material,
  job: OperationJob,
  gaps: readonly Gap[],
) => Promise<() => MaybePromise<unknown>>;

const PREPARE: Record<OperationJob["operation"], Prepare> = {
  async authorize(contender, material, { concurrency }) {
    const authorize = await present(contender.authorize)(material);
    const requests = Array.from({ length: INPUTS }, (_, index) => signableRequest(index));
    const checked = requests.slice(0, CHECKED_HEADERS);
    const nonces: string[] = [];
    // Twice: whoever remembers a request gives the same nonce again.
    for (let pass = 0; pass < 2; pass++) {
      const results = await each(checked, concurrency, authorize);
      results.forEach((result, index) => {
        nonces.push(...checkAuthorization(result, checked[index] as SignableRequest, material));
      });
    }
    assert.equal(new Set(nonces).size, nonces.length, "one nonce twice");
    return inTurn(requests, authorize);
  },

  async verify(contender, material, { concurrency, messagesFile }) {
    const verifyMessage = await present(contender.verify)(material);
    const messages = readMessages(messagesFile);
    const genuine = await each(messages, concurrency, verifyMessage);
    assert.ok(genuine.every(Boolean), "a genuine answer is refused");
    assert.equal(await countAccepted(messages.map(changed), concurrency, verifyMessage), 0, "changed, and accepted");
    return inTurn(messages, verifyMessage);
  },

  async decrypt(contender, material, { concurrency }, gaps) {
    const decrypt = await present(contender.decrypt)(material);
    const resources = Array.from({ length: INPUTS }, () => encrypt(CONTRACT, material.apiV3Key));
    for (const plain of await each(resources, concurrency, decrypt)) assert.deepEqual(plain, CONTRACT);
    const accepted = await countAccepted(resources.map(withOtherTag), concurrency, decrypt);
    assert.equal(accepted, gaps.includes("tag") ? INPUTS : 0, "checks the tag otherwise than it says");
    return inTurn(resources, decrypt);
  },

  async parse(contender, material, { concurrency, messagesFile }) {
    const parse = await present(contender.parse)(material);
    const messages = readMessages(messagesFile);
    for (const resource of await each(messages, concurrency, parse)) assert.deepEqual(resource, CONTRACT);
    assert.equal(await countAccepted(messages.map(changed), concurrency, parse), 0, "changed, and accepted");
    return inTurn(messages, parse);
  },
};

async function each<T, R>(inputs: readonly T[], concurrency: number, work: (input: T) => MaybePromise<R>) {
  const results: R[] = [];
  for (let i = 0; i < inputs.length; i += concurrency) {
    results.push(...(await Promise.all(inputs.slice(i, i + concurrency).map((input) => work(input)))));
  }
  return results;
}

async function countAccepted<T>(inputs: readonly T[], concurrency: number, work: (input: T) => MaybePromise<unknown>) {
  const accepted = await each(inputs, concurrency, async (input) => {
    try {
      return (await work(input)) !== false;
    } catch {
      return false;
    }
  });
  return accepted.filter(Boolean).length;
}

function signableRequest(count: number): SignableRequest {
  const text = JSON.stringify(requestBody(count));
  const timestamp = Math.floor(Date.now() / 1000);
  const message = Buffer.from(`POST\n${PATH}\n${timestamp}\n${String(count).padStart(32, "0")}\n${text}\n`);
  return { method: "POST", target: PATH, text, bytes: new Uint8Array(Buffer.from(text)), message };
}

/** Verified with the public key over the message that the header and the request make. Gives the nonce, if any. */
function checkAuthorization(
  result: string | Buffer,
  { method, target, text, message }: SignableRequest,
  material: Material,
): string[] {
  const key = createPublicKey(material.privateKey);
  if (typeof result !== "string") {
    assert.ok(verify("sha256", message, key, result), "the signature is wrong");
    return [];
  }
  assert.match(result, /^WECHATPAY2-SHA256-RSA2048 /);
  const parameter = (name: string) => new RegExp(`[ ,]${name}="([^"]+)"`).exec(result)?.[1] ?? "";
  assert.equal(parameter("mchid"), material.mchid);
  assert.equal(parameter("serial_no"), material.serialNo);
  const signed = [method, target, parameter("timestamp"), parameter("nonce_str"), text, ""].join("\n");
  assert.ok(
    verify("sha256", Buffer.from(signed), key, Buffer.from(parameter("signature"), "base64")),
    "wrong signature",
  );
  return [parameter("nonce_str")];
}

function changed(message: SignedMessage): SignedMessage {
  const text = message.text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  return { ...message, text, bytes: Buffer.from(text) as Buffer<ArrayBuffer> };
}

function withOtherTag(resource: Encrypted): Encrypted {
  const bytes = Buffer.from(resource.ciphertext, "base64");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return { ...resource, ciphertext: bytes.toString("base64") };
}

function inTurn<T>(inputs: readonly T[], work: (input: T) => MaybePromise<unknown>): () => MaybePromise<unknown> {
  let next = 0;
  return () => work(inputs[next++ % inputs.length] as T);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the contender cannot do that");
  return value;
}
