import { createDigest } from "#crypto";
import { encodeUtf8 } from "#encoding";
import type { ReceivedMessage } from "../runtime/wire.js";
import { unproved } from "./unproved.js";

/** A SHA-1 in hexadecimal. */
const DIGEST = /^[0-9A-Fa-f]{40}$/;

/**
 * The body's SHA-1 that the signature covers; `undefined` where the signature covers the body itself.
 *
 * @param header - the name of the digest's header; `undefined` for answers that never have one.
 * @throws WechatPayVerificationError when the header is malformed or repeated.
 */
export function digestOf(message: ReceivedMessage, header: string | undefined): string | undefined {
  const value = header === undefined ? null : message.headers.get(header);
  if (value === null) return undefined;
  if (DIGEST.test(value)) return value;
  const text = `the header ${header} must be 40 hexadecimal digits, once; got a text of ${value.length} characters`;
  throw unproved(message, "SIGNATURE_HEADER_INVALID", text);
}

/**
 * The answer with the text that the platform signed instead of the body. Spaces and the case of letters matter.
 *
 * Source: https://github.com/wechatpay-apiv3/wechatpay-php
 */
export function withSignedBody<Message extends ReceivedMessage>(message: Message, digest: string): Message {
  return { ...message, body: encodeUtf8(`{"sha1":"${digest}"}`) };
}

/**
 * How a request reads the digest of its answer. It brings the check, so that a bundle without such requests has no SHA-1.
 */
export interface DigestRule {
  /** Holds the SHA-1 of the body. When it is present, the signature covers the digest, not the body. */
  header: string;
  check: typeof checkDigest;
}

/** Compares a body, received in pieces and decompressed, with the digest that was signed. */
export interface DigestCheck {
  update(piece: Uint8Array): void;
  /**
   * Checks that the pieces are the complete body.
   *
   * @throws WechatPayVerificationError `DIGEST_MISMATCH`.
   */
  finish(): void;
}

export function checkDigest(message: ReceivedMessage, digest: string): DigestCheck {
  const found = createDigest();
  return {
    update: found.update,
    finish: () => {
      if (found.hex() === digest.toLowerCase()) return;
      throw unproved(message, "DIGEST_MISMATCH", "the body does not match the digest that WeChat Pay signed");
    },
  };
}
