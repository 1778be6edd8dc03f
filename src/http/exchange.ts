import {
  ACCEPT_LANGUAGE,
  AUTHORIZATION,
  PACKAGE_NAME,
  PACKAGE_VERSION,
  SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import { WechatPayConnectionError, WechatPayError } from "../errors.js";
import { authorize, type Merchant } from "../protocol/authorization.js";
import { type Deadline, sleep, withDeadline } from "../runtime/deadline.js";
import { parseJson } from "../runtime/json.js";
import { createNonce } from "../runtime/nonce.js";
import { reasonOf } from "../runtime/reason.js";
import type { Hooks } from "./hooks.js";
import { observe, type Settled } from "./observe.js";
import { readBody } from "./read-body.js";
import { isRetriable, retryDelay } from "./retry.js";
import { isRedirect, isStatus, isSuccess } from "./status.js";

/** Everything that an exchange with WeChat Pay depends on. */
export interface ExchangeContext {
  merchant: Merchant;
  /** Names the platform key to sign the answer with. Waits for it where keys are downloaded. */
  expectedSerial(): Promise<string | undefined>;
  /**
   * Checks the signature of an answer before anything else looks at it.
   *
   * @returns false for an error that came without any signature header.
   * @throws WechatPayVerificationError for everything else that is not proved to come from WeChat Pay.
   */
  authenticate(answer: ReceivedAnswer): Promise<boolean>;
  /** The only origin that signed requests go to. */
  origin: string;
  fetch: typeof fetch;
  /** Unix time in milliseconds. */
  now: () => number;
  hooks: Hooks;
}

/** A request before it is signed. */
export interface OutgoingRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** What came over the wire: untrusted. */
export interface ReceivedAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** An answer whose signature was checked before anything else. */
export interface Answer extends ReceivedAnswer {
  /** False only for errors that came without any signature header. */
  verified: boolean;
}

/** How often and how long to try. */
export interface Effort extends Deadline {
  /** The limit of one attempt, in milliseconds. */
  attemptTimeout: number;
  /** How many attempts may follow the first. */
  retries: number;
}

/**
 * One request and its answer: signs, sends the bytes that were signed, receives, verifies; again
 * where that may help, with a new signature each time, until `effort` is used up.
 *
 * @throws WechatPayVerificationError unless the answer is proved to come from WeChat Pay, or is an
 * error without any signature header.
 * @throws WechatPayPlatformKeysError when there is no key to prove it with. Nothing was sent.
 * @throws WechatPayConnectionError, WechatPayTimeoutError, or the reason of the caller's signal.
 */
export function exchange(context: ExchangeContext, request: OutgoingRequest, effort: Effort): Promise<Answer> {
  const endsAt = performance.now() + effort.timeout;
  return withDeadline(effort, async (signal) => {
    const serial = await context.expectedSerial();
    for (let attempt = 0; ; attempt++) {
      const observed = observe(context, request, attempt);
      const outcome = await settle(makeAttempt(context, request, serial, { timeout: effort.attemptTimeout, signal }));
      observed.end(outcome);
      if (attempt < effort.retries && !signal.aborted && isRetriable(outcome)) {
        const delay = retryDelay(outcome, attempt, context.now(), Math.random());
        // A wait that leaves no time for another attempt would only keep the caller.
        if (performance.now() + delay < endsAt) {
          observed.retry(outcome, delay);
          await sleep(delay, signal);
          continue;
        }
      }
      if ("error" in outcome) throw outcome.error;
      return outcome.answer;
    }
  });
}

async function settle(attempt: Promise<Answer>): Promise<Settled> {
  try {
    const answer = await attempt;
    return { answer: { ...answer, code: isSuccess(answer.status) ? undefined : codeOf(answer.body) } };
  } catch (error) {
    return { error };
  }
}

/** The form of error codes. Anything else would carry a stranger's text into logs and metrics. */
const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** The `code` of an error's body, which may be anything. */
function codeOf(body: Uint8Array): string | undefined {
  try {
    const { code } = parseJson(body) as { code?: unknown };
    return typeof code === "string" && ERROR_CODE.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

async function makeAttempt(
  context: ExchangeContext,
  request: OutgoingRequest,
  serial: string | undefined,
  deadline: Deadline,
): Promise<Answer> {
  const answer = await withDeadline(deadline, async (signal) => {
    const headers = await signedHeaders(context, request, serial);
    signal.throwIfAborted();
    return send(context, request, headers, signal);
  });
  // Not within the attempt's limit: an answer came, and a key that is slow to come makes no other attempt of it.
  return { ...answer, verified: await context.authenticate(answer) };
}

async function signedHeaders(
  { merchant, now }: ExchangeContext,
  request: OutgoingRequest,
  serial: string | undefined,
): Promise<Headers> {
  const { method, url, body } = request;
  const headers = new Headers(request.headers);
  if (serial !== undefined) headers.set(SIGNATURE_HEADERS.serial.name, serial);
  headers.set("Accept", "application/json");
  if (!headers.has(ACCEPT_LANGUAGE.header)) headers.set(ACCEPT_LANGUAGE.header, ACCEPT_LANGUAGE.default);
  headers.set("User-Agent", `${PACKAGE_NAME}/${PACKAGE_VERSION}`);
  if (body.length > 0) headers.set("Content-Type", "application/json");
  const timestamp = Math.floor(now() / 1000).toString();
  const message = { method, target: url.pathname + url.search, timestamp, nonce: createNonce(), body };
  headers.set(AUTHORIZATION.header, await authorize(merchant, message));
  return headers;
}

async function send(
  { fetch, origin }: ExchangeContext,
  { method, url, body }: OutgoingRequest,
  headers: Headers,
  signal: AbortSignal,
): Promise<ReceivedAnswer> {
  if (url.origin !== origin)
    throw new WechatPayConnectionError("REDIRECT_REFUSED", `signed requests go to ${origin} only`);
  try {
    // "manual" and not "error": a redirect would look like a broken connection then.
    const response = await fetch(url.href, {
      method,
      headers,
      ...(body.length > 0 && { body }),
      redirect: "manual",
      signal,
    });
    if (response.type === "opaqueredirect" || isRedirect(response.status)) {
      response.body?.cancel().catch(() => {});
      throw new WechatPayConnectionError(
        "REDIRECT_REFUSED",
        `the answer is a redirect (status ${response.status}); it was not followed`,
      );
    }
    // A fetch of the caller's own may give anything, and a Response made without a status would be a success.
    if (!isStatus(response.status)) throw new TypeError("not an HTTP answer");
    return { status: response.status, headers: response.headers, body: await readBody(response.body) };
  } catch (error) {
    if (signal.aborted || error instanceof WechatPayError) throw error;
    const reason = reasonOf(error);
    throw new WechatPayConnectionError(
      "CONNECTION_FAILED",
      `the connection to ${origin} failed${reason ? `: ${reason}` : ""}`,
      reason,
    );
  }
}
