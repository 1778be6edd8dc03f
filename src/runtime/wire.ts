import type { Cancellation } from "./cancellation.js";

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  body: Uint8Array<ArrayBuffer>;
  /** A header: the body of a success that has it is given in pieces, however long it is. */
  streamedWith?: string | undefined;
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
  /** The body that was asked for in pieces; `body` is empty then. Whoever has it reads it to its end, or cancels it. */
  stream?: BodyStream | undefined;
}

/** A body as it comes, decompressed. */
export interface BodyStream {
  /**
   * The next piece, or `undefined` at the end.
   *
   * @throws whatever breaks the connection.
   */
  read(): Promise<Uint8Array | undefined>;
  /** Lets go of the connection. After the end it does nothing. */
  cancel(): void;
}

/** Where a body is kept until it may be read. */
export interface Spool {
  /** Adds a piece. */
  write(piece: Uint8Array): void | Promise<void>;
  /** What was written, from its beginning, in pieces. */
  read(): AsyncIterable<Uint8Array>;
  /** Removes what was written. */
  close(): void | Promise<void>;
}

/**
 * Sends one request to the origin that it was made for and receives the answer. It follows no redirect.
 *
 * @param limit - the longest body to read, in bytes.
 * @throws whatever breaks the connection.
 */
export type Transport = (request: WireRequest, limit: number, cancellation: Cancellation) => Promise<WireAnswer>;
