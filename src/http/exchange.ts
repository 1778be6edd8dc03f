import {
  ACCEPT_LANGUAGE,
  AUTHORIZATION,
  PACKAGE_NAME,
  PACKAGE_VERSION,
  SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import { WechatPayConnectionError, WechatPayError } from "../errors.js";
import type { PlatformKeys } from "../keys/platform-keys.js";
import { authorize, type Merchant } from "../protocol/authorization.js";
import { claimsSignature, verify } from "../protocol/verify.js";
import { createNonce } from "../runtime/nonce.js";
import { type Deadline, withDeadline } from "./deadline.js";
import { readBody } from "./read-body.js";

/** Everything that one exchange with WeChat Pay depends on. */
export interface ExchangeContext {
  merchant: Merchant;
  platformKeys: PlatformKeys;
  /** The only origin that signed requests go to. */
  origin: string;
  fetch: typeof fetch;
  /** Unix time in milliseconds. */
  now: () => number;
}

/** A request before it is signed. */
export interface OutgoingRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** An answer whose signature was checked before anything else. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  /** False only for errors that came without any signature header. */
  verified: boolean;
}

/**
 * One request and its answer: signs, sends the bytes that were signed, receives, verifies.
 *
 * @throws WechatPayVerificationError unless the answer is proved to come from WeChat Pay, or is an
 * error without any signature header.
 * @throws WechatPayConnectionError, WechatPayTimeoutError, or the reason of the caller's signal.
 */
export function exchange(context: ExchangeContext, request: OutgoingRequest, deadline: Deadline): Promise<Answer> {
  return withDeadline(deadline, async (signal) => {
    const headers = await signedHeaders(context, request);
    signal.throwIfAborted();
    const answer = await send(context, request, headers, signal);
    if (isSuccess(answer.status) || claimsSignature(answer)) {
      await verify(answer, context.platformKeys, context.now());
      return { ...answer, verified: true };
    }
    return { ...answer, verified: false };
  });
}

async function signedHeaders(
  { merchant, platformKeys, now }: ExchangeContext,
  request: OutgoingRequest,
): Promise<Headers> {
  const { method, url, body } = request;
  const headers = new Headers(request.headers);
  const serial = platformKeys.preferredId(now());
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
): Promise<Omit<Answer, "verified">> {
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

/** The code of the failure. Nothing else of a foreign error is passed on: it may hold the request. */
function reasonOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code)) return code;
  }
  return undefined;
}

function isStatus(status: unknown): boolean {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
