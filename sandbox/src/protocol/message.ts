/*
 * The messages that are signed, built by the official pages. The SDK has code of its own for them: with one function on both
 * sides, no test would notice a wrong line feed.
 */

/** The message of a request: five lines, each followed by a line feed. */
export function requestMessage(
  { method, target, body }: { method: string; target: string; body: Uint8Array },
  { timestamp, nonce }: { timestamp: string; nonce: string },
): Buffer {
  return lines(body, method, target, timestamp, nonce);
}

/** The message of an answer or a notification: three lines, each followed by a line feed. */
export function answerMessage(body: Uint8Array, timestamp: string, nonce: string): Buffer {
  return lines(body, timestamp, nonce);
}

function lines(body: Uint8Array, ...before: string[]): Buffer {
  return Buffer.concat([Buffer.from(`${before.join("\n")}\n`), body, Buffer.from("\n")]);
}
