import type { AnswerOf, RequestOf } from "../../spec/operation-types.js";
import { beijingDay, type SettlementDay } from "../../state/settlement-days.js";
import type { Store } from "../../state/store.js";
import { SETTLEMENT_CURRENCY } from "./settlement-terms.js";

/** One settlement: a day's orders and refunds of one wallet region. */
export type SettlementBatch = ReturnType<typeof settlement>;

type Settlement = AnswerOf<"listSettlements">["data"][number];

const REGIONS = { CNY: "CHINA_MAINLAND", HKD: "CHINA_HONGKONG" } as const;
const BATCHES = { CNY: "001", HKD: "002" } as const;

/** Each day is settled on the next day, from midnight in Beijing on, with one batch for each wallet region. */
export function listSettlements(store: Store, mchid: string, request: RequestOf<"listSettlements">, now: number) {
  const { offset, limit } = request;
  const caller = { mchid, sub_mchid: request.sub_mchid ?? "" };
  const today = beijingDay(now);
  const days =
    request.settle_state === "SETTLED"
      ? store.settlementDays.between(
          caller,
          dayOf(request.settle_start_date) - 1,
          Math.min(dayOf(request.settle_end_date), today) - 1,
        )
      : store.settlementDays.between(caller, today, today);
  const data = days.map((day) => settlement(day, request.settle_state === "SETTLED"));
  const page = { total_count: data.length, offset, limit, data: data.slice(offset, offset + limit) };
  return page satisfies AnswerOf<"listSettlements">;
}

function settlement({ day, payer_currency, pay, refund, fee }: SettlementDay, isPaidOut: boolean) {
  const amount = pay - refund - fee;
  const settlement_date = dateOf(day + 1);
  return {
    batch_id: settlement_date + BATCHES[payer_currency],
    settlement_date,
    trade_start_date: dateOf(day),
    trade_end_date: dateOf(day),
    wallet_region: REGIONS[payer_currency],
    amount: {
      settled: isPaidOut ? amount : 0,
      unsettle: isPaidOut ? 0 : amount,
      pay,
      refund,
      net: pay - refund,
      fee,
      currency: SETTLEMENT_CURRENCY,
    },
  } satisfies Settlement;
}

const DAY = 86_400_000;

/** A number of days since 1970 as a date such as `20091225`. */
function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10).replaceAll("-", "");
}

function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / DAY;
}
