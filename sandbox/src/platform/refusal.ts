import { ERRORS, type ErrorCode } from "../../../generated/constants.js";
import type { Text } from "../text.js";
import { inLanguage } from "../text.js";

/** Why a request is not granted. Its status is the documented one of the code. */
export interface Refusal {
  code: ErrorCode | keyof typeof UNDOCUMENTED;
  message: Text;
  detail?: Record<string, unknown>;
}

/** Codes of the sandbox alone, for what a page tells of without its code. A client must take codes that it does not know. */
const UNDOCUMENTED = { USER_ACCOUNT_ABNORMAL: 403 } as const;

/** An answer before it is signed. */
export interface Answer {
  status: number;
  /** As JSON; `undefined`: none. */
  body: unknown;
  /** A success that is no JSON, and is signed by its digest. */
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
