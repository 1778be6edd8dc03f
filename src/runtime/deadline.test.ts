import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  COMMON_BODY,
  createFakePlatform,
  type FakePlatform,
  thrownBy,
  thrownIn,
} from "../../test/support/fake-fetch.js";
import { Cancellation } from "./cancellation.js";
import { checkTimeout, sleep, withDeadline } from "./deadline.js";

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

describe("nothing is left behind", () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

  it("by a thousand calls that share a signal", async () => {
    const { signal } = new AbortController();
    const client = fake.client();
    const warned = vi.spyOn(process, "emitWarning");
    const before = timers();
    for (let i = 0; i < 10; i++) {
      await Promise.all(Array.from({ length: 100 }, () => client.createAppSigningSession(COMMON_BODY, { signal })));
    }
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    expect(warned).not.toHaveBeenCalled();
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("by work that ends, fails, is too slow or is aborted", async () => {
    const before = timers();
    const controller = new AbortController();
    const { signal } = controller;
    expect(await withDeadline(60_000, undefined, async () => 7)).toBe(7);
    expect(await withDeadline(60_000, signal, async () => 7)).toBe(7);
    await thrownBy(withDeadline(60_000, signal, () => Promise.reject(new Error("failed"))));
    await thrownBy(withDeadline(5, signal, never));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    const aborted = thrownBy(withDeadline(60_000, signal, never));
    const abort = vi.spyOn(Cancellation.prototype, "abort");
    controller.abort(new Error("enough"));
    expect((await aborted).message).toBe("enough");
    expect(abort).toHaveBeenCalledTimes(1); // that of the work under way: the others are forgotten
    abort.mockRestore();
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("by work that throws before it gives a promise", async () => {
    const before = timers();
    const fault = new Error("at once");
    const work = () => {
      throw fault;
    };
    expect(await thrownBy(withDeadline(60_000, undefined, work))).toBe(fault);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("by a wait that ends or is cut short", async () => {
    const before = timers();
    const controller = new AbortController();
    await sleep(1, controller.signal);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const reason = new Error("enough");
    const waiting = thrownBy(sleep(60_000, controller.signal));
    expect(timers()).toBe(before + 1);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

it("a limit may be as long as a timer can be", () => {
  expect(checkTimeout(2 ** 31 - 1)).toBeUndefined();
  expect(checkTimeout(10, "x", 10)).toBeUndefined();
});
