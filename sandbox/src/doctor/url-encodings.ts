import { wire } from "./message.js";

/** How a function for URLs encodes text, as a difference from encodeURIComponent. */
interface Encoder {
  /** Characters that this function encodes and encodeURIComponent does not. */
  more?: RegExp;
  /** Codes of characters that this function does not encode. */
  less?: RegExp;
  plusForBlank?: boolean;
}

const ENCODERS: readonly Encoder[] = [
  // JavaScript's encodeURIComponent
  {},
  // RFC 3986: PHP's rawurlencode, C#'s EscapeDataString, curl
  { more: /[!'()*]/g },
  // URLSearchParams, Java's URLEncoder
  { more: /[!'()~]/g, plusForBlank: true },
  // Python's quote_plus and urlencode, Go's QueryEscape
  { more: /[!'()*]/g, plusForBlank: true },
  // PHP's urlencode and http_build_query
  { more: /[!'()*~]/g, plusForBlank: true },
  // C#'s WebUtility and HttpUtility
  { more: /['~]/g, plusForBlank: true },
  // Python's quote
  { more: /[!'()*]/g, less: /%2F/g },
  // Swift's .alphanumerics
  { more: /[-_.!~*'()]/g },
  // Clients that do not encode what RFC 3986 allows, such as Swift's .urlQueryAllowed, OkHttp for paths
  { less: /%(?:2F|3A|40|2C|3B|24|3F)/g },
  // The same without the slash
  { less: /%(?:3A|40|2C|3B|24)/g },
];

/** A path or a query in other encodings. The given one may be among them. */
export interface Encodings {
  /** Encodings of the whole text: decoded, encoded twice, with hexadecimal digits in another case. */
  usual: string[];
  /** Encodings of its parts by each of the encoders. */
  others: string[];
}

/** @param between - matches the signs between the parts, in a group */
export function encodings(text: string, between: RegExp): Encodings {
  const parts = text.split(between);
  return {
    usual: present([
      decodedBytes(text),
      encoded(text, encodeURI),
      hexCase(text, true),
      hexCase(text, false),
      text.replaceAll("%", "%25"),
      text.replaceAll("%25", "%"),
    ]),
    others: present([...together(parts), encoded(text)]),
  };
}

/** The parts, all in the same encoding, for each encoding. The signs between the parts stay. */
function together(parts: readonly string[]): (string | undefined)[] {
  const each = parts.map((part, place) => (place % 2 === 0 ? partEncodings(part) : undefined));
  return Array.from({ length: ENCODERS.length * 2 }, (_, encoding) => {
    const texts = each.map((encodings, place) => (encodings ? encodings[encoding] : parts[place]));
    return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
  });
}

/** A part of a URL, with one byte in each character, in the encodings of all encoders. */
export function partEncodings(part: string): (string | undefined)[] {
  const plain = encoded(part);
  return ENCODERS.flatMap(({ more, less, plusForBlank }) => {
    let text = plain;
    if (more) text = text?.replace(more, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    if (less) text = text?.replace(less, decodeURIComponent);
    if (plusForBlank) text = text?.replaceAll("%20", "+");
    return [text, text && hexCase(text, false)];
  });
}

/** Decodes the text of bytes, one in each character; `undefined` when they are not UTF-8 or not well encoded. */
export function decoded(bytes: string): string | undefined {
  return attempt(() => decodeURIComponent(Buffer.from(bytes, "latin1").toString("utf8")));
}

/** The decoded text as bytes, one in each character. */
export function decodedBytes(bytes: string): string | undefined {
  const text = decoded(bytes);
  return text === undefined ? undefined : wire(text);
}

/** Decodes bytes, and encodes them again. */
export function encoded(bytes: string, encode: (text: string) => string = encodeURIComponent): string | undefined {
  const text = decoded(bytes);
  return text === undefined ? undefined : attempt(() => encode(text));
}

/** The different texts of a list, without `undefined`. */
export function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}

/** Changes the case of the hexadecimal digits after percent signs. */
function hexCase(text: string, upper: boolean): string {
  return text.replace(/%[0-9A-Fa-f]{2}/g, (code) => (upper ? code.toUpperCase() : code.toLowerCase()));
}

// The functions for URLs throw on a percent sign without a code, and on half of a surrogate pair.
function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}
