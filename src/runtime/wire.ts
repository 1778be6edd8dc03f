import type { Ending } from "./ending.js";

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  body: Uint8Array<ArrayBuffer>;
}

/** The headers of an answer. One that came twice is joined by a comma and a blank. */
export interface WireHeaders {
  get(name: string): string | null;
  [Symbol.iterator](): Iterator<[string, string]>;
}

/** What came over the wire, an answer or a notification: untrusted until its signature is verified. */
export interface ReceivedMessage {
  headers: Pick<Headers, "get">;
  /** The raw bytes. */
  body: Uint8Array<ArrayBuffer>;
}

/** An answer as a transport gives it. */
export interface WireAnswer {
  /** 0 for a redirect that the runtime does not show. */
  status: number;
  headers: WireHeaders;
  /** Decompressed. `undefined` when it is longer than the limit, or was not read: that of a redirect. */
  body: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Sends one request to the origin that it was made for and receives the answer. It follows no redirect.
 *
 * @param limit - the longest body to read, in bytes.
 * @throws whatever breaks the connection.
 */
export type Transport = (request: WireRequest, limit: number, ending: Ending) => Promise<WireAnswer>;
