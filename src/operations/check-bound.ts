import { WechatPayVerificationError } from "../errors.js";
import type { BoundAnswer } from "./operation.js";

/** The caller's own number, which no request of these operations carries: the Authorization header does. */
const OF_THE_CALLER = ["mchid", "sp_mchid"];

/**
 * Sees that an answer is about what was asked. The platform's signature covers the answer alone: a genuine answer to
 * another request, played back while it is fresh, would verify as well.
 *
 * @param asked - the fields of the request.
 * @throws WechatPayVerificationError `RESPONSE_OF_ANOTHER_REQUEST`.
 */
export function checkBound(
  { required, optional }: BoundAnswer,
  asked: Readonly<Record<string, unknown>>,
  mchid: string,
  answer: unknown,
): void {
  const given = Object(answer) as Record<string, unknown>;
  for (const name of [...required, ...optional]) {
    const expected = OF_THE_CALLER.includes(name) ? mchid : asked[name];
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (expected === undefined || (value === undefined && !required.includes(name))) continue;
    if (isSame(value, expected)) continue;
    const what = value === undefined ? `does not say its ${name}` : `is about another ${name} than was asked for`;
    const text = `the answer is signed by WeChat Pay, but ${what}: it may be the answer to another request`;
    throw new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text);
  }
}

/** Numbers may come as texts; published samples have blanks around identifiers. */
function isSame(value: unknown, expected: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && String(value).trim() === String(expected).trim();
}
