import { LIST_PLATFORM_CERTIFICATES } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { PlatformCertificates } from "./answers.js";
import { call } from "./call.js";

/**
 * Lists the platform certificates of WeChat Pay, each encrypted with the APIv3 key. A client with `apiV3Key` downloads,
 * decrypts and refreshes them itself; use this function only to inspect the list.
 *
 * @throws {@link WechatPayInputError} when an option is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const { data } = await wechatpay.listPlatformCertificates();
 * console.log(data.map(({ serial_no, expire_time }) => `${serial_no} until ${expire_time}`));
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
 */
export function listPlatformCertificates(
  connection: Connection,
  options?: RequestOptions,
): Promise<PlatformCertificates> {
  return call(connection, LIST_PLATFORM_CERTIFICATES, {}, options);
}
