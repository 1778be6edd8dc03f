/** A DER element: its content, and the whole element. */
export interface DerElement {
  content: Buffer;
  whole: Buffer;
}

/** Encodes a DER element from its parts. Tags have one byte, the content at most 65,535 bytes. */
export function encode(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const header =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

/** The DER elements of a sequence of bytes, up to the first that is not DER. */
export function elementsIn(der: Buffer): DerElement[] {
  const elements: DerElement[] = [];
  let at = 0;
  while (at + 2 <= der.length) {
    const first = der[at + 1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.readUIntBE(at + 2, lengthBytes);
    elements.push({ content: der.subarray(start, start + length), whole: der.subarray(at, start + length) });
    at = start + length;
  }
  return elements;
}
