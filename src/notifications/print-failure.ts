import {
  WechatPayError,
  WechatPayNotificationError,
  WechatPayPlatformKeysError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../errors.js";
import { labelOf } from "../runtime/reason.js";

/**
 * Prints one line about a failure of the application, when a handler has no `onError`. For a foreign error it prints only
 * the code or the name, because the message may hold secrets. It prints nothing about messages of strangers, who could fill
 * the log.
 *
 * @param isOfEvent - whether `onEvent` threw it.
 */
export function printFailure(error: unknown, isOfEvent: boolean): void {
  if (!isOfEvent && isCausedByStrangers(error)) return;
  const what = error instanceof WechatPayError ? error.message : (labelOf(error) ?? "an error");
  const reason = isOfEvent ? `onEvent threw ${what}` : what;
  // biome-ignore lint/suspicious/noConsole: no onError is given
  console.error(`wechatpay-global: a notification was not handled: ${reason} (give onError to see more)`);
}

function isCausedByStrangers(error: unknown): boolean {
  // Decrypting and reading come after the signature is verified: strangers do not get there.
  if (error instanceof WechatPayVerificationError) return error.code !== "DECRYPTION_FAILED";
  if (error instanceof WechatPayNotificationError) return error.code !== "NOTIFICATION_INVALID";
  return error instanceof WechatPayTimeoutError || error instanceof WechatPayPlatformKeysError;
}
