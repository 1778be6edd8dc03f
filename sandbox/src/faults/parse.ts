import type { FaultKind } from "../views.js";
import { FAULT_KINDS } from "./kinds.js";

/** A fault, with its value where it takes one. */
export interface Fault {
  kind: string;
  value: number | null;
}

/** The header of a request that puts faults on this request alone. */
export const FAULT_HEADER = "Sandbox-Fault";

const LIMIT = { milliseconds: 10 * 60_000, seconds: 10 * 365 * 24 * 3600 };

/**
 * Reads a list such as `latency=500, SYSTEMERROR`, of the header or the command line.
 *
 * @throws RangeError that says what is wrong and lists what there is.
 */
export function parseFaults(list: string): Fault[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map(parseFault);
}

function parseFault(item: string): Fault {
  const [kind = "", value, ...rest] = item.split("=");
  if (rest.length > 0)
    throw new RangeError(`${JSON.stringify(item.slice(0, 80))} is not of the form kind or kind=value`);
  if (value !== undefined && !/^-?[0-9]{1,15}$/.test(value)) {
    throw new RangeError(`The value of the fault ${kind.slice(0, 80)} must be a whole number`);
  }
  return checkFault({ kind, value: value === undefined ? null : Number(value) });
}

/**
 * The fault with its default value filled in.
 *
 * @throws RangeError when there is no such fault or its value is out of range.
 */
export function checkFault({ kind, value }: Fault): Fault {
  const known = FAULT_KINDS.find((fault) => fault.kind === kind);
  if (!known) {
    const kinds = FAULT_KINDS.map((fault) => fault.kind).join(", ");
    throw new RangeError(`There is no fault ${JSON.stringify(kind.slice(0, 80))}; there are ${kinds}`);
  }
  if (known.unit === null && value !== null) throw new RangeError(`The fault ${kind} takes no value`);
  const number = value ?? known.value;
  if (known.unit && number !== null && !isInRange(number, known)) {
    throw new RangeError(`The value of the fault ${kind} is out of range: ${LIMIT[known.unit]} ${known.unit} at most`);
  }
  return { kind, value: number };
}

/** Only a clock can be off in both directions. */
function isInRange(value: number, { kind, unit }: FaultKind): boolean {
  const most = unit === null ? 0 : LIMIT[unit];
  return Number.isSafeInteger(value) && Math.abs(value) <= most && (kind === "clock-skew" || value >= 0);
}

/** As in the header. */
export function formatFaults(faults: readonly Fault[]): string | null {
  return faults.map(({ kind, value }) => (value === null ? kind : `${kind}=${value}`)).join(", ") || null;
}
