/** One element of a DER structure. */
export interface DerElement {
  tag: number;
  /** The bytes inside. */
  content: Uint8Array<ArrayBuffer>;
  /** The bytes with tag and length. */
  encoding: Uint8Array<ArrayBuffer>;
}

export const TAG = {
  integer: 0x02,
  octetString: 0x04,
  objectIdentifier: 0x06,
  bitString: 0x03,
  sequence: 0x30,
  utcTime: 0x17,
  generalizedTime: 0x18,
  /** `[0]` of a certificate, its version. */
  explicit0: 0xa0,
} as const;

/** The structure is not the DER that was expected. Callers turn it into an error that names the key. */
export class DerError extends Error {}

/** The elements that follow each other in `bytes`, which they must fill to the last byte. */
export function readElements(bytes: Uint8Array<ArrayBuffer>): DerElement[] {
  const elements: DerElement[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const element = readElement(bytes.subarray(offset));
    elements.push(element);
    offset += element.encoding.length;
  }
  return elements;
}

/** The elements inside one element that has the expected tag and fills `bytes`. */
export function readInside(bytes: Uint8Array<ArrayBuffer>, tag: number): DerElement[] {
  const [element, ...rest] = readElements(bytes);
  if (rest.length > 0) throw new DerError("expected exactly one element");
  return readElements(contentOf(element, tag));
}

/** The content of an element that has the expected tag. */
export function contentOf(element: DerElement | undefined, tag: number): Uint8Array<ArrayBuffer> {
  if (element?.tag !== tag) throw new DerError(`expected the tag ${tag}, got ${element?.tag ?? "the end"}`);
  return element.content;
}

/** An element with this tag around `content`. */
export function encodeElement(tag: number, ...content: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const header = [tag, ...encodeLength(length)];
  const encoding = new Uint8Array(header.length + length);
  encoding.set(header);
  let offset = header.length;
  for (const part of content) {
    encoding.set(part, offset);
    offset += part.length;
  }
  return encoding;
}

function readElement(bytes: Uint8Array<ArrayBuffer>): DerElement {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new DerError("it ends too early");
  let length = first;
  let header = 2;
  if (first >= 0x80) {
    // 0x80 would be an indefinite length, which DER forbids. A long one ends too early, as all do.
    const count = first - 0x80;
    if (count === 0) throw new DerError("it has a length that DER does not allow");
    header += count;
    length = bytes.subarray(2, header).reduce((sum, byte) => sum * 256 + byte, 0);
    if (encodeLength(length).length !== count + 1) throw new DerError("it has a length that is not minimal");
  }
  if (bytes.length < header + length) throw new DerError("it ends too early");
  return { tag, content: bytes.subarray(header, header + length), encoding: bytes.subarray(0, header + length) };
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}
