import { WechatPayApiError } from "../errors.js";

/** Codes of a fault of the platform, or of a payment in progress, with any status. */
const NO_REFUSAL = ["SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "BANK_ERROR", "BIZERR_NEED_RETRY", "USERPAYING"];

/** Whether WeChat Pay refused the request with a signed answer, so that it had no effect. A fault of the platform is not a refusal. */
export function isRefusal(error: unknown): error is WechatPayApiError {
  return error instanceof WechatPayApiError && error.verified && error.status < 500 && !NO_REFUSAL.includes(error.code);
}
