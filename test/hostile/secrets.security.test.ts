import { inspect } from "node:util";
import { beforeAll, expect, it, vi } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import {
  createMemoryStore,
  createNodeNotificationHandler,
  createNotificationHandler,
  type Hooks,
  type WechatPayClient,
} from "../../src/index.js";
import { redisStore } from "../../src/redis.js";
import {
  type AnswerChanges,
  brokenConnection,
  createFakePlatform,
  type FakePlatform,
  makeAnswer,
  thrownIn,
} from "../support/fake-fetch.js";
import {
  API_V3_KEY,
  COMMON_CONTRACT,
  makeNotification,
  type NotificationChanges,
} from "../support/fake-notifications.js";
import { createFakeRotation, type ListChanges } from "../support/fake-rotation.js";
import { SIGNING } from "../support/fixtures.js";

/*
 * Provokes every error of the library and searches everything that leaves it for secrets: keys, signatures,
 * Authorization headers, bodies, decrypted plaintext.
 */
let fake: FakePlatform;
const secrets = new Map<string, string>();
/** Everything that left the library: errors, events, answers, objects. */
const seen: { what: string; value: unknown }[] = [];
const codes = new Set<string>();

function keep(what: string, value: unknown): void {
  seen.push({ what, value });
  for (let error = value; error instanceof Error; error = error.cause) {
    const { code } = error as { code?: string };
    if (code !== undefined) codes.add(code);
  }
}

const addSignatures = (headers: Headers | Record<string, string>) => {
  const found = new Headers(headers);
  for (const name of ["Authorization", "Wechatpay-Signature"]) {
    const value = found.get(name);
    if (value !== null && value.length > 40) secrets.set(`${name} ${secrets.size}`, value);
  }
  const own = /signature="([^"]+)"/.exec(found.get("Authorization") ?? "")?.[1];
  if (own !== undefined) secrets.set(`request signature ${secrets.size}`, own);
};

const hooks: Hooks = {
  onRequest: (event) => keep("onRequest", event),
  onResponse: (event) => keep("onResponse", event),
  onRetry: (event) => keep("onRetry", event),
  onPlatformKeysError: (event) => {
    keep("onPlatformKeysError", event);
    keep("onPlatformKeysError.error", event.error);
  },
  onUnexpected: (field) => keep("onUnexpected", field),
};

function answering(changes: AnswerChanges | Error | "hang", options = {}): WechatPayClient {
  return fake.client({
    hooks,
    apiV3Key: API_V3_KEY,
    ...options,
    fetch: async (_url, init) => {
      addSignatures(new Headers(init?.headers));
      if (changes === "hang") return new Promise<never>(() => {});
      // Like some HTTP clients, whose errors hold the whole request.
      if (changes instanceof Error)
        throw Object.assign(changes, { config: init, headers: [...new Headers(init?.headers)] });
      const answer = makeAnswer(changes, fake.platform);
      addSignatures(answer.headers);
      return answer;
    },
  });
}

beforeAll(async () => {
  fake = await createFakePlatform();
  const base64 = fake.merchant.privateKeyPem.split("\n").slice(1, -2);
  for (const [i, line] of base64.entries()) secrets.set(`private key, line ${i}`, line);
  secrets.set("APIv3 key", API_V3_KEY);
  secrets.set("APIv3 key in hex", Buffer.from(API_V3_KEY).toString("hex"));
  secrets.set("APIv3 key in base64", Buffer.from(API_V3_KEY).toString("base64"));
  secrets.set("decrypted openid", COMMON_CONTRACT.openid);
  secrets.set("decrypted contract_id", COMMON_CONTRACT.contract_id);
  secrets.set("a URL with a password", "user:password@");
  secrets.set("the user's name in the request", SIGNING.common.user_display_name);
});

const call = async (what: string, client: WechatPayClient, options = {}) => {
  keep(`client, ${what}`, client);
  try {
    await client.createAppSigningSession(SIGNING.common, options);
  } catch (error) {
    keep(what, error);
  }
};

