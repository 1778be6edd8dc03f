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
  /** What is charged. A part that is absent is compared with nothing. */
  amount: { total?: number | undefined; currency?: string | undefined };
  /** Charges. Absent where nothing may be charged, only asked. */
  charge?: ((limits: RequestOptions, onSend: () => void) => Promise<Transaction>) | undefined;
  query(limits: RequestOptions, onSend: () => void): Promise<Transaction>;
  /** Closes the order. Absent where it shall stay open. */
  close?: ((limits: RequestOptions) => Promise<void>) | undefined;
  /** When it was sent last by whoever tried before, in Unix time in milliseconds. */
  sentAt?: number | undefined;
}

/** Refusals that come of what an earlier request under this number did. */
const OF_EARLIER_REQUESTS = ["ORDER_PAID", "ORDER_CLOSED", "OUT_TRADE_NO_USED"];

/**
 * Charges, if it may, and asks until the outcome is certain or the time is up. What may have been taken is sent again only
 * when WeChat Pay says that there is no such order, half a minute or more after it was sent.
 *
 * @throws what nothing was sent because of.
 */
export async function settleDeduction(calls: OrderCalls, time: Time): Promise<DeductionOutcome> {
  const settling = new Settling(calls, time);
  return (await untilKnown(time, settling)) ?? (await settling.close()) ?? settling.atTheEnd();
}

/** What is known of one order so far. */
class Settling {
  readonly #calls: OrderCalls;
  readonly #time: Time;
  readonly #startedAt: number;
  readonly #attempts: Attempts;
  /** Whether charging again charges nobody twice. */
  #mayCharge = false;
  /** Whether WeChat Pay said that there is an order. */
  #isThere = false;
  /** The order, when it was seen and was not final. */
  #open: Transaction | undefined;
  /** Whether the last query said that there is no such order. */
  #isNotFound = false;
  /** The refusal of the last charge, when none before it may have been taken. */
  #refusal: WechatPayApiError | undefined;
  /** Why it is not known. */
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
      // Whether there is an order all the same: of a process that did not live to tell of it.
      return isTooMuch(error) ? undefined : this.#ask();
    }
  }

  /** Asks, and charges again where that charges nobody twice. */
  async look(): Promise<DeductionOutcome | undefined> {
    const outcome = await this.#ask();
    const { charge } = this.#calls;
    return outcome === undefined && charge && this.#mayCharge ? this.#charge(charge) : outcome;
  }

  /** Whatever closing answers, the order itself tells how it ended. */
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
      ...this.#attempts.told,
      ...(this.#open && { transaction: this.#open }),
      error,
    };
  }

  /** The time is up. */
  atTheEnd(): DeductionOutcome {
    const refusal = this.#refusal;
    // Refused each time, before WeChat Pay began with it.
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
      // Why it must be asked says more than why it cannot.
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
      const text = `the order of this out_trade_no has another amount.${name} than is charged: the number was used before`;
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
