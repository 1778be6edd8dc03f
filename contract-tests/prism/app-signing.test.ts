import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type AppSigningRequest,
  appHandoff,
  createClient,
  WechatPayApiError,
  type WechatPayClient,
  WechatPayVerificationError,
} from "wechatpay-global";
import { errorExamples, requestExample, SIGNING_PATH, SPEC_FILE } from "../support/document.js";
import { inAnHour, type Platform, startMockedPlatform } from "../support/platform.js";
import { createTestKey } from "../support/test-keys.js";
import { badBodies } from "./bad-bodies.js";

/* The real SDK against a real Prism mock of the document, behind the signing layer. */
let platform: Platform;
let client: WechatPayClient;

beforeAll(async () => {
  platform = await startMockedPlatform(SPEC_FILE);
  client = createClient(platform.options);
});
afterAll(() => platform.close());
afterEach(() => {
  platform.layer.extraHeaders = {};
  platform.layer.unsigned = false;
});

function body(name: "common" | "institutional" | "commonWithClientIp"): AppSigningRequest {
  return { ...requestExample(name), expired_time: inAnHour() } as unknown as AppSigningRequest;
}

function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("what the SDK sends is what the document describes", () => {
  it.each(["common", "institutional", "commonWithClientIp"] as const)("%s", async (name) => {
    const { session_id } = await client.createAppSigningSession(body(name));
    expect(appHandoff(session_id)).toEqual({
      businessType: "wxpayOverseaEntrustAuthorization",
      query: "sessionId=201710180325670965",
      extInfo: '{"miniProgramType":0}',
    });
  });

  it("through the plain API client too", async () => {
    const { data } = await client.api.POST(SIGNING_PATH, {
      body: { ...requestExample("common"), expired_time: inAnHour() } as never,
      params: { header: { "Accept-Language": "en" } },
    });
    expect(data).toEqual({ session_id: "201710180325670965" });
    expect(platform.layer.seen.at(-1)?.headers["accept-language"]).toBe("en");
    const certificates = await client.api.GET("/v3/global/certificates");
    expect(certificates.data?.data[0]?.encrypt_certificate.algorithm).toBe("AEAD_AES_256_GCM");
  });
});

describe("every documented error", () => {
  it.each(errorExamples().map((example) => [example.status, example.code, example] as const))(
    "%i %s, signed",
    async (status, code, example) => {
      platform.layer.extraHeaders = { Prefer: `code=${status}, example=${code}` };
      const error = await thrownBy(client.createAppSigningSession(body("common")));
      expect(error).toBeInstanceOf(WechatPayApiError);
      expect(error).toMatchObject({ status, code, verified: true, detail: example.body["detail"] });
      expect((error as WechatPayApiError).solution).toEqual(expect.any(String));
      expect((error as WechatPayApiError).requestId).toEqual(expect.any(String));
    },
  );

  it("is reported as unverified when it comes unsigned", async () => {
    platform.layer.extraHeaders = { Prefer: "code=500, example=SYSTEMERROR" };
    platform.layer.unsigned = true;
    const error = await thrownBy(client.createAppSigningSession(body("common")));
    expect(error).toMatchObject({ code: "SYSTEMERROR", verified: false });
  });

  it("502, which has no documented body", async () => {
    platform.layer.extraHeaders = { Prefer: "code=502" };
    const error = await thrownBy(client.createAppSigningSession(body("common")));
    expect(error).toMatchObject({ status: 502, code: "HTTP_502", verified: false });
  });
});

describe("an answer that nobody signed", () => {
  it("is no session", async () => {
    platform.layer.unsigned = true;
    const error = await thrownBy(client.createAppSigningSession(body("common")));
    expect(error).toBeInstanceOf(WechatPayVerificationError);
  });
});

describe("a request that the merchant's key did not sign", () => {
  it("is refused with SIGN_ERROR", async () => {
    const { privateKeyPem } = await createTestKey("Somebody else");
    const client = createClient({ ...platform.options, privateKey: privateKeyPem });
    const error = await thrownBy(client.createAppSigningSession(body("common")));
    expect(error).toMatchObject({
      status: 401,
      code: "SIGN_ERROR",
      message: expect.stringContaining("signature does not match"),
    });
  });
});

describe("bodies that Prism must reject", () => {
  it.each(Object.entries(badBodies()))("%s", async (_name, body) => {
    // Not createAppSigningSession: that would refuse before sending. The plain client sends what it is told.
    const { error, response } = await client.api.POST(SIGNING_PATH, { body: body as never });
    expect(response.status).toBe(400);
    expect(error).toHaveProperty("code", "PARAM_ERROR");
  });
});
