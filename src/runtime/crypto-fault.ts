import { WechatPayError, WechatPayRuntimeError } from "../errors.js";
import { nameOf } from "./reason.js";

/** Names of the errors when cryptography is missing or lacks RSA or AES. Errors about wrong data have other names. */
const NAMES: (string | undefined)[] = ["NotSupportedError", "ReferenceError", "TypeError"];

/** The error to throw when the runtime's cryptography failed; `undefined` when the key or the data is wrong. */
export function cryptoFault(error: unknown): WechatPayError | undefined {
  if (error instanceof WechatPayError) return error;
  const name = nameOf(error);
  return NAMES.includes(name) ? new WechatPayRuntimeError("cryptography", `it failed with a ${name}`) : undefined;
}
