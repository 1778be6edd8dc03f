import { randomBytes } from "node:crypto";
import { REQUEST_ID_HEADER, SIGNATURE_HEADERS } from "../../../generated/constants.js";
import { isSignatureFault } from "../faults/kinds.js";
import type { Fault } from "../faults/parse.js";
import type { Keyring } from "../keys/keyring.js";
import type { Answer } from "../platform/refusal.js";
import { signatureHeaders } from "../protocol/signature.js";
import { documentedError } from "../spec/document.js";

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

const GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/** What the platform's own end in: a number for the kind of error, as far as known. */
const ENDINGS: Partial<Record<string, number>> = { SIGN_ERROR: 270283348, PARAM_ERROR: 268435461 };

/** Names a request, in the form of the platform's own. @param code of its error, if it is one */
export function createRequestId(code: string | undefined): string {
  const ending = code === undefined ? 0 : (ENDINGS[code] ?? 1);
  return `${randomBytes(20).toString("hex").toUpperCase()}-${ending}`;
}

/** Signs an answer, as far as no fault is to spoil it. */
export async function toWire(
  answer: Answer,
  faults: Fault[],
  circumstances: { requestId: string; keyring: Keyring; askedSerial: string | undefined; now: number },
): Promise<WireAnswer> {
  const has = (kind: string) => faults.some((fault) => fault.kind === kind);
  const { requestId, keyring, askedSerial, now } = circumstances;
  if (has("html-502")) {
    const body = Buffer.from(GATEWAY_PAGE);
    return { status: 502, headers: { "Content-Type": "text/html", "Content-Length": String(body.length) }, body };
  }
  const isUnsigned = has("unsigned-error");
  const { status } = answer;
  const hasBody = answer.body !== undefined;
  const body = Buffer.from(hasBody ? JSON.stringify(answer.body) : "");
  const fault = faults.map(({ kind }) => kind).find(isSignatureFault);
  return {
    status,
    headers: {
      ...(hasBody && { "Content-Type": "application/json; charset=utf-8", "Content-Length": String(body.length) }),
      "Cache-Control": "no-store",
      [REQUEST_ID_HEADER]: requestId,
      ...(!isUnsigned && (await signatureHeaders(body, keyring.signingKey(askedSerial), now, fault))),
    },
    body,
  };
}

/** Which key a request asks the answer to be signed with. */
export function askedSerialOf(headers: Record<string, string>): string | undefined {
  return headers[SIGNATURE_HEADERS.serial.name.toLowerCase()];
}

/** The fault of the platform that nobody can do anything about. */
export function systemError(): Answer {
  const error = documentedError("SYSTEMERROR");
  if (!error) throw new Error("the document no longer has SYSTEMERROR");
  return error;
}
