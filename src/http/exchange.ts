import {
  ACCEPT_LANGUAGE,
  type AUTHORIZATION,
  PACKAGE_NAME,
  PACKAGE_VERSION,
  type SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import {
  WechatPayConnectionError,
  WechatPayError,
  WechatPayInputError,
  WechatPayPlatformKeysError,
  WechatPaySigningError,
  type WechatPayVerificationError,
} from "../errors.js";
import { authorize } from "../protocol/authorization.js";
import { digestOf, withSignedBody } from "../protocol/digest.js";
import { unproved } from "../protocol/unproved.js";
import { type Awaitable, isPromise } from "../runtime/awaitable.js";
import type { Cancellation } from "../runtime/cancellation.js";
import { Deadline, runUntil, sleep } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { type Json, JsonFault } from "../runtime/json.js";
import { createNonce } from "../runtime/nonce.js";
import { nameOf, reasonOf } from "../runtime/reason.js";
import { isRedirect, isSuccess } from "../runtime/status.js";
import type { WireAnswer, WireRequest } from "../runtime/wire.js";
import type { Host } from "./hosts.js";
import { observe, type Settled } from "./observe.js";
import { readContent } from "./read-answer.js";
import { isRetriable, isUnanswered, retryDelay } from "./retry.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest, ReceivedAnswer } from "./types.js";

/** In bytes, decompressed. Documented answers are far shorter; a longer one is a mistake or an attack. */
export const MAXIMUM_BODY_LENGTH = 1_048_576;

/**
 * Makes one call: signs the request, sends the bytes that were signed, receives the answer and verifies it. It retries
 * where a retry may help, with a new signature for each attempt, within `limits`. When a host gave no answer, the next
 * attempt goes to another host, if there is one.
 *
 * @throws WechatPayVerificationError when the answer does not verify. An error without any signature header does not throw
 * it.
 * @throws WechatPayPlatformKeysError when there is no key to verify the answer with. Nothing was sent.
 * @throws WechatPayConnectionError, WechatPayTimeoutError, or the reason of the caller's signal.
 */
export function exchange(context: ExchangeContext, request: OutgoingRequest, limits: Limits): Promise<Answer> {
  const call = new Deadline(limits.timeout);
  return runUntil(call, limits.signal, async () => {
    /** How the last attempt that was sent ended. */
    let ended: Settled | undefined;
    context.running += 1;
    try {
      const expected = untilEnd(call, context.expectedSerial());
      const serial = isPromise(expected) ? await expected : expected;
      let host = context.hosts.next();
      let hasMoved = false;
      for (let attempt = 0; ; attempt++) {
        const observed = observe(context, host, request, attempt);
        const outcome = await attemptOnce(context, host, request, serial, limits.attemptTimeout, call);
        observed.end(outcome);
        if (outcome.isSent) ended = outcome;
        // When the signer took too long, nothing was sent, and the host is not at fault.
        if (outcome.isSent && "error" in outcome && isUnanswered(outcome.error)) context.hosts.failed(host);
        if (attempt < limits.retries && !call.aborted && isRetriable(outcome, request.retry)) {
          // Any answer shows that this host can be reached, and the other hosts lead to the same platform: stay.
          const next = "error" in outcome ? context.hosts.next() : host;
          const isFirstMove: boolean = next !== host && !hasMoved;
          const delay = isFirstMove ? 0 : retryDelay(outcome, attempt, context.now(), Math.random());
          // When the wait would leave no time for another attempt, the caller gets the outcome now.
          if (globalOf("performance").now() + delay < call.endsAt) {
            observed.retry(outcome, delay);
            call.start();
            await sleep(delay, call);
            hasMoved ||= isFirstMove;
            host = next;
            continue;
          }
        }
        return answerIn(outcome);
      }
    } catch (error) {
      if (ended === undefined || !saysNotSent(error)) throw error;
      return answerIn(ended);
    } finally {
      context.running -= 1;
    }
  });
}

/** Starts the call's timer when there is something to wait for outside of an attempt. An attempt has its own timer. */
function untilEnd<T>(call: Deadline, value: Awaitable<T>): Awaitable<T> {
  if (isPromise(value)) call.start();
  return value;
}

/** The answer of an attempt, or throws its error. */
function answerIn(outcome: Settled): Answer {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}

/** Whether an error promises that nothing was sent. After such an error a caller may charge with another order number. */
function saysNotSent(error: unknown): error is WechatPayError {
  return NOT_SENT.some((type) => error instanceof type);
}

const NOT_SENT = [WechatPayInputError, WechatPayPlatformKeysError, WechatPaySigningError];

/** The form of error codes. Any other text comes from a stranger and must not reach logs and metrics. */
const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** The `code` of an error's body, which may be anything. */
function codeOf(content: Json | JsonFault): string | undefined {
  const { code } = Object(content instanceof JsonFault ? undefined : content.value) as { code?: unknown };
  return typeof code === "string" && ERROR_CODE.test(code) ? code : undefined;
}

async function attemptOnce(
  context: ExchangeContext,
  host: Host,
  request: OutgoingRequest,
  serial: string | undefined,
  timeout: number,
  call: Deadline,
): Promise<Settled> {
  let isSent = false;
  try {
    const attempt = new Deadline(timeout);
    const received = await runUntil(attempt, call, () => {
      (attempt.endsAt < call.endsAt ? attempt : call).start();
      const sendWith = (headers: OutgoingRequest["headers"]) => {
        attempt.throwIfAborted();
        isSent = true;
        request.onSend?.();
        const { method, target, body, streamedWith } = request;
        return send(host, { method, target, headers, body, streamedWith }, attempt);
      };
      const headers = signedHeaders(context, request, serial);
      return isPromise(headers) ? headers.then(sendWith) : sendWith(headers);
    });
    // Outside of the attempt's limit: the answer is here, and a slow download of a key must not cause another attempt.
    const verified = await authenticate(context, request, received, call);
    const { status, headers, body, stream } = received;
    const content = isSuccess(status) ? undefined : readContent(body);
    const code = content && codeOf(content);
    return { isSent, answer: { status, headers, body, stream, verified, content, code } };
  } catch (error) {
    return { isSent, error };
  }
}

/** Verifies the signature over the body, or over the body's digest where the platform signs that. */
async function authenticate(
  context: ExchangeContext,
  request: OutgoingRequest,
  received: ReceivedAnswer,
  call: Deadline,
): Promise<boolean> {
  const { stream } = received;
  // When the call is aborted now, nobody reads the stream: close it.
  if (stream !== undefined) call.onAbort(stream.cancel);
  try {
    const rule = isSuccess(received.status) ? request.digest : undefined;
    const digest = rule && digestOf(received, rule.header);
    const signed = digest === undefined ? received : withSignedBody(received, digest);
    const proof = untilEnd(call, context.authenticate(signed));
    const verified = (isPromise(proof) ? await proof : proof) === true;
    if (rule !== undefined && digest !== undefined && stream === undefined) {
      const check = rule.check(received, digest);
      check.update(received.body);
      check.finish();
    }
    return verified;
  } catch (error) {
    stream?.cancel();
    throw saysNotSent(error) ? unverified(received, error) : error;
  }
}

/** The error for an answer that cannot be verified because the clock or the keys failed after the request was sent. */
function unverified(received: ReceivedAnswer, error: WechatPayError): WechatPayVerificationError {
  const isOfClock = error instanceof WechatPayInputError && error.issues.some(({ path }) => path === "now");
  const code = isOfClock ? "TIMESTAMP_OUT_OF_RANGE" : "PLATFORM_KEY_UNKNOWN";
  return unproved(received, code, `the answer cannot be verified: ${error.message}`);
}

/* Literals in lower case, for speed: toLowerCase() at each request is slow. The compiler compares them with the document's. */
const LANGUAGE: Lowercase<typeof ACCEPT_LANGUAGE.header> = "accept-language";
const SERIAL: Lowercase<typeof SIGNATURE_HEADERS.serial.name> = "wechatpay-serial";
const AUTHORIZATION_HEADER: Lowercase<typeof AUTHORIZATION.header> = "authorization";

const JSON_TYPE = "application/json";
const TEXT_TYPE = "text/plain";

function signedHeaders(
  { merchant, now, running }: ExchangeContext,
  request: OutgoingRequest,
  serial: string | undefined,
): Awaitable<OutgoingRequest["headers"]> {
  const { method, target, body } = request;
  const timestamp = Math.floor(now() / 1000).toString();
  const message = { method, target, timestamp, nonce: createNonce(), body };
  const authorization = authorize(merchant, message, running === 1);
  const complete = (value: string) => headersOf(request, serial, value);
  return isPromise(authorization) ? authorization.then(complete) : complete(authorization);
}

function headersOf({ headers, body, digest }: OutgoingRequest, serial: string | undefined, authorization: string) {
  const signed: Record<string, string> = { ...headers };
  if (!Object.hasOwn(headers, LANGUAGE)) signed[LANGUAGE] = ACCEPT_LANGUAGE.default;
  signed["accept"] = digest === undefined ? JSON_TYPE : `${JSON_TYPE}, ${TEXT_TYPE}`;
  signed["user-agent"] = `${PACKAGE_NAME}/${PACKAGE_VERSION}`;
  if (serial !== undefined) signed[SERIAL] = serial;
  if (body.length > 0) signed["content-type"] = JSON_TYPE;
  signed[AUTHORIZATION_HEADER] = authorization;
  return signed;
}

async function send({ send, origin }: Host, request: WireRequest, cancellation: Cancellation): Promise<ReceivedAnswer> {
  const broke = (error: unknown): never => {
    throw connectionFailed(origin, error);
  };
  let received: WireAnswer;
  try {
    received = await send(request, MAXIMUM_BODY_LENGTH, cancellation);
  } catch (error) {
    if (cancellation.aborted) throw error;
    return broke(error);
  }
  const { status, headers, body, stream } = received;
  if (status === 0 || isRedirect(status)) {
    const text = `the answer is a redirect${status ? ` (status ${status})` : ""}; it was not followed`;
    throw new WechatPayConnectionError("REDIRECT_REFUSED", text);
  }
  if (body === undefined) {
    const text = `the answer is longer than ${MAXIMUM_BODY_LENGTH} bytes; it was not read further`;
    throw new WechatPayConnectionError("RESPONSE_TOO_LARGE", text);
  }
  return { status, headers, body, stream: stream && { ...stream, read: () => stream.read().catch(broke) } };
}

/** The error for a connection that failed with `error`. */
function connectionFailed(origin: string, error: unknown): WechatPayError {
  if (error instanceof WechatPayError) return error;
  const name = nameOf(error);
  // From fetch, the name TypeError only means that the request failed.
  const reason = reasonOf(error) ?? (name === "TypeError" ? undefined : name);
  const text = `the connection to ${origin} failed${reason ? `: ${reason}` : ""}`;
  return new WechatPayConnectionError("CONNECTION_FAILED", text, reason);
}
