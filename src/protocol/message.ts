import { encodeUtf8 } from "../runtime/bytes.js";

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
export interface AnswerMessage {
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
  return lines([method, target, timestamp, nonce], body);
}

/**
 * The bytes that the signature of an answer or a notification covers: three lines, each ended by a
 * line feed.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357149
 */
export function answerMessage({ timestamp, nonce, body }: AnswerMessage): Uint8Array<ArrayBuffer> {
  return lines([timestamp, nonce], body);
}

const LINE_FEED = 10;

function lines(fields: string[], body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encodeUtf8(`${fields.join("\n")}\n`);
  const message = new Uint8Array(head.length + body.length + 1);
  message.set(head);
  message.set(body, head.length);
  message[message.length - 1] = LINE_FEED;
  return message;
}
