import type { Found } from "./words.js";

/** The bytes of a signature, and what is wrong with the way they are written. */
export interface ReadSignature {
  /** `undefined` when the text is neither base64 nor hexadecimal. */
  bytes: Buffer | undefined;
  findings: Found[];
}

const HEX = /^(?:[0-9A-Fa-f]{2})+$/;
const BASE64_TEXT = /^[A-Za-z0-9+/_=\s-]+$/;
// Sizes of RSA signatures from 1024 to 4096 bits.
const USUAL_SIZES = [128, 256, 384, 512];

/** Reads the value of the parameter `signature`. `sizes` are the lengths in bytes that the known keys make. */
export function readSignature(value: string, sizes: readonly number[]): ReadSignature {
  const findings: Found[] = [];
  let text = value;
  if (/%[0-9A-Fa-f]{2}/.test(text)) {
    findings.push({ id: "signature-percent-encoded" });
    text = text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  if (/\s|\\[nr]/.test(text)) {
    const plus = lostPlus(text, sizes);
    findings.push({ id: plus === undefined ? "signature-line-breaks" : "signature-plus-lost" });
    text = plus ?? text.replace(/\s|\\[nr]/g, "");
  }
  const hex = text.replaceAll(":", "");
  // Shorter texts could be base64 too, and are no signatures anyway.
  if (hex.length >= 64 && HEX.test(hex)) {
    findings.push({ id: "signature-hexadecimal" });
    return { bytes: Buffer.from(hex, "hex"), findings };
  }
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(text)) {
    // In bytes that were never encoded, blanks and percent signs mean nothing.
    return { bytes: undefined, findings: [{ id: "signature-not-base64" }] };
  }
  const digits = text.replace(/[^=]=*$/, (end) => end.slice(0, 1));
  const padding = text.length - digits.length;
  const url = /[-_]/.test(digits);
  if (url) findings.push({ id: "signature-base64url" });
  const bytes = Buffer.from(digits, "base64");
  const inner = sizes.includes(bytes.length) ? undefined : innerText(bytes, sizes);
  // base64url is mostly written without padding, so that is no second mistake. Neither is it one when the text was cut
  // off.
  const whole = inner !== undefined || sizes.includes(bytes.length);
  if (whole && padding !== (4 - (digits.length % 4)) % 4 && !(url && padding === 0)) {
    findings.push({ id: "signature-padding-missing" });
  }
  // The last digit has more bits than the bytes need. Strict decoders refuse the text unless these are zero.
  if (whole && bytes.toString("base64url") !== digits.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")) {
    findings.push({ id: "signature-not-canonical" });
  }
  if (inner === undefined) return { bytes, findings };
  findings.push({ id: inner.hex ? "signature-base64-of-hex" : "signature-double-base64" });
  return { bytes: inner.bytes, findings };
}

// A form decoder turns each + into a blank. With the plus signs put back, the text has its right length again; wrapped
// base64 has the right length only without its blanks.
function lostPlus(text: string, sizes: readonly number[]): string | undefined {
  if (/[^ \S]/.test(text) || text.includes("\\")) return undefined;
  const restored = text.replaceAll(" ", "+");
  return sizes.some((size) => Math.ceil(size / 3) * 4 === restored.length) ? restored : undefined;
}

function innerText(bytes: Buffer, sizes: readonly number[]): { bytes: Buffer; hex: boolean } | undefined {
  const text = bytes.toString("latin1").trim();
  if (!BASE64_TEXT.test(text)) return undefined;
  const fits = (inner: Buffer): boolean => sizes.includes(inner.length) || USUAL_SIZES.includes(inner.length);
  if (HEX.test(text)) {
    const fromHex = Buffer.from(text, "hex");
    if (fits(fromHex)) return { bytes: fromHex, hex: true };
  }
  const fromBase64 = Buffer.from(text.replace(/\s/g, ""), "base64");
  return fits(fromBase64) ? { bytes: fromBase64, hex: false } : undefined;
}
