import { expect, it } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { exchange } from "./exchange.js";
import type { ExchangeContext, OutgoingRequest } from "./types.js";

it("a host that answered is not at fault when the key to verify the answer does not come in time", async () => {
  const failed: unknown[] = [];
  const answer = { status: 200, headers: new Headers(), body: new Uint8Array() };
  const host = { origin: "https://a.example", send: async () => answer };
  const context: ExchangeContext = {
    merchant: { mchid: "1900000109", serialNo: "AB", sign: () => new Uint8Array(256) },
    expectedSerial: () => undefined,
    authenticate: () => new Promise<never>(() => {}),
    origin: host.origin,
    hosts: { next: () => host, failed: (one) => void failed.push(one) },
    running: 0,
    now: Date.now,
    hooks: {},
  };
  const request: OutgoingRequest = {
    method: "GET",
    target: "/",
    headers: {},
    body: new Uint8Array(),
    template: undefined,
    retry: "again",
  };
  const limits = { timeout: 20, attemptTimeout: 20, retries: 0 };
  expect(await thrownBy(exchange(context, request, limits))).toMatchObject({ code: "TIMEOUT" });
  expect(failed).toEqual([]);
});
