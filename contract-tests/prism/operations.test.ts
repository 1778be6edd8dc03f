import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  appHandoff,
  createClient,
  WechatPayApiError,
  type WechatPayClient,
  WechatPayInputError,
  WechatPayVerificationError,
} from "wechatpay-global";
import { loadDocument } from "../spec/examples.js";
import { callMethod } from "../support/call-method.js";
import { EXPANDED_FILE, requestExample, SPEC_FILE } from "../support/document.js";
import { inAnHour } from "../support/in-an-hour.js";
import { answerExample, documentedOperations, type RequestExample, timely } from "../support/operations.js";
import { callerOf, type Platform, startMockedPlatform } from "../support/platform.js";
import { readRows, rowsOfExample } from "../support/statement.js";
import { createTestKey } from "../support/test-keys.js";
import { acceptedBy } from "./accepted.js";
import { badRequests } from "./bad-requests.js";

/* The real SDK against a real Prism mock of the document, behind the signing layer. */
let platform: Platform;

beforeAll(async () => {
  platform = await startMockedPlatform(EXPANDED_FILE);
});
afterAll(() => platform.close());
afterEach(() => {
  platform.layer.extraHeaders = {};
  platform.layer.unsigned = false;
});

const spec = loadDocument(SPEC_FILE);
const operations = documentedOperations(spec);

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  it.each(operation.examples.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const name = answerExample(operation, example);
    const answer = name === undefined ? undefined : operation.success.examples[name];
    prefer(name === undefined ? undefined : `code=${operation.success.status}, example=${name}`);
    const received = await callMethod(clientOf(answer), operation, timely(example.mode, example.request));
    expect(await readRows(received)).toEqual(operation.success.isText ? rowsOfExample(spec, String(answer)) : answer);
  });

  const [first] = operation.examples as [RequestExample];
  const failure = () => thrownBy(callMethod(clientOf(undefined), operation, timely(first.mode, first.request)));

  it.each(operation.errors.map((error) => [error.status, error.code, error] as const))(
    "%i %s, signed",
    async (status, code, { body }) => {
      prefer(`code=${status}, example=${code}`);
      const error = await failure();
      if (operation.doneAlready.includes(code)) return expect(error).toBeUndefined();
      expect(error).toBeInstanceOf(WechatPayApiError);
      expect(error).toMatchObject({ status, code, verified: true, detail: body["detail"] });
      expect((error as WechatPayApiError).solution).toEqual(expect.any(String));
      expect((error as WechatPayApiError).requestId).toEqual(expect.any(String));
    },
  );

  it("an unsigned error is reported as unverified", async () => {
    prefer("code=500, example=SYSTEMERROR");
    platform.layer.unsigned = true;
    expect(await failure()).toMatchObject({ code: "SYSTEMERROR", verified: false });
  });

  it("502, which has no documented body", async () => {
    prefer("code=502");
    expect(await failure()).toMatchObject({ status: 502, code: "HTTP_502", verified: false });
  });

  it("an unsigned success is refused", async () => {
    platform.layer.unsigned = true;
    expect(await failure()).toBeInstanceOf(WechatPayVerificationError);
  });

  it("requests that the document does not describe are refused", async () => {
    expect(await acceptedBy(platform.layer.upstream, operation)).toEqual([]);
  });

  it("and the SDK does not send them", async () => {
    const client = clientOf(undefined);
    const sent = platform.layer.seen.length;
    for (const { name, request } of badRequests(operation).filter((one) => !one.isFilledIn)) {
      const error = await thrownBy(callMethod(client, operation, request));
      expect(error, name).toBeInstanceOf(WechatPayInputError);
    }
    expect(platform.layer.seen).toHaveLength(sent);
  });
});

describe("the plain API client sends what the document describes", () => {
  it("as a body, with the language of its caller", async () => {
    const { data } = await clientOf(undefined).api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", {
      body: { ...requestExample("common"), expired_time: inAnHour() } as never,
      params: { header: { "Accept-Language": "zh-HK" } },
    });
    expect(data).toEqual({ session_id: "201710180325670965" });
    expect(platform.layer.seen.at(-1)?.headers["accept-language"]).toBe("zh-HK");
  });

  it("as a path and a query", async () => {
    const { data } = await clientOf(undefined).api.GET("/v3/global/papay/contracts/{contract_id}", {
      params: { path: { contract_id: "Wx1" }, query: { query: { appid: "wxcbda96de0b165486" } } },
    });
    expect(data).toHaveProperty("state");
    expect(platform.layer.seen.at(-1)?.target).toBe("/v3/global/papay/contracts/Wx1?appid=wxcbda96de0b165486");
  });

  it("without anything", async () => {
    const { data } = await clientOf(undefined).api.GET("/v3/global/certificates");
    expect(data?.data[0]?.encrypt_certificate.algorithm).toBe("AEAD_AES_256_GCM");
  });
});

it("a request that the merchant's key did not sign is refused with SIGN_ERROR", async () => {
  const { privateKeyPem } = await createTestKey("Another merchant");
  const client = createClient({ ...platform.options, privateKey: privateKeyPem });
  expect(await thrownBy(client.listPlatformCertificates())).toMatchObject({
    status: 401,
    code: "SIGN_ERROR",
    message: expect.stringContaining("signature does not match"),
  });
});

it("the session of an app is handed over as the official page says", async () => {
  const request = { ...requestExample("common"), expired_time: inAnHour() };
  const { session_id } = await clientOf(undefined).createAppSigningSession(request as never);
  expect(appHandoff(session_id)).toEqual({
    businessType: "wxpayOverseaEntrustAuthorization",
    query: "sessionId=201710180325670965",
    extInfo: '{"miniProgramType":0}',
  });
});

function clientOf(answer: unknown): WechatPayClient {
  return createClient({ ...platform.options, mchid: callerOf(answer) });
}

function prefer(preference: string | undefined): void {
  platform.layer.extraHeaders = preference === undefined ? {} : { Prefer: preference };
}

function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
