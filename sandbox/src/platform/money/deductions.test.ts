import { describe, expect, it } from "vitest";
import { isValid } from "../../spec/valid.test-helper.js";
import { orderKey } from "./deductions.js";
import { codeOf, DAY, failOnce, MoneyWorld, SECOND } from "./money.test-helper.js";
import { orderAnswer } from "./order-answer.js";
import { walletOf } from "./wallet.js";

const world = new MoneyWorld();
const wallet = (openid: string) => walletOf(world.store, openid);

describe("a deduction", () => {
  it("makes an order, charges the balance, and notifies", () => {
    const contract = world.sign("o1");
    const before = wallet("o1").balance;
    const order = world.charged(world.request(contract, { attach: "October" }));
    expect(orderAnswer(order, "zh-CN")).toEqual({
      mchid: order.mchid,
      appid: "wxcbda96de0b165486",
      out_trade_no: order.out_trade_no,
      transaction_id: expect.stringMatching(/^4220260102[0-9]{18}$/),
      trade_type: "AUTH",
      trade_state: "SUCCESS",
      trade_state_desc: "支付成功",
      bank_type: "CFT",
      attach: "October",
      success_time: "2026-01-02T11:04:05+08:00",
      payer: { openid: "o1" },
      amount: {
        ...{ total: 888, currency: "HKD", payer_total: 815, payer_currency: "CNY" },
        exchange_rate: { type: "USERPAYMENT_RATE", rate: 91_800_000 },
      },
      merchant_category_code: "1011",
    });
    expect(wallet("o1").balance).toBe(before - 815);
    const [{ resource, ...notices } = { resource: {} }, ...others] = world.notices();
    expect(others).toEqual([]);
    expect(notices).toEqual({ event_type: "TRANSACTION.SUCCESS", notify_url: order.request.notify_url });
    expect(resource).toMatchObject({ mchid: order.mchid, out_trade_no: order.out_trade_no, trade_state: "SUCCESS" });
    expect(isValid("CommonTransactionNotice", resource)).toBe(true);
    expect(world.onChange.mock.calls.slice(-3).map(([kind]) => kind)).toEqual(["order", "wallet", "notification"]);
  });

  it("of an institution has the sub-merchant in its notification", () => {
    const order = world.charged(world.request(world.sign("o2", "institutional")));
    expect(orderAnswer(order, undefined)).toMatchObject({
      sp_mchid: order.mchid,
      sub_mchid: order.sub_mchid,
      sp_appid: "wxcbda96de0b165486",
      payer: { sp_openid: "o2" },
      trade_state_desc: "Paid",
    });
    const resource = world.notices()[0]?.resource;
    expect(isValid("InstitutionalTransactionNotice", resource)).toBe(true);
    expect(resource).not.toHaveProperty("mchid");
  });

  it("in the wallet's currency has no exchange rate", () => {
    const order = world.paid({}, "hk-1");
    expect(orderAnswer(order, undefined).amount).toEqual({
      ...{ total: 888, currency: "HKD", payer_total: 888, payer_currency: "HKD" },
    });
  });

  it("charges the preferred method, the balance, or a card: the first with the whole amount", () => {
    const contract = world.sign("card-1");
    const card = (bank_type: string, available: number) => ({ bank_type, name: bank_type, ends_in: "1", available });
    const cards = [card("A", 815), card("B", 815), card("C", 815)];
    world.store.wallets.put({ openid: "card-1", currency: "CNY", balance: 815, cards, preferred: "B" });
    const charges = Array.from({ length: 5 }, () => world.deduct(world.request(contract)));
    expect(charges.map((one) => ("order" in one ? one.order?.bank_type : codeOf(one)))).toEqual([
      ...["B", "CFT", "A", "C", "NOT_ENOUGH"],
    ]);
  });

  it("without enough money makes no order, and the out_trade_no can be used again", () => {
    const contract = world.sign("poor-1");
    const request = world.request(contract);
    expect(codeOf(world.deduct(request))).toBe("NOT_ENOUGH");
    expect(world.store.orders.findByNumber(orderKey(contract.contract.mchid, request))).toBeUndefined();
    world.store.wallets.put({ ...wallet("poor-1"), balance: 815 });
    expect(world.charged(request).trade_state).toBe("SUCCESS");
    expect(wallet("poor-1").balance).toBe(0);
  });

  it("needs a signed contract of the caller", () => {
    const contract = world.sign();
    const request = world.request(contract);
    expect(codeOf(world.deduct({ ...request, contract_id: "Wx1" }))).toBe("CONTRACT_NOT_EXIST");
    const { sub_mchid, sp_appid } = world.sign("o1", "institutional").session.request;
    const foreign = { ...request, appid: undefined, sub_mchid, sp_appid } as never;
    expect(codeOf(world.deduct(foreign, "", "institutional"))).toBe("CONTRACT_NOT_EXIST");
    world.platform.terminate(contract.contract.contract_id, "USER");
    expect(codeOf(world.deduct(request))).toBe("CONTRACT_NOT_EXIST");
    expect(world.store.orders.latest(9)).toEqual([]);
  });

  it("is refused while the contract has an unfinished order", () => {
    const contract = world.sign();
    const first = world.charged(world.request(contract), "user-paying=60");
    const next = world.request(contract);
    expect(world.deduct(next)).toMatchObject({
      refusal: { code: "INVALID_REQUEST", message: { en: expect.stringContaining(first.out_trade_no) } },
    });
    expect(world.paid().trade_state).toBe("SUCCESS");
    world.deductions.reverse(first);
    expect(world.charged(next).trade_state).toBe("SUCCESS");
  });

  it("in a currency without a test rate is refused, and the message lists all currencies", () => {
    const request = world.request(world.sign(), { amount: { total: 1, currency: "XAU" } });
    expect(world.deduct(request)).toMatchObject({
      refusal: { code: "PARAM_ERROR", detail: { field: "/body/amount/currency", value: "XAU" } },
    });
  });
});

