import { CLOCK_TOLERANCE_SECONDS } from "../../generated/constants.js";
import { NOTIFICATION_ENVELOPE, NOTIFICATION_EVENTS } from "../../generated/notifications.js";
import type { components } from "../../generated/types.js";
import { mustBe, WechatPayInputError, WechatPayNotificationError } from "../errors.js";
import type { ReportUnexpected } from "../http/unexpected.js";
import { ownProperties } from "../input/own-properties.js";
import type { ApiV3Key } from "../keys/apiv3-key.js";
import { decrypt } from "../protocol/decrypt.js";
import { type KeyFinder, verify } from "../protocol/verify.js";
import { jsonFaultOf, parseJson } from "../runtime/json.js";
import { type BrokenRule, describeBroken, receive } from "../schema/receive.js";
import { isRequired, rulesOf } from "../schema/rules.js";
import type { Schema } from "../schema/schema.js";
import type { NotificationEvent } from "./event.js";
import { DEFAULT_BODY_LIMIT, type NotificationInput, readNotification } from "./input.js";

/** A day in seconds: for notifications that wait in a queue before they are read. */
const MAXIMUM_CLOCK_TOLERANCE = 86_400;
const MAXIMUM_BODY_LIMIT = 1_048_576;

/**
 * Limits for reading a notification.
 *
 * @example
 * ```ts
 * const event = await wechatpay.parseNotification(queued, { clockTolerance: 3_600 });
 * ```
 */
export interface NotificationOptions {
  /**
   * How far the signed timestamp may differ from now, in both directions, in seconds: from 300, the default, to 86,400.
   * Raise it only when notifications wait in a queue before they are read.
   */
  clockTolerance?: number | undefined;
  /** The longest body, in bytes: default 65,536, at most 1 MiB. */
  bodyLimit?: number | undefined;
}

/** The keys, clock and hook for reading notifications. */
export interface NotificationContext {
  keys: KeyFinder;
  apiV3Key: ApiV3Key | undefined;
  /** Unix time in milliseconds. */
  now: () => number;
  reportUnexpected: ReportUnexpected;
}

/** Verifies, decrypts and reads a notification. */
export async function parse(
  { keys, apiV3Key, now, reportUnexpected }: NotificationContext,
  input: NotificationInput,
  options: NotificationOptions = {},
): Promise<NotificationEvent> {
  const { clockTolerance, bodyLimit } = checkOptions(options);
  if (apiV3Key === undefined) {
    const message = "is missing; createClient needs it to decrypt notifications";
    throw new WechatPayInputError([{ path: "apiV3Key", rule: "required", expected: "the APIv3 key", message }]);
  }
  const raw = await readNotification(input, bodyLimit);
  await verify(raw, keys, now(), clockTolerance);

  const envelope = readJson(raw.body, "the notification") as components["schemas"]["Notification"];
  const unexpected = [...receiveOrThrow(NOTIFICATION_ENVELOPE, envelope, "the notification")];
  const resource = readJson(await decrypt(apiV3Key, envelope.resource), "the resource");
  const { id, create_time, event_type, summary } = envelope;
  if (Object.hasOwn(NOTIFICATION_EVENTS, event_type)) {
    const modes = NOTIFICATION_EVENTS[event_type as keyof typeof NOTIFICATION_EVENTS];
    const broken = receiveOrThrow(schemaOfMode(modes, resource), resource, "the decrypted resource");
    for (const { path, rule } of broken) unexpected.push({ path: `resource.${path}`, rule });
  }
  reportUnexpected(event_type, unexpected);
  return {
    id,
    ...(create_time !== undefined && { create_time }),
    event_type,
    ...(summary !== undefined && { summary }),
    resource,
  } as NotificationEvent;
}

/**
 * Checks the caller's limits; the defaults fill the gaps.
 *
 * @throws WechatPayInputError
 */
export function checkOptions(options: NotificationOptions): { clockTolerance: number; bodyLimit: number } {
  const { clockTolerance = CLOCK_TOLERANCE_SECONDS, bodyLimit = DEFAULT_BODY_LIMIT } = ownProperties(options);
  checkRange("clockTolerance", clockTolerance, CLOCK_TOLERANCE_SECONDS, MAXIMUM_CLOCK_TOLERANCE, "seconds");
  checkRange("bodyLimit", bodyLimit, 1, MAXIMUM_BODY_LIMIT, "bytes");
  return { clockTolerance, bodyLimit };
}

function checkRange(path: string, value: unknown, minimum: number, maximum: number, unit: string): void {
  if (typeof value === "number" && value >= minimum && value <= maximum) return;
  const expected = `from ${minimum} to ${maximum} ${unit}`;
  throw new WechatPayInputError([mustBe(path, "range", expected)]);
}

/**
 * The schema of a resource's mode: a mode whose own required field, such as the institution's number, is a non-empty string
 * in the resource; otherwise the first mode.
 */
function schemaOfMode(modes: readonly [Schema, ...Schema[]], resource: unknown): Schema {
  const [first, ...others] = modes;
  const has = (name: string) => {
    const value = Object.hasOwn(Object(resource), name) && (resource as Record<string, unknown>)[name];
    return typeof value === "string" && value !== "";
  };
  const ownRequired = (mode: Schema) => {
    const { names, requiredCount } = rulesOf(mode);
    return names.slice(0, requiredCount).filter((name) => !isRequired(rulesOf(first), name));
  };
  return others.find((mode) => ownRequired(mode).every(has)) ?? first;
}

/** @returns the fields that the document does not describe. */
function receiveOrThrow(schema: Schema, value: unknown, what: string): readonly BrokenRule[] {
  const { refused, unexpected } = receive(schema, value);
  if (refused !== undefined) throw invalid(what, describeBroken(refused));
  return unexpected;
}

function readJson(bytes: Uint8Array, what: string): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    throw invalid(what, jsonFaultOf(error).message);
  }
}

function invalid(what: string, why: string): WechatPayNotificationError {
  return new WechatPayNotificationError("NOTIFICATION_INVALID", `${what} is signed by WeChat Pay, but ${why}`);
}
