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
import { Deadline, runUntil } from "../runtime/deadline.js";
import { type Json, JsonFault } from "../runtime/json.js";
import { createNonce } from "../runtime/nonce.js";
import { nameOf, reasonOf } from "../runtime/reason.js";
import { isRedirect, isSuccess } from "../runtime/status.js";
import type { WireAnswer } from "../runtime/wire.js";
import type { Host } from "./hosts.js";
import type { Settled } from "./observe.js";
import { readContent } from "./read-answer.js";
import { isUnanswered } from "./retry.js";
import type { ExchangeContext, OutgoingRequest, ReceivedAnswer } from "./types.js";

/** In bytes, decompressed. Documented answers are far shorter; a longer one is a mistake or an attack. */
export const MAXIMUM_BODY_LENGTH = 1_048_576;

/**
 * Sends a request once: signs it, sends the bytes that were signed, receives the answer and verifies it, over the body or over
 * the body's digest where the platform signs that. It never throws: every error is how the attempt ended.
 *
 * @param serial - of the platform key that should sign the answer.
 * @param timeout - the limit of the attempt, in milliseconds.
 * @param call - the limit of the call that the attempt belongs to.
 */
export async function attemptOnce(
  context: ExchangeContext,
  host: Host,
  request: OutgoingRequest,
  serial: string | undefined,
  timeout: number,
  call: Deadline,
): Promise<Settled> {
  const attempt = new Deadline(timeout);
  let isSent = false;
  let received: ReceivedAnswer | undefined;
  try {
    const answer = await runUntil(attempt, call, () => {
      (attempt.endsAt < call.endsAt ? attempt : call).start();
      const sendWith = (authorization: string) => {
        attempt.throwIfAborted();
        isSent = true;
        request.onSend?.();
        const { method, target, body, streamedWith } = request;
        const headers = headersOf(request, serial, authorization);
        return host.send({ method, target, headers, body, streamedWith }, MAXIMUM_BODY_LENGTH, attempt);
      };
      const authorization = sign(context, request);
      return isPromise(authorization) ? authorization.then(sendWith) : sendWith(authorization);
    });
    received = accept(answer, host);
    const { status, headers, body, stream } = received;
    // When the call is aborted now, nobody reads the stream: close it.
    if (stream !== undefined) call.onAbort(stream.cancel);
    const rule = isSuccess(status) ? request.digest : undefined;
    const digest = rule && digestOf(received, rule.header);
    // Outside of the attempt's limit: the answer is here, and a slow download of a key must not cause another attempt.
    const proof = context.authenticate(digest === undefined ? received : withSignedBody(received, digest));
    const verified = (isPromise(proof) ? await call.waitFor(proof) : proof) === true;
    if (rule !== undefined && digest !== undefined && stream === undefined) {
      const check = rule.check(received, digest);
      check.update(body);
      check.finish();
    }
    const content = isSuccess(status) ? undefined : readContent(body);
    const code = content && codeOf(content);
    return { isSent, answer: { status, headers, body, stream, verified, content, code } };
  } catch (error) {
    if (received !== undefined) {
      received.stream?.cancel();
      return { isSent, error: saysNotSent(error) ? unverified(received, error) : error };
    }
    // When the signer failed or took too long, nothing was sent, and the host is not at fault.
    if (!isSent) return { isSent, error };
    const failure = attempt.aborted ? error : connectionFailed(host.origin, error);
    return { isSent, error: failure, isUnanswered: isUnanswered(failure) };
  }
}

/** The Authorization header. */
function sign(
  { merchant, now, running }: ExchangeContext,
  { method, target, body }: OutgoingRequest,
): Awaitable<string> {
  const timestamp = Math.floor(now() / 1000).toString();
  return authorize(merchant, { method, target, timestamp, nonce: createNonce(), body }, running === 1);
}

/* Literals in lower case, for speed: toLowerCase() at each request is slow. The compiler compares them with the document's. */
const LANGUAGE: Lowercase<typeof ACCEPT_LANGUAGE.header> = "accept-language";
const SERIAL: Lowercase<typeof SIGNATURE_HEADERS.serial.name> = "wechatpay-serial";
const AUTHORIZATION_HEADER: Lowercase<typeof AUTHORIZATION.header> = "authorization";

const JSON_TYPE = "application/json";
const TEXT_TYPE = "text/plain";

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

/** The answer on the wire, unless it is one that no caller may get. */
function accept({ status, headers, body, stream }: WireAnswer, { origin }: Host): ReceivedAnswer {
  if (status === 0 || isRedirect(status)) {
    const text = `the answer is a redirect${status ? ` (status ${status})` : ""}; it was not followed`;
    throw new WechatPayConnectionError("REDIRECT_REFUSED", text);
  }
  if (body === undefined) {
    const text = `the answer is longer than ${MAXIMUM_BODY_LENGTH} bytes; it was not read further`;
    throw new WechatPayConnectionError("RESPONSE_TOO_LARGE", text);
  }
  const broke = (error: unknown): never => {
    throw connectionFailed(origin, error);
  };
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

/** The form of error codes. Any other text comes from a stranger and must not reach logs and metrics. */
const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** The `code` of an error's body, which may be anything. */
function codeOf(content: Json | JsonFault): string | undefined {
  const { code } = Object(content instanceof JsonFault ? undefined : content.value) as { code?: unknown };
  return typeof code === "string" && ERROR_CODE.test(code) ? code : undefined;
}

/** Whether an error promises that nothing was sent. After such an error a caller may charge with another order number. */
export function saysNotSent(error: unknown): error is WechatPayError {
  return NOT_SENT.some((type) => error instanceof type);
}

const NOT_SENT = [WechatPayInputError, WechatPayPlatformKeysError, WechatPaySigningError];

/** The error for an answer that cannot be verified because the clock or the keys failed after the request was sent. */
function unverified(received: ReceivedAnswer, error: WechatPayError): WechatPayVerificationError {
  const isOfClock = error instanceof WechatPayInputError && error.issues.some(({ path }) => path === "now");
  const code = isOfClock ? "TIMESTAMP_OUT_OF_RANGE" : "PLATFORM_KEY_UNKNOWN";
  return unproved(received, code, `the answer cannot be verified: ${error.message}`);
}
