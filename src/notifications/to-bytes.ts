import { encodeUtf8 } from "#encoding";
import { copyBytes } from "../runtime/bytes.js";

/** A string as UTF-8, or a copy of bytes in any form; `undefined` for any other value. */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  return typeof value === "string" ? encodeUtf8(value) : copyBytes(value);
}