describe("a repeated out_trade_no", () => {
  it("gets the same order, or ORDER_PAID with the fault, and no charge", () => {
    const contract = world.sign();
    const request = world.request(contract);
    const order = world.charged(request);
    const { balance } = wallet("o1");
    expect(world.charged(JSON.parse(JSON.stringify(request)))).toEqual(order);
    expect(codeOf(world.deduct(request, "repeated-order-paid"))).toBe("ORDER_PAID");
    expect(wallet("o1").balance).toBe(balance);
    expect(world.notices()).toHaveLength(1);
  });

  it("gets the same order after the termination of the contract too", () => {
    const contract = world.sign();
    const request = world.request(contract);
    const order = world.charged(request);
    world.platform.terminate(contract.contract.contract_id, "USER");
    expect(world.charged(request)).toEqual(order);
  });

  it("gets OUT_TRADE_NO_USED with other parameters", () => {
    const request = world.request(world.sign());
    world.charged(request);
    const amount = { total: 889, currency: "HKD" };
    for (const other of [{ amount }, { description: "Other" }, { attach: "x" }]) {
      expect(codeOf(world.deduct({ ...request, ...other }))).toBe("OUT_TRADE_NO_USED");
    }
  });

  it("of another merchant or sub-merchant makes another order", () => {
    const number = { out_trade_no: "SAME" };
    const [first, second] = [
      world.paid(number),
      world.charged(world.request(world.sign("o2", "institutional"), number)),
    ];
    expect(first.transaction_id).not.toBe(second.transaction_id);
    const key = orderKey(second.mchid, { sub_mchid: "other", ...number });
    expect(world.store.orders.findByNumber(key)).toBeUndefined();
    expect(() => world.store.orders.add({ ...first, transaction_id: "42" })).toThrow(/UNIQUE/);
  });

  it.each([
    ["was closed", "user-paying=60"],
    ["failed", "pay-error"],
  ])("of an order that %s gets ORDER_CLOSED", (_, faults) => {
    const request = world.request(world.sign());
    const order = world.charged(request, faults);
    if (faults !== "pay-error") world.deductions.reverse(order);
    expect(codeOf(world.deduct(request))).toBe("ORDER_CLOSED");
  });

  it("of a USERPAYING order gets this order", () => {
    const request = world.request(world.sign());
    const order = world.charged(request, "user-paying=60");
    expect(world.charged(request)).toEqual(order);
    expect(order.trade_state).toBe("USERPAYING");
  });
});

