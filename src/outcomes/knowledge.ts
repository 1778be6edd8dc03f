import type { WechatPayApiError } from "../errors.js";
import { isSame } from "../operations/check-bound.js";
import { isRefusal } from "../operations/outcome.js";

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
  return told !== undefined && asked !== undefined && !isSame(told, asked);
}
