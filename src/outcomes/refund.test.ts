import { afterEach, describe, expect, it, vi } from "vitest";
import { MCHID, thrownBy } from "../../test/support/fake-fetch.js";
import {
  ACCEPTED,
  BEGINNING,
  NOT_FOUND,
  REFUND,
  refundOf,
  refused,
  type Step,
  scriptedPlatform,
} from "../../test/support/scripted-platform.js";
import type { ClientOptions, CreateRefundRequest, RefundOptions } from "../index.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = (seconds: number) => new Date(BEGINNING + seconds * 1000).toISOString();
const TAKEN: Step = { body: ACCEPTED };
const TOO_MANY = refused(429, "FREQUENCY_LIMITED");
const NOT_ENOUGH = refused(403, "NOT_ENOUGH");

/** Gives back on a platform that answers like this, one after the other. */
async function giveBack(steps: Step[], options: RefundOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const platform = await scriptedPlatform(steps, clientOptions);
  const outcome = await platform.client.refund(REFUND, options);
  return { ...platform, outcome };
}

describe("refund", () => {
  it.each<[string, string, object]>([
    ["PROCESSING", "accepted", {}],
    ["SOME_FUTURE_STATE", "accepted", {}],
    ["SUCCESS", "refunded", {}],
    ["ABNORMAL", "abnormal", {}],
    ["REFUNDCLOSE", "failed", { reason: "REFUNDCLOSE" }],
    ["CLOSED", "failed", { reason: "CLOSED" }],
  ])("that was taken over and is %s is %s", async (state, status, more) => {
    const { outcome, sent } = await giveBack([TAKEN, refundOf(state)]);
    expect(outcome).toMatchObject({ status, refund: { out_refund_no: "R1", status: state }, ...more });
    expect(sent).toEqual(["refund 0", "query refund 0"]);
  });

  it("that was accepted and cannot be queried is accepted", async () => {
    for (const step of [NOT_FOUND, "broken"] as Step[]) {
      const { outcome } = await giveBack([TAKEN, step]);
      expect(outcome).toEqual({ status: "accepted", refund: ACCEPTED });
    }
  });

  it("that is refused has failed when there is none", async () => {
    const { outcome, sent } = await giveBack([refused(400, "INVALID_REQUEST"), NOT_FOUND]);
    expect(outcome).toMatchObject({ status: "failed", reason: "INVALID_REQUEST", error: { code: "INVALID_REQUEST" } });
    expect(sent).toEqual(["refund 0", "query refund 0"]);
  });

  it("that is refused is what a query says when there is one", async () => {
    for (const code of ["INVALID_REQUEST", "OUT_REFUND_NO_USED"]) {
      const { outcome } = await giveBack([refused(400, code), refundOf("SUCCESS")]);
      expect(outcome.status).toBe("refunded");
    }
  });

  it("waits for money", async () => {
    const { outcome } = await giveBack([NOT_ENOUGH, NOT_FOUND]);
    expect(outcome).toMatchObject({ status: "waiting", reason: "NOT_ENOUGH", error: { code: "NOT_ENOUGH" } });
  });

  it("waits when WeChat Pay never began with it, and nowhere else", async () => {
    const { outcome } = await giveBack([TOO_MANY, NOT_FOUND, NOT_FOUND], { deadline: 8000 });
    expect(outcome).toMatchObject({ status: "waiting", reason: "FREQUENCY_LIMITED" });
    const unasked = await giveBack([TOO_MANY, "broken", "broken"], { deadline: 8000 });
    expect(unasked.outcome).toMatchObject({ status: "unknown", error: { code: "FREQUENCY_LIMITED" } });
  });

  it("is unknown when no query was made after WeChat Pay did not begin with it", async () => {
    const platform = await scriptedPlatform([() => late()], { retries: 0 });
    const late = () => {
      platform.time.now = 90_000;
      return TOO_MANY;
    };
    expect(await platform.client.refund(REFUND)).toMatchObject({ status: "unknown" });
    expect(platform.sent).toEqual(["refund 0"]);
  });

  it("whose number is used is not failed by the refusal of a later request either", async () => {
    const steps = [refused(400, "OUT_REFUND_NO_USED"), ...Array(6).fill(NOT_FOUND), refused(403, "RULE_LIMIT")];
    const { outcome } = await giveBack([...steps, ...Array(5).fill(NOT_FOUND)]);
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "RULE_LIMIT" } });
  });

  it("whose number is used is never failed by a query that does not see it", async () => {
    const { outcome } = await giveBack([refused(400, "OUT_REFUND_NO_USED"), NOT_FOUND, NOT_FOUND, NOT_FOUND], {
      deadline: 8000,
    });
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "OUT_REFUND_NO_USED" } });
  });
});

