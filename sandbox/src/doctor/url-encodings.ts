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

const HEXADECIMAL = /%[0-9A-Fa-f]{2}/g;

/** The codes of percent signs with their letters in one case. */
export function hexCase(text: string, upper: boolean): string {
  return text.replace(HEXADECIMAL, (code) => (upper ? code.toUpperCase() : code.toLowerCase()));
}

/** A part of a URL, one byte in each character, in the encodings that programs make of it. */
export function partEncodings(part: string): (string | undefined)[] {
  const plain = encoded(decoded(part));
  return ENCODERS.flatMap(({ more, less, plusForBlank }) => {
    let text = plain;
    if (more) text = text?.replace(more, percent);
    if (less) text = text?.replace(less, decodeURIComponent);
    if (plusForBlank) text = text?.replaceAll("%20", "+");
    return [text, text && hexCase(text, false)];
  });
}

/** Some texts, each of parts in all encodings, in one encoding at a time; `undefined` where one cannot be decoded. */
export function together(
  parts: readonly string[],
  join: (encoded: readonly string[]) => string,
): (string | undefined)[] {
  const each = parts.map(partEncodings);
  return Array.from({ length: ENCODERS.length * 2 }, (_, encoding) => {
    const texts = each.map((encodings) => encodings[encoding]);
    return texts.every((text) => text !== undefined) ? join(texts) : undefined;
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

export function encoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : attempt(() => encodeURIComponent(text));
}

/** As a whole URL, whose reserved signs stay. */
export function encodedUri(text: string | undefined): string | undefined {
  return text === undefined ? undefined : attempt(() => encodeURI(text));
}

/** Without those that could not be made, each once. */
export function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

// The functions for URLs throw on percent signs that are none of an encoding, and on halves of surrogate pairs.
function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}
