import {
  ACCEPT_LANGUAGE,
  AUTHORIZATION,
  PACKAGE_NAME,
  PACKAGE_VERSION,
  SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import {
  WechatPayConnectionError,
  WechatPayError,
  WechatPayInputError,
  WechatPayPlatformKeysError,
  WechatPaySigningError,
  type WechatPayVerificationError,
} from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { authorize } from "../protocol/authorization.js";
import { checkDigest, digestOf, withSignedBody } from "../protocol/digest.js";
import { unproved } from "../protocol/unproved.js";
import { isPromise } from "../runtime/awaitable.js";
import type { Cancellation } from "../runtime/cancellation.js";
import { sleep, withDeadline } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { parseJson } from "../runtime/json.js";
import { createNonce } from "../runtime/nonce.js";
import { nameOf, reasonOf } from "../runtime/reason.js";
import { isRedirect, isSuccess } from "../runtime/status.js";
import type { WireAnswer, WireRequest } from "../runtime/wire.js";
import type { Host } from "./hosts.js";
import { observe, type Settled } from "./observe.js";
import { isRetriable, isUnanswered, retryDelay } from "./retry.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest, ReceivedAnswer } from "./types.js";

/** No documented answer comes near it; what is longer is a mistake or an attack. In bytes, decompressed. */
export const MAXIMUM_BODY_LENGTH = 1024 * 1024;

/**
 * One request and its answer: signs, sends the bytes that were signed, receives, verifies; again
 * where that may help, with a new signature each time, until `limits` is used up. Where no answer came, the next attempt
 * goes to another host, if there is one.
 *
 * @throws WechatPayVerificationError unless the answer is proved to come from WeChat Pay, or is an
 * error without any signature header.
 * @throws WechatPayPlatformKeysError when there is no key to prove it with. Nothing was sent.
 * @throws WechatPayConnectionError, WechatPayTimeoutError, or the reason of the caller's signal.
 */
export function exchange(context: ExchangeContext, request: OutgoingRequest, limits: Limits): Promise<Answer> {
  const endsAt = globalOf("performance").now() + limits.timeout;
  return withDeadline(limits.timeout, limits.signal, async (cancellation) => {
    /** How the last attempt that was sent ended. */
    let ended: Settled | undefined;
    try {
      const expected = context.expectedSerial();
      const serial = isPromise(expected) ? await expected : expected;
      let host = context.hosts.next();
      let hasMoved = false;
      for (let attempt = 0; ; attempt++) {
        const observed = observe(context, host, request, attempt);
        const outcome = await attemptOnce(context, host, request, serial, limits.attemptTimeout, cancellation);
        observed.end(outcome);
        if (outcome.isSent) ended = outcome;
        // A signer that takes too long says nothing about the host.
        if (outcome.isSent && "error" in outcome && isUnanswered(outcome.error)) context.hosts.failed(host);
        if (attempt < limits.retries && !cancellation.aborted && isRetriable(outcome, request.retry)) {
          // An answer, whatever it says, shows that its host is reached; behind the others is the same platform.
          const next = "error" in outcome ? context.hosts.next() : host;
          const isFirstMove: boolean = next !== host && !hasMoved;
          const delay = isFirstMove ? 0 : retryDelay(outcome, attempt, context.now(), Math.random());
          // A wait that leaves no time for another attempt would only keep the caller.
          if (globalOf("performance").now() + delay < endsAt) {
            observed.retry(outcome, delay);
            await sleep(delay, cancellation);
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
    }
  });
}

/** @throws what the attempt ended with, unless that is an answer. */
function answerIn(outcome: Settled): Answer {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}

/** Whether an error is one of those that say that nothing was sent: after them a caller may charge under another number. */
function saysNotSent(error: unknown): error is WechatPayError {
  return NOT_SENT.some((type) => error instanceof type);
}

const NOT_SENT = [WechatPayInputError, WechatPayPlatformKeysError, WechatPaySigningError];

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

async function attemptOnce(
  context: ExchangeContext,
  host: Host,
  request: OutgoingRequest,
  serial: string | undefined,
  timeout: number,
  call: Cancellation,
): Promise<Settled> {
  let isSent = false;
  try {
    const received = await withDeadline(timeout, call, async (cancellation) => {
      const { method, target, body, streamedWith } = request;
      const headers = await signedHeaders(context, request, serial);
      cancellation.throwIfAborted();
      isSent = true;
      request.onSend?.();
      return send(host, { method, target, headers, body, streamedWith }, cancellation);
    });
    // Not within the attempt's limit: an answer came, and a key that is slow to come makes no other attempt of it.
    // Compared, so that nothing but true, not even a promise of it, passes for a proof.
    const verified = await authenticate(context, request, received, call);
    const { status, headers, body, stream } = received;
    const code = isSuccess(status) ? undefined : codeOf(body);
    return { isSent, answer: { status, headers, body, stream, verified, code } };
  } catch (error) {
    return { isSent, error };
  }
}

/** By its body, or by the digest of it that is signed in its place. */
async function authenticate(
  context: ExchangeContext,
  request: OutgoingRequest,
  received: ReceivedAnswer,
  call: Cancellation,
): Promise<boolean> {
  const { stream } = received;
  // Were this call given up now, nobody would read it.
  if (stream !== undefined) call.onAbort(stream.cancel);
  try {
    const digest = isSuccess(received.status) ? digestOf(received, request.digest) : undefined;
    if (digest === undefined) return (await context.authenticate(received)) === true;
    const verified = (await context.authenticate(withSignedBody(received, digest))) === true;
    if (stream === undefined) {
      const check = checkDigest(received, digest);
      check.update(received.body);
      check.finish();
    }
    return verified;
  } catch (error) {
    stream?.cancel();
    throw saysNotSent(error) ? unverified(received, error) : error;
  }
}

/** For an answer that cannot be verified since the clock, its key, or all keys fail meanwhile. */
function unverified(received: ReceivedAnswer, error: WechatPayError): WechatPayVerificationError {
  const isOfClock = error instanceof WechatPayInputError && error.issues.some(({ path }) => path === "now");
  const code = isOfClock ? "TIMESTAMP_OUT_OF_RANGE" : "PLATFORM_KEY_UNKNOWN";
  return unproved(received, code, `the answer cannot be verified: ${error.message}`);
}

const JSON_TYPE = "application/json";
const TEXT_TYPE = "text/plain";

async function signedHeaders(
  { merchant, now }: ExchangeContext,
  { method, target, headers, body, digest }: OutgoingRequest,
  serial: string | undefined,
): Promise<OutgoingRequest["headers"]> {
  const timestamp = Math.floor(now() / 1000).toString();
  const authorization = await authorize(merchant, { method, target, timestamp, nonce: createNonce(), body });
  const signed: Record<string, string> = ownProperties({ ...headers, accept: JSON_TYPE });
  if (digest !== undefined) signed["accept"] += `, ${TEXT_TYPE}`;
  signed[ACCEPT_LANGUAGE.header.toLowerCase()] ??= ACCEPT_LANGUAGE.default;
  signed["user-agent"] = `${PACKAGE_NAME}/${PACKAGE_VERSION}`;
  if (serial !== undefined) signed[SIGNATURE_HEADERS.serial.name.toLowerCase()] = serial;
  if (body.length > 0) signed["content-type"] = JSON_TYPE;
  signed[AUTHORIZATION.header.toLowerCase()] = authorization;
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

/** What to throw when a connection broke by `error`. */
function connectionFailed(origin: string, error: unknown): WechatPayError {
  if (error instanceof WechatPayError) return error;
  const name = nameOf(error);
  // By a TypeError fetch says no more than that it failed.
  const reason = reasonOf(error) ?? (name === "TypeError" ? undefined : name);
  const text = `the connection to ${origin} failed${reason ? `: ${reason}` : ""}`;
  return new WechatPayConnectionError("CONNECTION_FAILED", text, reason);
}
