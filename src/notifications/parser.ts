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

/** Reads notifications: a client, or the result of {@link createNotificationParser}. */
export interface NotificationParser {
  /** Verifies, decrypts and reads a notification: see {@link parseNotification}. */
  parseNotification(notification: NotificationInput, options?: NotificationOptions): Promise<NotificationEvent>;
}

/**
 * The options of {@link createNotificationParser}.
 *
 * @example
 * ```ts
 * const options: NotificationParserOptions = { apiV3Key, platformKeys: [{ id: "PUB_KEY_ID_0114", publicKey }] };
 * ```
 */
export interface NotificationParserOptions {
  /** The APIv3 key of the merchant platform, 32 characters. It decrypts notifications. */
  apiV3Key: string;
  /** At least one platform certificate, or public key with its ID. The parser downloads none. */
  platformKeys: readonly PlatformKey[];
  /** Unix time in milliseconds. Default `Date.now`, looked up when the time is needed. */
  now?: (() => number) | undefined;
  /** Called for verified fields that the document does not describe, like the hook of a client. Its errors are ignored. */
  onUnexpected?: Hooks["onUnexpected"];
}

/**
 * Makes a parser for a service that only receives notifications: it needs no private key, and its bundle holds no client.
 * Give it to a handler instead of a client. It trusts the given platform keys only: unlike a client with `apiV3Key`, it
 * does not download new certificates.
 *
 * @throws {@link WechatPayInputError} when an option is wrong.
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
