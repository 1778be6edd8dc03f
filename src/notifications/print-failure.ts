import {
  WechatPayError,
  WechatPayNotificationError,
  WechatPayPlatformKeysError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../errors.js";
import { labelOf } from "../runtime/reason.js";

/**
 * What a handler does without `onError`: prints one line, so that a failure of the application leaves a trace.
 * Of a foreign error it prints only the code or the name, since the message may hold secrets. It prints nothing
 * that strangers can cause at will: they could fill the log.
 *
 * @param isOfEvent - whether `onEvent` threw it.
 */
export function printFailure(error: unknown, isOfEvent: boolean): void {
  if (!isOfEvent && isCausedByStrangers(error)) return;
  const what = error instanceof WechatPayError ? error.message : (labelOf(error) ?? "an error");
  const reason = isOfEvent ? `onEvent threw ${what}` : what;
  // biome-ignore lint/suspicious/noConsole: nobody else is told
  console.error(`wechatpay-global: a notification was not handled: ${reason} (give onError to see more)`);
}

function isCausedByStrangers(error: unknown): boolean {
  // Who comes as far as decrypting and reading holds the platform's key.
  if (error instanceof WechatPayVerificationError) return error.code !== "DECRYPTION_FAILED";
  if (error instanceof WechatPayNotificationError) return error.code !== "NOTIFICATION_INVALID";
  return error instanceof WechatPayTimeoutError || error instanceof WechatPayPlatformKeysError;
}
