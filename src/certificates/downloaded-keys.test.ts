import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { encryptResource } from "../../contract-tests/support/encryption.js";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { delaysIn } from "../../test/support/delays.js";
import { brokenConnection, thrownBy } from "../../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../../test/support/fake-notifications.js";
import { createFakeRotation, type FakeRotation } from "../../test/support/fake-rotation.js";
import { SIGNING } from "../../test/support/fixtures.js";
import { createMemoryStore, type Hooks, type KeyStore, type WechatPayClient } from "../index.js";

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const start = Date.now();

let old: TestKey;
let next: TestKey;
let short: TestKey;
let fake: FakeRotation;
beforeAll(async () => {
  [old, next, short] = await Promise.all([
    createTestKey("Old", { notBefore: new Date(start - DAY), notAfter: new Date(start + 10 * DAY) }),
    createTestKey("New", { notBefore: new Date(start - HOUR), notAfter: new Date(start + 20 * DAY) }),
    createTestKey("Short", { modulusLength: 1024 }),
  ]);
});
beforeEach(async () => {
  fake = await createFakeRotation(old);
  fake.now = start;
});

const call = (client: WechatPayClient) => client.createAppSigningSession(SIGNING.common);
const notify = (client: WechatPayClient, key = old) =>
  client.parseNotification(makeNotification(key, { signedAt: fake.now }));
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("the first use", () => {
  it("downloads the certificates before anything is sent, and asks for one of them", async () => {
    expect(await call(fake.client())).toEqual(SIGNING.answer);
    expect(fake.expected).toEqual([old.serialNo]);
    expect(fake.downloads).toBe(1);
  });

  it("is one download for a thousand concurrent calls", async () => {
    // 3,000 signatures are made and verified here, at once: some runtimes need seconds for them.
    const client = fake.client({ attemptTimeout: 600_000, timeout: 600_000 });
    const sessions = await Promise.all(Array.from({ length: 1000 }, () => call(client)));
    expect(sessions).toHaveLength(1000);
    expect(fake.downloads).toBe(1);
    expect(new Set(fake.expected)).toEqual(new Set([old.serialNo]));
  });

  it("asks for the newest of several certificates", async () => {
    fake.listed = [next, old];
    await call(fake.client());
    fake.listed = [old, next];
    await call(fake.client());
    expect(fake.expected).toEqual([next.serialNo, next.serialNo]);
  });

  it("that fails says why, sends nothing, tells the hook, and is tried again a second later", async () => {
    fake.onDownload = () => fake.list({ status: 401, body: { code: "SIGN_ERROR", message: "no" } });
    const client = fake.client();
    const error = await thrownBy(call(client));
    expect(error).toMatchObject({
      name: "WechatPayPlatformKeysError",
      code: "PLATFORM_KEYS_UNAVAILABLE",
      message: expect.stringMatching(
        /could not be downloaded: 401 SIGN_ERROR: no; .*mchid, serialNo and privateKey do not match each other/,
      ),
      cause: { code: "SIGN_ERROR", status: 401, verified: false, solution: expect.any(String) },
    });
    expect(fake.expected).toEqual([]);
    expect(fake.failures).toEqual(["SIGN_ERROR"]);
    await thrownBy(call(client));
    expect(fake.downloads).toBe(1);
    fake.onDownload = undefined;
    fake.now += 1_000;
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(2);
  });

  it("for a notification fails in the same way, not as an unknown key", async () => {
    fake.onDownload = () => Promise.reject(brokenConnection());
    expect(await thrownBy(notify(fake.client()))).toMatchObject({
      code: "PLATFORM_KEYS_UNAVAILABLE",
      cause: { code: "CONNECTION_FAILED" },
    });
  });

  it("at the very moment in which the only certificate begins to hold asks for none, and takes the answer", async () => {
    const fresh = await createTestKey("Fresh", { notBefore: new Date(start + 60_000) });
    fake.listed = [fresh];
    fake.signer = fresh;
    fake.onDownload = () => {
      fake.now += 120_000;
      return fake.list();
    };
    expect(await call(fake.client())).toEqual(SIGNING.answer);
    expect(fake.expected).toEqual([null]);
    expect(fake.failures).toEqual([]);
  });

  it("does not ask for a certificate that does not hold yet", async () => {
    const future = await createTestKey("Future", { notBefore: new Date(start + HOUR) });
    fake.listed = [old, future];
    await call(fake.client());
    expect(fake.expected).toEqual([old.serialNo]);
  });

  it("is seen by the hooks like every attempt, and a failure never as verified", async () => {
    const seen: unknown[] = [];
    const hooks: Hooks = {
      onResponse: ({ attributes }) => {
        if (attributes["url.template"] === "/v3/global/certificates") seen.push(attributes);
      },
    };
    await call(fake.client({ hooks }));
    fake.onDownload = () => fake.list({ status: 401, body: { code: "SIGN_ERROR", message: "no" } });
    await thrownBy(call(fake.client({ hooks })));
    expect(seen).toMatchObject([
      { "http.request.method": "GET", "http.response.status_code": 200, "wechatpay.verified": true },
      { "http.response.status_code": 401, "error.type": "SIGN_ERROR", "wechatpay.verified": false },
    ]);
  });

  it("does not believe an error that calls itself verified", async () => {
    const headers = { "Wechatpay-Global-Verified": "true" };
    fake.onDownload = () => fake.list({ status: 400, body: { code: "PARAM_ERROR" }, unsigned: true, headers });
    expect(await thrownBy(call(fake.client()))).toMatchObject({ cause: { code: "PARAM_ERROR", verified: false } });
  });

  describe("and an error that is signed", () => {
    const refuse = () => fake.list({ status: 401, body: { code: "SIGN_ERROR", message: "no" } });

    it("by a pinned key is proved", async () => {
      fake.onDownload = refuse;
      fake.signer = next;
      const pinned = { platformKeys: [{ publicKey: next.certificatePem }] };
      const error = await thrownBy(notify(fake.client({ ...pinned, hooks: {} }), old));
      expect(error).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
      const failures: unknown[] = [];
      const hooks: Hooks = { onPlatformKeysError: (event) => failures.push(event.error) };
      await thrownBy(notify(fake.client({ ...pinned, hooks }), old));
      expect(failures).toMatchObject([{ code: "SIGN_ERROR", verified: true }]);
    });

    it("by a certificate that is held is proved, and by one that it only names it is refused", async () => {
      const failures: unknown[] = [];
      const hooks: Hooks = { onPlatformKeysError: (event) => failures.push(event.error) };
      const client = fake.client({ hooks });
      await call(client);
      fake.onDownload = refuse;
      fake.now += 13 * HOUR;
      await call(client);
      fake.onDownload = () => fake.list({ status: 401, body: { code: "SIGN_ERROR" }, signedBody: "another" });
      fake.now += HOUR;
      await call(client);
      expect(failures).toMatchObject([{ code: "SIGN_ERROR", verified: true }, { code: "SIGNATURE_INVALID" }]);
    });

    it("before any key is known is not", async () => {
      fake.onDownload = refuse;
      expect(await thrownBy(call(fake.client()))).toMatchObject({ cause: { code: "SIGN_ERROR", verified: false } });
    });
  });

  it.each([400, 403, 500])("that ends with %i blames no key", async (status) => {
    fake.onDownload = () => fake.list({ status, body: { code: "SOME_CODE", message: "no" } });
    expect((await thrownBy(call(fake.client()))).message).not.toContain("privateKey");
  });

  it("of a merchant in public-key mode says what to give", async () => {
    fake.onDownload = () => fake.list({ status: 404, body: { code: "NOT_FOUND", message: "?" }, unsigned: true });
    expect(await thrownBy(call(fake.client()))).toMatchObject({ message: expect.stringContaining("as platformKeys") });
  });
});