describe("an error of the database", () => {
  it.each(["orders", "wallets", "notifications"] as const)(
    "in %s rolls back everything, and the out_trade_no can be used again",
    (table) => {
      const request = world.request(world.sign());
      const { balance } = wallet("o1");
      failOnce(world.store[table], table === "wallets" ? "put" : "add");
      expect(() => world.deduct(request)).toThrow("disk full");
      expect([world.store.orders.latest(9), wallet("o1").balance, world.notices()]).toEqual([[], balance, []]);
      expect(world.charged(request).trade_state).toBe("SUCCESS");
    },
  );
});

describe("an outcome from a fault", () => {
  it("a locked card refuses, and no order is made", () => {
    const request = world.request(world.sign());
    expect(codeOf(world.deduct(request, "card-locked"))).toBe("USER_ACCOUNT_ABNORMAL");
    expect(world.charged(request).trade_state).toBe("SUCCESS");
  });

  it("a payment ends after its time, and is notified then", () => {
    const order = world.charged(world.request(world.sign()), "user-paying=30");
    expect(orderAnswer(order, undefined)).not.toHaveProperty("success_time");
    expect(orderAnswer(order, undefined).amount).toEqual({ total: 888, currency: "HKD" });
    world.pass(29 * SECOND);
    expect([world.stateOf(order), world.notices()]).toEqual(["USERPAYING", []]);
    world.pass(DAY);
    expect(world.stateOf(order)).toBe("SUCCESS");
    // At its due time, also when the scheduler is late.
    expect(world.notices()[0]?.resource).toMatchObject({ success_time: "2026-01-02T11:04:35+08:00" });
  });

  it.each([
    ["fails after its time", "user-paying-fails=30", "o1"],
    ["fails when the user does not have enough money then", "user-paying=30", "poor-2"],
  ])("a payment %s", (_, faults, openid) => {
    const order = world.charged(world.request(world.sign(openid)), faults);
    world.pass(30 * SECOND);
    expect([world.stateOf(order), world.notices()]).toEqual(["PAYERROR", []]);
  });

  it("a payment that was reversed meanwhile is not charged", () => {
    const order = world.charged(world.request(world.sign()), "user-paying=30");
    const { balance } = wallet("o1");
    world.deductions.reverse(order);
    world.pass(DAY);
    expect([world.stateOf(order), world.notices(), wallet("o1").balance]).toEqual(["CLOSED", [], balance]);
  });

  it("an order is not found before its time, by both numbers and in all calls", () => {
    const request = world.request(world.sign());
    const order = world.charged(request, "order-unseen=30");
    const find = () => [
      world.deductions.find(order, { transaction_id: order.transaction_id }),
      world.deductions.find(order, { out_trade_no: order.out_trade_no }),
    ];
    expect(find()).toEqual([undefined, undefined]);
    expect(world.deductions.reverse(order)).toMatchObject({ refusal: { code: "NOT_FOUND" } });
    expect(world.charged(request)).toEqual(order);
    world.pass(30 * SECOND);
    expect(find()).toEqual([order, order]);
  });
});

describe("an order", () => {
  it("is found only by its merchant", () => {
    const order = world.charged(world.request(world.sign("o1", "institutional")));
    const find = (mchid: string, sub_mchid?: string) => [
      world.deductions.find({ mchid, sub_mchid }, { transaction_id: order.transaction_id }),
      world.deductions.find({ mchid, sub_mchid }, { out_trade_no: order.out_trade_no }),
    ];
    expect(find(order.mchid, order.sub_mchid)).toEqual([order, order]);
    for (const other of [[order.mchid], [order.mchid, "77"], ["1900000001", order.sub_mchid]]) {
      expect(find(...(other as [string, string?]))).toEqual([undefined, undefined]);
    }
  });

  it.each([
    ["is being paid", "user-paying=60", undefined],
    ["failed", "pay-error", undefined],
    ["is paid", "", "ORDER_PAID"],
  ])("that %s: the result of a reversal", (_, faults, code) => {
    const order = world.charged(world.request(world.sign()), faults);
    expect(codeOf(world.deductions.reverse(order) ?? {})).toBe(code);
    expect(world.stateOf(order)).toBe(code === undefined ? "CLOSED" : "SUCCESS");
    expect(codeOf(world.deductions.reverse(order) ?? {})).toBe(code ?? "ORDER_CLOSED");
    expect(codeOf(world.deductions.reverse({ ...order, out_trade_no: "none" }) ?? {})).toBe("NOT_FOUND");
  });
});
