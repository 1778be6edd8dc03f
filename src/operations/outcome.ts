import { WechatPayApiError, WechatPayError, WechatPayInputError, WechatPaySigningError } from "../errors.js";

/**
 * Whether a call that ended with this error may have taken effect: an answer that is missing or not proved says nothing,
 * and neither does a fault of WeChat Pay.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof WechatPayApiError) return !error.verified || error.status >= 500;
  if (error instanceof WechatPayInputError || error instanceof WechatPaySigningError) return false; // nothing was sent
  return error instanceof WechatPayError;
}
