import { ERRORS, type ErrorCode } from "../../../generated/constants.js";
import type { Text } from "../text.js";
import { inLanguage } from "../text.js";

/** Why a request is not granted. Its status is the documented one of the code. */
export interface Refusal {
  code: ErrorCode;
  message: Text;
  detail?: Record<string, unknown>;
}

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
  return { status: ERRORS[code].status, body };
}
