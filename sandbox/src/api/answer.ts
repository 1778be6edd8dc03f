import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { REQUEST_ID_HEADER, SIGNATURE_HEADERS } from "../../../generated/constants.js";
import { isSignatureFault } from "../faults/kinds.js";
import type { Fault } from "../faults/parse.js";
import type { Keyring } from "../keys/keyring.js";
import type { Answer } from "../platform/refusal.js";
import { signatureHeaders } from "../protocol/signature.js";
import { documentedError, STATEMENT_DIGEST_HEADER } from "../spec/document.js";

/** An answer as it is sent. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** The body that the console shows: a statement is not compressed there. */
  shown: string;
}

const GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/** The numbers that request IDs of the platform end with, for the error codes whose number is known. */
const ENDINGS: Partial<Record<string, number>> = { SIGN_ERROR: 270283348, PARAM_ERROR: 268435461 };

/** A request ID in the platform's format. @param code - of an error answer */
export function createRequestId(code: string | undefined): string {
  const ending = code === undefined ? 0 : (ENDINGS[code] ?? 1);
  return `${randomBytes(20).toString("hex").toUpperCase()}-${ending}`;
}

/** Signs an answer, and applies the faults that change an answer. */
export async function toWire(
  answer: Answer,
  faults: Fault[],
  circumstances: { requestId: string; keyring: Keyring; form: AnswerForm; now: number },
): Promise<WireAnswer> {
  const has = (kind: string) => faults.some((fault) => fault.kind === kind);
  const { requestId, keyring, form, now } = circumstances;
  if (has("html-502")) {
    const body = Buffer.from(GATEWAY_PAGE);
    return {
      status: 502,
      headers: { "Content-Type": "text/html", "Content-Length": String(body.length) },
      body,
      shown: GATEWAY_PAGE,
    };
  }
  const isUnsigned = has("unsigned-error");
  const { status, text } = answer;
  const hasBody = answer.body !== undefined;
  const shown = text ?? (hasBody ? JSON.stringify(answer.body) : "");
  const plain = Buffer.from(shown);
  const isCompressed = text !== undefined && form.isGzipTaken;
  const body = isCompressed ? await compress(plain) : plain;
  const digest = text === undefined ? "" : createHash("sha1").update(plain).digest("hex");
  const signed = text === undefined ? plain : Buffer.from(JSON.stringify({ sha1: digest }));
  const fault = faults.map(({ kind }) => kind).find(isSignatureFault);
  return {
    status,
    headers: {
      ...(hasBody && { "Content-Type": "application/json; charset=utf-8", "Content-Length": String(body.length) }),
      ...(text !== undefined && {
        "Content-Type": "text/plain; charset=utf-8",
        ...(isCompressed && { "Content-Encoding": "gzip" }),
        "Content-Length": String(body.length),
        [STATEMENT_DIGEST_HEADER]: digest,
      }),
      "Cache-Control": "no-store",
      [REQUEST_ID_HEADER]: requestId,
      ...(!isUnsigned && (await signatureHeaders(signed, keyring.signingKey(form.serial), now, fault))),
    },
    body,
    shown,
  };
}

/** How a request wants its answer signed and compressed. */
interface AnswerForm {
  /** `Wechatpay-Serial`: the key to sign with. */
  serial: string | undefined;
  isGzipTaken: boolean;
}

export function answerFormOf(headers: Record<string, string>): AnswerForm {
  return {
    serial: headers[SIGNATURE_HEADERS.serial.name.toLowerCase()],
    isGzipTaken: /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:[,\s]|$))/i.test(headers["accept-encoding"] ?? ""),
  };
}

const compress = promisify(gzip);

/** The documented answer when the platform itself fails. */
export function systemError(): Answer {
  const error = documentedError("SYSTEMERROR");
  if (!error) throw new Error("the document no longer has SYSTEMERROR");
  return error;
}
