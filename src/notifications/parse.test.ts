import { Readable } from "node:stream";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { createFakePlatform, type FakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import {
  API_V3_KEY,
  COMMON_CONTRACT,
  INSTITUTIONAL_CONTRACT,
  makeNotification,
  type NotificationChanges,
} from "../../test/support/fake-notifications.js";
import type { NotificationInput, WechatPayClient } from "../index.js";

let fake: FakePlatform;
let client: WechatPayClient;
let other: TestKey;
beforeAll(async () => {
  fake = await createFakePlatform();
  client = fake.client({ apiV3Key: API_V3_KEY });
  other = await createTestKey("Other");
});
const make = (changes?: NotificationChanges) => makeNotification(fake.platform, changes);
const refused = (changes: NotificationChanges, options = {}) =>
  thrownBy(client.parseNotification(make(changes), options));

describe("a notification", () => {
  it("is verified, decrypted and typed, in common mode", async () => {
    expect(await client.parseNotification(make())).toEqual({
      id: "EV-2018022511223320873",
      create_time: "2018-06-08T10:34:56+08:00",
      event_type: "PAPAY.SIGN",
      summary: "Contract signed",
      resource: COMMON_CONTRACT,
    });
  });

  it("and in institutional mode, at the end of a contract", async () => {
    const changes = {
      plaintext: INSTITUTIONAL_CONTRACT,
      fields: { event_type: "PAPAY.TERMINATE", summary: undefined },
    };
    const event = await client.parseNotification(make(changes));
    expect(event).toMatchObject({ event_type: "PAPAY.TERMINATE", resource: INSTITUTIONAL_CONTRACT });
    expect(event).not.toHaveProperty("summary");
  });

  it("of the future comes through, and so do fields of the future", async () => {
    const future = { plaintext: { anything: [1] }, fields: { event_type: "PAPAY.PAUSE", more: 1 } };
    expect(await client.parseNotification(make(future))).toMatchObject({
      event_type: "PAPAY.PAUSE",
      resource: { anything: [1] },
    });
    const plaintext = { ...COMMON_CONTRACT, more: { deep: true }, contract_termination_mode: "SOMETHING_NEW" };
    expect((await client.parseNotification(make({ plaintext }))).resource).toEqual(plaintext);
  });

  it("may have no associated data, and any plaintext up to the limit", async () => {
    const { headers, body } = make({ resource: {} });
    expect(headers).toBeDefined();
    expect(body.length).toBeLessThan(65_536);
    const plaintext = { ...COMMON_CONTRACT, more: "界".repeat(12_000) };
    expect((await client.parseNotification(make({ plaintext }))).resource).toEqual(plaintext);
    const long = { ...COMMON_CONTRACT, more: "x".repeat(700_000) };
    expect((await client.parseNotification(make({ plaintext: long }), { bodyLimit: 1024 * 1024 })).resource).toEqual(
      long,
    );
  });

  const forms: Record<string, (message: ReturnType<typeof make>) => NotificationInput> = {
    "a Fetch request": ({ headers, body }) => new Request("https://a.example", { method: "POST", headers, body }),
    "headers and bytes": (message) => message,
    "headers and a Buffer": ({ headers, body }) => ({ headers, body: Buffer.from(body) }),
    "headers and an ArrayBuffer": ({ headers, body }) => ({ headers, body: body.buffer }),
    "headers and a text": ({ headers, body }) => ({ headers, body: Buffer.from(body).toString() }),
    "a Headers object": ({ headers, body }) => ({ headers: new Headers(headers), body }),
    "Node's header object": ({ headers, body }) => ({
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      body,
    }),
    "headers of which some are undefined": ({ headers, body }) => ({
      headers: { ...headers, "Wechatpay-Signature-Type": undefined },
      body,
    }),
    "header lists of one": ({ headers, body }) => ({
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]])),
      body,
    }),
  };
  it.each(Object.entries(forms))("comes as %s", async (_, form) => {
    expect((await client.parseNotification(form(make()))).resource).toEqual(COMMON_CONTRACT);
  });

  it.each([
    ["bytes", (body: Uint8Array<ArrayBuffer>) => body],
    ["an ArrayBuffer", (body: Uint8Array<ArrayBuffer>) => body.buffer],
    ["a Buffer", (body: Uint8Array<ArrayBuffer>) => Buffer.from(body.buffer)],
    ["a DataView", (body: Uint8Array<ArrayBuffer>) => new DataView(body.buffer) as never],
    [
      "bytes of another realm",
      (body: Uint8Array<ArrayBuffer>) => runInNewContext("new Uint8Array(buffer)", { buffer: body.buffer }),
    ],
  ])("is read from a copy of its %s", async (_, view) => {
    const { headers, body } = make();
    const parsing = client.parseNotification({ headers, body: view(body) });
    body.fill(0x20);
    expect((await parsing).resource).toEqual(COMMON_CONTRACT);
  });

  it("of another realm may come as an ArrayBuffer", async () => {
    const { headers, body } = make();
    const buffer = runInNewContext("Uint8Array.from(list).buffer", { list: [...body] });
    expect((await client.parseNotification({ headers, body: buffer })).resource).toEqual(COMMON_CONTRACT);
  });
});

