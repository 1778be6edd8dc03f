import { NOTIFICATION } from "../../generated/constants.js";
import type { components } from "../../generated/types.js";
import {
  WechatPayInputError,
  WechatPayNotificationError,
  WechatPayPlatformKeysError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../errors.js";
import { callHook } from "../http/hooks.js";
import { checkFunction, checkOptionalFunction } from "../input/check-function.js";
import { memberOf, ownProperties } from "../input/own-properties.js";
import { checkTimeout, withDeadline } from "../runtime/deadline.js";
import { createMemoryStore, type DeduplicationStore, once } from "./deduplication.js";
import type { NotificationEvent } from "./event.js";
import type { NotificationInput } from "./input.js";
import { checkOptions, type NotificationOptions } from "./parse.js";
import type { NotificationParser } from "./parser.js";
import { printFailure } from "./print-failure.js";

/** How long a notification is remembered in milliseconds: 5 minutes while it is handled, 3 days after that. */
const RETENTION = { lease: 300_000, done: 259_200_000 };
/** The part of WeChat Pay's 5 s that the network needs, in milliseconds. */
const TRAVEL_TIME = 500;

/**
 * The options of a handler of notifications.
 *
 * @example
 * ```ts
 * const options: NotificationHandlerOptions = {
 *   onEvent: async (event) => queue.push(event),
 *   onError: (error) => console.error(error),
 *   deduplication: redisStore(redis),
 * };
 * ```
 */
export interface NotificationHandlerOptions extends NotificationOptions {
  /**
   * Called with each notification that is verified, decrypted and not handled before. When it returns, WeChat Pay gets a
   * success. When it throws, WeChat Pay sends the notification again, and it is called again.
   */
  onEvent: (event: NotificationEvent) => Promise<void> | void;
  /**
   * Called for each notification that was not handled, with the reason: a forged message, a probe, a wrong key, an error of
   * `onEvent`. Default: one line with `console.error`, without secrets, for faults of the application; nothing for messages
   * of strangers.
   */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * The store that all handlers and instances share, so that each notification is handled once. Default: the memory of this
   * handler; so make the handler once, not for each request.
   */
  deduplication?: DeduplicationStore | undefined;
  /**
   * The milliseconds after which the handler answers 503 (send again) while `onEvent` continues. Default 4,500, because
   * WeChat Pay waits 5 s. If the same notification comes again meanwhile, it also gets 503; after `onEvent` has finished,
   * it gets 200.
   */
  timeout?: number | undefined;
}

/** The answer to a notification. */
export interface NotificationAnswer {
  status: number;
  headers: Record<string, string>;
  /** JSON. */
  body: string;
}

type Acknowledgement = components["schemas"]["NotificationAcknowledgement"];

/**
 * Reads one notification of at most `limit` bytes, handles it once, and returns the answer. It never rejects.
 *
 * @param method - the method of the request; `undefined` when there is no request: `read` then rejects.
 */
export type Handle = (
  method: string | undefined,
  read: (limit: number, signal: AbortSignal) => Promise<NotificationInput>,
) => Promise<NotificationAnswer>;

/**
 * Makes the part that all handlers share.
 *
 * @throws WechatPayInputError when an option is wrong.
 */
export function createHandle(client: NotificationParser, options: NotificationHandlerOptions): Handle {
  const own = ownProperties(options);
  const { onEvent, onError, deduplication, timeout = NOTIFICATION.answerWithinSeconds * 1000 - TRAVEL_TIME } = own;
  checkHandlerOptions(own);
  const limits = checkOptions(own);
  const store = deduplication ?? createMemoryStore();
  // An error of onError is ignored: the platform must get its answer.
  const report = (failure: unknown) => {
    const isOfEvent = failure instanceof EventFailure;
    const error = isOfEvent ? failure.error : failure;
    if (onError === undefined) printFailure(error, isOfEvent);
    else callHook(onError, error);
  };
  return async (method, read) => {
    if (method !== undefined && method !== "POST") return answer(405, "notifications come by POST", { Allow: "POST" });
    try {
      const handled = await withDeadline(timeout, undefined, async (cancellation) => {
        const input = await read(limits.bodyLimit, cancellation.signal);
        const event = await client.parseNotification(input, limits);
        const key = `wechatpay-global:notification:${event.id}`;
        const work = once(store, key, RETENTION, async () => runEvent(onEvent, event), report);
        // After the deadline the answer is sent; a later failure goes to onError only.
        work.catch((error) => cancellation.aborted && report(error));
        return work;
      });
      return handled === "in progress" ? answer(503, "being handled already, send again later") : answer(200, "OK");
    } catch (error) {
      report(error);
      return answerTo(error);
    }
  };
}

/** Marks an error that onEvent threw, which may be an error of this package, too. */
class EventFailure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

async function runEvent(onEvent: NotificationHandlerOptions["onEvent"], event: NotificationEvent): Promise<void> {
  try {
    await onEvent(event);
  } catch (error) {
    throw new EventFailure(error);
  }
}

/** 4xx for a refused notification, 5xx for one that may succeed next time. WeChat Pay sends it again after both. */
function answerTo(error: unknown): NotificationAnswer {
  if (error instanceof WechatPayVerificationError) {
    // The signature verified, so the message is WeChat Pay's: our APIv3 key is wrong.
    return answer(error.code === "DECRYPTION_FAILED" ? 500 : 401, error.code);
  }
  if (error instanceof WechatPayNotificationError) {
    return answer(error.code === "NOTIFICATION_TOO_LARGE" ? 413 : 400, error.code);
  }
  if (error instanceof WechatPayPlatformKeysError) return answer(503, error.code);
  if (error instanceof WechatPayTimeoutError) return answer(503, "not handled in time, send again later");
  // A mistake in the application's code: the message helps to find it, and holds no secret.
  if (error instanceof WechatPayInputError) return answer(500, error.message);
  return answer(500, "not handled, send again later");
}

function answer(status: number, message: string, headers: Record<string, string> = {}): NotificationAnswer {
  const acknowledgement: Acknowledgement = { code: status === 200 ? "SUCCESS" : "FAIL", message };
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(acknowledgement) };
}

function checkHandlerOptions({ onEvent, onError, timeout, deduplication }: NotificationHandlerOptions): void {
  const members = ["get", "set", "setIfAbsent", "deleteIfEqual"] as const;
  const issues = [
    checkFunction("onEvent", onEvent),
    checkOptionalFunction("onError", onError),
    checkTimeout(timeout, "timeout", NOTIFICATION.answerWithinSeconds * 1000),
    ...(deduplication === undefined ? [] : members).map((name) =>
      checkFunction(`deduplication.${name}`, memberOf(deduplication, name)),
    ),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) throw new WechatPayInputError(issues);
}
