import { CREATE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import type { CreateTransactionRequest } from "../operations/create-transaction.js";
import { copyOf } from "../request/copy.js";
import type { DeductionOutcome } from "./deduction-outcome.js";
import { type OutcomeOptions, readOutcomeOptions } from "./options.js";
import { callsOf } from "./order-calls.js";
import { settleDeduction } from "./settle-deduction.js";

/** Long enough to ask several times, to send once more after half a minute, and to ask again. */
const DEFAULT_DEADLINE = 90_000;

/** How {@link deduct} tries. */
export interface DeductOptions extends OutcomeOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 90,000. */
  deadline?: number | undefined;
  /**
   * Closes an order that is not paid in the last 10 seconds, so that it cannot be paid later: it has failed then.
   * Default `false`: it stays open, and its outcome unknown.
   */
  close?: boolean | undefined;
  /**
   * When this charge was sent last, if it may have been: `sent_at` of an outcome; after a crash the time of the crash, or now.
   * Then it is asked first, and charged only where that cannot charge twice. RFC 3339 or a `Date`.
   */
  sentAt?: string | Date | undefined;
}

/**
 * Charges a user by the contract that he signed, and does not stop before the outcome is certain or the time is up.
 *
 * Where WeChat Pay refuses, that is the outcome. Where it is not known whether the charge was taken, after a broken connection
 * or a fault of the platform, say, nothing is sent again blindly: the order is queried, after 3, 5, 10, 15 and 30 seconds.
 * The same request is sent again only when WeChat Pay says that there is no such order, half a minute or more after it was
 * sent. Only signed answers about this order count: its number, the merchant, the amount.
 *
 * An outcome that is `unknown` is no failure: the user may have been charged. Keep `out_trade_no` and `sent_at`, and charge
 * under no other number meanwhile. Later {@link resolveTransaction} asks again; calling this again with the same request and
 * `sentAt` asks again too, and charges where nothing came of it. After a crash, call it again with `sentAt: new Date()`.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`). `amount.total` is a whole
 *   number in the smallest unit of the currency: 888 for HKD 8.88, 100 for JPY 100. `out_trade_no` is the number of this
 *   charge, and never of another: write it down before you call.
 * @returns paid, failed or unknown. It throws only before anything is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when a signer of your own fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when that aborted before.
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
