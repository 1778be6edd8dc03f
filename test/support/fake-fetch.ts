import { type ClientOptions, createClient, type WechatPayClient } from "wechatpay-global";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { SIGNING } from "./fixtures.js";

export const MCHID = "1900000109";

/** The changes to an answer that is otherwise valid and signed. */
export interface AnswerChanges {
  status?: number;
  /** Text or bytes as they are, anything else as JSON. */
  body?: unknown;
  /** Replaces headers; `undefined` removes one. */
  headers?: Record<string, string | undefined>;
  /** Signs this instead of the body. */
  signedBody?: string;
  unsigned?: boolean;
  signedAt?: number;
}

export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: Uint8Array;
}

/** A client whose `fetch` the test answers: no global is patched, no request leaves the process. */
export interface FakePlatform {
  merchant: TestKey;
  platform: TestKey;
  options: ClientOptions;
  sent: SentRequest[];
  /** Sets the next answers. */
  answer(changes: AnswerChanges): void;
  client(changes?: Partial<ClientOptions>): WechatPayClient;
}

// Created once for a test file, because a new RSA key for each test would take too long.
const keys = Promise.all([createTestKey("Test merchant"), createTestKey("Test platform")]);

export async function createFakePlatform(): Promise<FakePlatform> {
  const [merchant, platform] = await keys;
  const sent: SentRequest[] = [];
  let changes: AnswerChanges = {};
  const fakeFetch = async (url: unknown, init: RequestInit = {}): Promise<Response> => {
    sent.push({
      url: String(url),
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: (init.body as Uint8Array | undefined) ?? new Uint8Array(),
    });
    return makeAnswer(changes, platform);
  };
  const options: ClientOptions = {
    mchid: MCHID,
    serialNo: merchant.serialNo,
    privateKey: merchant.privateKeyPem,
    platformKeys: [{ id: platform.serialNo, publicKey: platform.certificatePem }],
    fetch: fakeFetch as typeof fetch,
    retries: 0,
  };
  return {
    merchant,
    platform,
    options,
    sent,
    answer: (next) => {
      changes = next;
    },
    client: (optionChanges) => createClient({ ...options, ...optionChanges }),
  };
}

/** The error of Node's fetch when a connection breaks. */
export function brokenConnection(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
}

/** A signed answer with the given changes. */
export function makeAnswer(changes: AnswerChanges, platform: TestKey): Response {
  const { status = 200, body = SIGNING.answer, signedBody, unsigned = false, signedAt = Date.now() } = changes;
  const bytes = toBytes(body);
  const headers = new Headers({ "Content-Type": "application/json", "Request-ID": "08F78BD3-0" });
  const signed = signAnswer(signedBody === undefined ? bytes : Buffer.from(signedBody), platform, signedAt);
  for (const [name, value] of Object.entries({ ...(unsigned ? {} : signed), ...changes.headers })) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Response(bytes.length > 0 ? bytes : null, { status, headers });
}

function toBytes(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new Uint8Array(Buffer.from(typeof body === "string" ? body : JSON.stringify(body)));
}

export function thrownBy(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    () => Promise.reject(new Error("expected a rejection")),
    (error: Error & Record<string, unknown>) => error,
  );
}

export function thrownIn(work: () => unknown): Error & Record<string, unknown> {
  try {
    work();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("expected an exception");
}
