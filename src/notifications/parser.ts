import { type InputIssue, WechatPayInputError } from "../errors.js";
import type { Hooks } from "../http/hooks.js";
import { createUnexpectedReporter } from "../http/unexpected.js";
import { checkOptionalFunction } from "../input/check-function.js";
import { ownProperties } from "../input/own-properties.js";
import { readClock } from "../input/read-clock.js";
import { readApiV3Key } from "../keys/apiv3-key.js";
import { type PlatformKey, PlatformKeys, readKeyList } from "../keys/platform-keys.js";
import type { NotificationEvent } from "./event.js";
import type { NotificationInput } from "./input.js";
import { type NotificationOptions, parse } from "./parse.js";

/** Reads notifications: a client, or what {@link createNotificationParser} makes. */
export interface NotificationParser {
  /** Verifies, decrypts and reads a notification: see {@link parseNotification}. */
  parseNotification(notification: NotificationInput, options?: NotificationOptions): Promise<NotificationEvent>;
}

/** What {@link createNotificationParser} needs to know. */
export interface NotificationParserOptions {
  /** The APIv3 key of the merchant platform, 32 characters: decrypts notifications. */
  apiV3Key: string;
  /** Platform certificates, or public keys with their ID, at least one. Nothing is downloaded. */
  platformKeys: readonly PlatformKey[];
  /** Unix time in milliseconds. Default `Date.now`, looked up when the time is needed. */
  now?: (() => number) | undefined;
  /** Told of what is proved but not described, as by the hook of a client. What it throws is ignored. */
  onUnexpected?: Hooks["onUnexpected"];
}

/**
 * Reads notifications where nothing is ever asked of WeChat Pay: without a private key, and in a bundle without
 * the client. Give it to a handler in the place of a client. The platform keys are all that it trusts: unlike a
 * client with `apiV3Key` it does not follow a change of certificates by itself.
 *
 * @throws {@link WechatPayInputError} that says what is wrong with the options.
 *
 * @example
 * ```ts
 * const parser = createNotificationParser({ apiV3Key, platformKeys: [{ publicKey: certificate }] });
 * const POST = createNotificationHandler(parser, { onEvent });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export function createNotificationParser(options: NotificationParserOptions): NotificationParser {
  const { apiV3Key, platformKeys, now, onUnexpected } = ownProperties(options);
  const issue =
    checkOptionalFunction("now", now) ?? checkOptionalFunction("onUnexpected", onUnexpected) ?? checkKeys(platformKeys);
  if (issue !== undefined) throw new WechatPayInputError([issue]);
  const context = {
    keys: new PlatformKeys(platformKeys),
    apiV3Key: readApiV3Key(apiV3Key),
    now: readClock(now),
    reportUnexpected: createUnexpectedReporter(onUnexpected?.bind(options)),
  };
  return { parseNotification: (notification, limits) => parse(context, notification, limits) };
}

function checkKeys(keys: unknown): InputIssue | undefined {
  if (readKeyList(keys).length > 0) return undefined;
  const expected = "at least one platform key";
  return { path: "platformKeys", rule: "required", expected, message: `is empty; give ${expected}` };
}
