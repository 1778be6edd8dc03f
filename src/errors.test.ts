import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createFakePlatform, thrownBy, thrownIn } from "../test/support/fake-fetch.js";
import { SIGNING } from "../test/support/fixtures.js";
import { WechatPayError } from "./errors.js";
import * as publicApi from "./index.js";

const BODY = { ...SIGNING.common, openid: "oSECRETSECRET" };

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

describe("subclasses of the application's own", () => {
  class OrderError extends publicApi.WechatPaySigningError {}
  class OtherError extends publicApi.WechatPaySigningError {}
  Object.defineProperty(OtherError, "name", { value: "OrderError" });

  it("keep their name, and are distinguished by identity: minifiers give several classes one name", () => {
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
