/*
 * Texts and bytes without help of the runtime beyond TextDecoder. `encoding.node.ts` beside it does the same by
 * Buffer; package.json picks one under the name #encoding, and the same tests run on both.
 */
import { globalOf } from "./global.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** By the code of a character: its six bits, or NO_DIGIT. */
let digits: Uint8Array | undefined;
const NO_DIGIT = 64;

/** Bytes to base64, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return globalOf("btoa")(binary);
}

/**
 * Base64 to bytes, perhaps in a part of a larger buffer, or `undefined` unless `text` is the one canonical spelling: `atob` forgives blanks, missing
 * padding and stray bits, which would let one signature be written in many ways.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  digits ??= digitTable();
  let bits = 0; // those read and not yet written, below the older ones
  let position = 0;
  for (let i = 0; i < text.length - padding; i++) {
    const digit = digits[text.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return undefined;
    bits = (bits << 6) | digit;
    if (i % 4 !== 0) bytes[position++] = bits >> (6 - 2 * (i % 4));
  }
  // What the last digit has beyond the last byte: two bits for each sign of padding.
  const stray = bits & ((1 << (2 * padding)) - 1);
  return stray === 0 ? bytes : undefined;
}

function digitTable(): Uint8Array {
  const table = new Uint8Array(256).fill(NO_DIGIT);
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
}

/** Up to here a loop is faster than the way into the runtime and back. */
const SHORT = 256;
let encoder: InstanceType<typeof TextEncoder> | undefined;

/** Text to bytes, perhaps in a part of a larger buffer. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const { length } = text;
  if (length > SHORT) return encode(text);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return encode(text);
    bytes[i] = code;
  }
  return bytes;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new (globalOf("TextEncoder"))();
  return encoder.encode(text);
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** @throws TypeError when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  // `ignoreBOM` keeps a leading BOM in the text, so that JSON.parse refuses it like any other stray byte.
  decoder ??= new (globalOf("TextDecoder"))(undefined, { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes);
}
