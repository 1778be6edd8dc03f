import { describe, expect, it } from "vitest";
import { DAY, MINUTE, MoneyWorld } from "./money.test-helper.js";
import { convert, share } from "./rates.js";
import { listSettlements } from "./settlements.js";

const world = new MoneyWorld();

const settled = (from: string, to: string, changes: { offset?: number; limit?: number; sub_mchid?: string } = {}) =>
  list({ settle_state: "SETTLED", settle_start_date: from, settle_end_date: to, ...changes });
const list = (request: object, mode: "common" | "institutional" = "common") =>
  listSettlements(
    world.store,
    world.callerOf(mode).mchid,
    { offset: 0, limit: 20, ...request } as never,
    world.clock.now(),
  );

describe("settlements", () => {
  it("are paid on the next day, one batch for each wallet region", () => {
    const order = world.paid();
    world.paid({ amount: { total: 1000, currency: "HKD" } }, "hk-1");
    world.refunded(world.refundRequest(order, 100));
    const mainland = { pay: 888, refund: 100, net: 788, fee: 8, currency: "HKD" };
    expect(settled("20260101", "20261231").data).toEqual([]);
    expect(list({ settle_state: "UNSETTLE" })).toMatchObject({
      total_count: 2,
      data: [
        { wallet_region: "CHINA_MAINLAND", amount: { settled: 0, unsettle: 780, ...mainland } },
        { wallet_region: "CHINA_HONGKONG", amount: { settled: 0, unsettle: 990, pay: 1000 } },
      ],
    });
    // Before midnight in Beijing.
    world.pass(Date.UTC(2026, 0, 2, 16) - world.clock.now() - 1);
    expect(settled("20260101", "20261231").data).toEqual([]);
    world.pass(1);
    const { data, total_count } = settled("20260103", "20260103");
    expect(total_count).toBe(2);
    expect(data[0]).toEqual({
      batch_id: "20260103001",
      settlement_date: "20260103",
      trade_start_date: "20260102",
      trade_end_date: "20260102",
      wallet_region: "CHINA_MAINLAND",
      amount: { settled: 780, unsettle: 0, ...mainland },
    });
    expect(list({ settle_state: "UNSETTLE" }).data).toEqual([]);
    expect(settled("20260104", "20260131").data).toEqual([]);
    expect(settled("20260101", "20260102").data).toEqual([]);
  });

  it("do not include refunds that were closed or paid from the recharge balance", () => {
    const order = world.paid();
    world.refunded(world.refundRequest(order, 100), "refund-closed");
    world.pass(MINUTE);
    world.refunded(world.refundRequest(order, 100, { source: "REFUND_SOURCE_RECHARGE_FUNDS" }));
    world.pass(DAY);
    expect(settled("20260103", "20260103").data[0]?.amount).toMatchObject({ pay: 888, refund: 0, fee: 9 });
  });

  it("have pages, oldest first", () => {
    for (let day = 0; day < 3; day++) {
      world.paid();
      world.pass(DAY);
    }
    const page = settled("20260101", "20261231", { offset: 1, limit: 1 });
    expect(page).toMatchObject({ total_count: 3, offset: 1, limit: 1, data: [{ settlement_date: "20260104" }] });
    expect(page.data).toHaveLength(1);
  });

  it("are of the caller, or of one of its sub-merchants", () => {
    const { sub_mchid } = world.charged(world.request(world.sign("o1", "institutional")));
    const count = (mode: "common" | "institutional", sub?: string) =>
      list({ settle_state: "UNSETTLE", ...(sub !== undefined && { sub_mchid: sub }) }, mode).total_count;
    expect([count("common"), count("institutional"), count("institutional", sub_mchid)]).toEqual([0, 1, 1]);
    expect(count("institutional", "77")).toBe(0);
  });
});

describe("test rates", () => {
  it.each<[amount: number, from: string, to: string, converted: number]>([
    [888, "HKD", "CNY", 815],
    [888, "HKD", "HKD", 888],
    [100, "JPY", "CNY", 480],
    [480, "CNY", "JPY", 100],
    [100, "KRW", "HKD", 57],
    [1, "IDR", "CNY", 1],
  ])("%i %s is %s %i", (amount, from, to, converted) => {
    expect(convert(amount, from, to).amount).toBe(converted);
  });

  it("are for one unit, times 10^8", () => {
    expect(convert(1, "HKD", "CNY").rate).toBe(91_800_000);
    expect(convert(1, "CNY", "HKD").rate).toBe(108_932_462);
    expect(convert(1, "CNY", "CNY").rate).toBe(100_000_000);
  });

  it("shares are rounded half up", () => {
    expect([share(815, 100, 888), share(1, 1, 2), share(1, 49, 100)]).toEqual([92, 1, 0]);
  });
});
