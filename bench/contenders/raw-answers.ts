import { createDecipheriv, type KeyObject, verify } from "node:crypto";
import type { Encrypted, SignedMessage } from "./contender.js";

/** In bytes. */
const TAG_LENGTH = 16;

/** Verifies an answer or a notification, and does nothing else. */
export function verifyRaw(key: KeyObject, { headers, text }: Pick<SignedMessage, "headers" | "text">): boolean {
  const message = Buffer.from(`${headers["wechatpay-timestamp"]}\n${headers["wechatpay-nonce"]}\n${text}\n`);
  return verify("sha256", message, key, Buffer.from(headers["wechatpay-signature"] ?? "", "base64"));
}

/** Decrypts a resource, its tag checked, and parses it. */
export function decryptRaw(key: Buffer, { nonce, associated_data, ciphertext }: Encrypted): unknown {
  const bytes = Buffer.from(ciphertext, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.from(associated_data)).setAuthTag(bytes.subarray(-TAG_LENGTH));
  // Decoded whole: a decoder within the decipher is slower. The last part of this mode is empty.
  const plain = decipher.update(bytes.subarray(0, -TAG_LENGTH));
  decipher.final();
  return JSON.parse(plain.toString());
}
