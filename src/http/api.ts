import createOpenapiClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { type InputIssue, WechatPayConnectionError, WechatPayInputError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { checkTimeout } from "../runtime/deadline.js";
import { type JsonFault, NOT_JSON, parseJson } from "../runtime/json.js";
import { type Answer, type Effort, type ExchangeContext, exchange } from "./exchange.js";
import { checkRetries } from "./retry.js";

/** The openapi-fetch client over the paths of the document. */
export type Api = Client<paths, "application/json">;

/**
 * Stands in every `response` of the API client: `true` when WeChat Pay's signature proves the answer,
 * `false` for an error that came unsigned. Set by the SDK, whatever the answer itself says.
 */
export const VERIFIED_HEADER = "Wechatpay-Global-Verified";

/** Sends one request of openapi-fetch, signed, and gives its answer back, verified. */
export type SignedFetch = (request: Request, effort: Partial<Effort>) => Promise<Response>;

/** Signing, verifying and retrying as a `fetch` for openapi-fetch. */
export function createSignedFetch(context: ExchangeContext, defaults: Effort): SignedFetch {
  return async (request, { timeout, attemptTimeout, retries, signal }) => {
    const issues = [...checkEffort({ timeout, attemptTimeout, retries }), ...checkSignal(signal)];
    if (issues.length > 0) throw new WechatPayInputError(issues);
    const { method, url, headers } = request;
    // The request holds the body that openapi-fetch serialised; these bytes are signed and sent.
    const body = new Uint8Array(await request.arrayBuffer());
    const effort = {
      timeout: timeout ?? defaults.timeout,
      attemptTimeout: attemptTimeout ?? defaults.attemptTimeout,
      retries: retries ?? defaults.retries,
      signal: signal ?? request.signal, // middleware may have given the request one
    };
    return toResponse(await exchange(context, { method, url: new URL(url), headers, body }, effort));
  };
}

/** What is wrong with the limits of a client or a call. */
export function checkEffort(effort: { [K in keyof Effort]?: unknown }): InputIssue[] {
  return [
    checkTimeout(effort.timeout),
    checkTimeout(effort.attemptTimeout, "attemptTimeout"),
    checkRetries(effort.retries),
  ].filter((issue) => issue !== undefined);
}

function checkSignal(signal: unknown): InputIssue[] {
  if (signal === undefined || signal === null) return [];
  const { addEventListener, throwIfAborted } = Object(signal) as Partial<AbortSignal>;
  if (typeof addEventListener === "function" && typeof throwIfAborted === "function") return [];
  const expected = "an AbortSignal";
  return [{ path: "signal", rule: "type", expected, message: `must be ${expected}, got ${typeof signal}` }];
}

/**
 * The API client whose every request goes through `signedFetch`. openapi-fetch lets a single call
 * replace `fetch` and `baseUrl`, which would leave out signing and verifying: here it cannot.
 */
export function createApi(origin: string, signedFetch: SignedFetch): Api {
  const api = createOpenapiClient<paths, "application/json">({ baseUrl: origin });
  const signed = (init: CallInit = {}) => {
    const call = ownProperties(init);
    // The signal stays here: a Request that follows it would leave a listener behind at each call.
    const { signal: _, ...rest } = call;
    return { ...rest, baseUrl: origin, fetch: (request: Request) => signedFetch(request, call) };
  };
  const members = Object.entries(api as unknown as Record<string, (...args: unknown[]) => unknown>);
  return Object.fromEntries(
    members.map(([name, member]) => {
      if (name === "use" || name === "eject") return [name, member];
      if (name === "request") {
        return [name, (method: string, path: string, init?: CallInit) => member(method, path, signed(init))];
      }
      return [name, (path: string, init?: CallInit) => member(path, signed(init))];
    }),
  ) as unknown as Api;
}

type CallInit = Partial<Effort>;

function toResponse({ status, headers: received, body, verified }: Answer): Response {
  const headers = new Headers(received);
  // They described the bytes on the wire; these are read and decompressed.
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding"]) headers.delete(name);
  headers.set(VERIFIED_HEADER, String(verified));
  // 204 and 205 have no body, whatever a fetch of the caller's own says.
  if (body.length === 0 || status === 204 || status === 205) return new Response(null, { status, headers });
  const fault = faultOfJson(body);
  if (verified && fault !== undefined) {
    // Said here, in words, where openapi-fetch would throw a SyntaxError that quotes the answer.
    throw new WechatPayConnectionError(
      "RESPONSE_INVALID",
      `the answer (status ${status}, ${body.length} bytes) is signed by WeChat Pay, but ${fault}`,
    );
  }
  // An unsigned error may be a proxy's HTML, but no JSON that would harm its reader.
  return new Response(fault === undefined || fault === NOT_JSON ? body : null, { status, headers });
}

function faultOfJson(body: Uint8Array): string | undefined {
  try {
    parseJson(body);
    return undefined;
  } catch (error) {
    return (error as JsonFault).message;
  }
}
