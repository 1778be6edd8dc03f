import { createVerify, type KeyObject, randomBytes, sign } from "node:crypto";

/*
 * The platform's side of the signatures, written from the official pages with node:crypto and without code of src/: if
 * one function built both sides, a wrong line feed would cancel out.
 */

/** The headers with which the platform signs a body. */
export function signAnswer(
  body: Uint8Array,
  key: { serialNo: string; privateKey: KeyObject },
  now = Date.now(),
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = randomBytes(16).toString("hex");
  return {
    "Wechatpay-Timestamp": timestamp,
    "Wechatpay-Nonce": nonce,
    "Wechatpay-Serial": key.serialNo,
    "Wechatpay-Signature": signLines([timestamp, nonce], body, key.privateKey),
    "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
  };
}

const SCHEME = /^WECHATPAY2-SHA256-RSA2048 (.+)$/;
const PARAMETER = /^(mchid|nonce_str|timestamp|serial_no|signature)="([^"]+)"$/;

/** The parameters of an Authorization header, in any order. */
function parseAuthorization(header: string): Record<string, string> {
  const parameters =
    SCHEME.exec(header)?.[1]
      ?.split(",")
      .map((parameter) => PARAMETER.exec(parameter)) ?? [];
  return Object.fromEntries(parameters.map((match) => [match?.[1] ?? "malformed", match?.[2] ?? ""]));
}

export interface SignedRequest {
  method: string;
  /** Path and query, as in the request line. */
  target: string;
  authorization: string | undefined;
  body: Uint8Array;
}

/** Why the platform would refuse the Authorization header, or `undefined`. */
export function faultOfAuthorization(
  { method, target, authorization, body }: SignedRequest,
  merchant: { mchid: string; serialNo: string; publicKey: KeyObject },
  now = Date.now(),
): string | undefined {
  const {
    mchid,
    nonce_str: nonce,
    timestamp,
    serial_no,
    signature = "",
    malformed,
  } = parseAuthorization(authorization ?? "");
  if (
    malformed !== undefined ||
    !/^[A-Za-z0-9+/]+={0,2}$/.test(signature) ||
    !/^[0-9A-Za-z]{1,32}$/.test(nonce ?? "")
  ) {
    return "the Authorization header is missing or malformed";
  }
  if (mchid !== merchant.mchid) return "the merchant number is unknown";
  if (serial_no !== merchant.serialNo) return "the certificate serial number is unknown";
  if (!/^[0-9]{10}$/.test(timestamp ?? "") || Math.abs(now / 1000 - Number(timestamp)) > 300)
    return "the timestamp is more than 5 minutes off";
  const verifier = createVerify("RSA-SHA256")
    .update(`${method}\n${target}\n${timestamp}\n${nonce}\n`)
    .update(body)
    .update("\n");
  return verifier.verify(merchant.publicKey, signature, "base64") ? undefined : "the signature does not match";
}

/** Who signs a request. */
export interface Caller {
  mchid: string;
  serialNo: string;
  privateKey: KeyObject;
}

/** The Authorization header of a request, for replaying a pact. */
export function signRequest(
  { method, target, body }: Omit<SignedRequest, "authorization">,
  merchant: Caller,
  now = Date.now(),
): string {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = randomBytes(16).toString("hex");
  const signature = signLines([method, target, timestamp, nonce], body, merchant.privateKey);
  return `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",serial_no="${merchant.serialNo}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`;
}

/** The signature over lines and a body, each followed by a line feed. */
function signLines(lines: string[], body: Uint8Array, privateKey: KeyObject): string {
  const message = Buffer.concat([Buffer.from(`${lines.join("\n")}\n`), body, Buffer.from("\n")]);
  return sign("sha256", message, privateKey).toString("base64");
}
