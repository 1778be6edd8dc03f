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
import { answerText, CONTRACT, encrypt, notificationText, signedMessage } from "../fixtures/messages.js";
import { median } from "../harness/statistics.js";
import type { OperationJob, Round } from "./jobs.js";
import { runFor } from "./loop.js";

/** So many inputs in turn, made before: nothing can be remembered from one call to the next. */
const INPUTS = 16;

/** Checks what the operation gives, then times it. */
export async function runOperation(job: OperationJob, material: Material): Promise<Round> {
  const { load, leavesOut } = entryOf(job.contender);
  const work = await PREPARE[job.operation](await load(), material, leavesOut);
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

type Prepare = (contender: Contender, material: Material, gaps: readonly Gap[]) => Promise<() => MaybePromise<unknown>>;

const PREPARE: Record<OperationJob["operation"], Prepare> = {
  async authorize(contender, material) {
    const authorize = await present(contender.authorize)(material);
    const requests = Array.from({ length: INPUTS }, (_, index) => signableRequest(index));
    for (const request of requests) {
      const authorization = await authorize(request);
      checkAuthorization(authorization, request, material);
      if (typeof authorization === "string")
        assert.notEqual(await authorize(request), authorization, "one nonce twice");
    }
    return inTurn(requests, authorize);
  },

  async verify(contender, material) {
    const verifyMessage = await present(contender.verify)(material);
    const messages = Array.from({ length: INPUTS }, (_, i) =>
      signedMessage(answerText(`session-${i}`), material.platform),
    );
    for (const message of messages) {
      assert.equal(await verifyMessage(message), true, "a genuine answer is refused");
      assert.equal(await accepts(() => verifyMessage(changed(message))), false, "a changed answer is accepted");
    }
    return inTurn(messages, verifyMessage);
  },

  async decrypt(contender, material, gaps) {
    const decrypt = await present(contender.decrypt)(material);
    const resources = Array.from({ length: INPUTS }, () => encrypt(CONTRACT, material.apiV3Key));
    for (const resource of resources) {
      assert.deepEqual(await decrypt(resource), CONTRACT);
      assert.equal(await accepts(() => decrypt(withOtherTag(resource))), gaps.includes("tag"));
    }
    return inTurn(resources, decrypt);
  },

  async parse(contender, material) {
    const parse = await present(contender.parse)(material);
    const messages = Array.from({ length: INPUTS }, (_, i) =>
      signedMessage(notificationText(material, `EV-${i}`), material.platform),
    );
    for (const message of messages) {
      assert.deepEqual(await parse(message), CONTRACT);
      assert.equal(await accepts(() => parse(changed(message))), false, "a changed notification is accepted");
    }
    return inTurn(messages, parse);
  },
};

function signableRequest(count: number): SignableRequest {
  const text = JSON.stringify(requestBody(count));
  const timestamp = Math.floor(Date.now() / 1000);
  const message = Buffer.from(`POST\n${PATH}\n${timestamp}\n${String(count).padStart(32, "0")}\n${text}\n`);
  return { method: "POST", target: PATH, text, bytes: new Uint8Array(Buffer.from(text)), message };
}

/** Verified with the public key over the message that the header and the request make. */
function checkAuthorization(
  result: string | Buffer,
  { method, target, text, message }: SignableRequest,
  material: Material,
) {
  const key = createPublicKey(material.privateKey);
  if (typeof result !== "string") {
    assert.ok(verify("sha256", message, key, result), "the signature is wrong");
    return;
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

async function accepts(work: () => MaybePromise<unknown>): Promise<boolean> {
  try {
    return (await work()) !== false;
  } catch {
    return false;
  }
}

function inTurn<T>(inputs: readonly T[], work: (input: T) => MaybePromise<unknown>): () => MaybePromise<unknown> {
  let next = 0;
  return () => work(inputs[next++ % INPUTS] as T);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the contender cannot do that");
  return value;
}
