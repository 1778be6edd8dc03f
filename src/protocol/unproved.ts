import { REQUEST_ID_HEADER } from "../../generated/constants.js";
import { type VerificationCode, WechatPayVerificationError } from "../errors.js";
import type { ReceivedMessage } from "../runtime/wire.js";

/** The error for a message that is not proved to come from WeChat Pay, with its request's ID. */
export function unproved(
  { headers }: Pick<ReceivedMessage, "headers">,
  code: VerificationCode,
  text: string,
): WechatPayVerificationError {
  return new WechatPayVerificationError(code, text, headers.get(REQUEST_ID_HEADER) ?? undefined);
}