describe("a refund of unknown outcome", () => {
  it.each<[string, Step]>([
    ["breaks", "broken"],
    ["is a fault of the platform", refused(500, "SYSTEM_ERROR")],
    ["wants it again", refused(403, "BIZERR_NEED_RETRY")],
    ["is a refusal that is not signed", refused(403, "NOT_ENOUGH", true)],
    ["is of another amount", { body: { ...ACCEPTED, amount: { refund: 101, currency: "HKD" } } }],
  ])("is asked for when the answer %s", async (_, step) => {
    const { outcome, sent } = await giveBack([step, refundOf("SUCCESS")], {}, { retries: 3 });
    expect(outcome.status).toBe("refunded");
    expect(sent).toEqual(["refund 0", "query refund 3"]);
  });

  it("is sent again a minute later, with the same bytes", async () => {
    const none = Array(5).fill(NOT_FOUND);
    const { outcome, sent, requests } = await giveBack(["broken", ...none, TAKEN, refundOf("PROCESSING")]);
    const asked = [3, 8, 18, 33, 63].map((second) => `query refund ${second}`);
    expect(sent).toEqual(["refund 0", ...asked, "refund 63", "query refund 63"]);
    expect(outcome.status).toBe("accepted");
    const [first, second] = requests.filter(({ method }) => method === "POST");
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers.get("Authorization")).not.toBe(first?.headers.get("Authorization"));
  });

  it("is not failed by a refusal of the second attempt, nor does it wait for money then", async () => {
    for (const refusal of [refused(403, "RULE_LIMIT"), NOT_ENOUGH]) {
      const none = Array(5).fill(NOT_FOUND);
      const { outcome } = await giveBack(["broken", ...none, refusal, NOT_FOUND, NOT_FOUND]);
      expect(outcome).toMatchObject({ status: "unknown", out_refund_no: "R1", sent_at: at(0) });
    }
  });

  it("stays unknown when the refund of this number is another one", async () => {
    const others = [{ amount: { refund: 101 } }, { out_trade_no: "2" }];
    for (const other of others) {
      const { outcome } = await giveBack(["broken", refundOf("SUCCESS", other)]);
      expect(outcome).toMatchObject({ status: "unknown", error: { code: "RESPONSE_OF_ANOTHER_REQUEST" } });
    }
    const { out_trade_no: _, ...rest } = REFUND;
    const platform = await scriptedPlatform(["broken", refundOf("SUCCESS", { transaction_id: "4208" })]);
    expect(await platform.client.refund({ ...rest, transaction_id: "4207" })).toMatchObject({
      status: "unknown",
      error: { code: "RESPONSE_OF_ANOTHER_REQUEST" },
    });
    const { outcome } = await giveBack(["broken", refundOf("SUCCESS", { out_trade_no: " 1 ", amount: undefined })]);
    expect(outcome.status).toBe("refunded");
  });

  it("is asked for first when it was sent before, and a refusal is the last word when none can arrive any more", async () => {
    const seen = await giveBack([refundOf("SUCCESS")], { sentAt: at(0) });
    expect(seen.sent).toEqual(["query refund 0"]);
    const over = await giveBack([NOT_FOUND, refused(403, "RULE_LIMIT"), NOT_FOUND], {
      sentAt: new Date(BEGINNING - 1_231_000),
    });
    expect(over.outcome).toMatchObject({ status: "failed", reason: "RULE_LIMIT" });
    const early = await giveBack([NOT_FOUND, NOT_ENOUGH, NOT_FOUND, NOT_FOUND, NOT_FOUND], {
      sentAt: at(-1190),
      deadline: 8000,
    });
    expect(early.outcome).toMatchObject({ status: "unknown", error: { code: "NOT_ENOUGH" }, sent_at: at(-1190) });
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const stop = () => {
      controller.abort(reason);
      return "broken" as const;
    };
    const { outcome } = await giveBack([stop], { signal: controller.signal });
    expect(outcome).toMatchObject({ status: "unknown", error: reason });
    const none = await giveBack([() => "broken", () => "broken", () => "broken"], { deadline: 4000 });
    expect(none.outcome).toMatchObject({ status: "unknown", error: { code: "CONNECTION_FAILED" } });
  });
});

describe("a request for a refund", () => {
  it("is thrown back when it or an option is wrong", async () => {
    const { client, sent } = await scriptedPlatform([]);
    const refund = (request: unknown, options?: unknown) =>
      thrownBy(client.refund(request as CreateRefundRequest, options as RefundOptions));
    expect(await refund(undefined)).toMatchObject({ code: "INVALID_INPUT" });
    expect(await refund({ ...REFUND, amount: { refund: 0.5, total: 1, currency: "HKD" } })).toMatchObject({
      issues: [{ path: "amount.refund" }],
    });
    expect(await refund(REFUND, { deadline: -1 })).toMatchObject({ issues: [{ path: "deadline" }] });
    expect(await refund(REFUND, { sentAt: "now" })).toMatchObject({ issues: [{ path: "sentAt" }] });
    expect(sent).toEqual([]);
  });

  it("may be of an institution, and is asked for by its number", async () => {
    const { appid: _, ...rest } = REFUND;
    const { client, requests } = await scriptedPlatform([TAKEN, refundOf("PROCESSING")]);
    await client.refund({ ...rest, sp_appid: "wx", sub_mchid: "10000097" });
    const { searchParams } = new URL(requests[1]?.url ?? "");
    expect(Object.fromEntries(searchParams)).toEqual({ sp_mchid: MCHID, sub_mchid: "10000097" });
  });
});