describe("a list of certificates", () => {
  const damaged = (entry: Record<string, unknown> | undefined, changes: object) => ({
    ...entry,
    encrypt_certificate: { ...(entry?.["encrypt_certificate"] as object), ...changes },
  });
  const refusals: Record<string, [() => Response, string]> = {
    "encrypted with another APIv3 key": [() => fake.list({ apiV3Key: "f".repeat(32) }), "DECRYPTION_FAILED"],
    "with another cipher": [
      () =>
        fake.list({
          edit: ({ data }) => ({
            data: [damaged(data[0], { algorithm: "AES_128" })],
          }),
        }),
      "RESPONSE_INVALID",
    ],
    "of which one entry does not decrypt": [
      () => {
        const { ciphertext } = encryptResource(next.certificatePem, "f".repeat(32), "certificate");
        return fake.list({
          keys: [old, next],
          edit: ({ data: [first, second] }) => ({ data: [first, damaged(second, { ciphertext })] }),
        });
      },
      "DECRYPTION_FAILED",
    ],
    "of which one entry is no certificate": [
      () => fake.list({ keys: [old, { ...next, certificatePem: next.publicKeyPem }] }),
      "RESPONSE_INVALID",
    ],
    "with a certificate of a short key": [() => fake.list({ keys: [old, short] }), "RESPONSE_INVALID"],
    "that is an unsigned 404": [
      () => fake.list({ status: 404, body: { code: "NOT_FOUND", message: "?" }, unsigned: true }),
      "NOT_FOUND",
    ],
    "that is a signed 404": [() => fake.list({ status: 404, body: { code: "NOT_FOUND", message: "?" } }), "NOT_FOUND"],
    "that is a 500": [() => fake.list({ status: 500, body: { code: "SYSTEMERROR", message: "?" } }), "SYSTEMERROR"],
    unsigned: [() => fake.list({ unsigned: true }), "SIGNATURE_HEADER_INVALID"],
    "signed over other bytes": [() => fake.list({ signedBody: "{}" }), "SIGNATURE_INVALID"],
    "signed 301 s ago": [() => fake.list({ signedAt: fake.now - 301_000 }), "TIMESTAMP_OUT_OF_RANGE"],
    "signed by a key that it does not bring": [() => fake.list({ keys: [next] }), "RESPONSE_INVALID"],
    "with a name for another key's signature": [
      () => fake.list({ keys: [old, next], headers: { "Wechatpay-Serial": next.serialNo } }),
      "SIGNATURE_INVALID",
    ],
    "that is empty": [() => fake.list({ keys: [] }), "RESPONSE_INVALID"],
    "that names a certificate twice": [() => fake.list({ keys: [old, old] }), "RESPONSE_INVALID"],
    "that is not JSON": [() => fake.list({ body: "<html>" }), "RESPONSE_INVALID"],
    "of another shape": [() => fake.list({ body: { data: [{}] } }), "RESPONSE_INVALID"],
    "holding a public key": [
      () => fake.list({ keys: [{ ...old, certificatePem: old.publicKeyPem }] }),
      "RESPONSE_INVALID",
    ],
    "holding a private key": [
      () => fake.list({ keys: [{ ...old, certificatePem: old.privateKeyPem }] }),
      "RESPONSE_INVALID",
    ],
    "holding no UTF-8": [
      () => fake.list({ keys: [{ ...old, certificatePem: Buffer.from([0xff]) as never }] }),
      "RESPONSE_INVALID",
    ],
  };

  it.each(Object.entries(refusals))("%s is refused as a whole", async (_, [answer, code]) => {
    fake.onDownload = answer;
    expect(await thrownBy(call(fake.client()))).toMatchObject({ code: "PLATFORM_KEYS_UNAVAILABLE", cause: { code } });
    expect(fake.failures).toEqual([code]);
    expect(fake.expected).toEqual([]);
  });

  it.each(Object.entries(refusals))("%s leaves the keys that are held", async (_, [answer]) => {
    const client = fake.client();
    await call(client);
    fake.onDownload = answer;
    fake.now += 7 * HOUR;
    expect(await call(client)).toEqual(SIGNING.answer);
    await expect.poll(() => fake.failures).toHaveLength(1);
    expect(await call(client)).toEqual(SIGNING.answer);
  });

  it.each([
    [() => fake.list({ body: "<html>" }), "is not JSON"],
    [() => fake.list({ body: { data: [{}] } }), 'breaks the rule "required" at data[].encrypt_certificate'],
    [() => fake.list({ keys: [] }), "is empty"],
    [() => fake.list({ keys: [old, old] }), "twice"],
    [() => fake.list({ keys: [next] }), "not among its certificates"],
    [
      () => fake.list({ keys: [{ ...old, certificatePem: old.publicKeyPem }] }),
      "certificates holds a public key without a certificate",
    ],
    [() => fake.list({ keys: [{ ...old, certificatePem: old.privateKeyPem }] }), "certificate is a private key"],
    [() => fake.list({ keys: [{ ...old, certificatePem: Buffer.from([0xff]) as never }] }), "is not UTF-8"],
  ])("says what is wrong with it: %#", async (answer, words) => {
    fake.onDownload = answer;
    expect((await thrownBy(call(fake.client()))).message).toContain(words);
  });

  it("that is empty is refused even when a pinned key signed it", async () => {
    const pinned = { id: "PUB_KEY_ID_1", publicKey: next.publicKeyPem };
    const client = fake.client({ platformKeys: [pinned] });
    fake.onDownload = () => {
      fake.signer = { ...next, serialNo: "PUB_KEY_ID_1" };
      const answer = fake.list({ keys: [] });
      fake.signer = old;
      return answer;
    };
    expect(await thrownBy(call(client))).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    expect(fake.failures).toEqual(["RESPONSE_INVALID"]);
  });

  it("gives its certificates the serial numbers that stand in them, whatever the JSON says", async () => {
    fake.onDownload = () =>
      fake.list({ edit: ({ data }) => ({ data: data.map((entry) => ({ ...entry, serial_no: "AB" })) }) });
    await call(fake.client());
    expect(fake.expected).toEqual([old.serialNo]);
  });

  it("is searched for a serial number as for a number: with a leading zero and without", async () => {
    const zero = await createTestKey("Zero", { serialNo: `0A${"5B".repeat(19)}` });
    fake.listed = [zero];
    for (const serialNo of [zero.serialNo, zero.serialNo.slice(1), zero.serialNo.slice(1).toLowerCase()]) {
      fake.signer = { ...zero, serialNo };
      const client = fake.client();
      expect(await call(client)).toEqual(SIGNING.answer);
      expect(await notify(client, fake.signer)).toMatchObject({ event_type: "PAPAY.SIGN" });
    }
    expect(fake.expected).toEqual([zero.serialNo, zero.serialNo, zero.serialNo]);
    expect(fake.downloads).toBe(3);
  });

  it("whose certificate holds no longer, or not yet, is of no use", async () => {
    const over = await createTestKey("Over", {
      notBefore: new Date(start - 9 * DAY),
      notAfter: new Date(start - 1000),
    });
    fake.listed = [over];
    fake.signer = over;
    expect(await thrownBy(call(fake.client()))).toMatchObject({ code: "PLATFORM_KEYS_UNAVAILABLE" });
  });

  it("may be signed by a pinned public key", async () => {
    fake.listed = [old];
    const pinned = { id: "PUB_KEY_ID_1", publicKey: next.publicKeyPem };
    fake.signer = { ...next, serialNo: "PUB_KEY_ID_1" };
    const client = fake.client({ platformKeys: [pinned] });
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(0);
    expect(fake.expected).toEqual(["PUB_KEY_ID_1"]);
    // An answer that names a certificate, as happens during a migration.
    const list = () => fake.list({ headers: {} });
    fake.onDownload = () => {
      fake.signer = { ...next, serialNo: "PUB_KEY_ID_1" };
      const answer = list();
      fake.signer = old;
      return answer;
    };
    fake.signer = old;
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(1);
    expect(fake.failures).toEqual([]);
  });
});

