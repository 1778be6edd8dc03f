import { CREATE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import type { CreateTransactionRequest } from "../operations/create-transaction.js";
import { copyOf } from "../request/copy.js";
import type { DeductionOutcome } from "./deduction-outcome.js";
import { type OutcomeOptions, readOutcomeOptions } from "./options.js";
import { callsOf } from "./order-calls.js";
import { settleDeduction } from "./settle-deduction.js";

/** Long enough for several queries, one more charge after half a minute, and queries after it. */
const DEFAULT_DEADLINE = 90_000;

/**
 * The options of {@link deduct}.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.deduct(request, { deadline: 60_000, close: true });
 * ```
 */
export interface DeductOptions extends OutcomeOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 90,000. */
  deadline?: number | undefined;
  /**
   * Whether to close an order that is still not paid when the last 10 seconds begin. A closed order cannot be paid later,
   * so the outcome is `failed`. Default `false`: the order stays open, and the outcome is `unknown`.
   */
  close?: boolean | undefined;
  /**
   * When this charge was last sent, if it may have been sent: `sent_at` of an outcome; after a crash, the time of the
   * crash, or now. The order is then queried first, and charged only when that cannot charge twice. RFC 3339 or a `Date`.
   */
  sentAt?: string | Date | undefined;
}

/**
 * Charges a user with a signed contract. It returns when the outcome is certain or the time is up.
 *
 * A refusal of WeChat Pay is an outcome. When it is unknown whether the charge was accepted, for example after a broken
 * connection or a fault of the platform, the order is queried after 3, 5, 10, 15 and 30 seconds. The charge is sent again
 * only when WeChat Pay says, half a minute or more after the charge was sent, that the order does not exist. Only signed
 * answers about this order count: its number, the merchant and the amount must be the same.
 *
 * The outcome `unknown` is not a failure: the user may have been charged. Keep `out_trade_no` and `sent_at`, and do not
 * charge with another number meanwhile. Later, call {@link resolveTransaction}, which queries the order; or call this
 * function again with the same request and `sentAt`: it queries the order, and charges when no order was made. After a
 * crash, call it again with `sentAt: new Date()`.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`). `amount.total` is an
 *   integer in the smallest unit of the currency: 888 for HKD 8.88, 100 for JPY 100. `out_trade_no` identifies this charge
 *   only: store it before you call.
 * @returns paid, failed or unknown. It throws only before anything is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when your custom signer fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when it aborts before anything is sent.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.deduct({
 *   appid: "wxcbda96de0b165486",
 *   contract_id: "Wx15463511252015071056489715",
 *   out_trade_no: "1217752501201407033233368018",
 *   description: "Example Music-Premium-1 month",
 *   merchant_category_code: "1011",
 *   amount: { total: 888, currency: "HKD" },
 *   notify_url: "https://example.com/wechatpay/notify",
 * });
 * if (outcome.status === "paid") console.log(outcome.transaction.transaction_id);
 * if (outcome.status === "failed") console.log(outcome.reason);
 * if (outcome.status === "unknown") console.log("later:", outcome.out_trade_no, outcome.sent_at);
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356618
 */
export async function deduct(
  connection: Connection,
  request: CreateTransactionRequest,
  options: DeductOptions = {},
): Promise<DeductionOutcome> {
  const { time, close, sentAt } = readOutcomeOptions(connection, options, DEFAULT_DEADLINE);
  const charged = copyOf(request);
  const { out_trade_no, sub_mchid, amount } = Object(charged) as CreateTransactionRequest;
  return settleDeduction(
    {
      ...callsOf(connection, { out_trade_no, sub_mchid }, close),
      amount: { ...amount },
      charge: (limits, onSend) => call(connection, CREATE_TRANSACTION, charged, limits, onSend),
      sentAt,
    },
    time,
  );
}
