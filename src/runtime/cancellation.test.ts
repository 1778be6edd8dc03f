import { describe, expect, it } from "vitest";
import { Cancellation } from "./cancellation.js";

describe("a cancellation", () => {
  it("calls its listeners once, in their order, and keeps the first reason", () => {
    const cancellation = new Cancellation();
    const called: string[] = [];
    cancellation.onAbort(() => called.push("one"));
    cancellation.onAbort(() => called.push("two"));
    expect(() => cancellation.throwIfAborted()).not.toThrow();
    cancellation.abort("first");
    cancellation.abort("second");
    expect([called, cancellation.aborted, cancellation.reason]).toEqual([["one", "two"], true, "first"]);
    expect(() => cancellation.throwIfAborted()).toThrow("first");
  });

  it.each([0, 1, 2])("removes only listener %i, however often it is removed", (index) => {
    const cancellation = new Cancellation();
    const called: number[] = [];
    const forget = [0, 1, 2].map((number) => cancellation.onAbort(() => called.push(number)));
    forget[index]?.();
    forget[index]?.();
    cancellation.abort("x");
    expect(called).toEqual([0, 1, 2].filter((number) => number !== index));
  });

  it("calls all listeners, though one removes another meanwhile", () => {
    const cancellation = new Cancellation();
    const called: number[] = [];
    const forget = cancellation.onAbort(() => {
      called.push(0);
      forget();
    });
    cancellation.onAbort(() => called.push(1));
    cancellation.abort("x");
    expect(called).toEqual([0, 1]);
  });

  it("has one signal, which aborts with it, or has", () => {
    const cancellation = new Cancellation();
    const { signal } = cancellation;
    expect(cancellation.signal).toBe(signal);
    expect(signal.aborted).toBe(false);
    cancellation.abort("later");
    expect([signal.aborted, signal.reason]).toEqual([true, "later"]);
    const ended = new Cancellation();
    ended.abort("before");
    expect([ended.signal.aborted, ended.signal.reason]).toEqual([true, "before"]);
  });
});
