import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Expiries } from "./expiries.js";

const BEGIN = Date.UTC(2026, 0);
beforeEach(() => {
  vi.useFakeTimers({ now: BEGIN });
});
afterEach(() => {
  vi.useRealTimers();
});

const onError = vi.fn();

function watch(expire: () => number | undefined): Expiries {
  onError.mockClear();
  return new Expiries({ expire, now: () => Date.now(), onError });
}

describe("contracts whose time is over", () => {
  it("are ended at once, and the next one when its time is over", () => {
    const dues = [BEGIN + 5000, undefined];
    const expire = vi.fn(() => dues.shift());
    watch(expire).wake();
    expect(expire).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(4999);
    expect(expire).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(expire).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are ended in turns when many are over", () => {
    const dues = [BEGIN - 1, BEGIN - 1, undefined];
    const expire = vi.fn(() => dues.shift());
    watch(expire).wake();
    vi.advanceTimersByTime(10);
    expect(expire).toHaveBeenCalledTimes(3);
  });

  it("are looked for each minute while one is to come, since a machine may have slept", () => {
    const expire = vi.fn(() => BEGIN + 365 * 24 * 3600_000);
    watch(expire).wake();
    vi.advanceTimersByTime(60_000);
    expect(expire).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
  });

  it("are looked for again after a fault, which is told", () => {
    const expire = vi.fn(() => {
      if (expire.mock.calls.length === 1) throw new Error("disk full");
      return undefined;
    });
    watch(expire).wake();
    expect(onError).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(expire).toHaveBeenCalledTimes(2);
  });

  it("are left alone after the end", () => {
    const expire = vi.fn(() => BEGIN + 1);
    const expiries = watch(expire);
    expiries.wake();
    expiries.stop();
    expiries.wake();
    vi.advanceTimersByTime(60_000);
    expect(expire).toHaveBeenCalledTimes(1);
  });
});
