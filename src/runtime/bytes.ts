/** `Uint8Array<ArrayBuffer>` in public declarations: before TypeScript 5.7 a Uint8Array has no parameter. */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** A copy of the bytes in an ArrayBuffer or a view, of any realm; `undefined` for any other value. */
export function copyBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  const isBuffer = Object.prototype.toString.call(value) === "[object ArrayBuffer]";
  return isBuffer ? new Uint8Array(value as ArrayBuffer).slice() : undefined;
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
