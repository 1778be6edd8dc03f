import { decryptAead } from "#crypto";
import { decodeBase64, encodeUtf8 } from "#encoding";
import { AEAD } from "../../generated/constants.js";
import { WechatPayVerificationError } from "../errors.js";
import type { ApiV3Key } from "../keys/apiv3-key.js";
import { isPromise } from "../runtime/awaitable.js";

/** An encrypted platform certificate or the encrypted resource of a notification. */
export interface Encrypted {
  algorithm: string;
  /** 12 bytes as text. */
  nonce: string;
  /** A value that is not a string counts as empty: the tag then shows whether it was. */
  associated_data?: unknown;
  /** Ciphertext and tag, in base64. */
  ciphertext: string;
}

const NONCE = /^[\0-\x7F]{12}$/;

/**
 * Decrypts with the APIv3 key. The tag is always checked before anything is returned.
 *
 * @throws WechatPayVerificationError `DECRYPTION_FAILED`.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357152
 */
export async function decrypt(apiV3Key: ApiV3Key, encrypted: Encrypted): Promise<Uint8Array<ArrayBuffer>> {
  const { algorithm, nonce, associated_data, ciphertext } = encrypted;
  if (algorithm !== AEAD.algorithm) throw failed(`the algorithm is not ${AEAD.algorithm}`);
  if (!NONCE.test(nonce)) throw failed("the nonce is not 12 ASCII characters");
  const text = decodeBase64(ciphertext);
  if (text === undefined) throw failed("the ciphertext is not base64");
  if (text.length < AEAD.tagLength) throw failed(`the ciphertext is shorter than its tag of ${AEAD.tagLength} bytes`);
  const associatedData = encodeUtf8(typeof associated_data === "string" ? associated_data : "");
  const message = { nonce: encodeUtf8(nonce), associatedData, text };
  const given = apiV3Key();
  const decrypted = decryptAead(isPromise(given) ? await given : given, message);
  const plaintext = isPromise(decrypted) ? await decrypted : decrypted;
  if (plaintext === undefined) {
    throw failed(
      "it was encrypted with another APIv3 key, or altered. Is apiV3Key the one set in the merchant platform?",
    );
  }
  return plaintext;
}

function failed(why: string): WechatPayVerificationError {
  return new WechatPayVerificationError("DECRYPTION_FAILED", `cannot decrypt: ${why}`);
}
