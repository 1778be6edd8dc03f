import { WechatPayRuntimeError } from "../errors.js";

/** What runtimes have, and test environments may take away. */
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
 * Something that the runtime has.
 *
 * @throws WechatPayRuntimeError that names it where it is missing: a ReferenceError from within would blame nobody.
 */
export function globalOf<Name extends GlobalName>(name: Name, advice?: string): (typeof globalThis)[Name] {
  const value = globalThis[name];
  if (value === undefined || value === null) throw new WechatPayRuntimeError(name, advice);
  return value;
}

const WEB_CRYPTO =
  "give it WebCrypto. Jest's environment jsdom takes it away (use the environment node), browsers outside of https";

/** Random bytes, digests, signatures. @throws WechatPayRuntimeError where the runtime has none, or half of it. */
export function webCrypto(): typeof crypto {
  const found = globalOf("crypto", WEB_CRYPTO);
  if (found.subtle === undefined) throw new WechatPayRuntimeError("crypto.subtle", WEB_CRYPTO);
  return found;
}
