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

/** A member of openapi-fetch's client that makes a call. */
type Send = (path: string, options: object) => Promise<{ response: Response }>;

/**
 * The API client whose every request goes through `signedFetch`. openapi-fetch lets a single call
 * replace `fetch` and `baseUrl`, which would leave out signing and verifying: here it cannot.
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

/** What openapi-fetch is given of the options of a call. */
function optionsOf(origin: string, call: CallInit): object {
  // The signal stays here: a Request that follows it would leave a listener behind at each call.
  const { signal: _, params, ...rest } = call;
  const own = ownProperties(params ?? {});
  return {
    ...UNSET,
    ...rest,
    // A query is read by the names that it has or inherits.
    params: ownProperties({ ...own, query: ownProperties(own.query ?? {}) }),
    baseUrl: origin,
  };
}

/** Whether nobody but this package sees the Request of a call, and nothing of it needs one. */
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

/** With the Response that openapi-fetch gives, too, which is made when somebody looks at it. */
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

type CallInit = Partial<Limits> & { params?: { query?: object }; body?: unknown; parseAs?: string };
