import createOpenapiClient, { type Client } from "openapi-fetch";
import * as OPERATIONS from "../../generated/operations.js";
import type { paths } from "../../generated/types.js";
import { WechatPayConnectionError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { queryOf } from "../request/place-fields.js";
import { globalOf } from "../runtime/global.js";
import { isBodiless, isSuccess } from "../runtime/status.js";
import { exchange } from "./exchange.js";
import { readLimits } from "./limits.js";
import { readableBody } from "./read-answer.js";
import type { Answer, ExchangeContext, Limits, RetryRule } from "./types.js";

/** The openapi-fetch client over the paths of the document. */
export type Api = Client<paths, "application/json">;

/**
 * Stands in every `response` of the API client: `true` when WeChat Pay's signature proves the answer,
 * `false` for an error that came unsigned. Set by the SDK, whatever the answer itself says.
 */
const VERIFIED_HEADER = "Wechatpay-Global-Verified";

/** Sends one request of openapi-fetch, signed, and gives its answer back, verified. */
type SignedFetch = (request: Request, limits: Partial<Limits>, route: Route) => Promise<Response>;

/** What is known of a request by the path of the document that it was made for. */
interface Route {
  /** With names in the places of values. */
  template: string;
  retry: RetryRule;
  /** The header that holds the digest of a success that is no JSON. */
  digest: string | undefined;
}

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

/**
 * What openapi-fetch, and the Request that it makes, look up in options. It copies them into objects that inherit: what is
 * not set here or by the caller would be taken from a polluted Object.prototype.
 */
const UNSET: object = {
  Request: undefined,
  requestInitExt: undefined,
  querySerializer: undefined,
  bodySerializer: undefined,
  pathSerializer: undefined,
  parseAs: undefined,
  middleware: undefined,
  headers: undefined,
  body: undefined,
  cache: undefined,
  integrity: undefined,
  keepalive: undefined,
  priority: undefined,
  // Of these even an own `undefined` is not enough for Node.
  signal: null,
  window: null,
};

/** What openapi-fetch, and answers for it, are made of. */
const NEEDED = ["AbortController", "FormData", "Headers", "Request", "Response", "URL"] as const;

/** Signing, verifying and retrying as a `fetch` for openapi-fetch. */
export function createSignedFetch(context: ExchangeContext, defaults: Limits): SignedFetch {
  return async (request, call, route) => {
    // Middleware may have given the request a signal.
    const limits = readLimits(call, { ...defaults, signal: request.signal });
    const { origin, pathname, search } = new URL(request.url);
    if (origin !== context.origin) {
      const text = `signed requests go to ${context.origin} only`;
      throw new WechatPayConnectionError("REDIRECT_REFUSED", text);
    }
    return toResponse(
      await exchange(
        context,
        {
          method: request.method.toUpperCase(),
          target: pathname + search,
          ...route,
          headers: Object.fromEntries([...request.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name))),
          // The request holds the body that openapi-fetch serialised; these bytes are signed and sent.
          body: new Uint8Array(await request.arrayBuffer()),
        },
        limits,
      ),
      route.digest,
    );
  };
}

/**
 * The API client whose every request goes through `signedFetch`. openapi-fetch lets a single call
 * replace `fetch` and `baseUrl`, which would leave out signing and verifying: here it cannot.
 */
export function createApi(origin: string, signedFetch: SignedFetch): Api {
  const api = createOpenapiClient<paths, "application/json">({ ...UNSET, querySerializer: formOf, baseUrl: origin });
  const signed = (method: string, template: string, init: CallInit = {}) => {
    for (const name of NEEDED) globalOf(name);
    const call = ownProperties(init);
    // The signal stays here: a Request that follows it would leave a listener behind at each call.
    const { signal: _, params, ...rest } = call;
    const own = ownProperties(params ?? {});
    return {
      ...UNSET,
      ...rest,
      // A query is read by the names that it has or inherits.
      params: ownProperties({ ...own, query: ownProperties(own.query ?? {}) }),
      baseUrl: origin,
      fetch: (request: Request) => signedFetch(request, call, { template, ...rulesOf(method, template) }),
    };
  };
  const members = Object.entries(api as unknown as Record<string, (...args: unknown[]) => unknown>);
  return Object.fromEntries(
    members.map(([name, member]) => {
      if (name === "use" || name === "eject") return [name, member];
      if (name === "request") {
        return [
          name,
          async (method: string, path: string, init?: CallInit) => member(method, path, signed(method, path, init)),
        ];
      }
      return [name, async (path: string, init?: CallInit) => member(path, signed(name, path, init))];
    }),
  ) as unknown as Api;
}

/** A query is one object in the document, and its fields are the parameters. What is `undefined` is left out. */
function formOf(query: object): string {
  const fields = Object.values(query).flatMap((value) => Object.entries(Object(value) as object));
  return queryOf(Object.fromEntries(fields.filter(([, value]) => value !== undefined))).slice(1);
}

/** The rules of the operation; of what the document lacks, only what reads may be sent again. */
function rulesOf(method: string, path: string): Omit<Route, "template"> {
  const name = method.toUpperCase();
  const operations: readonly (DescribedRules & { method: string; path: string })[] = Object.values(OPERATIONS);
  const operation = operations.find((one) => one.path === path && one.method === name);
  return { retry: operation?.retry ?? (name === "GET" ? "again" : "ask first"), digest: operation?.digest };
}

interface DescribedRules {
  readonly retry: RetryRule;
  readonly digest?: string;
}

type CallInit = Partial<Limits> & { params?: { query?: object } };

function toResponse(answer: Answer, digest: string | undefined): Response {
  const { status, headers: received, body, verified } = answer;
  const isText = digest !== undefined && isSuccess(status);
  const headers = new Headers([...received]);
  // They described the bytes on the wire; these are read and decompressed.
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding"]) headers.delete(name);
  headers.set(VERIFIED_HEADER, String(verified));
  if (body.length === 0 || isBodiless(status)) return new Response(null, { status, headers });
  return new Response(isText ? body : readableBody(answer), { status, headers });
}
