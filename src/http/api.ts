import createOpenapiClient, { type Client } from "openapi-fetch";
import * as OPERATIONS from "../../generated/operations.js";
import type { paths } from "../../generated/types.js";
import { ownProperties } from "../input/own-properties.js";
import { queryOf } from "../request/place-fields.js";
import { globalOf } from "../runtime/global.js";
import { apiRequestOf, PlainRequest, plainResponseOf } from "./plain-fetch.js";
import { type Route, responseOf, type SignedFetch } from "./signed-fetch.js";
import type { Answer, Limits, RetryRule } from "./types.js";

/** The openapi-fetch client over the paths of the document. */
export type Api = Client<paths, "application/json">;

/**
 * The options that openapi-fetch and its Request look up. openapi-fetch copies options into objects that inherit from
 * Object.prototype: without these own properties, a polluted prototype would set an option that the caller did not set.
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
  // For these two, Node needs null: it does not accept an own `undefined`.
  signal: null,
  window: null,
};

/** The globals that openapi-fetch and this file use. */
const NEEDED = ["AbortController", "FormData", "Headers", "Request", "Response", "URL"] as const;

/** A method of openapi-fetch's client, such as `GET`. */
type Send = (path: string, options: object) => Promise<{ response: Response }>;

/**
 * Makes the API client. Every request goes through `signedFetch`. openapi-fetch lets a single call replace `fetch` and
 * `baseUrl`, which would skip signing and verifying; this client does not allow that.
 */
export function createApi(origin: string, signedFetch: SignedFetch): Api {
  const api = createOpenapiClient<paths, "application/json">({ ...UNSET, querySerializer: formOf, baseUrl: origin });
  let hasMiddleware = false;
  const call = async (send: Send, method: string, template: string, init: CallInit = {}) => {
    for (const name of NEEDED) globalOf(name);
    const own = ownProperties(init);
    const route = { template, ...rulesOf(method, template) };
    const options = optionsOf(origin, own);
    if (hasMiddleware || !isPlain(method, own)) {
      const fetch = async (request: Request) => {
        const body = new Uint8Array(await request.arrayBuffer());
        const { url, headers, signal } = request;
        const answer = await signedFetch({ method: request.method, url, headers, body, signal }, own, route);
        return responseOf(answer, route.digest);
      };
      return send(template, { ...options, fetch });
    }
    let answer: Answer | undefined;
    const fetch = async (request: PlainRequest) => {
      answer = await signedFetch(apiRequestOf(request), own, route);
      return plainResponseOf(answer, route.digest);
    };
    const result = await send(template, { ...options, Request: PlainRequest, fetch });
    return answer === undefined ? result : withResponse(result, answer, route.digest);
  };
  const members = Object.entries(api as unknown as Record<string, (...args: unknown[]) => unknown>);
  return Object.fromEntries(
    members.map(([name, member]) => {
      if (name === "eject") return [name, member];
      if (name === "use") {
        return [
          name,
          (...middleware: unknown[]) => {
            member(...middleware);
            hasMiddleware = true;
          },
        ];
      }
      if (name === "request") {
        return [
          name,
          (method: string, path: string, init?: CallInit) =>
            call((to, options) => member(method, to, options) as ReturnType<Send>, method, path, init),
        ];
      }
      return [name, (path: string, init?: CallInit) => call(member as Send, name, path, init)];
    }),
  ) as unknown as Api;
}

/** The options of a call that are passed on to openapi-fetch. */
function optionsOf(origin: string, call: CallInit): object {
  // The signal stays here: a Request that follows it would leave a listener behind at each call.
  const { signal: _, params, ...rest } = call;
  const own = ownProperties(params ?? {});
  return {
    ...UNSET,
    ...rest,
    // openapi-fetch reads inherited names of a query, too: give it own properties only.
    params: ownProperties({ ...own, query: ownProperties(own.query ?? {}) }),
    baseUrl: origin,
  };
}

/** Whether a call needs no Request: no caller's code sees it, and no option of the call requires one. */
function isPlain(method: string, { body, parseAs, ...call }: CallInit): boolean {
  const canHaveBody = body === undefined || method.toUpperCase() !== "GET";
  return (
    PLAIN_METHODS.includes(method.toUpperCase()) &&
    canHaveBody &&
    !(body instanceof FormData) &&
    (parseAs === undefined || parseAs === "json") &&
    Object.keys(call).every((name) => PLAIN_OPTIONS.includes(name))
  );
}

const PLAIN_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Besides `body` and `parseAs`. */
const PLAIN_OPTIONS = ["params", "signal", "timeout", "attemptTimeout", "retries"];

/** Adds `response` to a result. The Response is made when it is first read. */
function withResponse(result: object, answer: Answer, digest: string | undefined) {
  let response: Response | undefined;
  return Object.defineProperty(result, "response", {
    enumerable: true,
    configurable: true,
    get: () => {
      response ??= responseOf(answer, digest);
      return response;
    },
  }) as { response: Response };
}

/** In the document a query is one object, whose fields are the parameters. A field that is `undefined` is left out. */
function formOf(query: object): string {
  const fields = Object.values(query).flatMap((value) => Object.entries(Object(value) as object));
  return queryOf(Object.fromEntries(fields.filter(([, value]) => value !== undefined))).slice(1);
}

/** The rules of the operation. Where the document does not know the path, only a GET may be retried. */
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

type CallInit = Partial<Limits> & { params?: { query?: object }; body?: unknown; parseAs?: string };
