import { concatBytes } from "./bytes.js";

/**
 * Reads all bytes of a stream. `undefined`, without reading further, when there are more than `limit`.
 *
 * @param signal - cancels the stream when it aborts.
 * @throws the error of the stream.
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
