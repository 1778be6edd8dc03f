import { encodeUtf8 } from "#encoding";
import { isSuccess } from "../runtime/status.js";
import { readAnswer } from "./read-answer.js";
import { type ApiRequest, responseOf } from "./signed-fetch.js";
import type { Answer } from "./types.js";

/*
 * What openapi-fetch needs of a Request and a Response, without one: both take longer than all the rest of a call. For calls in
 * which nobody else sees them.
 */

/** In the place of `Request`: what openapi-fetch makes of the options of a call. */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: string | undefined }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

export function apiRequestOf({ url, method, headers, body }: PlainRequest): ApiRequest {
  const bytes = body === undefined ? new Uint8Array() : encodeUtf8(body);
  return { url, method, headers, body: bytes, signal: undefined };
}

/** In the place of a `Response`: what openapi-fetch reads of it. */
export function plainResponseOf(answer: Answer, digest: string | undefined) {
  const { status, body } = answer;
  const ok = isSuccess(status);
  return {
    status,
    ok,
    // It asks for the length alone. Where it is told one, it takes what is read already, in the place of the text.
    headers: { get: (name: string) => (name === "Content-Length" && body.length > 0 ? String(body.length) : null) },
    json: () => (digest === undefined ? readAnswer(answer) : responseOf(answer, digest).json()),
    text: () => responseOf(answer, digest).text(),
  };
}
