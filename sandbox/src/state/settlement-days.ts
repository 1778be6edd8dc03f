import type { Db } from "./database.js";
import type { WalletCurrency } from "./order.js";

/** The sums of one day's orders and refunds, of one wallet region; in the settlement currency. */
export interface SettlementDay {
  /** Days since 1970, in Beijing time. */
  day: number;
  payer_currency: WalletCurrency;
  /** Paid by users. */
  pay: number;
  /** Refunded from unsettled funds. */
  refund: number;
  /** WeChat Pay's fee, less the refunded fee. */
  fee: number;
}

/** Beijing is 8 hours ahead of UTC; a day has 86,400,000 milliseconds. */
const DAY = (time: string) => `(${time} + 28800000) / 86400000`;

/** A refund counts on the day of its request, as in statements. Closed refunds do not count. */
export class SettlementDays {
  readonly #between;

  constructor(db: Db) {
    this.#between = db.prepare(`
      SELECT day, payer_currency, sum(pay) AS pay, sum(refund) AS refund, sum(fee) AS fee FROM (
        SELECT ${DAY("paid_at")} AS day, payer_currency, settle_total AS pay, 0 AS refund, fee
        FROM orders WHERE mchid = @mchid AND @sub_mchid IN ('', sub_mchid) AND paid_at IS NOT NULL
        UNION ALL
        SELECT ${DAY("r.created_at")}, o.payer_currency, 0, r.settle_refund, -r.fee_refund
        FROM refunds r JOIN orders o USING (transaction_id)
        WHERE r.mchid = @mchid AND @sub_mchid IN ('', r.sub_mchid) AND r.status <> 'REFUNDCLOSE' AND r.recharge = 0
      ) WHERE day BETWEEN @first AND @last GROUP BY day, payer_currency ORDER BY day, payer_currency`);
  }

  /** @param caller - an empty `sub_mchid` means all sub-merchants */
  between(caller: { mchid: string; sub_mchid: string }, first: number, last: number): SettlementDay[] {
    return this.#between.all({ ...caller, first, last }) as SettlementDay[];
  }
}

/** The day of a time in Beijing, in days since 1970. */
export function beijingDay(milliseconds: number): number {
  return Math.floor((milliseconds + 28_800_000) / 86_400_000);
}
