import { WechatPayConnectionError } from "../errors.js";
import { globalOf } from "../runtime/global.js";
import { isBodiless, isSuccess } from "../runtime/status.js";
import { exchange } from "./exchange.js";
import { readLimits } from "./limits.js";
import { readableBody } from "./read-answer.js";
import type { Answer, ExchangeContext, Limits, RetryRule } from "./types.js";

/**
 * Stands in every `response` of the API client: `true` when WeChat Pay's signature proves the answer,
 * `false` for an error that came unsigned. Set by the SDK, whatever the answer itself says.
 */
const VERIFIED_HEADER = "Wechatpay-Global-Verified";

/** What is known of a request by the path of the document that it was made for. */
export interface Route {
  /** With names in the places of values. */
  template: string;
  retry: RetryRule;
  /** The header that holds the digest of a success that is no JSON. */
  digest: string | undefined;
}

/** What is sent of a request of openapi-fetch. */
export interface ApiRequest {
  method: string;
  url: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  signal: AbortSignal | null | undefined;
}

/** Sends one request of openapi-fetch, signed, and gives its answer back, verified. */
export type SignedFetch = (request: ApiRequest, limits: Partial<Limits>, route: Route) => Promise<Answer>;

/**
 * What frames a message, or names its receiver, belongs to the transport. From a caller it could make two requests
 * of one, whose answers would go to other calls over the same connection.
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

/** Signing, verifying and retrying as a `fetch` for openapi-fetch. */
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
      ...route,
      headers: Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.includes(name))),
      body,
    };
    return exchange(context, request, limits);
  };
}

/** The answer as what `fetch` gives. */
export function responseOf(answer: Answer, digest: string | undefined): Response {
  const { status, headers: received, body, verified } = answer;
  const isText = digest !== undefined && isSuccess(status);
  const headers = new Headers([...received]);
  // They described the bytes on the wire; these are read and decompressed.
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding"]) headers.delete(name);
  headers.set(VERIFIED_HEADER, String(verified));
  if (body.length === 0 || isBodiless(status)) return new Response(null, { status, headers });
  return new Response(isText ? body : readableBody(answer), { status, headers });
}
