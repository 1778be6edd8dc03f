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
  for (const field of [...required, ...optional]) {
    const [name, inRequest] = typeof field === "string" ? [field, field] : field;
    const expected = OF_THE_CALLER.includes(name) ? mchid : valueAt(asked, inRequest);
    const value = valueAt(answer, name);
    if (expected === undefined || (value === undefined && !required.includes(field))) continue;
    if (isSame(value, expected)) continue;
    const what = value === undefined ? `does not say its ${name}` : `is about another ${name} than was asked for`;
    const text = `the answer is signed by WeChat Pay, but ${what}: it may be the answer to another request`;
    throw new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text);
  }
}

/** @param path - such as `amount.total`. */
function valueAt(holder: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => {
    const object = Object(value) as Record<string, unknown>;
    return Object.hasOwn(object, name) ? object[name] : undefined;
  }, holder);
}

/** Whether two values are the same to WeChat Pay: numbers may come as texts, and published samples have blanks around identifiers. */
export function isSame(value: unknown, expected: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && String(value).trim() === String(expected).trim();
}
