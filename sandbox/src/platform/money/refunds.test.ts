import { describe, expect, it } from "vitest";
import { isValid } from "../../spec/valid.test-helper.js";
import type { Refund } from "../../state/refund.js";
import { codeOf, DAY, failOnce, MINUTE, MoneyWorld, type RefundRequest } from "./money.test-helper.js";
import { acceptedRefund, refundAnswer } from "./refund-answer.js";
import { INITIAL_RECHARGE_BALANCE } from "./settlement-terms.js";
import { walletOf } from "./wallet.js";

const world = new MoneyWorld();
const again = (number: string) => world.refunds.find(world.callerOf("common"), { out_refund_no: number });
const statusOf = ({ refund_id }: Refund) => world.store.refunds.find(refund_id)?.status;
const source = "REFUND_SOURCE_RECHARGE_FUNDS";

describe("a refund", () => {
  it("is accepted, changes its order to REFUND, and reaches the balance after a minute", () => {
    const order = world.paid();
    const { balance } = walletOf(world.store, "o1");
    const request = world.refundRequest(order, 100);
    const taken = world.refunded(request);
    expect(acceptedRefund(taken)).toEqual({
      id: expect.stringMatching(/^5020260102[0-9]{19}$/),
      out_refund_no: request.out_refund_no,
      create_time: "2026-01-02T11:04:05+08:00",
      amount: {
        ...{ refund: 100, currency: "HKD", payer_refund: 92, payer_currency: "CNY" },
        exchange_rate: { type: "USERPAYMENT_RATE", rate: 91_800_000 },
      },
    });
    expect(world.stateOf(order)).toBe("REFUND");
    world.pass(MINUTE - 1);
    expect([statusOf(taken.refund), walletOf(world.store, "o1").balance]).toEqual(["PROCESSING", balance]);
    world.pass(1);
    expect(walletOf(world.store, "o1").balance).toBe(balance + 92);
    const found = again(request.out_refund_no);
    expect(found && refundAnswer(found)).toMatchObject({
      status: "SUCCESS",
      channel: "ORIGINAL",
      recv_account: "Balance",
      fund_source: "REFUND_SOURCE_UNSETTLED_FUNDS",
      success_time: "2026-01-02T11:05:05+08:00",
      transaction_id: order.transaction_id,
      out_trade_no: order.out_trade_no,
    });
    const notices = world.notices().at(-1);
    expect(notices).toMatchObject({ event_type: "REFUND.SUCCESS", notify_url: "https://merchant.example/refunded" });
    expect(notices?.resource).toMatchObject({ mchid: order.mchid, refund_status: "SUCCESS", amount: { total: 888 } });
    expect(isValid("CommonRefundNotice", notices?.resource)).toBe(true);
  });

  it("to a card takes a day, and returns to this card", () => {
    const order = world.paid({}, "card-1");
    const [card] = walletOf(world.store, "card-1").cards;
    const { refund, account } = world.refunded(world.refundRequest(order, 888));
    expect(account).toBe("CMB debit card 0403");
    world.pass(DAY - 1);
    expect(statusOf(refund)).toBe("PROCESSING");
    world.pass(1);
    expect(statusOf(refund)).toBe("SUCCESS");
    expect(walletOf(world.store, "card-1").cards[0]).toEqual({ ...card, available: (card?.available ?? 0) + 815 });
  });

  it("of an institution has its fields in the notification", () => {
    const order = world.charged(world.request(world.sign("o1", "institutional")));
    world.refunded(world.refundRequest(order, 1));
    world.pass(MINUTE);
    const resource = world.notices().at(-1)?.resource;
    expect(isValid("InstitutionalRefundNotice", resource)).toBe(true);
    expect(resource).toMatchObject({ sp_mchid: order.mchid, sub_mchid: order.sub_mchid });
    expect(resource).not.toHaveProperty("mchid");
  });

  it("without notify_url is not notified", () => {
    const { notify_url: _, ...request } = world.refundRequest(world.paid(), 1);
    world.refunded(request as RefundRequest);
    world.pass(MINUTE);
    expect(world.notices().map(({ event_type }) => event_type)).toEqual(["TRANSACTION.SUCCESS"]);
  });

  it("of a whole order in parts returns exactly the paid amount", () => {
    const order = world.paid();
    const parts = [444, 444].map((refund) => {
      const taken = world.refunded(world.refundRequest(order, refund));
      world.pass(MINUTE);
      return taken.refund;
    });
    const sum = (name: "refund" | "payer_refund" | "settle_refund" | "fee_refund") =>
      parts.reduce((all, part) => all + part[name], 0);
    expect([sum("refund"), sum("payer_refund"), sum("settle_refund"), sum("fee_refund")]).toEqual([888, 815, 888, 9]);
  });
});

