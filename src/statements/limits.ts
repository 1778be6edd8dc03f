import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { checkFunction } from "../input/check-function.js";
import { memberOf } from "../input/own-properties.js";
import { checkTimeout } from "../runtime/deadline.js";
import type { Spool } from "../runtime/wire.js";

/** How much of a body is taken, and where it is kept. */
export interface StatementLimits {
  /** In bytes, decompressed. */
  maximumLength: number;
  /** For the whole body, in milliseconds. */
  bodyTimeout: number;
  /** For each piece of it. */
  idleTimeout: number;
  /** The caller's own. */
  spool: Spool | undefined;
}

/** A GiB; in milliseconds, ten minutes. */
const DEFAULTS = { maximumLength: 1_073_741_824, bodyTimeout: 600_000 };

const SPOOL = ["write", "read", "close"] as const satisfies (keyof Spool)[];

/**
 * The limits that a caller gives, else the default ones. `options` inherits nothing.
 *
 * @throws WechatPayInputError that lists what is wrong with them.
 */
export function readStatementLimits(
  options: { [K in keyof StatementLimits]?: StatementLimits[K] | undefined },
  idleTimeout: number,
): StatementLimits {
  const { maximumLength, bodyTimeout, spool } = options;
  const issues: (InputIssue | undefined)[] = [
    checkLength(maximumLength),
    checkTimeout(bodyTimeout, "bodyTimeout"),
    ...(spool === undefined ? [] : SPOOL.map((name) => checkFunction(`spool.${name}`, memberOf(spool, name)))),
  ];
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new WechatPayInputError(found);
  return {
    maximumLength: maximumLength ?? DEFAULTS.maximumLength,
    bodyTimeout: bodyTimeout ?? DEFAULTS.bodyTimeout,
    idleTimeout,
    spool,
  };
}

function checkLength(length: unknown): InputIssue | undefined {
  if (length === undefined || (Number.isSafeInteger(length) && Number(length) > 0)) return undefined;
  return mustBe("maximumLength", "range", "a whole number of bytes, more than 0");
}
