/** The input of AES-256-GCM besides the key. */
export interface AeadMessage {
  /** 12 bytes. */
  nonce: Uint8Array<ArrayBuffer>;
  associatedData: Uint8Array<ArrayBuffer>;
  /** To decrypt: ciphertext and 16 bytes of tag. To encrypt: the plaintext. */
  text: Uint8Array<ArrayBuffer>;
}
