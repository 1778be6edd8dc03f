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

/** Names a request, in the form of the platform's own. */
export function createRequestId(): string {
  return `${randomBytes(20).toString("hex").toUpperCase()}-0`;
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
  const { status, body: json } = isUnsigned && answer.status < 400 ? systemError() : answer;
  const body = Buffer.from(JSON.stringify(json));
  const fault = faults.map(({ kind }) => kind).find(isSignatureFault);
  return {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": String(body.length),
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

function systemError(): Answer {
  const error = documentedError("SYSTEMERROR");
  if (!error) throw new Error("the document no longer has SYSTEMERROR");
  return error;
}
