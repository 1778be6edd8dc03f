/* The exports of `encoding.ts`, with Buffer. They are described there. */
import { Buffer, isUtf8 } from "node:buffer";

export function encodeBase64(bytes: Uint8Array): string {
  return bufferOver(bytes).toString("base64");
}

export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = Buffer.from(text, "base64");
  // Buffer accepts nearly any text. Only canonical base64 is the same after encoding it again.
  return bytes.toString("base64") === text ? bytes : undefined;
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text);
}

export function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new TypeError("not UTF-8");
  return bufferOver(bytes).toString();
}

function bufferOver(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
