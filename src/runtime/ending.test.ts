import { describe, expect, it } from "vitest";
import { Ending } from "./ending.js";

describe("an ending", () => {
  it("tells its listeners once, in their order, and keeps the first reason", () => {
    const ending = new Ending();
    const told: string[] = [];
    ending.onAbort(() => told.push("one"));
    ending.onAbort(() => told.push("two"));
    expect(() => ending.throwIfAborted()).not.toThrow();
    ending.abort("first");
    ending.abort("second");
    expect([told, ending.aborted, ending.reason]).toEqual([["one", "two"], true, "first"]);
    expect(() => ending.throwIfAborted()).toThrow("first");
  });

  it.each([0, 1, 2])("forgets listener %i alone, however often it is taken back", (index) => {
    const ending = new Ending();
    const told: number[] = [];
    const forget = [0, 1, 2].map((number) => ending.onAbort(() => told.push(number)));
    forget[index]?.();
    forget[index]?.();
    ending.abort("x");
    expect(told).toEqual([0, 1, 2].filter((number) => number !== index));
  });

  it("tells all, though one takes another back meanwhile", () => {
    const ending = new Ending();
    const told: number[] = [];
    const forget = ending.onAbort(() => {
      told.push(0);
      forget();
    });
    ending.onAbort(() => told.push(1));
    ending.abort("x");
    expect(told).toEqual([0, 1]);
  });

  it("has one signal, which aborts with it, or has", () => {
    const ending = new Ending();
    const { signal } = ending;
    expect(ending.signal).toBe(signal);
    expect(signal.aborted).toBe(false);
    ending.abort("later");
    expect([signal.aborted, signal.reason]).toEqual([true, "later"]);
    const ended = new Ending();
    ended.abort("before");
    expect([ended.signal.aborted, ended.signal.reason]).toEqual([true, "before"]);
  });
});
