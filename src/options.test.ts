import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { TestKey } from "../contract-tests/support/test-keys.js";
import { createFakePlatform, type FakePlatform, thrownBy, thrownIn } from "../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../test/support/fake-notifications.js";
import { SIGNING } from "../test/support/fixtures.js";
import { expectUsual, whilePolluted } from "../test/support/pollution.js";
import { createClient } from "./index.js";
import type { ClientOptions } from "./options.js";

let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

it.each(["createAppSigningSession", "parseNotification"] as const)(
  "a clock that throws is named as the caller's fault by %s",
  async (name) => {
    const fake = await createFakePlatform();
    const now = () => {
      throw new RangeError("SECRET");
    };
    const client = fake.client({ now, apiV3Key: API_V3_KEY });
    const error = await thrownBy(
      name === "parseNotification"
        ? client.parseNotification(makeNotification(fake.platform))
        : client.createAppSigningSession(SIGNING.common),
    );
    expect(error).toMatchObject({ name: "WechatPayInputError", issues: [{ path: "now", rule: "call" }] });
    expect(error.message).toBe("now threw RangeError; give a function that returns Unix time in milliseconds");
  },
);

describe("the clock and the timers are those of the moment, though a test replaced them after the client was made", () => {
  const HOUR = 3600_000;
  afterEach(() => {
    vi.useRealTimers();
  });

  it("when an answer is verified, and one is signed for", async () => {
    const client = fake.client();
    vi.useFakeTimers({ now: Date.now() + HOUR });
    fake.answer({}); // signed by the new clock
    expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
    const { headers } = fake.sent.at(-1) ?? expect.fail("nothing was sent");
    expect(headers.get("authorization")).toContain(`timestamp="${Math.floor(Date.now() / 1000)}"`);
  });

  it("when a notification is", async () => {
    const client = fake.client({ apiV3Key: API_V3_KEY });
    vi.useFakeTimers({ now: Date.now() + HOUR });
    expect(await client.parseNotification(makeNotification(fake.platform))).toMatchObject({ event_type: "PAPAY.SIGN" });
  });

  it("when a call takes too long, and before it is made again", async () => {
    let attempts = 0;
    const hangs = () =>
      new Promise<never>(() => {
        attempts += 1;
      });
    const client = fake.client({ fetch: hangs, retries: 1, attemptTimeout: 4_000, timeout: 10_000 });
    vi.useFakeTimers();
    const call = thrownBy(client.createAppSigningSession(SIGNING.common));
    await expect.poll(() => attempts).toBe(1);
    await vi.advanceTimersByTimeAsync(4_000);
    await vi.advanceTimersByTimeAsync(250); // the wait between
    await expect.poll(() => attempts).toBe(2);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await call).toMatchObject({ name: "WechatPayTimeoutError" });
  });
});

const ALONE = "; give it without prefix, colons, blanks and leading zeros";

