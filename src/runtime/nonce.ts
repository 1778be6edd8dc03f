const HEX_DIGITS = 32;

/** 128 random bits as 32 upper-case hexadecimal digits, the form of the official examples. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(HEX_DIGITS / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