describe("not proved", () => {
  const cases: Record<string, [NotificationChanges, string]> = {
    "without a signature": [{ headers: { "Wechatpay-Signature": undefined } }, "SIGNATURE_HEADER_INVALID"],
    "without a nonce": [{ headers: { "Wechatpay-Nonce": undefined } }, "SIGNATURE_HEADER_INVALID"],
    "with an empty serial": [{ headers: { "Wechatpay-Serial": "" } }, "SIGNATURE_HEADER_INVALID"],
    "with the same header in two cases": [{ headers: { "wechatpay-nonce": "abc" } }, "SIGNATURE_HEADER_INVALID"],
    "with a line feed in the nonce": [{ headers: { "Wechatpay-Nonce": "a\nb" } }, "SIGNATURE_HEADER_INVALID"],
    "with another signature type": [{ headers: { "Wechatpay-Signature-Type": "NONE" } }, "SIGNATURE_HEADER_INVALID"],
    "with an unknown serial": [{ headers: { "Wechatpay-Serial": "AB" } }, "PLATFORM_KEY_UNKNOWN"],
    "with a probe": [
      { headers: { "Wechatpay-Signature": `WECHATPAY/SIGNTEST/${"A".repeat(325)}` } },
      "SIGNATURE_PROBE",
    ],
    "with another signature": [{ headers: { "Wechatpay-Signature": "AAAA" } }, "SIGNATURE_INVALID"],
    "encrypted with another APIv3 key": [{ apiV3Key: "f".repeat(32) }, "DECRYPTION_FAILED"],
    "with other associated data": [{ resource: { associated_data: "other" } }, "DECRYPTION_FAILED"],
    "with a tag alone": [{ resource: { ciphertext: `${"A".repeat(22)}==` } }, "DECRYPTION_FAILED"],
    "with a ciphertext that is not base64": [
      { resource: { ciphertext: `${"A".repeat(30)}*A` } },
      "NOTIFICATION_INVALID",
    ],
    "with a ciphertext in sloppy base64": [{ resource: { ciphertext: `${"A".repeat(30)}B=` } }, "DECRYPTION_FAILED"],
    "with a nonce of a text of 12 characters ASCII": [{ resource: { nonce: "éééééééééééé" } }, "DECRYPTION_FAILED"],
  };
  it.each(Object.entries(cases))("%s", async (_, [changes, code]) => {
    expect(await refused(changes)).toMatchObject({ code });
  });

  it("with a header in a list of two, equal or not", async () => {
    const { headers, body } = make();
    const nonce = headers["Wechatpay-Nonce"] ?? "";
    for (const [name, list] of [
      ["Wechatpay-Nonce", [nonce, nonce]],
      ["Wechatpay-Nonce", [nonce, "other"]],
      ["Wechatpay-Signature-Type", ["WECHATPAY2-SHA256-RSA2048", "WECHATPAY2-SHA256-RSA2048"]],
    ] as const) {
      const error = await thrownBy(client.parseNotification({ headers: { ...headers, [name]: list }, body }));
      expect(error).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    }
  });

  it("with the headers of another notification, or the merchant's own serial", async () => {
    const other = make({ fields: { id: "EV-2" } });
    const mixed = { headers: make().headers, body: other.body };
    expect(await thrownBy(client.parseNotification(mixed))).toMatchObject({ code: "SIGNATURE_INVALID" });
    expect(await refused({ headers: { "Wechatpay-Serial": fake.merchant.serialNo } })).toMatchObject({
      code: "PLATFORM_KEY_UNKNOWN",
    });
  });

  it("signed by another key under the platform's name, or by the merchant", async () => {
    for (const key of [other, fake.merchant]) {
      const message = makeNotification({ ...key, serialNo: fake.platform.serialNo });
      expect(await thrownBy(client.parseNotification(message))).toMatchObject({ code: "SIGNATURE_INVALID" });
    }
  });

  it("too old or of the future, to the second, unless the handler widens the window", async () => {
    const now = Math.floor(Date.now() / 1000) * 1000;
    const at = (offset: number, options = {}) =>
      fake
        .client({ apiV3Key: API_V3_KEY, now: () => now })
        .parseNotification(make({ signedAt: now + offset * 1000 }), options);
    for (const offset of [-300, 300]) expect((await at(offset)).event_type).toBe("PAPAY.SIGN");
    for (const offset of [-301, 301])
      expect(await thrownBy(at(offset))).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE" });
    expect((await at(-86_400, { clockTolerance: 86_400, bodyLimit: 1024 * 1024 })).event_type).toBe("PAPAY.SIGN");
    expect((await at(-3600, { clockTolerance: 3600 })).event_type).toBe("PAPAY.SIGN");
    expect(await thrownBy(at(-3601, { clockTolerance: 3600 }))).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE" });
  });

  it.each([0, 1024 * 1024 + 1, Number.NaN, "64kb"])("with a limit of %s", async (bodyLimit) => {
    const error = await refused({}, { bodyLimit });
    expect(error).toMatchObject({ issues: [{ path: "bodyLimit", rule: "range" }] });
    expect(error.message).toBe("bodyLimit must be from 1 to 1048576 bytes");
  });

  it.each([299, 86_401, Number.POSITIVE_INFINITY, Number.NaN, "300", null])(
    "with a window of %s",
    async (clockTolerance) => {
      expect(await refused({}, { clockTolerance })).toMatchObject({
        issues: [{ path: "clockTolerance", rule: "range" }],
        message: "clockTolerance must be from 300 to 86400 seconds",
      });
    },
  );
});

