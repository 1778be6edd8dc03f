import type { WechatPayApiError } from "../errors.js";
import { isSame } from "../operations/check-bound.js";
import { isRefusal } from "../operations/outcome.js";

/** Whether WeChat Pay says, with its signature, that nothing exists with a number. */
export function isNotFound(error: unknown): boolean {
  return isRefusal(error) && error.status === 404;
}

/** Whether WeChat Pay refused the request before processing it, because there were too many requests. */
export function isTooMuch(refusal: WechatPayApiError): boolean {
  return refusal.status === 429;
}

/** Whether a value in an answer differs from the one in the request. A value that is absent on either side does not differ. */
export function isOther(answered: unknown, asked: unknown): boolean {
  return answered !== undefined && asked !== undefined && !isSame(answered, asked);
}
