import type { Cancellation } from "./cancellation.js";

/** A request on the wire. */
export interface WireRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** Keys are lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Empty when there is no body. */
  body: Uint8Array<ArrayBuffer>;
  /** A header name. The body of a successful answer with this header is a stream, without a limit. */
  streamedWith?: string | undefined;
}

/** The headers of an answer. The values of a repeated header are joined by a comma and a space. */
export interface WireHeaders {
  get(name: string): string | null;
  [Symbol.iterator](): Iterator<[string, string]>;
}

/** An answer or a notification as received: untrusted until its signature is verified. */
export interface ReceivedMessage {
  headers: Pick<Headers, "get">;
  /** The raw bytes. */
  body: Uint8Array<ArrayBuffer>;
}

/** An answer as a transport returns it. */
export interface WireAnswer {
  /** 0 for a redirect whose status the runtime hides. */
  status: number;
  headers: WireHeaders;
  /** Decompressed. `undefined` when it is longer than the limit, and for a redirect, whose body is not read. */
  body: Uint8Array<ArrayBuffer> | undefined;
  /** The body as a stream; `body` is then empty. The receiver must read it to its end or cancel it. */
  stream?: BodyStream | undefined;
}

/** A body in pieces, decompressed. */
export interface BodyStream {
  /**
   * The next piece, or `undefined` at the end.
   *
   * @throws the error of the connection.
   */
  read(): Promise<Uint8Array | undefined>;
  /** Closes the connection. After the end of the body it does nothing. */
  cancel(): void;
}

/** Keeps a body until it is verified and may be read. */
export interface Spool {
  /** Adds a piece. */
  write(piece: Uint8Array): void | Promise<void>;
  /** Reads what was written from the beginning, in pieces. */
  read(): AsyncIterable<Uint8Array>;
  /** Removes what was written. */
  close(): void | Promise<void>;
}

/**
 * Sends one request to the transport's origin and receives the answer. It follows no redirect.
 *
 * @param limit - the longest body to read, in bytes.
 * @throws the error of the connection.
 */
export type Transport = (request: WireRequest, limit: number, cancellation: Cancellation) => Promise<WireAnswer>;
