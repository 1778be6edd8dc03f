import { WechatPayConnectionError, WechatPayError } from "../errors.js";
import type { Cancellation } from "./cancellation.js";
import { isNetworkFailure } from "./network-failure.js";
import { readStream } from "./read-stream.js";
import { labelOf } from "./reason.js";
import { isRedirect, isStatus, isSuccess } from "./status.js";
import type { BodyStream, Transport, WireAnswer, WireRequest } from "./wire.js";

/**
 * Makes a transport that uses a `fetch`.
 *
 * @param isCallers - whether the caller gave this `fetch`. Its faults are then reported as `FETCH_FAILED`; the runtime's
 * `fetch` fails only because of the connection.
 */
export function createFetchTransport(origin: string, fetch: typeof globalThis.fetch, isCallers = true): Transport {
  return async (request, limit, cancellation) => {
    const init = initOf(request, cancellation);
    const withBlame = async <T>(work: () => Promise<T>): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        throw isCallers ? blame(error) : error;
      }
    };
    return withBlame(async () => {
      const answer = await receive(await fetch(origin + request.target, init), limit, request.streamedWith);
      const { stream } = answer;
      return stream ? { ...answer, stream: { ...stream, read: () => withBlame(stream.read) } } : answer;
    });
  };
}

/** The error to throw for an error of the caller's `fetch`. */
function blame(error: unknown): unknown {
  if (error instanceof WechatPayError) return error;
  if (error instanceof AnswerFault) return fetchFailed(error.message);
  if (isNetworkFailure(error)) return error;
  const reason = labelOf(error);
  return fetchFailed(`failed${reason === undefined ? "" : `: ${reason}`}`, reason);
}

function fetchFailed(what: string, reason?: string): WechatPayConnectionError {
  const text = `the fetch given to createClient ${what}; the request is not retried`;
  return new WechatPayConnectionError("FETCH_FAILED", text, reason);
}

function initOf({ method, headers, body }: WireRequest, cancellation: Cancellation): RequestInit {
  return {
    method,
    headers: { ...headers },
    // A copy in its own buffer: the caller's fetch may read the whole buffer behind the bytes.
    ...(body.length > 0 && { body: new Uint8Array(body) }),
    // Not "error": with it a redirect would look like a broken connection.
    redirect: "manual",
    signal: cancellation.signal,
  };
}

/** What is wrong with an answer, as the rest of a sentence. */
class AnswerFault extends Error {}

/** @param response - the result of the caller's `fetch`, which may be any value. */
async function receive(response: Response, limit: number, streamedWith: string | undefined): Promise<WireAnswer> {
  const { status, type, headers, body } = Object(response) as Response;
  if (type === "opaqueredirect" || isRedirect(status)) {
    discard(body);
    return { status: type === "opaqueredirect" ? 0 : status, headers, body: undefined };
  }
  // Without this check, an object without a status would count as a success.
  if (!isStatus(status) || typeof headers?.get !== "function") throw new AnswerFault("returned no HTTP answer");
  const isStreamed = streamedWith !== undefined && isSuccess(status) && headers.get(streamedWith) !== null;
  const stream = isStreamed ? streamOf(response) : undefined;
  if (stream !== undefined) return { status, headers, body: new Uint8Array(), stream };
  return { status, headers, body: await readBody(response, limit) };
}

/** The body in pieces; `undefined` when it is not a stream. */
function streamOf(response: Response): BodyStream | undefined {
  const { body } = response;
  refuseReadBody(response);
  if (typeof body?.getReader === "function") {
    const reader = body.getReader();
    return { read: async () => pieceOf(await reader.read()), cancel: () => void reader.cancel().catch(() => {}) };
  }
  // A Node.js stream, as in node-fetch.
  const pieces = (body as AsyncIterable<unknown> | null | undefined)?.[Symbol.asyncIterator]?.();
  return pieces && { read: async () => pieceOf(await pieces.next()), cancel: () => discard(body) };
}

function pieceOf({ done, value }: { done?: boolean | undefined; value?: unknown }): Uint8Array | undefined {
  if (done) return undefined;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new AnswerFault("returned a body that is not bytes");
}

function refuseReadBody({ body, bodyUsed }: Response): void {
  if (bodyUsed || body?.locked) throw new AnswerFault("returned a body that was read before");
}

async function readBody(response: Response, limit: number): Promise<WireAnswer["body"]> {
  const { body } = response;
  if (body === null) return new Uint8Array();
  refuseReadBody(response);
  if (typeof body?.getReader === "function") return readStream(body, limit);
  // In node-fetch the body is a Node.js stream; React Native has no body stream.
  if (typeof response.arrayBuffer !== "function") throw new AnswerFault("returned a body that cannot be read");
  if (Number(response.headers.get("content-length")) > limit) {
    discard(body);
    return undefined;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > limit ? undefined : bytes;
}

/** Closes a body that is not read: a ReadableStream or a Node.js stream. */
function discard(body: (Partial<ReadableStream> & { destroy?: () => unknown }) | null | undefined): void {
  if (typeof body?.cancel === "function") body.cancel().catch(() => {});
  else if (typeof body?.destroy === "function") body.destroy();
}
