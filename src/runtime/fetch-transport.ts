import { readStream } from "./read-stream.js";
import { isRedirect, isStatus } from "./status.js";
import type { Transport } from "./wire.js";

/** A transport over a `fetch`, the runtime's or one of the caller's own. */
export function createFetchTransport(origin: string, fetch: typeof globalThis.fetch): Transport {
  return async ({ method, target, headers, body }, limit, { signal }) => {
    // "manual" and not "error": a redirect would look like a broken connection then.
    const response = await fetch(origin + target, {
      method,
      headers: new Headers(headers),
      // A copy in memory of its own: a fetch of somebody else's may look at the whole buffer.
      ...(body.length > 0 && { body: new Uint8Array(body) }),
      redirect: "manual",
      signal,
    });
    const { status, type, headers: received } = response;
    if (type === "opaqueredirect" || isRedirect(status)) {
      response.body?.cancel().catch(() => {});
      return { status: type === "opaqueredirect" ? 0 : status, headers: received, body: undefined };
    }
    // A fetch of the caller's own may give anything, and a Response made without a status would be a success.
    if (!isStatus(status)) throw new TypeError("not an HTTP answer");
    return { status, headers: received, body: await readAll(response.body, limit) };
  };
}

async function readAll(body: ReadableStream<Uint8Array> | null, limit: number) {
  return body === null ? new Uint8Array() : readStream(body, limit);
}
