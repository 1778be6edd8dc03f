import { encodeUtf8 } from "#encoding";
import { copyBytes } from "../runtime/bytes.js";

/** A text in UTF-8, or a copy of bytes in whatever form; `undefined` for anything else. */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  return typeof value === "string" ? encodeUtf8(value) : copyBytes(value);
}
