import { contentOf, type DerElement, DerError, readElements, readInside, TAG } from "./der.js";

/** The fields of an X.509 certificate that the SDK needs. */
export interface Certificate {
  /** Upper-case hexadecimal, as in `Wechatpay-Serial`. */
  serialNumber: string;
  /** Unix time in milliseconds. */
  notBefore: number;
  /** Unix time in milliseconds. */
  notAfter: number;
  /** The SubjectPublicKeyInfo, in DER. */
  publicKey: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a certificate in DER. Its own signature is not checked: a pinned certificate is trusted
 * because it was pinned.
 *
 * @throws DerError when it is not a certificate.
 */
export function readCertificate(der: Uint8Array<ArrayBuffer>): Certificate {
  const [signed] = readInside(der, TAG.sequence);
  const fields = readElements(contentOf(signed, TAG.sequence));
  if (fields[0]?.tag === TAG.explicit0) fields.shift(); // the version
  const [serial, , , validity, , publicKey] = fields;
  const [notBefore, notAfter] = readElements(contentOf(validity, TAG.sequence));
  if (publicKey === undefined) throw new DerError("it has no public key");
  return {
    serialNumber: toHex(contentOf(serial, TAG.integer)),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicKey: publicKey.encoding,
  };
}

function toHex(integer: Uint8Array): string {
  // A leading zero byte only keeps the sign of the integer positive.
  const digits = integer[0] === 0 && integer.length > 1 ? integer.subarray(1) : integer;
  return Array.from(digits, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

function readTime(element: DerElement | undefined): number {
  const isShort = element?.tag === TAG.utcTime;
  const content = contentOf(element, isShort ? TAG.utcTime : TAG.generalizedTime);
  const match = (isShort ? UTC_TIME : GENERALIZED_TIME).exec(
    Array.from(content, (byte) => String.fromCharCode(byte)).join(""),
  );
  if (match === null) throw new DerError("its validity is not a time");
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  // RFC 5280: two digits from 50 on belong to the twentieth century.
  const century = isShort ? (year >= 50 ? 1900 : 2000) : 0;
  return Date.UTC(century + year, month - 1, ...(rest as [number, number, number, number]));
}
