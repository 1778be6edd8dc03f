import type { Context } from "hono";
import { readTime } from "../clock/read-time.js";
import { FAULT_KINDS, isSignatureFault } from "../faults/kinds.js";
import type { SignatureFault } from "../protocol/signature.js";
import type { TerminationMode } from "../state/contract.js";
import type { ActiveFault } from "../views.js";

/** An action's body is not what it should be. */
export class InputError extends Error {
  override name = "InputError";
}

const MODES: readonly string[] = ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] satisfies TerminationMode[];

/** @throws InputError when the body is not a JSON object. */
export async function readObject(context: Context): Promise<Record<string, unknown>> {
  const text = await context.req.text();
  try {
    const value: unknown = JSON.parse(text || "{}");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below
  }
  throw new InputError("The body must be a JSON object");
}

/** @throws InputError when it is none of the modes. */
export function readTerminationMode({ termination_mode: mode = "USER" }: Record<string, unknown>): TerminationMode {
  if (typeof mode === "string" && MODES.includes(mode)) return mode as TerminationMode;
  throw new InputError(`termination_mode must be one of ${MODES.join(", ")}`);
}

/** @throws InputError when it is no fault that a notification can have. */
export function readSignatureFault({ fault = null }: Record<string, unknown>): SignatureFault | undefined {
  if (fault === null) return undefined;
  if (typeof fault === "string" && isSignatureFault(fault)) return fault;
  const kinds = FAULT_KINDS.filter(({ notifications }) => notifications).map(({ kind }) => kind);
  throw new InputError(`fault must be null or one of ${kinds.join(", ")}`);
}

/** @throws InputError when it is neither. */
export function readAction({ action }: Record<string, unknown>): "announce" | "rotate" {
  if (action === "announce" || action === "rotate") return action;
  throw new InputError('action must be "announce" or "rotate"');
}

/** @throws InputError when it is neither of the two ways to move the clock, or both. */
export function readClockMove({ advance, to }: Record<string, unknown>): { advance: string } | { to: number } {
  if (typeof advance === "string" && to === undefined) return { advance };
  if (typeof to === "string" && advance === undefined) return { to: readTime(to) };
  throw new InputError('The body must be {"advance": "P1M"} or {"to": "2027-01-01T00:00:00+08:00"}');
}

/** @throws InputError when it is not a list of faults. */
export function readFaults({ faults }: Record<string, unknown>): ActiveFault[] {
  if (!Array.isArray(faults) || faults.length > 50) throw new InputError("faults must be a list of at most 50");
  return faults.map((fault: unknown) => {
    const { kind, value = null, remaining = null } = (fault ?? {}) as Record<string, unknown>;
    if (typeof kind !== "string" || !isNumberOrNull(value) || !isNumberOrNull(remaining)) {
      throw new InputError("A fault is { kind: string, value: number | null, remaining: number | null }");
    }
    return { kind, value, remaining };
  });
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}
