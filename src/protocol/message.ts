import { encodeUtf8 } from "#encoding";

/** The parts of a request that its signature covers. */
export interface RequestMessage {
  method: string;
  /** Path and query, exactly as on the wire. */
  target: string;
  /** Unix time in seconds, as in the Authorization header. */
  timestamp: string;
  nonce: string;
  /** Exactly the bytes on the wire, none for a request without a body. */
  body: Uint8Array;
}

/** The parts of an answer or a notification that its signature covers. */
interface AnswerMessage {
  timestamp: string;
  nonce: string;
  /** Exactly the bytes on the wire. */
  body: Uint8Array;
}

/**
 * The bytes that a request's signature covers: five lines, each ended by a line feed.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357147
 */
export function requestMessage({ method, target, timestamp, nonce, body }: RequestMessage): Uint8Array<ArrayBuffer> {
  return message(`${method}\n${target}\n${timestamp}\n${nonce}\n`, body);
}

/**
 * The bytes that the signature of an answer or a notification covers: three lines, each ended by a
 * line feed.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357149
 */
export function answerMessage({ timestamp, nonce, body }: AnswerMessage): Uint8Array<ArrayBuffer> {
  return message(`${timestamp}\n${nonce}\n`, body);
}

const LINE_FEED = 10;

/** A buffer of its own: a custom signer may read the whole buffer behind the bytes. */
function message(lines: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encodeUtf8(lines);
  const bytes = new Uint8Array(head.length + body.length + 1);
  bytes.set(head);
  bytes.set(body, head.length);
  bytes[bytes.length - 1] = LINE_FEED;
  return bytes;
}