async function provokeCalls(): Promise<void> {
  await call("success", answering({}));
  await call("signature", answering({ signedBody: "{}" }));
  await call("probe", answering({ headers: { "Wechatpay-Signature": `WECHATPAY/SIGNTEST/${"A".repeat(325)}` } }));
  await call("header", answering({ headers: { "Wechatpay-Nonce": undefined } }));
  await call("time", answering({ signedAt: Date.now() - 400_000 }));
  await call("unknown key", answering({ headers: { "Wechatpay-Serial": "AB" } }, { apiV3Key: undefined }));
  const old = await createTestKey("Old", { notAfter: new Date(Date.now() - 1000) });
  const expired = [{ publicKey: fake.platform.certificatePem }, { publicKey: old.certificatePem }];
  await call(
    "expired key",
    answering({ headers: { "Wechatpay-Serial": old.serialNo } }, { platformKeys: expired, apiV3Key: undefined }),
  );
  await call("no JSON", answering({ body: "<html>" }));
  await call("no session", answering({ body: {} }));
  await call("too large", answering({ body: " ".repeat(1024 * 1024 + 1) }));
  await call("redirect", answering({ status: 302 }));
  await call("API error", answering({ status: 403, body: { code: "CONTRACT_EXISTED", message: "?" } }));
  await call("unsigned error", answering({ status: 502, body: "<html>", unsigned: true }, { retries: 1 }));
  await call("connection", answering(brokenConnection(), { retries: 1 }));
  await call("timeout", answering("hang", { timeout: 20 }));
  await call("abort", answering("hang"), { signal: AbortSignal.timeout(10) });
  // Like a KMS client, whose error may hold its own signed request.
  const kmsError = Object.assign(new Error("user:password@kms"), { request: { authorization: "user:password@" } });
  const privateKey = { sign: () => Promise.reject(kmsError) };
  await call("signer", answering({}, { privateKey }));
  await call("signer of a download", answering({}, { privateKey, platformKeys: [] }));
  const polluting = '{"code":"X","detail":{"__proto__":{"a":"user:password@"}}}';
  await call("unsigned __proto__", answering({ status: 400, body: polluting, unsigned: true }));
  for (const body of [{ ...SIGNING.common, plan_id: "1" }, { ...SIGNING.common, user_display_name: "" }, null]) {
    await answering({})
      .createAppSigningSession(body as never)
      .catch((error) => keep("input", error));
  }
  const { api } = answering({ status: 400, body: { code: "PARAM_ERROR", message: "?" } });
  keep("api", api);
  keep("api answer", (await api.GET("/v3/global/certificates")).error);
}

async function provokeKeys(): Promise<void> {
  const rotation = await createFakeRotation(fake.platform);
  const store = { get: () => Promise.reject(new Error("redis://user:password@host")), set: () => "poison" };
  const lists: [string, ListChanges][] = [
    ["wrong APIv3 key", { apiV3Key: "f".repeat(32) }],
    ["unsigned", { unsigned: true }],
    ["404", { status: 404, body: { code: "NOT_FOUND", message: "?" } }],
    ["empty", { keys: [] }],
    ["private key in it", { keys: [{ ...fake.platform, certificatePem: fake.merchant.privateKeyPem }] }],
  ];
  for (const [what, changes] of lists) {
    rotation.onDownload = () => rotation.list(changes);
    await call(`certificates, ${what}`, rotation.client({ hooks, keyStore: store }));
  }
  keep("memory store", createMemoryStore());
  const redis = { url: "redis://user:password@host", pSetEx: () => {}, duplicate: () => {} };
  keep("Redis store", redisStore(redis as never));
  for (const client of [redis.url, { url: redis.url }, { [redis.url]: redis.url }]) {
    keep(
      "a refused Redis client",
      thrownIn(() => redisStore(client as never)),
    );
  }
  const options = [
    { apiV3Key: `${API_V3_KEY}x` },
    { apiV3Key: 7 },
    { privateKey: fake.merchant.privateKeyPem.replace("MII", "M!I") },
    { mchid: API_V3_KEY.repeat(2), serialNo: fake.merchant.privateKeyPem },
    { platformKeys: [{ publicKey: fake.merchant.privateKeyPem }] },
    { baseUrl: "https://user:password@host" },
    { retries: API_V3_KEY, timeout: API_V3_KEY },
  ];
  for (const changes of options) {
    try {
      fake.client(changes as never);
      expect.fail("expected an error");
    } catch (error) {
      keep("option", error);
    }
  }
}

