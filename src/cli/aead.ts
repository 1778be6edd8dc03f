import { createDecipheriv } from "node:crypto";
import { AEAD } from "../../generated/constants.js";

/** What WeChat Pay encrypts with the APIv3 key: the resource of a notification, or a platform certificate. */
export interface Encrypted {
  nonce: string;
  associated_data?: string | undefined;
  /** Ciphertext and tag, in base64. */
  ciphertext: string;
}

/** @returns nothing when the key does not open it. */
export function openEncrypted(
  { nonce, associated_data = "", ciphertext }: Encrypted,
  apiV3Key: string,
): Buffer | undefined {
  const bytes = Buffer.from(ciphertext, "base64");
  try {
    const decipher = createDecipheriv("aes-256-gcm", apiV3Key, nonce, { authTagLength: AEAD.tagLength });
    decipher.setAAD(Buffer.from(associated_data));
    decipher.setAuthTag(bytes.subarray(bytes.length - AEAD.tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(0, -AEAD.tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}
