/** What AES-256-GCM takes besides the key. */
export interface AeadMessage {
  /** 12 bytes. */
  nonce: Uint8Array<ArrayBuffer>;
  associatedData: Uint8Array<ArrayBuffer>;
  /** To decrypt: ciphertext and 16 bytes of tag. To encrypt: the plaintext. */
  text: Uint8Array<ArrayBuffer>;
}