describe("proved, but not what the document describes", () => {
  const cases: Record<string, NotificationChanges> = {
    "no JSON": { body: "<xml/>" },
    "an empty body": { body: "" },
    "a list": { body: "[]" },
    "no UTF-8": { body: Uint8Array.of(0x22, 0xff, 0x22) },
    "a BOM": { body: '\uFEFF{"id":"1"}' },
    "an envelope without ID": { fields: { id: undefined } },
    "another cipher": { resource: { algorithm: "AEAD_SM4_GCM" } },
    "a nonce of 11 characters": { resource: { nonce: "12345678901" } },
    "a plaintext that is no JSON": { plaintext: "hello" },
    "a plaintext that is no UTF-8": { plaintext: Uint8Array.of(0xff) },
    "a plaintext that is a list": { plaintext: [] },
    "a plaintext that is null": { plaintext: "null" },
    "a contract without contract_id": { plaintext: { ...COMMON_CONTRACT, contract_id: undefined } },
    "the key __proto__": { plaintext: JSON.stringify(COMMON_CONTRACT).replace("{", '{"__proto__":{"polluted":1},') },
    "the key __proto__, escaped, deep inside": {
      plaintext: JSON.stringify(COMMON_CONTRACT).replace("{", '{"a":[{"\\u005f_proto__":{"polluted":1}}],'),
    },
    "an envelope with the key __proto__": { body: '{"__proto__":{"polluted":1}}' },
  };
  it.each(Object.entries(cases))("%s", async (_, changes) => {
    const error = await refused(changes);
    expect(error).toMatchObject({ name: "WechatPayNotificationError", code: "NOTIFICATION_INVALID" });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    for (const secret of [COMMON_CONTRACT.openid, COMMON_CONTRACT.contract_id, API_V3_KEY]) {
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
    }
  });

  it("names the field and the rule", async () => {
    expect((await refused({ plaintext: { ...COMMON_CONTRACT, contract_id: 1 } })).message).toBe(
      'the decrypted resource is signed by WeChat Pay, but breaks the rule "type" at contract_id',
    );
    expect((await refused({ body: "[]" })).message).toBe(
      'the notification is signed by WeChat Pay, but breaks the rule "type"',
    );
    expect((await refused({ plaintext: "{" })).message).toBe("the resource is signed by WeChat Pay, but is not JSON");
    expect((await refused({ fields: { id: undefined } })).message).toContain('breaks the rule "required" at id');
  });

  it("nested 10,000 deep does not exhaust the stack", async () => {
    const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    const plaintext = JSON.stringify(COMMON_CONTRACT).replace("{", `{"\\u0061":${deep},`);
    expect((await client.parseNotification(make({ plaintext }))).id).toBeDefined();
  });
});

