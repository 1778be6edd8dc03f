import { createCipheriv, randomBytes } from "node:crypto";

/*
 * The platform's side of the encryption, written from the official pages with node:crypto and without code of src/,
 * like signatures.ts.
 */

/** Encrypts as the platform does: AEAD_AES_256_GCM with the APIv3 key. */
export function encryptResource(plaintext: string | Uint8Array, apiV3Key: string, associatedData = "papay") {
  const nonce = randomBytes(6).toString("hex");
  const cipher = createCipheriv("aes-256-gcm", apiV3Key, nonce);
  cipher.setAAD(Buffer.from(associatedData));
  const ciphertext = Buffer.concat([cipher.update(Buffer.from(plaintext)), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: "AEAD_AES_256_GCM",
    nonce,
    associated_data: associatedData,
    ciphertext: ciphertext.toString("base64"),
  };
}
