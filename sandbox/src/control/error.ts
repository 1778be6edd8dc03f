import { Conflict } from "../platform/conflict.js";
import type { Text } from "../text.js";
import type { Problem } from "../views.js";

type Detail = NonNullable<Problem["detail"]>;

/**
 * An operation of the sandbox's control was refused. Over HTTP it is the answer with the same status.
 *
 * @example
 * await sandbox.contracts.terminate("Wx0").catch((error) => {
 *   if (error instanceof SandboxError && error.status === 404) console.log("no such contract");
 * });
 */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
  /** 400: the input is wrong, see `detail`. 404: there is no such item. 409: the state does not allow it. */
  readonly status: 400 | 404 | 409;
  /** The message in English and Chinese. */
  readonly text: Text;
  /** Only with 400: the field, and the rule that it breaks. */
  readonly detail: Detail | undefined;

  constructor(status: 400 | 404 | 409, text: Text, detail?: Detail) {
    super(text.en);
    this.status = status;
    this.text = text;
    this.detail = detail;
  }
}

/** A rule of the sandbox refuses the value of a field. @param issue - the words of the rule, in English */
export function wrongField(location: Detail["location"], field: string, issue: string): SandboxError {
  const place = `/${location}/${field}`;
  const text = { en: `Parameter error at ${place}: ${issue}`, zh: `参数错误，位置 ${place}：${issue}` };
  return new SandboxError(400, text, { field: place, issue, location });
}

/** Refusals as errors of the control; all others as they are. */
export function toSandboxError(error: unknown): unknown {
  return error instanceof Conflict ? new SandboxError(error.status, error.text) : error;
}

/** Runs `act`. A RangeError is about the value of `field` in the body. */
export async function ofField<T>(field: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof RangeError ? wrongField("body", field, error.message) : error;
  }
}
