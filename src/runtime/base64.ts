const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** Bytes to base64, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Base64 to bytes, or `undefined` unless `text` is the one canonical spelling: `atob` alone forgives
 * blanks, missing padding and stray bits, which would let one signature be written in many ways.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !ALPHABET.test(text)) return undefined;
  const binary = atob(text);
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return btoa(binary) === text ? bytes : undefined;
}
