import { WechatPayApiError } from "../errors.js";

/** These name a fault of the platform, or a payment under way, whatever status they come with. */
const SAY_NOTHING = ["SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "BANK_ERROR", "BIZERR_NEED_RETRY", "USERPAYING"];

/** A refusal that WeChat Pay signed: this request did nothing. A fault of the platform is none. */
export function isRefusal(error: unknown): error is WechatPayApiError {
  return (
    error instanceof WechatPayApiError && error.verified && error.status < 500 && !SAY_NOTHING.includes(error.code)
  );
}

/** WeChat Pay's signed word that there is nothing under a number. */
export function isNotFound(error: unknown): boolean {
  return isRefusal(error) && error.status === 404;
}

/** A refusal before WeChat Pay began with it, since too much was asked. */
export function isTooMuch(refusal: WechatPayApiError): boolean {
  return refusal.status === 429;
}

/** Whether what an answer tells differs from what was asked. What is absent on either side does not. */
export function isOther(told: unknown, asked: unknown): boolean {
  // Numbers may come as texts; published samples have blanks around identifiers.
  return told !== undefined && asked !== undefined && String(told).trim() !== String(asked).trim();
}
