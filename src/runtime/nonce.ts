import { fillRandom } from "#crypto";

const LENGTH = 16;
const HEX = "0123456789ABCDEF";

/** 128 random bits as 32 upper-case hexadecimal digits, the form of the official examples. */
export function createNonce(): string {
  let nonce = "";
  for (const byte of fillRandom(new Uint8Array(LENGTH))) {
    nonce += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
  }
  return nonce;
}
