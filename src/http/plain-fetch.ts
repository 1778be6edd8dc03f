import { encodeUtf8 } from "#encoding";
import { isSuccess } from "../runtime/status.js";
import { readAnswer } from "./read-answer.js";
import { type ApiRequest, responseOf } from "./signed-fetch.js";
import type { Answer } from "./types.js";

/*
 * Small objects that openapi-fetch accepts as Request and Response. Making the real ones takes longer than the rest of a call.
 * They are used when no code of the caller sees the Request.
 */

/** Replaces `Request`: openapi-fetch makes one from the options of a call. */
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

/** Replaces a `Response`: the members that openapi-fetch reads. */
export function plainResponseOf(answer: Answer, digest: string | undefined) {
  const { status, body } = answer;
  const ok = isSuccess(status);
  return {
    status,
    ok,
    // openapi-fetch reads this header only. With a length it calls json(), which needs no parsing; without one, text().
    headers: { get: (name: string) => (name === "Content-Length" && body.length > 0 ? String(body.length) : null) },
    json: () => (digest === undefined ? readAnswer(answer) : responseOf(answer, digest).json()),
    text: () => responseOf(answer, digest).text(),
  };
}
