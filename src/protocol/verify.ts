import { type VerifyKey, verifySignature } from "#crypto";
import { decodeBase64 } from "#encoding";
import {
  AUTHORIZATION_SCHEME,
  CLOCK_TOLERANCE_SECONDS,
  PROBE_PREFIX,
  SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import { type Awaitable, isPromise } from "../runtime/awaitable.js";
import type { ReceivedMessage } from "../runtime/wire.js";
import { matchesPattern } from "../schema/match.js";
import { answerMessage } from "./message.js";
import { unproved } from "./unproved.js";

/** Finds the platform key of a serial. */
export interface KeyFinder {
  find(serial: string, now: number): Awaitable<VerifyKey>;
}

/** Whether the message claims to be signed: it has at least one of the four signature headers. */
export function claimsSignature({ headers }: ReceivedMessage): boolean {
  const { timestamp, nonce, serial, signature } = SIGNATURE_HEADERS;
  return [timestamp, nonce, serial, signature].some(({ name }) => headers.get(name) !== null);
}

/**
 * Verifies that WeChat Pay signed exactly these bytes in the last minutes.
 *
 * The headers are first checked against strict patterns. A repeated header is joined by a comma and a space, and no pattern
 * allows those. No pattern allows a line feed, which would move the border between nonce and body.
 *
 * @param now - Unix time in milliseconds.
 * @param clockTolerance - how far the timestamp may be off, both ways, in seconds.
 * @returns true, and nothing else.
 * @throws WechatPayVerificationError that says which step failed.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357149
 */
export function verify(
  message: ReceivedMessage,
  keys: KeyFinder,
  now: number,
  clockTolerance: number = CLOCK_TOLERANCE_SECONDS,
): Awaitable<true> {
  const { timestamp, nonce, serial, signature, signatureType } = SIGNATURE_HEADERS;
  const { headers, body } = message;
  const type = headers.get(signatureType.name);
  if (type !== null && type !== AUTHORIZATION_SCHEME) {
    const text = `the header ${signatureType.name} must be ${AUTHORIZATION_SCHEME} or absent`;
    throw unproved(message, "SIGNATURE_HEADER_INVALID", text);
  }
  const signedAt = read(message, timestamp);
  const signed = { timestamp: signedAt, nonce: read(message, nonce), body };
  const keyId = read(message, serial);
  const encodedSignature = headers.get(signature.name) ?? "";
  const bytes = decodeBase64(encodedSignature);
  // Valid base64 matches the header's pattern. Otherwise the pattern's error says what is wrong.
  if (!bytes?.length) read(message, signature);

  const age = Math.floor(now / 1000) - Number(signedAt);
  if (Math.abs(age) > clockTolerance) {
    const when = `${Math.abs(age)} s ${age > 0 ? "ago" : "in the future"}`;
    const text = `the signature was made ${when}; at most ${clockTolerance} s are accepted. Is this machine's clock right?`;
    throw unproved(message, "TIMESTAMP_OUT_OF_RANGE", text);
  }
  const check = (key: VerifyKey) => {
    const verified = bytes !== undefined && verifySignature(key, bytes, answerMessage(signed));
    return isPromise(verified) ? verified.then(accept) : accept(verified);
  };
  const accept = (verified: boolean): true => {
    // Compared with true, so that no other value, such as a promise, counts as verified.
    if (verified === true) return true;
    if (encodedSignature.startsWith(PROBE_PREFIX)) {
      const text = "WeChat Pay sent a wrong signature on purpose, to test whether signatures are verified";
      throw unproved(message, "SIGNATURE_PROBE", text);
    }
    const text = `the signature does not match the headers and the ${body.length} bytes of the body`;
    throw unproved(message, "SIGNATURE_INVALID", text);
  };
  const found = keys.find(keyId, now);
  return isPromise(found) ? found.then(check) : check(found);
}

interface HeaderRule {
  name: string;
  pattern: string;
  hint: string;
}

function read(message: ReceivedMessage, { name, pattern, hint }: HeaderRule): string {
  const value = message.headers.get(name);
  if (value !== null && matchesPattern(pattern, value)) return value;
  const fault = value === null ? "is missing" : `must be ${hint}, once; got a text of ${value.length} characters`;
  throw unproved(message, "SIGNATURE_HEADER_INVALID", `the header ${name} ${fault}`);
}
