import { TERMINATE_CONTRACT } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import { copyOf } from "../request/copy.js";
import { askFirst } from "./ask-first.js";
import { call } from "./call.js";
import { getContract } from "./get-contract.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link terminateContract}, in one of the two modes. */
export type TerminateContractRequest = RequestOf<"terminateContract">;

/**
 * Terminates a contract permanently. WeChat Pay also sends a `PAPAY.TERMINATE` notification to the termination URL of the
 * plan.
 *
 * When the outcome is unknown, for example after a broken connection, the contract is queried before the request is sent
 * again. The state `TERMINATED` is a success, no matter who ended the contract; while the state is `SIGNED`, the request is
 * sent again, up to `retries` times.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`).
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 * When the outcome stays unknown, the error of the last attempt is thrown: query the contract later with {@link getContract}.
 *
 * @example
 * ```ts
 * await wechatpay.terminateContract({
 *   contract_id: "Wx15463511252015071056489715",
 *   appid: "wxcbda96de0b165486",
 *   termination_note: "The user asked for it",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356587
 */
export async function terminateContract(
  connection: Connection,
  request: TerminateContractRequest,
  options: RequestOptions = {},
): Promise<void> {
  const copied = copyOf(request);
  await askFirst(
    connection,
    options,
    (limits, onSend) => call(connection, TERMINATE_CONTRACT, copied, limits, onSend),
    async (limits) => {
      const { termination_note: _, ...asked } = copied;
      const { state } = await getContract(connection, asked, limits);
      return state === "TERMINATED";
    },
  );
}
