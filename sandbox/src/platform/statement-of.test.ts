import { describe, expect, it } from "vitest";
import { decimal } from "../amount.js";
import { DAY, MINUTE, MoneyWorld } from "./money/money.test-helper.js";
import { statementOf } from "./statement-of.js";

const world = new MoneyWorld();
/** 2 January 2026 in Beijing. */
const FROM = Date.UTC(2026, 0, 1, 16);

function statement(mode: "common" | "institutional" = "common", subMchid?: string, from = FROM) {
  return statementOf(world.store, { merchant: world.callerOf(mode), day: { from, to: from + DAY }, subMchid });
}

describe("a statement", () => {
  it("has a line for each payment and each refund of the day, in order of time", () => {
    const order = world.paid({ attach: "October" });
    world.pass(MINUTE);
    const { refund } = world.refunded(world.refundRequest(order, 100));
    world.pass(MINUTE);
    const second = world.paid({ amount: { total: 100, currency: "JPY" } }, "hk-1");
    const [first, middle, last, ...more] = statement();
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ transaction_time: "2026-01-02 11:04:05", mchid: order.mchid, sub_mchid: "", trade_state: "SUCCESS" },
      ...{ transaction_id: order.transaction_id, out_trade_no: order.out_trade_no, openid: "o1", bank_type: "CFT" },
      ...{ attach: "October", fee: "0.09", fee_rate: "1.00%", currency: "HKD", total: "8.88", refund: "0.00" },
      ...{ payer_currency: "CNY", payer_total: "8.15", settlement_currency: "HKD", settlement_total: "8.88" },
      exchange_rate: "0.91800000",
    });
    expect(middle).toMatchObject({
      ...{ transaction_time: "2026-01-02 11:05:05", trade_state: "REFUND", out_trade_no: order.out_trade_no },
      ...{ refund_id: refund.refund_id, out_refund_no: refund.out_refund_no, refund_status: "SUCCESS" },
      ...{ total: "0.00", payer_total: "0.00", settlement_total: "0.00", fee: "-0.01" },
      ...{ refund: "1.00", payer_refund: "0.92", payer_refund_currency: "CNY", settlement_refund: "1.00" },
    });
    expect(last).toMatchObject({ out_trade_no: second.out_trade_no, total: "100", payer_total: "5.23" });
  });

  it("has the sums of the settlements", () => {
    const order = world.paid();
    world.paid();
    world.refunded(world.refundRequest(order, 333));
    const cents = (name: string) =>
      statement().reduce((sum, record) => sum + Math.round(Number(record[name]) * 100), 0);
    expect([cents("settlement_total"), cents("settlement_refund"), cents("fee")]).toEqual([1776, 333, 15]);
  });

  it("does not include closed refunds, unpaid orders, and other days", () => {
    const order = world.paid();
    world.refunded(world.refundRequest(order, 100), "refund-closed");
    world.charged(world.request(world.sign()), "pay-error");
    world.pass(MINUTE);
    expect(statement()).toHaveLength(1);
    expect(statement("common", undefined, FROM + DAY)).toEqual([]);
    expect(statement("common", undefined, FROM - DAY)).toEqual([]);
  });

  it("is of the caller, or of one of its sub-merchants", () => {
    const { sub_mchid } = world.charged(world.request(world.sign("o1", "institutional")));
    expect(statement("institutional")).toMatchObject([{ sub_mchid }]);
    expect(statement("institutional", sub_mchid)).toHaveLength(1);
    expect([statement("institutional", "77"), statement()]).toEqual([[], []]);
  });
});

it.each([
  [0, "HKD", "0.00"],
  [5, "HKD", "0.05"],
  [-5, "HKD", "-0.05"],
  [123456, "USD", "1234.56"],
  [100, "JPY", "100"],
])("%i %s is written %s", (amount, currency, text) => {
  expect(decimal(amount, currency)).toBe(text);
});
