import { WechatPayVerificationError } from "../errors.js";
import type { BoundAnswer } from "./operation.js";

/** Fields with the caller's merchant number. It is in the Authorization header, not in these requests. */
const OF_THE_CALLER = ["mchid", "sp_mchid"];

/**
 * Checks that an answer is about the request. The platform's signature covers the answer only: a genuine answer to another
 * request, replayed while it is fresh, would also verify.
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
    const what = value === undefined ? `has no ${name}` : `is about another ${name}`;
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

/** Whether WeChat Pay treats two values as equal: numbers may come as strings, and published samples have spaces around identifiers. */
export function isSame(value: unknown, expected: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && String(value).trim() === String(expected).trim();
}
