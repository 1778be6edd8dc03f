import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import {
  BEGINNING,
  CHARGE,
  NOT_FOUND,
  order,
  PAID,
  refused,
  type Step,
  scriptedPlatform,
} from "../../test/support/scripted-platform.js";
import type { ResolveTransactionOptions, ResolveTransactionRequest } from "../index.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = (seconds: number) => new Date(BEGINNING + seconds * 1000).toISOString();

async function resolve(
  steps: Step[],
  request: Partial<ResolveTransactionRequest> = {},
  options: ResolveTransactionOptions = {},
) {
  const platform = await scriptedPlatform(steps);
  const outcome = await platform.client.resolveTransaction({ out_trade_no: "1", ...request }, options);
  return { ...platform, outcome };
}

describe("resolveTransaction", () => {
  it("queries by the number only, and charges nobody", async () => {
    const { outcome, sent } = await resolve([NOT_FOUND, order("USERPAYING"), { body: PAID }]);
    expect(outcome).toEqual({ status: "paid", transaction: PAID });
    expect(sent).toEqual(["query 0", "query 3", "query 8"]);
  });

  it("says that no order was made when no charge can be accepted any more", async () => {
    const over = await resolve([NOT_FOUND], { sent_at: at(-1231) });
    expect(over.outcome).toEqual({ status: "failed", reason: "ORDER_NOT_EXIST" });
    const early = await resolve(
      [NOT_FOUND, NOT_FOUND],
      { sent_at: new Date(BEGINNING - 1_220_000) },
      { deadline: 4000 },
    );
    expect(early.outcome).toMatchObject({ status: "unknown", sent_at: at(-1220), error: { code: "ORDER_NOT_EXIST" } });
  });

  it("does not say so because the query is refused", async () => {
    const denied = refused(403, "NO_AUTH");
    const { outcome } = await resolve([denied, denied], { sent_at: at(-1231) }, { deadline: 4000 });
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "NO_AUTH" } });
  });

  it("never charges, also where a charge would be safe", async () => {
    const { outcome, sent } = await resolve(Array(9).fill(NOT_FOUND), { sent_at: at(-60) }, { deadline: 70_000 });
    expect(sent.filter((one) => !one.startsWith("query"))).toEqual([]);
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "ORDER_NOT_EXIST" } });
  });

  it("does not say so of itself, nor because it asked too often", async () => {
    const { outcome } = await resolve([NOT_FOUND, NOT_FOUND], {}, { deadline: 4000 });
    expect(outcome).toMatchObject({ status: "unknown", out_trade_no: "1" });
    expect(outcome).not.toHaveProperty("sent_at");
    const often = refused(429, "FREQUENCY_LIMITED");
    expect((await resolve([often, often], {}, { deadline: 4000 })).outcome.status).toBe("unknown");
  });

  it("compares the amount, as far as it is given", async () => {
    const amount = { total: 889, currency: "HKD" };
    expect((await resolve([{ body: PAID }], { amount })).outcome).toMatchObject({
      status: "unknown",
      error: { code: "RESPONSE_OF_ANOTHER_REQUEST" },
    });
    expect((await resolve([{ body: PAID }], { amount: null as never })).outcome.status).toBe("paid");
  });

  it("accepts an outcome as it is, whatever its error holds", async () => {
    const error: { cause?: unknown } = {};
    error.cause = error;
    const unknown = { status: "unknown", out_trade_no: "1", sent_at: at(-1231), error } as const;
    expect((await resolve([NOT_FOUND], unknown)).outcome.status).toBe("failed");
  });

  it("closes an open order, also of an institution", async () => {
    const steps: Step[] = [order("NOTPAY"), order("NOTPAY"), { status: 204, body: "" }, order("CLOSED")];
    const { outcome, requests } = await resolve(steps, { sub_mchid: "10000097" }, { deadline: 4000, close: true });
    expect(outcome).toMatchObject({ status: "failed", reason: "CLOSED" });
    expect(new URL(requests[0]?.url ?? "").search).toBe("?sub_mchid=10000097");
  });

  it("throws errors of its input before the first query", async () => {
    const { client, sent } = await scriptedPlatform([]);
    const wrong = (request: unknown, options?: unknown) =>
      thrownBy(client.resolveTransaction(request as ResolveTransactionRequest, options as ResolveTransactionOptions));
    expect(await wrong(undefined)).toMatchObject({ code: "INVALID_INPUT" });
    expect(await wrong({ out_trade_no: 1 })).toMatchObject({ issues: [{ path: "out_trade_no" }] });
    expect(await wrong({ out_trade_no: "1", sent_at: "soon" })).toMatchObject({ issues: [{ path: "sent_at" }] });
    const amounts = { total: "888", currency: 1 };
    expect(await wrong({ out_trade_no: "1", amount: amounts })).toMatchObject({
      issues: [
        { path: "amount.total", rule: "type" },
        { path: "amount.currency", rule: "type" },
      ],
    });
    expect(await wrong({ out_trade_no: "1" }, { close: 1 })).toMatchObject({
      issues: [{ path: "close", rule: "type" }],
    });
    expect(sent).toEqual([]);
  });
});

describe("odd answers", () => {
  it("end in an outcome, and are paid only when they say so", async () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom("SUCCESS", "REFUND", "CLOSED", "1", 888, "HKD"));
    const odd = fc.record({ out_trade_no: field, trade_state: field, amount: field }, { requiredKeys: [] });
    const { client } = await scriptedPlatform([]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(odd, fc.jsonValue()),
        fc.constantFrom(200, 204, 400, 404, 500),
        async (body, status) => {
          vi.unstubAllGlobals();
          const answer: Step = status === 204 ? { status, body: "" } : { status, body };
          const platform = await scriptedPlatform([answer, answer]);
          const outcome = await platform.client.deduct(CHARGE, { deadline: 4000 });
          const { out_trade_no, trade_state } = Object(body) as Record<string, unknown>;
          expect(["paid", "failed", "unknown"]).toContain(outcome.status);
          if (outcome.status !== "paid") return;
          // No String(): an object of a random body may have a toString of its own.
          expect([200, "SUCCESS", "REFUND"]).toEqual(expect.arrayContaining([status, trade_state]));
          expect([1, "1"]).toContain(typeof out_trade_no === "string" ? out_trade_no.trim() : out_trade_no);
        },
      ),
      { numRuns: 100 },
    );
    expect(client.mchid).toBeDefined();
  });
});
