/*
 * What is signed, built from the official pages and from nothing else: the SDK beside this package has
 * its own code for it. Were both built by one function, a wrong line feed would cancel out.
 */

/** The message of a request: five lines, each ended by a line feed, the last too. */
export function requestMessage(
  { method, target, body }: { method: string; target: string; body: Uint8Array },
  { timestamp, nonce }: { timestamp: string; nonce: string },
): Buffer {
  return lines(body, method, target, timestamp, nonce);
}

/** The message of an answer or a notification: three lines, each ended by a line feed. */
export function answerMessage(body: Uint8Array, timestamp: string, nonce: string): Buffer {
  return lines(body, timestamp, nonce);
}

function lines(body: Uint8Array, ...before: string[]): Buffer {
  return Buffer.concat([Buffer.from(`${before.join("\n")}\n`), body, Buffer.from("\n")]);
}
