import { describe, expect, it, vi } from "vitest";
import { createFakePlatform, thrownBy } from "../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../test/support/fake-notifications.js";
import { SIGNING } from "../test/support/fixtures.js";
import * as publicApi from "./index.js";

describe("copies of the package in one process", () => {
  const BODY_OF_COPY = { ...SIGNING.common, plan_id: "123" as never };

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
