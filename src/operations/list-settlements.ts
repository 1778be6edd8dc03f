import { LIST_SETTLEMENTS } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { SettlementList } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link listSettlements}. */
export type ListSettlementsRequest = RequestOf<"listSettlements">;

/**
 * Lists the settlements that WeChat Pay paid out on some days (`SETTLED`), or will pay out (`UNSETTLE`). It changes nothing
 * and is retried when no answer comes.
 *
 * @param request - days are in Beijing time, such as `20261126`; `UNSETTLE` has none.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const { data } = await wechatpay.listSettlements({
 *   settle_state: "SETTLED",
 *   settle_start_date: "20261101",
 *   settle_end_date: "20261130",
 *   offset: 0,
 *   limit: 20,
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356469
 */
export function listSettlements(
  connection: Connection,
  request: ListSettlementsRequest,
  options?: RequestOptions,
): Promise<SettlementList> {
  return call(connection, LIST_SETTLEMENTS, request, options);
}
