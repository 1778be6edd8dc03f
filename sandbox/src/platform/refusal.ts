import { ERRORS, type ErrorCode } from "../../../generated/constants.js";
import type { Text } from "../text.js";
import { inLanguage } from "../text.js";

/** Why a request is refused. The code decides the status. */
export interface Refusal {
  code: ErrorCode | keyof typeof UNDOCUMENTED;
  message: Text;
  detail?: Record<string, unknown>;
}

/** Codes that only the sandbox uses, where a page describes an error without its code. Clients must handle unknown codes. */
const UNDOCUMENTED = { USER_ACCOUNT_ABNORMAL: 403 } as const;

/** An answer before it is signed. */
export interface Answer {
  status: number;
  /** A JSON value; `undefined`: no body. */
  body: unknown;
  /** A success that is plain text. Its digest is signed. */
  text?: string;
}

export function refuse({ code, message, detail }: Refusal, acceptLanguage: string | undefined): Answer {
  const body = { code, message: inLanguage(message, acceptLanguage), ...(detail && { detail }) };
  return { status: statusOf(code), body };
}

function statusOf(code: Refusal["code"]): number {
  return Object.hasOwn(UNDOCUMENTED, code)
    ? UNDOCUMENTED[code as keyof typeof UNDOCUMENTED]
    : ERRORS[code as ErrorCode].status;
}
