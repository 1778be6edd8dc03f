import { rmSync } from "node:fs";
import { MatchersV3, Pact } from "@pact-foundation/pact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppSigningRequest } from "wechatpay-global";
import { createClient, WechatPayApiError } from "wechatpay-global";
import { errorExamples, PACT_FILE, requestExample, SIGNING_PATH } from "../support/document.js";
import { inAnHour, type Platform, startPlatform } from "../support/platform.js";

const { datetime, integer, like, regex, string } = MatchersV3;

/*
 * What the SDK sends and what it needs back, recorded while the real SDK makes the calls. Bodies come
 * from the document's examples; their shape is what the contract fixes, not their values.
 */
const pact = new Pact({
  consumer: "wechatpay-global",
  provider: "wechatpay",
  dir: PACT_FILE.slice(0, PACT_FILE.lastIndexOf("/")),
  logLevel: "error",
});

const REQUEST_HEADERS = {
  Accept: "application/json",
  "Accept-Language": "en",
  "Content-Type": "application/json",
  "User-Agent": regex("^wechatpay-global/[0-9]+\\.[0-9]+\\.[0-9]+$", "wechatpay-global/0.1.0"),
  "Wechatpay-Serial": regex("^[0-9A-Z_]+$", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
  Authorization: regex(
    '^WECHATPAY2-SHA256-RSA2048 mchid="[0-9]{1,32}",nonce_str="[0-9A-Za-z]{1,32}",timestamp="[0-9]{10}",serial_no="[0-9A-F]{1,40}",signature="[A-Za-z0-9+/]{342}=="$',
    `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",timestamp="1554208460",serial_no="5157F09EFDC096DE15EBE81A47057A7232F1B8E1",signature="${"A".repeat(342)}=="`,
  ),
};

// The client refuses an answer without these. Pact's mock sends the samples, the signing layer real ones.
const SIGNED_HEADERS = {
  "Content-Type": "application/json",
  "Request-ID": string("08F78BD3CA0610CC0118D0E1B80120FEDB0A2818-0"),
  "Wechatpay-Timestamp": regex("^[0-9]{10}$", "1554209980"),
  "Wechatpay-Nonce": regex("^[!-~]{1,64}$", "c5ac7061fccab6bf3e254dcf98995b8c"),
  "Wechatpay-Serial": regex("^[0-9A-Za-z_]{1,64}$", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
  "Wechatpay-Signature": regex("^[A-Za-z0-9+/]+={0,2}$", "dGhlIHNpZ25hdHVyZSBvZiBhbiBleGFtcGxl"),
};

function requestBody(example: Record<string, unknown>) {
  return {
    ...Object.fromEntries(Object.entries(example).map(([name, value]) => [name, like(value)])),
    plan_id: integer(example["plan_id"] as number),
    success_notify_url: regex("^https://.+$", String(example["success_notify_url"])),
    expired_time: datetime("yyyy-MM-dd'T'HH:mm:ssX", "2021-11-20T13:29:35Z"),
  };
}

let platform: Platform;

function call(upstream: string, body: Record<string, unknown>) {
  platform.layer.upstream = upstream;
  return createClient(platform.options).createAppSigningSession(body as AppSigningRequest);
}

beforeAll(async () => {
  rmSync(PACT_FILE, { force: true }); // Pact merges: what is no longer asked for would stay
  platform = await startPlatform("http://127.0.0.1:9");
});
afterAll(() => platform.close());

describe("asking for a signing session", () => {
  for (const mode of ["common", "institutional"] as const) {
    it(`gives a verified session ID in ${mode} mode`, () =>
      pact
        .addInteraction()
        .given("the merchant may use auto-debit")
        .uponReceiving(`a request for a signing session in ${mode} mode`)
        .withRequest("POST", SIGNING_PATH, (builder) =>
          builder.headers(REQUEST_HEADERS).jsonBody(requestBody(requestExample(mode))),
        )
        .willRespondWith(200, (builder) =>
          builder.headers(SIGNED_HEADERS).jsonBody({ session_id: string("201710180325670965") }),
        )
        .executeTest(async ({ url }) => {
          const session = await call(url, { ...requestExample(mode), expired_time: inAnHour() });
          expect(session).toEqual({ session_id: "201710180325670965" });
        }));
  }

  it("needs none of the optional fields", () => {
    const { appid, plan_id, out_contract_code, user_display_name, success_notify_url } = requestExample("common");
    const required = { appid, plan_id, out_contract_code, user_display_name, success_notify_url };
    return pact
      .addInteraction()
      .given("the merchant may use auto-debit")
      .uponReceiving("a request for a signing session with the required fields only")
      .withRequest("POST", SIGNING_PATH, (builder) => {
        const { expired_time: _, ...body } = requestBody({ ...required });
        builder.headers(REQUEST_HEADERS).jsonBody(body);
      })
      .willRespondWith(200, (builder) =>
        builder.headers(SIGNED_HEADERS).jsonBody({ session_id: string("201710180325670965") }),
      )
      .executeTest(async ({ url }) => {
        await expect(call(url, required)).resolves.toHaveProperty("session_id");
      });
  });
});

describe("every documented error code becomes a typed error", () => {
  for (const {
    status,
    code,
    body: { message, detail },
  } of errorExamples()) {
    it(`${status} ${code}`, () =>
      pact
        .addInteraction()
        .given("the platform answers with an error", { status, code })
        .uponReceiving(`a request that is answered with ${status} ${code}`)
        .withRequest("POST", SIGNING_PATH, (builder) =>
          builder.headers(REQUEST_HEADERS).jsonBody(requestBody(requestExample("common"))),
        )
        .willRespondWith(status, (builder) =>
          // The code is literal: the client's behaviour hangs on it. The message is for people.
          builder.headers(SIGNED_HEADERS).jsonBody({
            code,
            message: string(String(message)),
            ...(detail !== undefined && { detail: like(detail) }),
          }),
        )
        .executeTest(async ({ url }) => {
          const body = { ...requestExample("common"), expired_time: inAnHour() };
          const error = await call(url, body).catch((thrown: unknown) => thrown);
          expect(error).toBeInstanceOf(WechatPayApiError);
          expect(error).toMatchObject({ code, status, verified: true, detail });
        }));
  }
});
