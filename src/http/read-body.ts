import { WechatPayConnectionError } from "../errors.js";
import { concatBytes } from "../runtime/bytes.js";

/** No documented answer comes near it; what is longer is a mistake or an attack. */
export const MAXIMUM_BODY_LENGTH = 1024 * 1024;

/**
 * All bytes of a body.
 *
 * @throws WechatPayConnectionError `RESPONSE_TOO_LARGE` after 1 MiB, counted after decompression.
 */
export async function readBody(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(...chunks);
    length += value.length;
    if (length > MAXIMUM_BODY_LENGTH) {
      reader.cancel().catch(() => {});
      throw new WechatPayConnectionError(
        "RESPONSE_TOO_LARGE",
        `the answer is longer than ${MAXIMUM_BODY_LENGTH} bytes; it was not read further`,
      );
    }
    chunks.push(value);
  }
}
