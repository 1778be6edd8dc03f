import { ERROR_SOLUTIONS, REQUEST_ID_HEADER } from "../../generated/constants.js";
import { type ErrorDetail, WechatPayApiError } from "../errors.js";
import type { Answer } from "./types.js";

/** Part of the message, because logs often hold nothing else of an error. Nothing proves that WeChat Pay sent the 401. */
const MISMATCH =
  "; from WeChat Pay, 401 means that mchid, serialNo and privateKey do not match each other, or that this machine's clock is wrong";

/**
 * Makes the error for an error answer. `body` is untrusted and may be anything.
 *
 * @param particular - solutions for error codes of this operation, added to the general ones.
 */
export function apiErrorOf(
  { status, headers, verified }: Pick<Answer, "status" | "headers" | "verified">,
  body: unknown,
  particular: Readonly<Record<string, string>> = {},
): WechatPayApiError {
  const { code, message, detail } = isRecord(body) ? body : {};
  const known = typeof code === "string" && code !== "" && code.length <= MAXIMUM_CODE;
  return new WechatPayApiError({
    status,
    code: known ? code : `HTTP_${status}`,
    message: wordsOf(message) + (status === 401 ? MISMATCH : ""),
    detail: isRecord(detail) ? (detail as ErrorDetail) : undefined,
    requestId: headers.get(REQUEST_ID_HEADER) ?? undefined,
    solution: known ? solutionOf(code, particular) : undefined,
    verified,
  });
}

function solutionOf(code: string, particular: Readonly<Record<string, string>>): string | undefined {
  const solutions: Readonly<Record<string, string>> = ERROR_SOLUTIONS;
  const texts = [solutions, particular].filter((one) => Object.hasOwn(one, code)).map((one) => one[code]);
  return texts.length > 0 ? texts.join(" ") : undefined;
}

/** In characters. Errors go to logs, and anyone between the client and WeChat Pay can make an unsigned one. */
const MAXIMUM_CODE = 64;
const MAXIMUM_MESSAGE = 1_000;

function wordsOf(message: unknown): string {
  if (typeof message !== "string") return "an answer without a message";
  return message.length > MAXIMUM_MESSAGE ? `${message.slice(0, MAXIMUM_MESSAGE)}…` : message;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
