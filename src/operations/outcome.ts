import { WechatPayApiError } from "../errors.js";

/** These name a fault of the platform, or a payment under way, whatever status they come with. */
const SAY_NOTHING = ["SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "BANK_ERROR", "BIZERR_NEED_RETRY", "USERPAYING"];

/** A refusal that WeChat Pay signed: this request did nothing. A fault of the platform is none. */
export function isRefusal(error: unknown): error is WechatPayApiError {
  return (
    error instanceof WechatPayApiError && error.verified && error.status < 500 && !SAY_NOTHING.includes(error.code)
  );
}