describe("misuse", () => {
  it.each([
    ["a parsed body", { id: "EV-1" }, /a parsed object.*JSON parser read the body before.*express\.raw/],
    ["no body", undefined, /is undefined/],
    ["null", null, /is null/],
    ["a list", [1], /is an array/],
    ["a number", 7, /is a number/],
  ])("is answered with what to change: %s", async (_, body, message) => {
    const error = await thrownBy(client.parseNotification({ headers: make().headers, body: body as never }));
    expect(error).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "body", rule: "type" }] });
    expect(error.message).toMatch(message);
  });

  it("is a request that was read before, or nothing at all", async () => {
    const { headers, body } = make();
    const request = new Request("https://a.example", { method: "POST", headers, body });
    await request.text();
    expect((await thrownBy(client.parseNotification(request))).message).toMatch(/^body was read before/);
    for (const nothing of [undefined, null, 7, {}, { headers: null }, { headers: "a: b" }]) {
      expect(await thrownBy(client.parseNotification(nothing as never))).toMatchObject({
        issues: [{ path: "headers", rule: "type", expected: "headers" }],
      });
    }
  });

  it("is a body that other code is reading, or that is not yet read, or still base64", async () => {
    const { headers, body } = make();
    const locked = new Request("https://a.example", { method: "POST", headers, body });
    locked.body?.getReader();
    expect((await thrownBy(client.parseNotification(locked))).message).toMatch(/^body was read before/);
    const used = { headers, bodyUsed: true, body: new ReadableStream() };
    expect((await thrownBy(client.parseNotification(used as never))).message).toMatch(/^body was read before/);
    const stream = Object.assign(Readable.from([body]), { headers });
    expect((await thrownBy(client.parseNotification(stream as never))).message).toMatch(
      /^body is still in the stream .*createNodeNotificationHandler$/,
    );
    const event = { headers, body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
    expect((await thrownBy(client.parseNotification(event))).message).toMatch(
      /^body is base64; .*Buffer\.from\(body, "base64"\)$/,
    );
    const plain = { headers, body: Buffer.from(body).toString(), isBase64Encoded: false };
    expect((await client.parseNotification(plain)).resource).toEqual(COMMON_CONTRACT);
  });

  it("is a client without APIv3 key", async () => {
    expect(await thrownBy(fake.client().parseNotification(make()))).toMatchObject({
      issues: [{ path: "apiV3Key", rule: "required" }],
    });
  });

  it.each(["", "x".repeat(31), "x".repeat(33), `${"x".repeat(31)}\n`, `${"x".repeat(31)}é`, 7, null])(
    "is an APIv3 key such as %j",
    async (apiV3Key) => {
      let thrown: unknown;
      try {
        fake.client({ apiV3Key: apiV3Key as never });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ issues: [{ path: "apiV3Key" }] });
      expect(String(thrown)).not.toContain("xxx");
    },
  );
});

describe("a body that is too long", () => {
  it("is refused in every form, at the limit to the byte", async () => {
    const message = make();
    const exact = { bodyLimit: message.body.length };
    const less = { bodyLimit: message.body.length - 1 };
    const request = () => new Request("https://a.example", { method: "POST", ...message });
    for (const form of [() => message, request]) {
      expect((await client.parseNotification(form(), exact)).id).toBeDefined();
      expect(await thrownBy(client.parseNotification(form(), less))).toMatchObject({ code: "NOTIFICATION_TOO_LARGE" });
    }
  });

  it("is not read to its end, and a broken one is incomplete", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
      cancel: () => {
        cancelled = true;
      },
    });
    const { headers } = make();
    const error = await thrownBy(client.parseNotification({ headers, body: endless as never }));
    expect(error).toMatchObject({ code: "NOTIFICATION_TOO_LARGE" });
    expect(cancelled).toBe(true);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    expect(await thrownBy(client.parseNotification({ headers, body: broken as never }))).toMatchObject({
      code: "NOTIFICATION_INCOMPLETE",
    });
    const empty = new Request("https://a.example", { method: "POST", headers });
    expect(await thrownBy(client.parseNotification(empty))).toMatchObject({ code: "SIGNATURE_INVALID" });
  });
});