it.each(["refunds", "orders", "rechargeBalances", "scheduled"] as const)(
  "an error when writing %s rolls back the whole refund",
  (table) => {
    const order = world.paid();
    const request = world.refundRequest(order, 100, { source });
    const method = { refunds: "add", orders: "setState", rechargeBalances: "put", scheduled: "add" }[table];
    failOnce(world.store[table], method);
    expect(() => world.refund(request)).toThrow("disk full");
    expect([world.store.refunds.latest(9), world.stateOf(order), world.store.scheduled.first()]).toEqual([
      ...[[], "SUCCESS", undefined],
    ]);
    expect(world.refunds.rechargeBalance(order)).toBe(INITIAL_RECHARGE_BALANCE);
    expect(world.refunded(request).refund.status).toBe("PROCESSING");
  },
);

describe("a repeated out_refund_no", () => {
  it("gets the same refund, and returns no more money", () => {
    const request = world.refundRequest(world.paid(), 100);
    const { refund } = world.refunded(request);
    expect(world.refunded(JSON.parse(JSON.stringify(request))).refund).toEqual(refund);
    expect(world.store.refunds.latest(9)).toHaveLength(1);
    expect(() => world.store.refunds.add({ ...refund, refund_id: "50" })).toThrow(/UNIQUE/);
  });

  it("gets OUT_REFUND_NO_USED with other parameters", () => {
    const order = world.paid();
    const request = world.refundRequest(order, 100);
    world.refunded(request);
    world.pass(MINUTE);
    const amount = { ...request.amount, refund: 99 };
    for (const other of [{ amount }, { reason: "Other" }, { out_trade_no: world.paid().out_trade_no }]) {
      expect(codeOf(world.refund({ ...request, ...other } as RefundRequest))).toBe("OUT_REFUND_NO_USED");
    }
  });
});

describe("a refund is refused", () => {
  it.each<[why: string, request: (total: number) => object, field: string]>([
    ["with another total", (total) => ({ refund: 1, total: total + 1, currency: "HKD" }), "total"],
    ["in another currency", (total) => ({ refund: 1, total, currency: "CNY" }), "currency"],
    ["of more than the order", (total) => ({ refund: total + 1, total, currency: "HKD" }), "refund"],
  ])("%s, with the field", (_, amountOf, field) => {
    const order = world.paid();
    const amount = amountOf(order.request.amount.total) as RefundRequest["amount"];
    expect(world.refund(world.refundRequest(order, 1, { amount }))).toMatchObject({
      refusal: { code: "PARAM_ERROR", detail: { field: `/body/amount/${field}` } },
    });
  });

  it("above the rest of the order; a closed refund does not count", () => {
    const order = world.paid();
    world.refunded(world.refundRequest(order, 888), "refund-closed");
    world.onChange.mockClear();
    world.pass(MINUTE);
    expect(world.onChange).toHaveBeenCalledWith("order", order.transaction_id);
    world.refunded(world.refundRequest(order, 800));
    world.pass(MINUTE);
    expect(world.refund(world.refundRequest(order, 89))).toMatchObject({
      refusal: { code: "PARAM_ERROR", message: { en: expect.stringContaining("only 88 can still be refunded") } },
    });
    world.refunded(world.refundRequest(order, 88));
  });

  it("within a minute after the last refund of the order", () => {
    const order = world.paid();
    world.refunded(world.refundRequest(order, 1));
    world.pass(MINUTE - 1);
    const next = world.refundRequest(order, 1);
    expect(codeOf(world.refund(next))).toBe("FREQUENCY_LIMITED");
    expect(world.refunded(world.refundRequest(world.paid(), 1)).refund.status).toBe("PROCESSING");
    world.pass(1);
    world.refunded(next);
  });

  it("as the 51st of an order", () => {
    const order = world.paid();
    for (let count = 0; count < 50; count++) {
      world.refunded(world.refundRequest(order, 1));
      world.pass(MINUTE);
    }
    expect(codeOf(world.refund(world.refundRequest(order, 1)))).toBe("INVALID_REQUEST");
  });

  it("more than a calendar year after the payment", () => {
    const [order, late] = [world.paid(), world.paid()];
    world.pass(365 * DAY);
    world.refunded(world.refundRequest(order, 1));
    world.pass(1);
    expect(world.refund(world.refundRequest(late, 1))).toMatchObject({
      refusal: { code: "INVALID_REQUEST", message: { en: expect.stringContaining("a year") } },
    });
  });

  it("of an unpaid order, an unknown order, and another merchant's order", () => {
    const open = world.charged(world.request(world.sign()), "user-paying=60");
    expect(world.refund(world.refundRequest(open, 1))).toMatchObject({
      refusal: { code: "INVALID_REQUEST", message: { en: expect.stringContaining("not paid") } },
    });
    expect(codeOf(world.refund(world.refundRequest(open, 1, { out_trade_no: "none" })))).toBe("ORDER_NOT_EXIST");
    const foreign = world.charged(world.request(world.sign("o1", "institutional")));
    const request = world.refundRequest(open, 1, { out_trade_no: foreign.out_trade_no });
    expect(codeOf(world.refund(request))).toBe("ORDER_NOT_EXIST");
  });
});

