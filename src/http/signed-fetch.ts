import { WechatPayConnectionError } from "../errors.js";
import { checkDigest } from "../protocol/digest.js";
import { globalOf } from "../runtime/global.js";
import { isBodiless, isSuccess } from "../runtime/status.js";
import { exchange } from "./exchange.js";
import { readLimits } from "./limits.js";
import { readableBody } from "./read-answer.js";
import type { Answer, ExchangeContext, Limits, RetryRule } from "./types.js";

/**
 * A header of every `response` of the API client: `true` when the answer's signature was verified, `false` for an unsigned
 * error. The SDK sets it and replaces a header of that name in the answer.
 */
const VERIFIED_HEADER = "Wechatpay-Global-Verified";

/** The facts that the document states about the path of a request. */
export interface Route {
  /** The path template of the document. */
  template: string;
  retry: RetryRule;
  /** The header that holds the digest of a successful answer that is not JSON. */
  digest: string | undefined;
}

/** The parts of openapi-fetch's request that are sent. */
export interface ApiRequest {
  method: string;
  url: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  signal: AbortSignal | null | undefined;
}

/** Signs and sends one request of openapi-fetch, and returns the verified answer. */
export type SignedFetch = (request: ApiRequest, limits: Partial<Limits>, route: Route) => Promise<Answer>;

/**
 * Headers that frame a message or name its receiver. Only the transport sets them: from a caller they could split one
 * request into two, and other calls on the same connection would get the wrong answers.
 */
const OF_THE_CONNECTION = [
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Makes the `fetch` of openapi-fetch: it signs, verifies and retries. */
export function createSignedFetch(context: ExchangeContext, defaults: Limits): SignedFetch {
  return async ({ method, url, headers, body, signal }, call, route) => {
    // Middleware may have given the request a signal.
    const limits = readLimits(call, { ...defaults, signal });
    const { origin, pathname, search } = new (globalOf("URL"))(url);
    if (origin !== context.origin) {
      const text = `signed requests go to ${context.origin} only`;
      throw new WechatPayConnectionError("REDIRECT_REFUSED", text);
    }
    const request = {
      method: method.toUpperCase(),
      target: pathname + search,
      template: route.template,
      retry: route.retry,
      digest: route.digest === undefined ? undefined : { header: route.digest, check: checkDigest },
      headers: Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.includes(name))),
      body,
    };
    return exchange(context, request, limits);
  };
}

/** The answer as a `Response`. */
export function responseOf(answer: Answer, digest: string | undefined): Response {
  const { status, headers: received, body, verified } = answer;
  const isText = digest !== undefined && isSuccess(status);
  const headers = new Headers([...received]);
  // These headers describe the bytes on the wire; the body is read and decompressed.
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding"]) headers.delete(name);
  headers.set(VERIFIED_HEADER, String(verified));
  if (body.length === 0 || isBodiless(status)) return new Response(null, { status, headers });
  return new Response(isText ? body : readableBody(answer), { status, headers });
}
