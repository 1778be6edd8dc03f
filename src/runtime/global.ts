import { WechatPayRuntimeError } from "../errors.js";

/** Globals of a runtime that a test environment may remove. */
type GlobalName =
  | "AbortController"
  | "FormData"
  | "Headers"
  | "Request"
  | "Response"
  | "TextDecoder"
  | "TextEncoder"
  | "URL"
  | "btoa"
  | "crypto"
  | "fetch"
  | "performance"
  | "setTimeout";

/**
 * Reads a global of the runtime.
 *
 * @throws WechatPayRuntimeError that names a missing global.
 */
export function globalOf<Name extends GlobalName>(name: Name, advice?: string): (typeof globalThis)[Name] {
  const value = globalThis[name];
  if (value === undefined || value === null) throw new WechatPayRuntimeError(name, advice);
  return value;
}

const WEB_CRYPTO =
  "enable WebCrypto. It is missing in Jest's environment jsdom (use node) and in browsers without https";

/** The runtime's WebCrypto. @throws WechatPayRuntimeError when `crypto` or `crypto.subtle` is missing. */
export function webCrypto(): typeof crypto {
  const found = globalOf("crypto", WEB_CRYPTO);
  if (found.subtle === undefined) throw new WechatPayRuntimeError("crypto.subtle", WEB_CRYPTO);
  return found;
}
