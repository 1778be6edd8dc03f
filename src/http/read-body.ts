import { WechatPayConnectionError } from "../errors.js";
import { readStream } from "../runtime/read-stream.js";

/** No documented answer comes near it; what is longer is a mistake or an attack. */
export const MAXIMUM_BODY_LENGTH = 1024 * 1024;

/**
 * All bytes of a body.
 *
 * @throws WechatPayConnectionError `RESPONSE_TOO_LARGE` after 1 MiB, counted after decompression.
 */
export async function readBody(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const bytes = await readStream(body, MAXIMUM_BODY_LENGTH);
  if (bytes !== undefined) return bytes;
  throw new WechatPayConnectionError(
    "RESPONSE_TOO_LARGE",
    `the answer is longer than ${MAXIMUM_BODY_LENGTH} bytes; it was not read further`,
  );
}
