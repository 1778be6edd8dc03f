import { createCipheriv, randomBytes } from "node:crypto";
import { AEAD } from "../../../generated/constants.js";

/** A resource that the platform encrypted for a merchant. The tag is at the end of the ciphertext. */
export interface Encrypted {
  algorithm: typeof AEAD.algorithm;
  nonce: string;
  associated_data: string;
  ciphertext: string;
}

/** Encrypts as the platform does: AES-256-GCM with the merchant's APIv3 key and a nonce of 12 characters. */
export function encryptFor(apiV3Key: string, plaintext: string, associatedData: string): Encrypted {
  const nonce = randomBytes(6).toString("hex");
  const cipher = createCipheriv("aes-256-gcm", apiV3Key, nonce, { authTagLength: AEAD.tagLength });
  cipher.setAAD(Buffer.from(associatedData));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: AEAD.algorithm,
    nonce,
    associated_data: associatedData,
    ciphertext: ciphertext.toString("base64"),
  };
}
