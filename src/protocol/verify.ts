import { type VerifyKey, verifySignature } from "#crypto";
import {
  AUTHORIZATION,
  CLOCK_TOLERANCE_SECONDS,
  PROBE_PREFIX,
  REQUEST_ID_HEADER,
  SIGNATURE_HEADERS,
} from "../../generated/constants.js";
import { type VerificationCode, WechatPayVerificationError } from "../errors.js";
import { decodeBase64 } from "../runtime/base64.js";
import { answerMessage } from "./message.js";

/** What came over the wire: untrusted. */
export interface SignedMessage {
  headers: Pick<Headers, "get">;
  body: Uint8Array<ArrayBuffer>;
}

/** Knows the keys with which the platform signs. */
export interface KeyFinder {
  find(serial: string, now: number): Promise<VerifyKey>;
}

const { timestamp, nonce, serial, signature, signatureType } = SIGNATURE_HEADERS;

/** Whether the message claims to be signed: it carries at least one of the four headers. */
export function claimsSignature({ headers }: SignedMessage): boolean {
  return [timestamp, nonce, serial, signature].some(({ name }) => headers.get(name) !== null);
}

/**
 * Proves that WeChat Pay signed exactly these bytes, within the last minutes.
 *
 * The headers are checked against strict patterns first. A header that came twice is joined by a
 * comma and a blank, which no pattern lets through, and neither does any let a line feed through,
 * which would move the border between nonce and body.
 *
 * @param now - Unix time in milliseconds.
 * @param clockTolerance - how far the timestamp may be off, both ways, in seconds.
 * @throws WechatPayVerificationError that says which step failed.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357149
 */
export async function verify(
  message: SignedMessage,
  keys: KeyFinder,
  now: number,
  clockTolerance: number = CLOCK_TOLERANCE_SECONDS,
): Promise<void> {
  const fail = (code: VerificationCode, text: string): never => {
    throw new WechatPayVerificationError(code, text, message.headers.get(REQUEST_ID_HEADER) ?? undefined);
  };
  const read = ({ name, pattern, hint }: { name: string; pattern: string; hint: string }): string => {
    const value = message.headers.get(name);
    if (value === null) return fail("SIGNATURE_HEADER_INVALID", `the header ${name} is missing`);
    if (!new RegExp(pattern).test(value)) {
      return fail(
        "SIGNATURE_HEADER_INVALID",
        `the header ${name} must be ${hint}, once; got ${value.length} other characters`,
      );
    }
    return value;
  };

  const type = message.headers.get(signatureType.name);
  if (type !== null && type !== AUTHORIZATION.scheme) {
    fail("SIGNATURE_HEADER_INVALID", `the header ${signatureType.name} must be ${AUTHORIZATION.scheme} or absent`);
  }
  const signed = { timestamp: read(timestamp), nonce: read(nonce), body: message.body };
  const keyId = read(serial);
  const encodedSignature = read(signature);

  const age = Math.floor(now / 1000) - Number(signed.timestamp);
  if (Math.abs(age) > clockTolerance) {
    fail(
      "TIMESTAMP_OUT_OF_RANGE",
      `the signature was made ${Math.abs(age)} s ${age > 0 ? "ago" : "in the future"}; at most ${clockTolerance} s are accepted. Is this machine's clock right?`,
    );
  }
  const key = await keys.find(keyId, now);
  const bytes = decodeBase64(encodedSignature);
  if (bytes === undefined || !(await verifySignature(key, bytes, answerMessage(signed)))) {
    if (encodedSignature.startsWith(PROBE_PREFIX)) {
      fail("SIGNATURE_PROBE", "the signature is wrong on purpose: WeChat Pay probes whether signatures are verified");
    }
    fail(
      "SIGNATURE_INVALID",
      `the signature does not match the headers and the ${signed.body.length} bytes of the body`,
    );
  }
}
