import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import type { Exchange } from "../views.js";
import { Exchanges } from "./exchanges.js";

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

it("the latest 500 requests are kept, newest first", () => {
  const exchanges = new Exchanges();
  for (let number = 1; number <= 502; number++) exchanges.add(exchange(String(number)));
  const ids = exchanges.latest().map(({ id }) => id);
  expect(ids).toHaveLength(500);
  expect(ids.slice(0, 2)).toEqual(["502", "501"]);
  expect(exchanges.find("2")).toBeUndefined();
  expect(exchanges.find("3")).toBeDefined();
});

it("a long body is kept up to the limit, with the number of missing characters", () => {
  const exchanges = new Exchanges();
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
  const exchanges = new Exchanges();
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
  const exchanges = new Exchanges();
  const before = heap();
  for (let number = 0; number < 200; number++)
    exchanges.add(exchange(String(number), `${number}${"张".repeat(500_000)}`));
  // 200 times three texts of 16,384 two-byte characters; the whole bodies would be 600 MB.
  expect((heap() - before) / 2 ** 20).toBeLessThan(40);
});