describe("keys in use", () => {
  it("are refreshed behind a call after 6 hours", async () => {
    const client = fake.client();
    await call(client);
    fake.now += 6 * HOUR - 1;
    await call(client);
    expect(fake.downloads).toBe(1);
    fake.now += 1;
    await call(client);
    await settled();
    await expect.poll(() => fake.downloads).toBe(2);
  });

  it("are refreshed before they are used after 12 hours, and used all the same when that fails", async () => {
    const client = fake.client();
    await call(client);
    fake.listed = [next];
    fake.signer = next;
    fake.now += 12 * HOUR + 1000;
    await call(client);
    expect(fake.expected).toEqual([old.serialNo, next.serialNo]);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now += 13 * HOUR;
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.failures).toEqual(["CONNECTION_FAILED"]);
  });

  it("keep nobody waiting for a refresh that hangs, up to an age of 12 hours", async () => {
    const client = fake.client();
    await call(client);
    const madeAt = Math.floor(start / 1000) * 1000;
    fake.onDownload = () => new Promise<never>(() => {});
    fake.now = madeAt + 12 * HOUR;
    const delays = await delaysIn(async () => {
      for (let i = 0; i < 2; i++) expect(await call(client)).toEqual(SIGNING.answer);
    });
    expect(delays).not.toContain(2_000);
    expect(fake.downloads).toBe(2);
  });

  it("that are older than 12 hours are used after 2 s when their refresh hangs", async () => {
    const client = fake.client();
    await call(client);
    fake.onDownload = () => new Promise<never>(() => {});
    fake.now = Math.floor(start / 1000) * 1000 + 12 * HOUR + 1;
    const delays = await delaysIn(async () => {
      for (let i = 0; i < 2; i++) expect(await call(client)).toEqual(SIGNING.answer);
    });
    // Once, not for each call.
    expect(delays.filter((delay) => delay === 2_000)).toHaveLength(1);
  });

  it("do not wait for ever for a refresh whose runtime let it die", async () => {
    // Workers drop what outlives its request: neither an answer nor a timer comes.
    const dead = () => new Promise<never>(() => {});
    const keyStore: KeyStore = { get: () => undefined, set: () => {} };
    const stuck = fake.client({ keyStore, timeout: 1_000 });
    await call(stuck);
    vi.spyOn(keyStore, "get").mockImplementation(dead);
    vi.spyOn(globalThis, "setTimeout").mockImplementationOnce(() => 0 as never);
    fake.now += 7 * HOUR;
    await notify(stuck);
    vi.restoreAllMocks();
    const error = await thrownBy(notify(stuck, next)); // waits for it, as long as it could take
    expect(error).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    const before = fake.downloads;
    // The longest that a refresh may take with this timeout is 3.8 s.
    for (const [step, more] of [
      [3_799, 0],
      [1, 1],
    ] as const) {
      fake.now += step;
      await notify(stuck);
      await settled();
      await expect.poll(() => fake.downloads).toBe(before + more);
    }
  });

  it("are not changed by a refresh that ends after the one that took its place", async () => {
    const client = fake.client();
    await call(client);
    const answers: ((answer: Response) => void)[] = [];
    fake.onDownload = () => new Promise((resolve) => answers.push(resolve));
    fake.now += 7 * HOUR;
    await notify(client);
    await settled();
    fake.now += 31_000;
    await notify(client);
    await settled();
    await expect.poll(() => answers).toHaveLength(2);
    const [first, second] = answers;
    first?.(fake.list());
    await settled();
    const waiting = notify(client, next); // for the second one, which goes on
    await settled();
    fake.listed = [old, next];
    second?.(fake.list());
    expect((await waiting).event_type).toBe("PAPAY.SIGN");
    expect(fake.downloads).toBe(3);
  });

  it("are those of the second refresh, too, when that ends first", async () => {
    const client = fake.client();
    await call(client);
    const answers: ((answer: Response) => void)[] = [];
    fake.onDownload = () => new Promise((resolve) => answers.push(resolve));
    for (const [index, step] of [7 * HOUR, 31_000].entries()) {
      fake.now += step;
      await notify(client);
      await expect.poll(() => answers).toHaveLength(index + 1);
    }
    const [first, second] = answers;
    const stale = fake.list();
    fake.listed = [old, next];
    second?.(fake.list());
    await settled();
    first?.(stale);
    await settled();
    expect((await notify(client, next)).event_type).toBe("PAPAY.SIGN");
    expect(fake.downloads).toBe(3);
  });

  it("are not downloaded by a refresh whose store answered after another took its place", async () => {
    let slow: (value: undefined) => void = () => {};
    const get = vi.fn<KeyStore["get"]>(() => undefined);
    const client = fake.client({ keyStore: { get, set: () => {} }, timeout: 100 });
    await call(client);
    get.mockReturnValueOnce(new Promise<undefined>((resolve) => (slow = resolve)));
    fake.now += 7 * HOUR;
    await notify(client);
    fake.now += 3_100;
    await notify(client);
    await settled();
    await expect.poll(() => fake.downloads).toBe(2);
    slow(undefined);
    await settled();
    await expect.poll(() => fake.downloads).toBe(2);
  });

  it("older than 12 hours are tried once in 30 s", async () => {
    const client = fake.client();
    await call(client);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now += 13 * HOUR;
    for (const step of [0, 1_000, 28_999]) {
      fake.now += step;
      expect(await call(client)).toEqual(SIGNING.answer);
    }
    expect(fake.downloads).toBe(2);
    fake.now += 1;
    await call(client);
    expect(fake.downloads).toBe(3);
  });

  it("are of use as long as one of them holds", async () => {
    const short = await createTestKey("Short", { notAfter: new Date(start + HOUR) });
    fake.listed = [short, old];
    const client = fake.client();
    await call(client);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now += HOUR + 31_000;
    expect(await call(client)).toEqual(SIGNING.answer);
  });

  it("that expire while an answer is on its way prove nothing, and nobody is told that nothing was sent", async () => {
    let days = 0;
    const onRequest = () => {
      fake.now += days * DAY;
    };
    const client = fake.client({ hooks: { onRequest } });
    await call(client);
    days = 11;
    fake.onDownload = () => Promise.reject(brokenConnection());
    const error = await thrownBy(call(client));
    expect(fake.expected).toHaveLength(2);
    expect(error).toMatchObject({ name: "WechatPayVerificationError", code: "PLATFORM_KEY_UNKNOWN" });
    expect(error.message).toContain("the answer cannot be verified: the platform certificates could not be");
  });

  it("beside a pinned key are refreshed behind notifications, too", async () => {
    const client = fake.client({ platformKeys: [{ publicKey: next.certificatePem }] });
    await notify(client);
    expect(fake.downloads).toBe(1);
    fake.now += 7 * HOUR;
    await notify(client);
    await settled();
    await expect.poll(() => fake.downloads).toBe(2);
  });

  it("beside a pinned key that cannot be had leave an unknown serial unknown", async () => {
    const client = fake.client({ platformKeys: [{ publicKey: next.certificatePem }] });
    fake.onDownload = () => Promise.reject(brokenConnection());
    expect(await thrownBy(notify(client))).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    expect(fake.failures).toEqual(["CONNECTION_FAILED"]);
  });

  it("are refreshed when half of their life is over, if that comes first", async () => {
    const short = await createTestKey("Short", { notAfter: new Date(start + 2 * HOUR) });
    fake.listed = [old, short];
    fake.signer = short;
    const both = fake.client();
    await call(both);
    fake.now += HOUR + 1000;
    await call(both);
    await settled();
    await expect.poll(() => fake.downloads).toBe(1); // the other one holds for days
    fake.now = start;
    fake.downloads = 0;
    fake.listed = [short];
    fake.signer = short;
    const client = fake.client();
    await call(client);
    fake.now += HOUR + 1000;
    await call(client);
    await settled();
    await expect.poll(() => fake.downloads).toBe(2);
  });

  it("are tried again 30 s after a failed refresh, not before", async () => {
    const client = fake.client();
    await call(client);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now += 7 * HOUR;
    for (const [step, failures] of [
      [0, 1],
      [29_999, 1],
      [1, 2],
    ] as const) {
      fake.now += step;
      await call(client);
      await settled();
      await expect.poll(() => fake.failures).toHaveLength(failures);
    }
    expect(fake.downloads).toBe(3);
  });

  it("gain the new certificate when an answer names it, without a lost call", async () => {
    const client = fake.client();
    await call(client);
    fake.listed = [old, next];
    fake.signer = next;
    fake.now += 31_000;
    const sessions = await Promise.all(Array.from({ length: 100 }, () => call(client)));
    expect(sessions).toHaveLength(100);
    expect(fake.downloads).toBe(2);
    fake.signer = old; // the overlap
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(2);
  });

  it("lose a certificate that is listed no more", async () => {
    fake.listed = [old, next];
    const client = fake.client();
    await call(client);
    fake.listed = [next];
    fake.onDownload = () => {
      fake.signer = next;
      const answer = fake.list();
      fake.signer = old;
      return answer;
    };
    fake.now += 13 * HOUR;
    expect(await thrownBy(call(client))).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
  });

  it("that expire are refreshed once before an answer is refused", async () => {
    const short = await createTestKey("Short", { notAfter: new Date(start + HOUR) });
    fake.listed = [short, old];
    const client = fake.client();
    await call(client);
    fake.now += HOUR + 31_000;
    fake.signer = short;
    fake.onDownload = () => {
      fake.signer = old;
      const answer = fake.list();
      fake.signer = short;
      return answer;
    };
    expect(await thrownBy(call(client))).toMatchObject({ code: "PLATFORM_KEY_EXPIRED" });
    expect(fake.downloads).toBe(2);
  });

  it("survive a flood of made-up serials with one download in 30 s", async () => {
    const client = fake.client();
    await call(client);
    const flood = () => {
      const { headers, body } = makeNotification(old, { signedAt: fake.now });
      return Promise.all(
        Array.from({ length: 2_000 }, (_, i) =>
          thrownBy(client.parseNotification({ headers: { ...headers, "Wechatpay-Serial": `F${i}` }, body })),
        ),
      );
    };
    fake.now += 31_000;
    for (const error of await flood()) expect(error).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    expect(fake.downloads).toBe(2);
    await flood();
    expect(fake.downloads).toBe(2);
    fake.now += 31_000;
    await flood();
    expect(fake.downloads).toBe(3);
  });

  it("do not stop being refreshed when the clock is set back", async () => {
    const client = fake.client();
    await call(client);
    fake.now -= HOUR;
    fake.listed = [old, next];
    fake.signer = next;
    expect(await call(client)).toEqual(SIGNING.answer);
  });
});

