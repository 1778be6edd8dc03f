import { readTime } from "../clock/read-time.js";
import { FAULT_KINDS, isSignatureFault } from "../faults/kinds.js";
import type { PaymentEnd } from "../platform/money/deductions.js";
import type { RefundOutcome } from "../platform/money/outcome.js";
import type { SignatureFault } from "../protocol/signature.js";
import type { TerminationMode } from "../state/contract.js";
import type { Card, Wallet } from "../state/wallet.js";
import type { ActiveFault } from "../views.js";
import type { Account } from "./present-statements.js";

/** The body of an action is wrong. */
export class InputError extends Error {
  override name = "InputError";
}

const MODES: readonly string[] = ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] satisfies TerminationMode[];

/** @throws InputError when the body is not a JSON object. */
export function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text || "{}");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // thrown below
  }
  throw new InputError("The body must be a JSON object");
}

/** @throws InputError when it is not one of the modes. */
export function readTerminationMode({ termination_mode: mode = "USER" }: Record<string, unknown>): TerminationMode {
  if (typeof mode === "string" && MODES.includes(mode)) return mode as TerminationMode;
  throw new InputError(`termination_mode must be one of ${MODES.join(", ")}`);
}

/** @throws InputError when it is not a fault of notifications. */
export function readSignatureFault({ fault = null }: Record<string, unknown>): SignatureFault | undefined {
  if (fault === null) return undefined;
  if (typeof fault === "string" && isSignatureFault(fault)) return fault;
  const kinds = FAULT_KINDS.filter(({ notifications }) => notifications).map(({ kind }) => kind);
  throw new InputError(`fault must be null or one of ${kinds.join(", ")}`);
}

/** @throws InputError when it is another action. */
export function readAction({ action }: Record<string, unknown>): "announce" | "rotate" {
  if (action === "announce" || action === "rotate") return action;
  throw new InputError('action must be "announce" or "rotate"');
}

/** @throws InputError unless it has exactly one of `advance` and `to`. */
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
      throw new InputError("Each fault must be { kind: string, value: number | null, remaining: number | null }");
    }
    return { kind, value, remaining };
  });
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

/** The changes of a wallet. @throws InputError when a field is wrong */
export function readWallet({
  currency,
  balance,
  cards,
  preferred,
}: Record<string, unknown>): Partial<Omit<Wallet, "openid">> {
  if (currency !== undefined && currency !== "CNY" && currency !== "HKD") {
    throw new InputError('currency must be "CNY" or "HKD"');
  }
  if (preferred !== undefined && typeof preferred !== "string") throw new InputError("preferred must be a text");
  return {
    ...(currency !== undefined && { currency }),
    ...(balance !== undefined && { balance: readAmount("balance", balance) }),
    ...(cards !== undefined && { cards: readCards(cards) }),
    ...(preferred !== undefined && { preferred }),
  };
}

function readCards(cards: unknown): Wallet["cards"] {
  if (!Array.isArray(cards) || cards.length > 10) throw new InputError("cards must be a list of at most 10");
  return cards.map((card: unknown) => {
    const { bank_type, name, ends_in, available, locked } = Object(card) as Record<string, unknown>;
    if (typeof bank_type !== "string" || typeof name !== "string" || typeof ends_in !== "string") {
      throw new InputError("Each card must have bank_type, name and ends_in, which are texts, and available");
    }
    return { bank_type, name, ends_in, ...readCard({ locked }), available: readAmount("available", available) };
  });
}

/** The changes of a card. @throws InputError when a field is wrong */
export function readCard({ available, locked }: Record<string, unknown>): Partial<Pick<Card, "available" | "locked">> {
  if (locked !== undefined && typeof locked !== "boolean") throw new InputError("locked must be true or false");
  return {
    ...(available !== undefined && { available: readAmount("available", available) }),
    ...(locked !== undefined && { locked }),
  };
}

/** @returns how a payment ends. @throws InputError when it is another state */
export function readPaymentEnd({ trade_state: state }: Record<string, unknown>): PaymentEnd {
  if (state === "SUCCESS" || state === "PAYERROR" || state === "CLOSED") return state;
  throw new InputError("trade_state must be one of SUCCESS, PAYERROR, CLOSED");
}

const REFUND_ENDS: Readonly<Record<string, RefundOutcome>> = {
  SUCCESS: "SUCCESS",
  REFUNDCLOSE: "CLOSED",
  ABNORMAL: "ABNORMAL",
};

/** @returns how a refund ends. @throws InputError when it is another status */
export function readRefundEnd({ status }: Record<string, unknown>): RefundOutcome {
  const outcome = typeof status === "string" && Object.hasOwn(REFUND_ENDS, status) ? REFUND_ENDS[status] : undefined;
  if (outcome !== undefined) return outcome;
  throw new InputError(`status must be one of ${Object.keys(REFUND_ENDS).join(", ")}`);
}

/** @returns the amount to refund; `undefined`: all that is left. @throws InputError when it is not an amount */
export function readRefundAmount({ refund }: Record<string, unknown>): number | undefined {
  if (refund === undefined) return undefined;
  const amount = readAmount("refund", refund);
  if (amount === 0) throw new InputError("refund must be at least 1");
  return amount;
}

/** Reads a query. @throws InputError when `mchid` is missing */
export function readAccount({ mchid, sub_mchid }: Readonly<Record<string, string>>): Account {
  if (mchid === undefined) throw new InputError("mchid is missing");
  return { mchid, ...(sub_mchid !== undefined && { sub_mchid }) };
}

/** @throws InputError when a field is wrong */
export function readRechargeBalance({ mchid, sub_mchid = "", remaining }: Record<string, unknown>) {
  if (typeof mchid !== "string" || typeof sub_mchid !== "string") {
    throw new InputError("mchid must be a text, and sub_mchid too when it is given");
  }
  return { mchid, sub_mchid, remaining: readAmount("remaining", remaining) };
}

function readAmount(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new InputError(`${name} must be a whole number in the smallest unit of the currency, at least 0`);
}