describe("options", () => {
  it.each(["", '1"', "1\r\nX: y", "1,2", "x".repeat(33), undefined, 1900000109])(
    "refuse the merchant number %j",
    (mchid) => {
      const error = thrownIn(() => fake.client({ mchid: mchid as string }));
      expect(error["issues"]).toMatchObject([{ path: "mchid", expected: "1 to 32 letters and digits" }]);
    },
  );

  it.each(["", "5A:5B", "XYZ", "A".repeat(41), undefined])("refuse the serial number %j", (serialNo) => {
    expect(thrownIn(() => fake.client({ serialNo: serialNo as string }))["issues"]).toMatchObject([
      { path: "serialNo" },
    ]);
  });

  it.each([
    ["serialNo", "5A:5b:0C", ALONE],
    ["serialNo", "serial=5A5B", ALONE],
    ["serialNo", "0x5A5B", ALONE],
    ["serialNo", "5A 5B\n", ALONE],
    ["serialNo", `00:${"5A:".repeat(20)}`, ALONE],
    ["serialNo", "PUB_KEY_ID_01", "; this is the ID of a platform public key, which belongs to platformKeys"],
    ["serialNo", "-----BEGIN CERTIFICATE-----", " a text of 27 characters"],
    ["mchid", " 1900000109\n", ALONE],
    ["mchid", 1900000109, "; give it as a text, in quotes"],
  ])("say what to give for the %s %j", (name, value, advice) => {
    const error = thrownIn(() => fake.client({ [name]: value }));
    expect(error["issues"]).toMatchObject([{ path: name, rule: "pattern" }]);
    expect(error.message.endsWith(advice)).toBe(true);
  });

  it.each([
    [{ serialNo: "1900000109" }, "serialNo is the same text as mchid: one of them is wrong"],
    [
      { serialNo: "5A".repeat(16), apiV3Key: "5A".repeat(16) },
      "apiV3Key is the same text as serialNo: one of them is wrong",
    ],
    [{ mchid: "a".repeat(32), apiV3Key: "a".repeat(32) }, "apiV3Key is the same text as mchid: one of them is wrong"],
  ])("that are the same text cannot both be right: %j", (changes, message) => {
    expect(thrownIn(() => fake.client(changes)).message).toBe(message);
  });

  describe("refuse as a platform key", () => {
    const own = "is the merchant's own, the public half of privateKey";
    const named = "has the ID serialNo, which is the merchant's own certificate";
    const sign = () => new Uint8Array(256);
    type Changes = (merchant: TestKey, platform: TestKey) => Partial<ClientOptions>;
    const contradictions: Record<string, [changes: Changes, words: string]> = {
      "the merchant's certificate": [(me) => ({ platformKeys: [{ publicKey: me.certificatePem }] }), own],
      "the merchant's public key": [
        (me) => ({ platformKeys: [{ id: "PUB_KEY_ID_1", publicKey: me.publicKeyPem }] }),
        own,
      ],
      "the merchant's public key beside apiV3Key": [
        (me) => ({ platformKeys: [{ id: "PUB_KEY_ID_1", publicKey: me.publicKeyPem }], apiV3Key: API_V3_KEY }),
        own,
      ],
      "the merchant's certificate, with a signer": [
        (me) => ({ privateKey: { sign }, platformKeys: [{ publicKey: me.certificatePem }] }),
        named,
      ],
      "a certificate whose serial number was given as serialNo, as a number": [
        (_, platform) => ({
          serialNo: `0${platform.serialNo.slice(1)}`.toLowerCase(),
          platformKeys: [{ id: `00${platform.serialNo.slice(1)}`, publicKey: platform.publicKeyPem }],
        }),
        named,
      ],
    };
    it.each(Object.entries(contradictions))("%s", (_, [changes, words]) => {
      const error = thrownIn(() => fake.client(changes(fake.merchant, fake.platform)));
      expect(error["issues"]).toMatchObject([{ path: "platformKeys[0].publicKey", rule: "key" }]);
      expect(error.message).toContain(`platformKeys[0].publicKey ${words}; give a key with which WeChat Pay signs`);
    });

    it("refuses a key of another owner, in whichever form the merchant signs", () => {
      const { platformKeys, privateKey } = fake.options;
      for (const key of [privateKey, { sign }])
        expect(() => fake.client({ privateKey: key, platformKeys })).not.toThrow();
    });
  });

  it("whose getter throws cannot be read, and the error does not quote what it threw", () => {
    const options = {
      get privateKey(): string {
        throw new Error("SECRET");
      },
    };
    const message = "the argument must be an object whose properties can be read; a getter threw";
    expect(thrownIn(() => createClient(options as never))).toMatchObject({ name: "WechatPayInputError", message });
  });

  it("name everything that is wrong at once", () => {
    const error = thrownIn(() => fake.client({ mchid: "", serialNo: "", timeout: 0 }));
    expect(error["issues"]).toMatchObject([{ path: "mchid" }, { path: "serialNo" }, { path: "timeout" }]);
  });

  it("write a serial number in upper case", async () => {
    await fake.client({ serialNo: "5abc" }).api.GET("/v3/global/certificates");
    expect(fake.sent.at(-1)?.headers.get("Authorization")).toContain('serial_no="5ABC"');
  });

  it.each([
    "https://apius.mch.weixin.qq.com",
    "https://localhost:8443/",
    "http://localhost:3000",
    "http://127.0.0.1:1",
    "http://[::1]:8080",
  ])("take the address %s", async (baseUrl) => {
    await fake.client({ baseUrl }).api.GET("/v3/global/certificates");
    expect(fake.sent.at(-1)?.url).toBe(`${new URL(baseUrl).origin}/v3/global/certificates`);
  });

  it.each([
    "",
    "apihk.mch.weixin.qq.com",
    "http://apihk.mch.weixin.qq.com",
    "http://127.0.0.1.example.com",
    "ftp://localhost",
    "https://user:pass@example.com",
    "https://example.com/v3",
    "https://example.com?a=b",
    "https://example.com/#x",
  ])("refuse the address %j", (baseUrl) => {
    const error = thrownIn(() => fake.client({ baseUrl }));
    expect(error["issues"]).toMatchObject([{ path: "baseUrl" }]);
    expect(error.message).not.toContain("user:pass");
  });

  it.each([7, {}, Symbol("https://localhost")])("refuse the address %s, which is no text", (baseUrl) => {
    expect(thrownIn(() => fake.client({ baseUrl: baseUrl as never }))["issues"]).toMatchObject([{ path: "baseUrl" }]);
  });

  it.each([
    ["hk", "https://apihk.mch.weixin.qq.com"],
    ["us", "https://apius.mch.weixin.qq.com"],
    ["eu", "https://apieu.mch.weixin.qq.com"],
  ] as const)("take the region %s for the host %s", async (region, origin) => {
    await fake.client({ region, baseUrl: undefined }).api.GET("/v3/global/certificates");
    expect(fake.sent.at(-1)?.url).toBe(`${origin}/v3/global/certificates`);
  });

  const MOCK = "http://127.0.0.1:1";
  it.each<[Record<string, unknown>, string]>([
    [{ region: "cn" }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ region: "HK" }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ region: ["hk"] }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ region: "__proto__" }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ region: null }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ region: "hk", baseUrl: MOCK }, "region must be one of hk, us, eu, and left out beside baseUrl"],
    [{ baseUrl: MOCK, failover: true }, "failover must be a list of addresses, true without baseUrl, or false"],
    [{ failover: "us" }, "failover must be a list of addresses, true without baseUrl, or false"],
    [{ failover: null }, "failover must be a list of addresses, true without baseUrl, or false"],
    [{ failover: { length: 0 } }, "failover must be a list of addresses, true without baseUrl, or false"],
    [{ failover: [MOCK, "http://example.com"] }, "failover[1] has the scheme http: with the host example.com"],
    [{ failover: ["us"] }, "failover[0] is not a URL"],
    // biome-ignore lint/suspicious/noSparseArray: it is what is refused
    [{ failover: [, MOCK] }, "failover[0] is not a URL"],
  ])("refuse %j", (changes, message) => {
    const error = thrownIn(() => fake.client(changes));
    expect(error["name"]).toBe("WechatPayInputError");
    expect(error.message.slice(0, message.length)).toBe(message);
  });

  it("take an address as a URL", () => {
    expect(() => fake.client({ baseUrl: new URL("https://localhost:8443") as never })).not.toThrow();
  });

  it("are read once", () => {
    let reads = 0;
    const options = {
      ...fake.options,
      get mchid() {
        reads++;
        return reads === 1 ? "1900000109" : '"';
      },
    };
    expect(() => fake.client(options)).not.toThrow();
  });

  it("name a fetch or a clock that is no function", () => {
    const error = thrownIn(() => fake.client({ fetch: "x" as never, now: 7 as never }));
    expect(error.message).toBe("fetch must be a function, got string; now must be a function, got number");
  });

  it("of a call may be null", async () => {
    const session = fake.client().createAppSigningSession(SIGNING.common, null as never);
    await expect(session).resolves.toHaveProperty("session_id");
  });

  it("fall back to the runtime's own fetch", () => {
    expect(() => fake.client({ fetch: undefined, now: undefined, timeout: undefined })).not.toThrow();
  });

  it("are never taken from a polluted Object.prototype", async () => {
    const notification = makeNotification(fake.platform);
    const stale = makeNotification(fake.platform, { signedAt: Date.now() - 400_000 });
    const evil = {
      baseUrl: "https://evil.example",
      region: "us",
      failover: ["https://evil.example"],
      timeout: -1,
      retries: 99,
      acceptLanguage: "zh-TW",
      "accept-language": "zh-TW",
      clockTolerance: 86_400,
      bodyLimit: 1,
      openid: "evil",
      id: "EVIL",
    };
    await whilePolluted(evil, async () => {
      const client = fake.client({ apiV3Key: API_V3_KEY });
      await client.createAppSigningSession(SIGNING.common);
      expect((await client.parseNotification(notification)).event_type).toBe("PAPAY.SIGN");
      expect(await thrownBy(client.parseNotification(stale))).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE" });
    });
    expectUsual(fake, fake.sent.at(-1));
  });
});