describe("a key store", () => {
  it("spares the next instance the download", async () => {
    const keyStore = createMemoryStore(() => fake.now);
    await call(fake.client({ keyStore }));
    await call(fake.client({ keyStore }));
    expect(fake.downloads).toBe(1);
    expect(fake.failures).toEqual([]);
  });

  it("does not hold an APIv3 key or a certificate in the clear", async () => {
    const set = vi.fn();
    await call(fake.client({ keyStore: { get: () => null, set } }));
    expect(set).toHaveBeenCalledTimes(1);
    const [key, value, ttl] = set.mock.calls[0] ?? [];
    expect(key).toBe("wechatpay-global:platform-certificates:https://apihk.mch.weixin.qq.com:1900000109");
    expect(ttl).toBe(12 * HOUR);
    expect(value).not.toContain("CERTIFICATE");
    expect(value).not.toContain(API_V3_KEY);
    expect(fake.failures).toEqual([]);
  });

  it("that holds a list older than 12 hours is not asked for trust", async () => {
    const keyStore = createMemoryStore(() => start);
    await call(fake.client({ keyStore }));
    const later = [12 * HOUR + 1000, -30 * HOUR];
    for (const [i, step] of later.entries()) {
      fake.now += step; // the second time the kept list is of the future
      await call(fake.client({ keyStore }));
      expect(fake.downloads).toBe(2 + i);
    }
  });

  it("brings a rotated key without a download when another instance has it", async () => {
    const keyStore = createMemoryStore(() => fake.now);
    const [first, second] = [fake.client({ keyStore }), fake.client({ keyStore })];
    await Promise.all([call(first), call(second)]);
    const before = fake.downloads;
    fake.listed = [old, next];
    fake.signer = next;
    fake.now += 31_000;
    await call(first);
    await call(second);
    expect(fake.downloads).toBe(before + 1);
  });

  /** What a store holds after a download of this list at this time. */
  async function keptAt(now: number, keys: TestKey[]): Promise<string> {
    const aside = await createFakeRotation(keys[0] ?? old);
    aside.now = now;
    aside.listed = keys;
    let kept = "";
    await call(aside.client({ keyStore: { get: () => undefined, set: (_key, value) => (kept = value) } }));
    return kept;
  }
  const holding = (kept: () => string) => ({ get: kept, set: () => {} });
  const madeAt = Math.floor(start / 1000) * 1000;

  it("serves when WeChat Pay is down, up to 12 hours after the list was made", async () => {
    const kept = await keptAt(madeAt, [old]);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now = madeAt + 12 * HOUR;
    expect(await call(fake.client({ keyStore: holding(() => kept) }))).toEqual(SIGNING.answer);
    fake.now += 1;
    expect(await thrownBy(call(fake.client({ keyStore: holding(() => kept) })))).toMatchObject({
      code: "PLATFORM_KEYS_UNAVAILABLE",
    });
  });

  it("spares a download until its list is due, 6 hours after it was made", async () => {
    const kept = await keptAt(madeAt, [old]);
    fake.now = madeAt + 6 * HOUR - 1;
    await call(fake.client({ keyStore: holding(() => kept) }));
    expect(fake.downloads).toBe(0);
    fake.now += 1;
    await call(fake.client({ keyStore: holding(() => kept) }));
    expect(fake.downloads).toBe(1);
  });

  it("with a newer list that does not bring the wanted key does not spare the download", async () => {
    let kept = await keptAt(madeAt, [old]);
    const client = fake.client({ keyStore: holding(() => kept) });
    await call(client);
    kept = await keptAt(madeAt + 30_000, [old]);
    fake.now = madeAt + 31_000;
    fake.listed = [old, next];
    fake.signer = next;
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(1);
  });

  it("cannot bring an older list back, though it is genuine", async () => {
    let kept = await keptAt(madeAt, [next]);
    const client = fake.client({ keyStore: holding(() => kept) });
    fake.listed = [next];
    fake.signer = next;
    await call(client);
    kept = await keptAt(madeAt - HOUR, [old]);
    fake.onDownload = () => Promise.reject(brokenConnection());
    fake.now = madeAt + 7 * HOUR;
    expect(await call(client)).toEqual(SIGNING.answer);
    await settled();
    expect(await call(client)).toEqual(SIGNING.answer);
    expect(fake.expected).toEqual([next.serialNo, next.serialNo, next.serialNo]);
  });

  /** What is in the store, made of what the client put there, and what the hook is told of it. */
  const poisons: Record<string, [(good: { headers: Record<string, string>; body: string }) => unknown, string]> = {
    "a text that is no list": [() => "poison", "KEY_STORE_FAILED"],
    "something that is no text": [() => ({ body: 1 }), "KEY_STORE_FAILED"],
    "JSON of another shape": [() => '{"headers":{},"body":"{}"}', "KEY_STORE_FAILED"],
    "no body": [({ headers }) => JSON.stringify({ headers, body: 7 }), "KEY_STORE_FAILED"],
    null: [() => "null", "KEY_STORE_FAILED"],
    "no headers": [({ body }) => JSON.stringify({ headers: {}, body }), "KEY_STORE_FAILED"],
    "a header of nonsense": [({ body }) => JSON.stringify({ headers: { "a b": "" }, body }), "KEY_STORE_FAILED"],
    "an empty list of an attacker's own": [
      ({ headers }) => JSON.stringify({ headers, body: '{"data":[]}' }),
      "RESPONSE_INVALID",
    ],
    "a list of an attacker's own, encrypted with a guessed key": [
      () => {
        const list = {
          data: [{ serial_no: old.serialNo, encrypt_certificate: encryptResource(old.certificatePem, "g".repeat(32)) }],
        };
        const body = JSON.stringify(list);
        return JSON.stringify({ headers: signAnswer(Buffer.from(body), old, fake.now), body });
      },
      "DECRYPTION_FAILED",
    ],
    "a damaged ciphertext": [
      ({ headers, body }) => {
        const changed = body.replace(
          /("ciphertext":"..)./,
          (_, before) => `${before}${body.includes(`${before}A`) ? "B" : "A"}`,
        );
        return JSON.stringify({ headers, body: changed });
      },
      "DECRYPTION_FAILED",
    ],
    "a list with the signature of another": [
      ({ headers, body }) => JSON.stringify({ headers, body: body.replace('"data"', '"data" ') }),
      "SIGNATURE_INVALID",
    ],
    "a genuine list with a time of its own": [
      ({ headers, body }) => {
        const timestamp = String(Math.floor(fake.now / 1000) - 60);
        return JSON.stringify({ headers: { ...headers, "Wechatpay-Timestamp": timestamp }, body });
      },
      "SIGNATURE_INVALID",
    ],
  };

  it.each(Object.entries(poisons))("with %s becomes no trust", async (_, [poison, code]) => {
    let kept = "";
    await call(fake.client({ keyStore: { get: () => undefined, set: (_key, value) => (kept = value) } }));
    const keyStore = { get: () => poison(JSON.parse(kept)), set: () => {} } as unknown as KeyStore;
    expect(await call(fake.client({ keyStore }))).toEqual(SIGNING.answer);
    expect(fake.downloads).toBe(2);
    expect(fake.failures).toEqual([code]);
  });

  it("that takes its time is waited for", async () => {
    const keyStore = createMemoryStore(() => fake.now);
    await call(fake.client({ keyStore }));
    const get = (key: string) =>
      new Promise<string>((resolve) => setTimeout(() => resolve(keyStore.get(key) as never), 50));
    await call(fake.client({ keyStore: { ...keyStore, get } }));
    expect(fake.downloads).toBe(1);
    expect(fake.failures).toEqual([]);
  });

  it("that fails or hangs is told to the hook and stops nothing", async () => {
    const down = () => Promise.reject(new Error("redis://user:password@host is down"));
    expect(await call(fake.client({ keyStore: { get: down, set: down } }))).toEqual(SIGNING.answer);
    expect(fake.failures).toEqual(["KEY_STORE_FAILED", "KEY_STORE_FAILED"]);
    const hanging = () => new Promise<never>(() => {});
    expect(await call(fake.client({ keyStore: { get: hanging, set: hanging } }))).toEqual(SIGNING.answer);
    expect(fake.failures.slice(2)).toEqual(["TIMEOUT", "TIMEOUT"]);
  });
});
