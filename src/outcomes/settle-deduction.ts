import { type WechatPayApiError, WechatPayTimeoutError, WechatPayVerificationError } from "../errors.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Transaction } from "../operations/answers.js";
import { isRefusal } from "../operations/outcome.js";
import { Attempts } from "./attempts.js";
import { type DeductionOutcome, outcomeOf } from "./deduction-outcome.js";
import { isNotFound, isOther, isTooMuch } from "./knowledge.js";
import { untilKnown } from "./patience.js";
import type { Time } from "./time.js";

/** The calls about one order. */
export interface OrderCalls {
  out_trade_no: string;
  /** The amount to charge. A part that is absent is not compared. */
  amount: { total?: number | undefined; currency?: string | undefined };
  /** Charges the user. Absent when the order may only be queried. */
  charge?: ((limits: RequestOptions, onSend: () => void) => Promise<Transaction>) | undefined;
  query(limits: RequestOptions, onSend: () => void): Promise<Transaction>;
  /** Closes the order. Absent when the order must stay open. */
  close?: ((limits: RequestOptions) => Promise<void>) | undefined;
  /** When an earlier caller sent the last charge, in Unix time in milliseconds. */
  sentAt?: number | undefined;
}

/** Refusals that an earlier request with this number causes. */
const OF_EARLIER_REQUESTS = ["ORDER_PAID", "ORDER_CLOSED", "OUT_TRADE_NO_USED"];

/**
 * Charges, if that is allowed, and queries until the outcome is certain or the time is up. A charge that may have been
 * accepted is sent again only when WeChat Pay says, half a minute or more after it was sent, that the order does not exist.
 *
 * @throws the error that came before anything was sent.
 */
export async function settleDeduction(calls: OrderCalls, time: Time): Promise<DeductionOutcome> {
  const settling = new Settling(calls, time);
  return (await untilKnown(time, settling)) ?? (await settling.close()) ?? settling.atTheEnd();
}

/** The knowledge about one order so far. */
class Settling {
  readonly #calls: OrderCalls;
  readonly #time: Time;
  readonly #startedAt: number;
  readonly #attempts: Attempts;
  /** Whether it is safe to charge again: it cannot charge the user twice. */
  #mayCharge = false;
  /** Whether WeChat Pay said that the order exists. */
  #isThere = false;
  /** The order, when a query found it and its state was not final. */
  #open: Transaction | undefined;
  /** Whether the last query said that the order does not exist. */
  #isNotFound = false;
  /** The refusal of the last charge, when no earlier charge may have been accepted. */
  #refusal: WechatPayApiError | undefined;
  /** Why the outcome is unknown. */
  #error: unknown;

  constructor(calls: OrderCalls, time: Time) {
    this.#calls = calls;
    this.#time = time;
    this.#startedAt = time.world.elapsed();
    this.#attempts = new Attempts(time.world, calls.sentAt);
  }

  begin(): Promise<DeductionOutcome | undefined> {
    const { charge, sentAt } = this.#calls;
    return charge && sentAt === undefined ? this.#charge(charge) : this.look();
  }

  async #charge(send: NonNullable<OrderCalls["charge"]>): Promise<DeductionOutcome | undefined> {
    const attempts = this.#attempts;
    this.#mayCharge = false;
    this.#refusal = undefined;
    try {
      return this.#read(await attempts.send((onSend) => send(this.#time.limits(), onSend)));
    } catch (error) {
      if (!attempts.wasSent) throw error;
      this.#error = error;
      if (!isRefusal(error)) return undefined;
      if (OF_EARLIER_REQUESTS.includes(error.code)) this.#isThere = true;
      else if (!attempts.mayBeTaken) this.#refusal = error;
      // The order may exist all the same: a process that crashed may have sent the charge. Query it.
      return isTooMuch(error) ? undefined : this.#ask();
    }
  }

  /** Queries the order, and charges again when that is safe. */
  async look(): Promise<DeductionOutcome | undefined> {
    const outcome = await this.#ask();
    const { charge } = this.#calls;
    return outcome === undefined && charge && this.#mayCharge ? this.#charge(charge) : outcome;
  }

  /** Closes the order if it is open. Only the query afterwards decides the outcome, not the answer to closing. */
  async close(): Promise<DeductionOutcome | undefined> {
    const { close } = this.#calls;
    if (close === undefined || this.#open === undefined) return undefined;
    try {
      await close(this.#time.limits());
    } catch (error) {
      this.#error ??= error;
    }
    return this.#ask();
  }

  unknown(error: unknown): DeductionOutcome {
    const { out_trade_no } = this.#calls;
    return {
      status: "unknown",
      out_trade_no,
      ...this.#attempts.lastSent,
      ...(this.#open && { transaction: this.#open }),
      error,
    };
  }

  /** The time is up. */
  atTheEnd(): DeductionOutcome {
    const refusal = this.#refusal;
    // Every charge was refused with 429, before WeChat Pay processed it.
    if (refusal && isTooMuch(refusal) && this.#isNotFound) return failedBy(refusal);
    return this.unknown(this.#error ?? new WechatPayTimeoutError(this.#time.endsAt - this.#startedAt));
  }

  async #ask(): Promise<DeductionOutcome | undefined> {
    const attempts = this.#attempts;
    this.#isNotFound = false;
    try {
      return this.#read(await attempts.ask((onSend) => this.#calls.query(this.#time.limits(), onSend)));
    } catch (error) {
      if (!attempts.wasSent) throw error;
      // Keep the first error: why the outcome is unknown matters more than why a query failed.
      this.#error ??= error;
      if (!isNotFound(error) || this.#isThere) return undefined;
      this.#isNotFound = true;
      const refusal = this.#refusal;
      if (refusal && !isTooMuch(refusal)) return failedBy(refusal);
      if (!attempts.areOver) this.#mayCharge = attempts.areSeen;
      else if (this.#calls.charge === undefined) return { status: "failed", reason: "ORDER_NOT_EXIST" };
      else {
        attempts.mayBeTaken = false;
        this.#mayCharge = true;
      }
      return undefined;
    }
  }

  #read(transaction: Transaction): DeductionOutcome | undefined {
    const { amount } = this.#calls;
    this.#isThere = true;
    this.#mayCharge = false;
    for (const name of ["total", "currency"] as const) {
      if (!isOther(transaction.amount?.[name], amount[name])) continue;
      const text = `the order with this out_trade_no has another amount.${name}: the number was used before`;
      return this.unknown(new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text));
    }
    const outcome = outcomeOf(transaction);
    if (outcome === undefined) this.#open = transaction;
    return outcome;
  }
}

function failedBy(error: WechatPayApiError): DeductionOutcome {
  return { status: "failed", reason: error.code, error };
}
