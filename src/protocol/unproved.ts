import { REQUEST_ID_HEADER } from "../../generated/constants.js";
import { type VerificationCode, WechatPayVerificationError } from "../errors.js";
import type { ReceivedMessage } from "../runtime/wire.js";

/** The error for a message that does not verify, with the `Request-ID` of the message. */
export function unproved(
  { headers }: Pick<ReceivedMessage, "headers">,
  code: VerificationCode,
  text: string,
): WechatPayVerificationError {
  return new WechatPayVerificationError(code, text, headers.get(REQUEST_ID_HEADER) ?? undefined);
}
