import type { Merchant } from "../keys/merchant.js";
import { Conflict } from "../platform/conflict.js";
import { INITIAL_RECHARGE_BALANCE, SETTLEMENT_CURRENCY } from "../platform/money/settlement-terms.js";
import { listSettlements } from "../platform/money/settlements.js";
import { statementDay } from "../platform/statement-day.js";
import { statementOf } from "../platform/statement-of.js";
import { statementText } from "../platform/statement-text.js";
import type { Store } from "../state/store.js";
import type { SettlementsView } from "../views.js";

/** The owner of statements and settlements: a merchant, or a sub-merchant of an institution. */
export interface Account {
  mchid: string;
  sub_mchid?: string | undefined;
}

const DAY = 24 * 3600_000;
/** Beijing is ahead of UTC. */
const OFFSET = 8 * 3600_000;
/** How many past days the console shows. */
const SHOWN_DAYS = 31;

/**
 * The same text as the answer of `downloadStatement`.
 *
 * @param date - such as `20260102`
 * @throws Conflict when there is no statement for this day, or no such merchant
 */
export function presentStatement(
  store: Store,
  merchants: readonly Merchant[],
  account: Account,
  date: string,
  now: number,
) {
  const merchant = merchantOf(merchants, account);
  const day = statementDay(date, now);
  if (!day) {
    throw new Conflict(404, {
      en: "There is no statement for this day. A statement is ready at 10:00 Beijing time on the next day, and kept for 180 days.",
      zh: "该日对账单不存在。对账单于次日北京时间 10:00 生成，保留 180 天。",
    });
  }
  return statementText(statementOf(store, { merchant, day, subMchid: account.sub_mchid }));
}

/** @throws Conflict when there is no such merchant */
export function presentSettlements(
  store: Store,
  merchants: readonly Merchant[],
  account: Account,
  now: number,
): SettlementsView {
  const { mchid } = merchantOf(merchants, account);
  const { sub_mchid } = account;
  const page = { ...(sub_mchid !== undefined && { sub_mchid }), offset: 0, limit: 2 * (SHOWN_DAYS + 1) };
  const dates = { settle_start_date: dateOf(now - SHOWN_DAYS * DAY), settle_end_date: dateOf(now) };
  const paidOut = listSettlements(store, mchid, { settle_state: "SETTLED", ...dates, ...page }, now);
  const toCome = listSettlements(store, mchid, { settle_state: "UNSETTLE", ...page }, now);
  const key = { mchid, sub_mchid: sub_mchid ?? "" };
  return {
    settlements: [...toCome.data, ...paidOut.data.reverse()],
    recharge_balance: store.rechargeBalances.find(key) ?? INITIAL_RECHARGE_BALANCE,
    currency: SETTLEMENT_CURRENCY,
  };
}

function merchantOf(merchants: readonly Merchant[], { mchid }: Account): Merchant {
  const merchant = merchants.find((known) => known.mchid === mchid);
  if (!merchant) throw new Conflict(404, { en: "There is no such merchant.", zh: "商户不存在。" });
  return merchant;
}

/** The day in Beijing, such as `20260102`. */
function dateOf(time: number): string {
  return new Date(time + OFFSET).toISOString().slice(0, 10).replaceAll("-", "");
}
