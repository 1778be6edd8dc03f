import { FAULT_KINDS } from "./kinds.js";

/** A fault with its value; `null` when it takes none. */
export interface Fault {
  kind: string;
  value: number | null;
}

/** The header that applies faults to its own request. */
export const FAULT_HEADER = "Sandbox-Fault";

const LIMIT = { milliseconds: 10 * 60_000, seconds: 10 * 365 * 24 * 3600 };

/**
 * Reads a list of faults such as `latency=500, SYSTEMERROR`, from the header or the command line.
 *
 * @throws RangeError that says what is wrong; for an unknown fault, it lists all faults.
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
    throw new RangeError(`${JSON.stringify(item.slice(0, 80))} must be written as kind or kind=value`);
  if (value !== undefined && !/^-?[0-9]{1,15}$/.test(value)) {
    throw new RangeError(`The value of the fault ${kind.slice(0, 80)} must be a whole number`);
  }
  return checkFault({ kind, value: value === undefined ? null : Number(value) });
}

/**
 * Checks a fault, and fills in its default value.
 *
 * @throws RangeError when there is no such fault or its value is out of range.
 */
export function checkFault({ kind, value }: Fault): Fault {
  const known = FAULT_KINDS.find((fault) => fault.kind === kind);
  if (!known) {
    const kinds = FAULT_KINDS.map((fault) => fault.kind).join(", ");
    throw new RangeError(`There is no fault ${JSON.stringify(kind.slice(0, 80))}; the faults are ${kinds}`);
  }
  if (known.unit === null && value !== null) throw new RangeError(`The fault ${kind} takes no value`);
  const number = value ?? known.value;
  if (known.unit && number !== null) {
    const most = LIMIT[known.unit];
    // Only `clock-skew` may be negative.
    const least = kind === "clock-skew" ? -most : 0;
    if (!Number.isSafeInteger(number) || number < least || number > most) {
      throw new RangeError(`The value of the fault ${kind} must be from ${least} to ${most} ${known.unit}`);
    }
  }
  return { kind, value: number };
}

/** Writes faults as in the header. */
export function formatFaults(faults: readonly Fault[]): string | null {
  return faults.map(({ kind, value }) => (value === null ? kind : `${kind}=${value}`)).join(", ") || null;
}
