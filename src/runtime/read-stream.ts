import { concatBytes } from "./bytes.js";

/**
 * All bytes of a stream, or `undefined` as soon as there are more than `limit`; it is not read further then.
 *
 * @param signal - ends the reading when it aborts: the stream is cancelled, its source let go.
 * @throws whatever breaks the stream.
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(chunks);
    length += value.length;
    if (length > limit) {
      cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
