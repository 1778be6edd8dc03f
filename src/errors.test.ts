import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { COMMON_BODY, createFakePlatform, thrownBy, thrownIn } from "../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../test/support/fake-notifications.js";
import { WechatPayError } from "./errors.js";
import * as publicApi from "./index.js";

const BODY = { ...COMMON_BODY, openid: "oSECRETSECRET" };

describe("errors", () => {
  it("are of one family, named after their class, with a code", async () => {
    const fake = await createFakePlatform();
    fake.answer({ status: 500, body: { code: "SYSTEMERROR", message: "?" } });
    const error = await thrownBy(fake.client().createAppSigningSession(BODY));
    expect(error).toBeInstanceOf(WechatPayError);
    expect(error).toBeInstanceOf(publicApi.WechatPayApiError);
    expect(String(error)).toBe("WechatPayApiError: 500 SYSTEMERROR: ?");
  });

  it("and clients show no key, signature, Authorization header or body, however they are printed", async () => {
    const fake = await createFakePlatform();
    const client = fake.client();
    const hostile = (error: unknown) => fake.client({ fetch: (() => Promise.reject(error)) as never });
    const holder = new Request("https://example.com/", {
      method: "POST",
      headers: { Authorization: "SECRETSECRET" },
      body: "SECRETSECRET",
    });
    const shown: unknown[] = [client, client.api, fake.client({ fetch: undefined })];
    shown.push(
      await thrownBy(
        hostile(Object.assign(new Error("SECRETSECRET"), { request: holder })).createAppSigningSession(BODY),
      ),
    );
    for (const changes of [
      { unsigned: true },
      { signedBody: "x" },
      { body: "SECRETSECRET" },
      { status: 403, body: { code: "NO_AUTH", message: "?" } },
    ]) {
      fake.answer(changes);
      shown.push(await thrownBy(client.createAppSigningSession(BODY)));
    }
    shown.push(await thrownBy(client.createAppSigningSession({ ...BODY, openid: "SECRETSECRET 😀" })));
    shown.push(
      thrownIn(() => fake.client({ privateKey: fake.merchant.privateKeyPem.replace("BEGIN PRIVATE", "BEGIN SOME") })),
    );
    shown.push(thrownIn(() => fake.client({ platformKeys: [{ publicKey: fake.merchant.privateKeyPem }] })));
    const secrets = ["SECRETSECRET", fake.merchant.privateKeyPem.slice(100, 140), "WECHATPAY2-SHA256-RSA2048 mchid"];
    for (const value of shown) {
      const printed = [
        inspect(value, { depth: 9, showHidden: true }),
        JSON.stringify(value),
        String(value),
        (value as Error).stack,
      ];
      for (const secret of secrets) expect(printed.join("\n")).not.toContain(secret);
    }
  });
});

describe("copies of the package in one process", () => {
  const BODY_OF_COPY = { ...COMMON_BODY, plan_id: "123" as never };

  async function anotherCopy(): Promise<typeof publicApi> {
    vi.resetModules();
    const copy: typeof publicApi = await import("./index.js");
    expect(copy.WechatPayError).not.toBe(publicApi.WechatPayError);
    return copy;
  }

  it("know each other's errors by instanceof, each by its class and by those above it", async () => {
    const copy = await anotherCopy();
    const fake = await createFakePlatform();
    const { fetch, ...options } = fake.options;
    const error = await thrownBy(copy.createClient({ ...options, fetch }).createAppSigningSession(BODY_OF_COPY));
    expect(error).toBeInstanceOf(publicApi.WechatPayInputError);
    expect(error).toBeInstanceOf(publicApi.WechatPayError);
    expect(error).not.toBeInstanceOf(publicApi.WechatPayApiError);
    expect(error).not.toBeInstanceOf(publicApi.WechatPayTimeoutError);
  });

  it("answer what the other one refused with the same status", async () => {
    const copy = await anotherCopy();
    const fake = await createFakePlatform();
    const client = copy.createClient({ ...fake.options, apiV3Key: API_V3_KEY });
    const handle = publicApi.createNotificationHandler(client, { onEvent: () => {} });
    const { headers, body } = makeNotification(fake.platform, {});
    const forged = new Request("https://merchant.example", { method: "POST", headers, body: `${body} ` });
    const response = await handle(forged);
    expect([response.status, await response.json()]).toEqual([401, { code: "FAIL", message: "SIGNATURE_INVALID" }]);
  });
});

describe("subclasses of the application's own", () => {
  class OrderError extends publicApi.WechatPaySigningError {}
  class OtherError extends publicApi.WechatPaySigningError {}
  Object.defineProperty(OtherError, "name", { value: "OrderError" });

  it("keep their name, and are told apart by identity: minifiers give several classes one name", () => {
    const error = new OrderError();
    expect([error.name, error.message]).toEqual(["OrderError", "privateKey.sign failed"]);
    expect(error).toBeInstanceOf(OrderError);
    expect(error).toBeInstanceOf(publicApi.WechatPaySigningError);
    expect(error).not.toBeInstanceOf(OtherError);
    expect(new publicApi.WechatPaySigningError()).not.toBeInstanceOf(OrderError);
  });

  it.each([undefined, null, "WechatPayError", {}, new Error("WechatPayError")])(
    "%s is no error of the package",
    (value) => {
      expect(value instanceof publicApi.WechatPayError).toBe(false);
    },
  );
});
