import { WechatPayError, WechatPayRuntimeError } from "../errors.js";
import { nameOf } from "./reason.js";

/** By what cryptography that is missing or cannot do RSA or AES fails; what is wrong with data has other names. */
const NAMES: (string | undefined)[] = ["NotSupportedError", "ReferenceError", "TypeError"];

/** The error to throw when it was not the data, a key or a ciphertext, that cryptography failed for. */
export function cryptoFault(error: unknown): WechatPayError | undefined {
  if (error instanceof WechatPayError) return error;
  const name = nameOf(error);
  return NAMES.includes(name) ? new WechatPayRuntimeError("cryptography", `it failed with a ${name}`) : undefined;
}
