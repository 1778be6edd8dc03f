import { type KeyObject, randomBytes, randomInt, sign, verify } from "node:crypto";
import { promisify } from "node:util";
import {
  AUTHORIZATION,
  CLOCK_TOLERANCE_SECONDS,
  PROBE_PREFIX,
  SIGNATURE_HEADERS,
} from "../../../generated/constants.js";
import { answerMessage } from "./message.js";

const signOnThreadPool = promisify(
  (message: Uint8Array, key: KeyObject, callback: (error: Error | null, signature: Buffer) => void) =>
    sign("sha256", message, key, callback),
);

/** Verifies an RSA PKCS#1 v1.5 signature with SHA-256. The base64 must be canonical, with padding. */
export function isSignedBy(publicKey: KeyObject, message: Uint8Array, signature: string): boolean {
  const bytes = Buffer.from(signature, "base64");
  return bytes.toString("base64") === signature && verify("sha256", message, publicKey, bytes);
}

/** The faults in the signature of an answer or a notification. */
export type SignatureFault = "wrong-signature" | "unknown-serial" | "stale-timestamp";

/** The platform's signature headers. */
export async function signatureHeaders(
  body: Uint8Array,
  key: { serialNo: string; privateKey: KeyObject },
  now: number,
  fault?: SignatureFault,
): Promise<Record<string, string>> {
  const seconds = Math.floor(now / 1000) - (fault === "stale-timestamp" ? 2 * CLOCK_TOLERANCE_SECONDS : 0);
  const timestamp = String(seconds);
  const nonce = randomBytes(16).toString("hex");
  const signature = await signOnThreadPool(answerMessage(body, timestamp, nonce), key.privateKey);
  return {
    [SIGNATURE_HEADERS.timestamp.name]: timestamp,
    [SIGNATURE_HEADERS.nonce.name]: nonce,
    [SIGNATURE_HEADERS.serial.name]: fault === "unknown-serial" ? unknownSerial() : key.serialNo,
    [SIGNATURE_HEADERS.signature.name]: fault === "wrong-signature" ? probe(signature) : signature.toString("base64"),
    [SIGNATURE_HEADERS.signatureType.name]: AUTHORIZATION.scheme,
  };
}

/** A serial number that was never listed. */
function unknownSerial(): string {
  return `7F${randomBytes(19).toString("hex").toUpperCase()}`;
}

/** A wrong signature as in the platform's probes: of the same length, with the documented prefix. */
function probe(signature: Buffer): string {
  const wrong = Buffer.from(signature.map((byte) => byte ^ randomInt(1, 256))).toString("base64");
  return PROBE_PREFIX + wrong.slice(PROBE_PREFIX.length);
}
