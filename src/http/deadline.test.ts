import { beforeEach, describe, expect, it } from "vitest";
import {
  COMMON_BODY,
  createFakePlatform,
  type FakePlatform,
  thrownBy,
  thrownIn,
} from "../../test/support/fake-fetch.js";
import { checkTimeout } from "./deadline.js";

const never = () => new Promise<never>(() => {});

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});

describe("the time limit", () => {
  it("ends a call even when fetch, the signer or the body ignores it", async () => {
    const silent = new Response(new ReadableStream({ pull: never }));
    for (const changes of [{ fetch: never }, { privateKey: { sign: never } }, { fetch: async () => silent }]) {
      const error = await thrownBy(fake.client({ ...changes, timeout: 20 }).createAppSigningSession(COMMON_BODY));
      expect(error).toMatchObject({ name: "WechatPayTimeoutError", code: "TIMEOUT", timeout: 20 });
    }
  });

  it("of a single call goes before the client's", async () => {
    const client = fake.client({ fetch: never });
    expect(await thrownBy(client.createAppSigningSession(COMMON_BODY, { timeout: 15 }))).toMatchObject({ timeout: 15 });
    expect(await thrownBy(client.createAppSigningSession(COMMON_BODY, { timeout: -1 }))).toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  it("reaches fetch as a signal", async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<never>((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    expect(
      await thrownBy(fake.client({ fetch: fetch as never, timeout: 15 }).createAppSigningSession(COMMON_BODY)),
    ).toMatchObject({ code: "TIMEOUT" });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "10", null])("is not %s", (timeout) => {
    expect(checkTimeout(timeout)).toMatchObject({ path: "timeout", rule: "range" });
    expect(thrownIn(() => fake.client({ timeout: timeout as number }))).toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("the caller's signal", () => {
  it("ends a call before it began, and nothing is sent", async () => {
    const reason = new Error("changed my mind");
    const call = fake.client().createAppSigningSession(COMMON_BODY, { signal: AbortSignal.abort(reason) });
    expect(await thrownBy(call)).toBe(reason);
    expect(fake.sent).toEqual([]);
  });

  it("ends a call on its way, with its own reason", async () => {
    const controller = new AbortController();
    const call = fake.client({ fetch: never }).createAppSigningSession(COMMON_BODY, { signal: controller.signal });
    controller.abort();
    expect(await thrownBy(call)).toMatchObject({ name: "AbortError" });
  });

  it("while signing keeps the request from being sent", async () => {
    const controller = new AbortController();
    const sign = async () => {
      controller.abort(new Error("stop"));
      return new Uint8Array(256);
    };
    const call = fake
      .client({ privateKey: { sign } })
      .createAppSigningSession(COMMON_BODY, { signal: controller.signal });
    expect((await thrownBy(call)).message).toBe("stop");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fake.sent).toEqual([]);
  });
});