describe("how a refund ends", () => {
  it.each([
    ["refund-closed", "REFUNDCLOSE", "REFUND.CLOSED", "CLOSED"],
    ["refund-abnormal", "ABNORMAL", "REFUND.ABNORMAL", "ABNORMAL"],
  ])("%s: %s, with its notification and no money", (faults, status, event_type, refund_status) => {
    const order = world.paid();
    const { balance } = walletOf(world.store, "o1");
    const { refund } = world.refunded(world.refundRequest(order, 100), faults);
    world.pass(MINUTE);
    expect(statusOf(refund)).toBe(status);
    expect(walletOf(world.store, "o1").balance).toBe(balance);
    expect(world.notices().at(-1)).toMatchObject({ event_type, resource: { refund_status } });
    expect(world.notices().at(-1)?.resource).not.toHaveProperty("success_time");
  });
});

describe("the recharge balance", () => {
  const left = () => world.refunds.rechargeBalance({ mchid: world.callerOf("common").mchid, sub_mchid: "" });

  it("pays refunds with its source, and gets the amount of closed ones back", () => {
    const order = world.paid();
    world.refunded(world.refundRequest(order, 100));
    expect(left()).toBe(INITIAL_RECHARGE_BALANCE);
    world.pass(MINUTE);
    world.refunded(world.refundRequest(order, 100, { source }), "refund-closed");
    expect(left()).toBe(INITIAL_RECHARGE_BALANCE - 100);
    world.pass(MINUTE);
    expect(left()).toBe(INITIAL_RECHARGE_BALANCE);
    world.refunded(world.refundRequest(order, 100, { source }));
    world.pass(MINUTE);
    expect(left()).toBe(INITIAL_RECHARGE_BALANCE - 100);
  });

  it("that is too small refuses the refund", () => {
    const order = world.paid();
    const key = { mchid: order.mchid, sub_mchid: "" };
    world.store.rechargeBalances.put(key, 99);
    expect(codeOf(world.refund(world.refundRequest(order, 100, { source })))).toBe("NOT_ENOUGH");
    expect(world.stateOf(order)).toBe("SUCCESS");
    world.store.rechargeBalances.put(key, 100);
    world.refunded(world.refundRequest(order, 100, { source }));
    expect(left()).toBe(0);
  });

  it("is separate for each sub-merchant", () => {
    const order = world.charged(world.request(world.sign("o1", "institutional")));
    world.refunded(world.refundRequest(order, 100, { source }));
    const { mchid, sub_mchid } = order;
    expect(world.refunds.rechargeBalance({ mchid, sub_mchid })).toBe(INITIAL_RECHARGE_BALANCE - 100);
    expect(world.refunds.rechargeBalance({ mchid, sub_mchid: "" })).toBe(INITIAL_RECHARGE_BALANCE);
  });
});
