import { WechatPayInputError } from "../errors.js";
import { DerError } from "./der.js";
import { type Pem, readPem } from "./pem.js";

/** Thrown inside a reader: what is wrong with the key, as the rest of a sentence. */
export class KeyFault extends Error {}

/**
 * Runs `read` over the one PEM block in `text` and turns whatever is wrong into an error that names
 * the option and says what to give instead.
 */
export function readPemKey<T>(path: string, text: string, expected: string, read: (pem: Pem) => T): T {
  try {
    const pem = readPem(text);
    if (typeof pem === "string") throw new KeyFault(`${pem}; give ${expected}`);
    return read(pem);
  } catch (error) {
    if (error instanceof KeyFault) throw keyError(path, expected, error.message);
    if (error instanceof DerError) throw keyError(path, expected, `is damaged: ${error.message}; give ${expected}`);
    throw error;
  }
}

export function keyError(path: string, expected: string, message: string): WechatPayInputError {
  return new WechatPayInputError([{ path, rule: "key", expected, message }]);
}
