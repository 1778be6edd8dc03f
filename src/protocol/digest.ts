import { createDigest } from "#crypto";
import { encodeUtf8 } from "#encoding";
import type { ReceivedMessage } from "../runtime/wire.js";
import { unproved } from "./unproved.js";

/** A SHA-1 in hexadecimal. */
const DIGEST = /^[0-9A-Fa-f]{40}$/;

/**
 * The SHA-1 of the body that an answer is signed with; `undefined` where it is signed with the body itself.
 *
 * @param header - its name; `undefined` for answers that never have one.
 * @throws WechatPayVerificationError when it has another form, or came twice.
 */
export function digestOf(message: ReceivedMessage, header: string | undefined): string | undefined {
  const value = header === undefined ? null : message.headers.get(header);
  if (value === null) return undefined;
  if (DIGEST.test(value)) return value;
  const text = `the header ${header} must be 40 hexadecimal digits, once; got ${value.length} other characters`;
  throw unproved(message, "SIGNATURE_HEADER_INVALID", text);
}

/**
 * The answer with what was signed in the place of its body. Blanks and the case of letters count.
 *
 * Source: https://github.com/wechatpay-apiv3/wechatpay-php
 */
export function withSignedBody<Message extends ReceivedMessage>(message: Message, digest: string): Message {
  return { ...message, body: encodeUtf8(`{"sha1":"${digest}"}`) };
}

/** Compares a body that comes in pieces, decompressed, with the digest that was signed. */
export interface DigestCheck {
  update(piece: Uint8Array): void;
  /**
   * Sees that this was the body, and all of it.
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
      throw unproved(message, "DIGEST_MISMATCH", "the body is not the one whose digest WeChat Pay signed");
    },
  };
}
