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

/** While a notification is being handled, 5 minutes, and after it was, 3 days; in milliseconds. */
const RETENTION = { lease: 300_000, done: 259_200_000 };
/** How much of the 5 s that WeChat Pay waits passes on the way, in milliseconds. */
const TRAVEL_TIME = 500;

/** How a handler deals with notifications. */
export interface NotificationHandlerOptions extends NotificationOptions {
  /**
   * Called with each notification that is proved, decrypted and not handled before. When it returns,
   * WeChat Pay is told that it was taken; when it throws, WeChat Pay sends it again and it runs again.
   */
  onEvent: (event: NotificationEvent) => Promise<void> | void;
  /**
   * Told of everything that was not taken: an attack, a probe, a wrong key, an error of `onEvent`. Default: one line
   * by `console.error`, without secrets, for what the application itself causes; nothing for what strangers cause.
   */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Shared by all handlers and instances, so that each notification is handled once. Default: the memory of
   * this handler, so make it once and not for each request.
   */
  deduplication?: DeduplicationStore | undefined;
  /**
   * After how many milliseconds to answer "later" while `onEvent` goes on; default 4,500, since
   * WeChat Pay waits 5 s. A notification that comes again meanwhile is told the same, and "taken" at the end.
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
 * Reads one notification of at most `limit` bytes, handles it once, and says what to answer. Never rejects.
 *
 * @param method - of the request; `undefined` when there is none, which `read` then says.
 */
export type Handle = (
  method: string | undefined,
  read: (limit: number, signal: AbortSignal) => Promise<NotificationInput>,
) => Promise<NotificationAnswer>;

/**
 * What all handlers share.
 *
 * @throws WechatPayInputError when an option is wrong.
 */
export function createHandle(client: NotificationParser, options: NotificationHandlerOptions): Handle {
  const own = ownProperties(options);
  const { onEvent, onError, deduplication, timeout = NOTIFICATION.answerWithinSeconds * 1000 - TRAVEL_TIME } = own;
  checkHandlerOptions(own);
  const limits = checkOptions(own);
  const store = deduplication ?? createMemoryStore();
  // The platform must be answered all the same, whatever comes of it.
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
        // Past the deadline nobody waits for it any more; its failure is told to onError alone.
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

/** Sets what onEvent threw apart, which may be an error of this package, too. */
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

/** 4xx for what is refused, 5xx for what may be taken next time. WeChat Pay sends again after both. */
function answerTo(error: unknown): NotificationAnswer {
  if (error instanceof WechatPayVerificationError) {
    // Only who holds the platform's key comes this far with a body that does not decrypt: our key is wrong.
    return answer(error.code === "DECRYPTION_FAILED" ? 500 : 401, error.code);
  }
  if (error instanceof WechatPayNotificationError) {
    return answer(error.code === "NOTIFICATION_TOO_LARGE" ? 413 : 400, error.code);
  }
  if (error instanceof WechatPayPlatformKeysError) return answer(503, error.code);
  if (error instanceof WechatPayTimeoutError) return answer(503, "not handled in time, send again later");
  // Only a mistake in the code around: its words help whoever looks at the answer, and hold no secret.
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
