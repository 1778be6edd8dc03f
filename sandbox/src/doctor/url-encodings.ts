import { wire } from "./message.js";

/** How a function for URLs encodes text: beginning with what encodeURIComponent makes of it. */
interface Encoder {
  /** What encodeURIComponent leaves as it is, and this one encodes. */
  more?: RegExp;
  /** Codes that this one does not make. */
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
  // Clients that leave what RFC 3986 allows, such as Swift's .urlQueryAllowed, OkHttp for paths
  { less: /%(?:2F|3A|40|2C|3B|24|3F)/g },
  // The same without the slash
  { less: /%(?:3A|40|2C|3B|24)/g },
];

/** A path or a query in other encodings; the one given may be among them. */
export interface Encodings {
  /** What needs no knowledge of its parts: decoded, encoded twice, with hexadecimal in another case. */
  usual: string[];
  /** What each of the encoders makes of its parts. */
  others: string[];
}

/** @param between - the signs between the parts, in a group */
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

/** Parts, each in all encodings, in one encoding at a time; the signs between the parts stay. */
function together(parts: readonly string[]): (string | undefined)[] {
  const each = parts.map((part, place) => (place % 2 === 0 ? partEncodings(part) : undefined));
  return Array.from({ length: ENCODERS.length * 2 }, (_, encoding) => {
    const texts = each.map((encodings, place) => (encodings ? encodings[encoding] : parts[place]));
    return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
  });
}

/** A part of a URL, one byte in each character, in the encodings that programs make of it. */
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

/** Bytes as the text that they encode; they hold UTF-8, or else nothing is done with them. */
export function decoded(bytes: string): string | undefined {
  return attempt(() => decodeURIComponent(Buffer.from(bytes, "latin1").toString("utf8")));
}

/** The same, as bytes. */
export function decodedBytes(bytes: string): string | undefined {
  const text = decoded(bytes);
  return text === undefined ? undefined : wire(text);
}

/** Bytes, decoded and encoded anew. */
export function encoded(bytes: string, encode: (text: string) => string = encodeURIComponent): string | undefined {
  const text = decoded(bytes);
  return text === undefined ? undefined : attempt(() => encode(text));
}

/** Without those that could not be made, each once. */
export function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}

/** The codes of percent signs with their letters in one case. */
function hexCase(text: string, upper: boolean): string {
  return text.replace(/%[0-9A-Fa-f]{2}/g, (code) => (upper ? code.toUpperCase() : code.toLowerCase()));
}

// The functions for URLs throw on percent signs that are none of an encoding, and on halves of surrogate pairs.
function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}
