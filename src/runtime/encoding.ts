/*
 * Converts texts and bytes with web standards only. `encoding.node.ts` does the same with Buffer; package.json selects
 * one of them under the name #encoding, and the same tests run on both.
 */
import { globalOf } from "./global.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The six bits of each character code, or NO_DIGIT. */
let digits: Uint8Array | undefined;
const NO_DIGIT = 64;

/** Encodes bytes as base64, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return globalOf("btoa")(binary);
}

/**
 * Decodes base64; the bytes may be part of a larger buffer. `undefined` unless `text` is canonical base64: `atob` accepts
 * spaces, missing padding and stray bits, so that one signature could have many texts.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  digits ??= digitTable();
  let bits = 0; // bits that are read and not written yet, in the lowest places
  let position = 0;
  for (let i = 0; i < text.length - padding; i++) {
    const digit = digits[text.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return undefined;
    bits = (bits << 6) | digit;
    if (i % 4 !== 0) bytes[position++] = bits >> (6 - 2 * (i % 4));
  }
  // Bits of the last digit after the last byte: two for each padding character.
  const stray = bits & ((1 << (2 * padding)) - 1);
  return stray === 0 ? bytes : undefined;
}

function digitTable(): Uint8Array {
  const table = new Uint8Array(256).fill(NO_DIGIT);
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
}

/** Up to this length a loop is faster than TextEncoder. */
const SHORT = 256;
let encoder: InstanceType<typeof TextEncoder> | undefined;

/** Encodes a text as UTF-8; the bytes may be part of a larger buffer. */
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
  // `ignoreBOM` keeps a leading BOM in the text, so that JSON.parse refuses it.
  decoder ??= new (globalOf("TextDecoder"))(undefined, { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes);
}
