/** One element of DER: its content, and all of it. */
export interface DerElement {
  content: Buffer;
  whole: Buffer;
}

/** An element of DER with what it is made of. Tags of one byte, up to 65,535 bytes. */
export function encode(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const header =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

/** The elements that lie one after the other. Of what is no DER, those before it. */
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
