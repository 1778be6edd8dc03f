import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createSignature } from "#crypto";
import { delaysIn } from "../../test/support/delays.js";
import { createFakePlatform, type FakePlatform, thrownBy, thrownIn } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { ClientOptions } from "../index.js";
import { Cancellation } from "./cancellation.js";
import { createSignature as byNode } from "./crypto.node.js";
import { checkTimeout, Deadline, sleep, withDeadline } from "./deadline.js";

const isNodeBuild = (createSignature as unknown) === byNode;
const never = () => new Promise<never>(() => {});

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});

describe("the time limit", () => {
  it("ends a call even when fetch, the signer or the body ignores it", async () => {
    const silent = new Response(new ReadableStream({ pull: never }));
    for (const changes of [{ fetch: never }, { privateKey: { sign: never } }, { fetch: async () => silent }]) {
      const error = await thrownBy(fake.client({ ...changes, timeout: 20 }).createAppSigningSession(SIGNING.common));
      expect(error).toMatchObject({ name: "WechatPayTimeoutError", code: "TIMEOUT", timeout: 20 });
    }
  });

  it("of a single call goes before the client's", async () => {
    const client = fake.client({ fetch: never });
    expect(await thrownBy(client.createAppSigningSession(SIGNING.common, { timeout: 15 }))).toMatchObject({
      timeout: 15,
    });
    expect(await thrownBy(client.createAppSigningSession(SIGNING.common, { timeout: -1 }))).toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  it("reaches fetch as a signal", async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<never>((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    expect(
      await thrownBy(fake.client({ fetch: fetch as never, timeout: 15 }).createAppSigningSession(SIGNING.common)),
    ).toMatchObject({ code: "TIMEOUT" });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "10", null])("is not %s", (timeout) => {
    expect(checkTimeout(timeout)).toMatchObject({ path: "timeout", rule: "range" });
    expect(thrownIn(() => fake.client({ timeout: timeout as number }))).toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("the timers of a call", () => {
  /** The limits for which a call sets timers, in milliseconds. */
  const timersOf = (options: Partial<ClientOptions>) =>
    delaysIn(() =>
      fake
        .client(options)
        .createAppSigningSession(SIGNING.common)
        .catch(() => {}),
    );

  it("are that of its attempt, unless the call ends earlier", async () => {
    const [attempt, ...more] = await timersOf({ timeout: 60_000, attemptTimeout: 40_000 });
    expect(attempt).toBe(40_000);
    // The portable build waits for the proof, too, for which the attempt's limit does not count.
    expect(more).toHaveLength(isNodeBuild ? 0 : 1);
    expect(await timersOf({ timeout: 30_000, attemptTimeout: 40_000 })).toEqual([30_000]);
  });

  it("are that of the call, too, once it waits between attempts", async () => {
    fake.answer({ status: 503, body: { code: "SYSTEMERROR", message: "?" } });
    const [first, call, _delay, second, ...more] = await timersOf({
      timeout: 60_000,
      attemptTimeout: 40_000,
      retries: 1,
    });
    expect([first, call, second, more]).toEqual([40_000, 60_000, 40_000, []]);
  });

  it("end a call that waits for the key of an answer", async () => {
    const { options, platform } = fake;
    const hang = (url: string, init: RequestInit) =>
      url.endsWith("/certificates") ? never() : options.fetch?.(url, init);
    fake.answer({ headers: { "Wechatpay-Serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1" } });
    const client = fake.client({
      platformKeys: [{ publicKey: platform.certificatePem }],
      apiV3Key: "x".repeat(32),
      fetch: hang as typeof fetch,
      timeout: 60_000,
      attemptTimeout: 40_000,
    });
    // The limit of the call is reached at once, that of the attempt never.
    const set = vi
      .spyOn(globalThis, "setTimeout")
      .mockImplementation(((run: () => void, delay = 0) => void (delay > 40_000 && setImmediate(run))) as never);
    const error = await thrownBy(client.createAppSigningSession(SIGNING.common));
    set.mockRestore();
    expect(error).toMatchObject({ code: "TIMEOUT", timeout: 60_000 });
  });
});

describe("the caller's signal", () => {
  it("ends a call before it began, and nothing is sent", async () => {
    const reason = new Error("changed my mind");
    const call = fake.client().createAppSigningSession(SIGNING.common, { signal: AbortSignal.abort(reason) });
    expect(await thrownBy(call)).toBe(reason);
    expect(fake.sent).toEqual([]);
  });

  it("ends a call on its way, with its own reason", async () => {
    const controller = new AbortController();
    const call = fake.client({ fetch: never }).createAppSigningSession(SIGNING.common, { signal: controller.signal });
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
      .createAppSigningSession(SIGNING.common, { signal: controller.signal });
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
      await Promise.all(Array.from({ length: 100 }, () => client.createAppSigningSession(SIGNING.common, { signal })));
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

it("a deadline that was cancelled sets no timer", () => {
  const set = vi.spyOn(globalThis, "setTimeout");
  const deadline = new Deadline(60_000);
  deadline.abort(new Error("enough"));
  deadline.start();
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

it("a limit may be as long as a timer can be", () => {
  expect(checkTimeout(2 ** 31 - 1)).toBeUndefined();
  expect(checkTimeout(10, "x", 10)).toBeUndefined();
});
