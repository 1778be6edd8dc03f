import { expect } from "vitest";
import type { FakePlatform, SentRequest } from "./fake-fetch.js";
import { SIGNING } from "./fixtures.js";

/** Runs work while Object.prototype has these properties too. */
export async function whilePolluted<T>(evil: Record<string, unknown>, work: () => Promise<T>): Promise<T> {
  Object.assign(Object.prototype, evil);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(evil)) delete (Object.prototype as unknown as Record<string, unknown>)[name];
  }
}

/** Expects the default request. */
export function expectUsual({ platform }: Pick<FakePlatform, "platform">, sent: SentRequest | undefined): void {
  const { url, headers, body } = sent ?? expect.fail("nothing was sent");
  expect(url).toBe(`https://apihk.mch.weixin.qq.com${SIGNING.path}`);
  expect(headers.get("Accept-Language")).toBe("en");
  expect(headers.get("Wechatpay-Serial")).toBe(platform.serialNo);
  expect(JSON.parse(Buffer.from(body).toString())).toEqual(SIGNING.common);
}
