import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, it, vi } from "vitest";
import { Store } from "../state/store.js";
import type { Exchange } from "../views.js";
import { Exchanges } from "./exchanges.js";

const stores: Store[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

function createExchanges(onError: (error: unknown) => void = vi.fn()) {
  const store = new Store();
  stores.push(store);
  return { store, exchanges: new Exchanges({ store, onError }) };
}

const exchange = (id: string, body = ""): Exchange => ({
  id,
  at: "2026-01-02T03:04:05.000Z",
  method: "POST",
  target: "/v3/x",
  status: 200,
  code: null,
  mchid: null,
  milliseconds: 1,
  fault: null,
  verdict: { en: "Accepted", zh: "已接受" },
  causes: [],
  request: { headers: [], body, bytes: body.length },
  response: { headers: [], body },
  message: body || null,
  signedBy: null,
  findings: [],
});

it("the latest 1,000 requests are kept, newest first", () => {
  const { exchanges } = createExchanges();
  for (let number = 1; number <= 1002; number++) exchanges.add(exchange(String(number)));
  const ids = exchanges.latest().map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect(ids.slice(0, 2)).toEqual(["1002", "1001"]);
  expect(exchanges.find("2")).toBeUndefined();
  expect(exchanges.find("3")).toBeDefined();
});

it("each new one takes the place of the oldest, however they are written", () => {
  const { exchanges } = createExchanges();
  for (let number = 1; number <= 1000; number++) exchanges.add(exchange(String(number)));
  exchanges.write();
  for (const id of ["1001", "1002"]) exchanges.add(exchange(id));
  const ids = exchanges.latest().map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect([ids[0], ids.at(-1)]).toEqual(["1002", "3"]);
  expect(exchanges.find("1")).toBeUndefined();
});

it("a long body is kept up to the limit, with the number of missing characters", () => {
  const { exchanges } = createExchanges();
  const limit = 16 * 1024;
  exchanges.add(exchange("short", "x".repeat(limit)));
  exchanges.add(exchange("long", "x".repeat(limit + 3)));
  expect(exchanges.find("short")?.request.body).toBe("x".repeat(limit));
  const long = exchanges.find("long");
  for (const text of [long?.request.body, long?.response.body, long?.message]) {
    expect(text).toBe(`${"x".repeat(limit)}… (3 more characters)`);
  }
  expect(long?.request.bytes).toBe(limit + 3);
});

it("the list has no headers and no bodies", () => {
  const { exchanges } = createExchanges();
  exchanges.add(exchange("1", "secret"));
  expect(JSON.stringify(exchanges.latest())).not.toContain("secret");
});

it("long bodies use no more memory than the kept part", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const { exchanges } = createExchanges();
  const before = heap();
  for (let number = 0; number < 200; number++)
    exchanges.add(exchange(String(number), `${number}${"张".repeat(500_000)}`));
  // 200 times three texts of 16,384 two-byte characters; the whole bodies would be 600 MB.
  expect((heap() - before) / 2 ** 20).toBeLessThan(40);
});

it("requests are written behind the answers, many in one transaction, and not twice", async () => {
  const { exchanges, store } = createExchanges();
  const transaction = vi.spyOn(store, "inTransaction");
  for (let number = 1; number <= 30; number++) exchanges.add(exchange(String(number)));
  expect(store.keptExchanges.latest()).toEqual([]);
  await expect.poll(() => store.keptExchanges.latest()).toHaveLength(30);
  expect(exchanges.latest()).toHaveLength(30);
  expect(transaction).toHaveBeenCalledTimes(1);
});

it("of a burst only those are written that are kept", () => {
  const { exchanges, store } = createExchanges();
  const add = vi.spyOn(store.keptExchanges, "add");
  for (let number = 1; number <= 1500; number++) exchanges.add(exchange(String(number)));
  exchanges.write();
  expect(add.mock.calls.length).toBe(1000);
  expect(exchanges.latest()[0]?.id).toBe("1500");
});

it("a write that fails is told, and the next ones are kept", () => {
  const onError = vi.fn();
  const { exchanges, store } = createExchanges(onError);
  vi.spyOn(store.keptExchanges, "add").mockImplementationOnce(() => {
    throw new Error("the disk is full");
  });
  exchanges.add(exchange("1"));
  expect(exchanges.latest()).toEqual([]);
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error("the disk is full"));
  exchanges.add(exchange("2"));
  expect(exchanges.latest().map(({ id }) => id)).toEqual(["2"]);
});
