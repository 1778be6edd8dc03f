import { type AeadKey, importAeadKey } from "#crypto";
import { AEAD } from "../../generated/constants.js";
import { mustBe, WechatPayInputError } from "../errors.js";
import type { Awaitable } from "../runtime/awaitable.js";
// Into memory of its own, where Node's Buffers would share it: the portable one on every runtime.
import { encodeUtf8 } from "../runtime/encoding.js";

/** Gives the APIv3 key in the form that decrypts. Imported once, at the first use. */
export type ApiV3Key = () => Awaitable<AeadKey>;

/**
 * Reads an APIv3 key.
 *
 * @throws WechatPayInputError that says what is wrong, without the key.
 */
export function readApiV3Key(text: unknown): ApiV3Key {
  if (typeof text !== "string" || !new RegExp(AEAD.keyPattern).test(text)) {
    const got = typeof text === "string" ? `${text.length} characters` : typeof text;
    const blank = typeof text === "string" && /\s/.test(text) ? ", some of them blanks or line feeds" : "";
    throw new WechatPayInputError([mustBe("apiV3Key", "pattern", AEAD.keyHint, got + blank)]);
  }
  let imported: Awaitable<AeadKey> | undefined;
  return () => {
    imported ??= importAeadKey(encodeUtf8(text));
    return imported;
  };
}