async function provokeNotifications(): Promise<void> {
  const client = answering({});
  const changes: NotificationChanges[] = [
    {},
    { headers: { "Wechatpay-Signature": "AAAA" } },
    { apiV3Key: "f".repeat(32) },
    { plaintext: { ...COMMON_CONTRACT, plan_id: COMMON_CONTRACT.openid } },
    { plaintext: `not JSON ${COMMON_CONTRACT.openid}` },
    { plaintext: JSON.stringify(COMMON_CONTRACT).replace("123", "9007199254740993") },
    { body: "{}" },
    { body: " ".repeat(70_000) },
  ];
  const options = { onEvent: () => Promise.resolve(), onError: (error: unknown) => keep("onError", error) };
  const handlers = [createNotificationHandler(client, options), createNodeNotificationHandler(client, options)];
  keep("handlers", handlers);
  for (const change of changes) {
    const message = makeNotification(fake.platform, change);
    addSignatures(message.headers);
    await client.parseNotification(message).catch((error) => keep("notification", error));
    const request = new Request("https://a.example", { method: "POST", ...message });
    keep("handler's answer", await (await createNotificationHandler(client, options)(request)).text());
  }
  const { headers } = makeNotification(fake.platform);
  for (const body of [{ openid: COMMON_CONTRACT.openid }, [COMMON_CONTRACT.openid], undefined]) {
    await client.parseNotification({ headers, body: body as never }).catch((error) => keep("parsed body", error));
  }
}

/** Everything that can be reached from a value: own properties, hidden ones, symbols, getters, causes. */
function reachable(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || found.has(value)) return found;
  found.add(value);
  for (const key of Reflect.ownKeys(value)) {
    try {
      reachable((value as Record<PropertyKey, unknown>)[key], found);
    } catch {
      // A property of a function that may not be read.
    }
  }
  return found;
}

function sinks(value: unknown): string {
  const texts = [
    inspect(value, { depth: 12, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
  ];
  for (const write of [JSON.stringify, String, (one: unknown) => inspect(structuredClone(one), { depth: 12 })]) {
    try {
      texts.push(String(write(value)));
    } catch {
      // Functions cannot be cloned.
    }
  }
  for (const one of reachable(value)) {
    if (one instanceof Error) texts.push(one.message, String(one.stack));
    else if (typeof one !== "function") texts.push(inspect(one, { depth: 1, showHidden: true, maxStringLength: null }));
  }
  return texts.join("\n");
}

it("nothing that leaves the library shows a secret", async () => {
  const printed: string[] = [];
  const methods = ["log", "info", "warn", "error", "debug"] as const;
  const spies = methods.map((method) =>
    vi.spyOn(console, method).mockImplementation((...args) => void printed.push(inspect(args))),
  );
  const onWarning = (warning: Error) => printed.push(inspect(warning));
  process.on("warning", onWarning);
  try {
    await provokeCalls();
    await provokeKeys();
    await provokeNotifications();
  } finally {
    process.off("warning", onWarning);
    for (const spy of spies) spy.mockRestore();
  }
  // The library itself prints nothing.
  expect(printed).toEqual([]);
  expect([...codes].sort()).toEqual(
    expect.arrayContaining([
      "CONNECTION_FAILED",
      "CONTRACT_EXISTED",
      "DECRYPTION_FAILED",
      "HTTP_502",
      "INVALID_INPUT",
      "KEY_STORE_FAILED",
      "NOTIFICATION_INVALID",
      "NOTIFICATION_TOO_LARGE",
      "PLATFORM_KEYS_UNAVAILABLE",
      "PLATFORM_KEY_EXPIRED",
      "PLATFORM_KEY_UNKNOWN",
      "REDIRECT_REFUSED",
      "RESPONSE_INVALID",
      "RESPONSE_TOO_LARGE",
      "SIGNATURE_HEADER_INVALID",
      "SIGNATURE_INVALID",
      "SIGNATURE_PROBE",
      "SIGNING_FAILED",
      "TIMEOUT",
      "TIMESTAMP_OUT_OF_RANGE",
    ]),
  );
  let searched = 0;
  for (const { what, value } of seen) {
    const text = sinks(value);
    for (const [name, secret] of secrets) {
      searched++;
      if (text.includes(secret))
        expect.fail(
          `${what} shows ${name}: ${text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret) + 60)}`,
        );
    }
  }
  console.log(`secrets: ${seen.length} values, ${secrets.size} secrets, ${searched} searches, 0 found`);
  expect(searched).toBeGreaterThan(5_000);
});
