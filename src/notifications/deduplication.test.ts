import { describe, expect, it, vi } from "vitest";
import { createMemoryStore, once } from "./deduplication.js";

describe("the store in memory", () => {
  it("sets absent values, keeps present ones, forgets expired ones", () => {
    let now = 1_000;
    const store = createMemoryStore(() => now);
    expect(store.setIfAbsent("a", "1", 100)).toBe(true);
    expect(store.setIfAbsent("a", "2", 100)).toBe(false);
    expect(store.get("a")).toBe("1");
    now += 99;
    expect(store.get("a")).toBe("1");
    now += 1;
    expect(store.get("a")).toBeUndefined();
    expect(store.setIfAbsent("a", "3", 100)).toBe(true);
  });

  it("forgets by the clock of the moment, though a test replaced it later", () => {
    const store = createMemoryStore();
    store.set("a", "1", 60_000);
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    try {
      expect(store.get("a")).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it("replaces a value, and deletes only the expected one", () => {
    const store = createMemoryStore();
    store.set("a", "1", 100);
    store.set("a", "2", 100);
    store.deleteIfEqual("a", "1");
    expect(store.get("a")).toBe("2");
    store.deleteIfEqual("a", "2");
    expect(store.get("a")).toBeUndefined();
  });

  it("holds 100,000 entries and lets the oldest go", () => {
    const store = createMemoryStore();
    for (let i = 0; i <= 100_000; i++) store.set(`k${i}`, "v", 1e9);
    expect(store.get("k0")).toBeUndefined();
    expect(store.get("k1")).toBe("v");
    expect(store.get("k100000")).toBe("v");
  });

  it("keeps nothing of what expired", () => {
    let now = 0;
    const store = createMemoryStore(() => now);
    store.set("a", "1", 10);
    now = 10;
    store.set("b", "1", 10);
    now = 5; // were it still there, it would be seen again
    expect(store.get("a")).toBeUndefined();
  });
});

it("once says what became of it, and keeps the word under which other versions know it", async () => {
  const store = createMemoryStore();
  const set = vi.spyOn(store, "set");
  const unexpected = () => expect.fail();
  const run = () => once(store, "a", { lease: 1_000, done: 9_000 }, async () => {}, unexpected);
  expect(await run()).toBe("handled");
  expect(await run()).toBe("duplicate");
  expect(set.mock.calls).toEqual([["a", "done", 9_000]]);
  await store.setIfAbsent("b", "somebody's claim", 1_000);
  expect(await once(store, "b", { lease: 1_000, done: 9_000 }, unexpected, unexpected)).toBe("in progress");
});

it("a claim that a client of the store sent twice is its own", async () => {
  const store = createMemoryStore();
  const setIfAbsent = (key: string, value: string, ttl: number) => {
    store.setIfAbsent(key, value, ttl);
    return false; // the connection broke before the first answer came
  };
  const work = vi.fn(async () => {});
  const unexpected = () => expect.fail();
  const again = { ...store, setIfAbsent };
  expect(await once(again, "a", { lease: 1_000, done: 9_000 }, work, unexpected)).toBe("handled");
  expect(await once(again, "a", { lease: 1_000, done: 9_000 }, work, unexpected)).toBe("duplicate");
  expect(work).toHaveBeenCalledOnce();
});
