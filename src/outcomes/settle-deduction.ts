import { WechatPayInputError, WechatPayTimeoutError, WechatPayVerificationError } from "../errors.js";
import type { RequestOptions } from "../http/send-request.js";
import type { Transaction } from "../operations/answers.js";
import { type DeductionOutcome, outcomeOf } from "./deduction-outcome.js";
import { isNotFound, isRefusal, isTooMuch, wasNotSent } from "./knowledge.js";
import { isOver, SEEN_AFTER, waitAgain } from "./patience.js";
import type { Time } from "./time.js";

/** The calls about one order. */
export interface OrderCalls {
  out_trade_no: string;
  /** What is charged. A part that is absent is compared with nothing. */
  amount: { total?: number | undefined; currency?: string | undefined };
  /** Charges. Absent where nothing may be charged, only asked. */
  charge?: ((limits: RequestOptions) => Promise<Transaction>) | undefined;
  query(limits: RequestOptions): Promise<Transaction>;
  /** Closes the order. Absent where it shall stay open. */
  close?: ((limits: RequestOptions) => Promise<void>) | undefined;
  /** When it was sent by whoever took it up before, in Unix time in milliseconds. */
  sentAt?: number | undefined;
}

/** For closing an order and asking once more, at the end, in milliseconds. */
const TIME_TO_CLOSE = 10_000;

/** Refusals that may come of what an earlier request under this number did. */
const OF_EARLIER_REQUESTS = ["ORDER_PAID", "ORDER_CLOSED", "OUT_TRADE_NO_USED"];

/**
 * Charges, if it may, and asks until the outcome is certain or the time is up. What may have been taken is sent again only
 * when WeChat Pay says that there is no such order, half a minute or more after it was sent.
 *
 * @throws what nothing was sent because of.
 */
export async function settleDeduction(calls: OrderCalls, time: Time): Promise<DeductionOutcome> {
  const settling = new Settling(calls, time);
  const { world, endsAt } = time;
  let outcome = calls.charge ? await settling.charge(calls.charge) : await settling.ask();
  const closeFrom = endsAt - Math.min(TIME_TO_CLOSE, (endsAt - world.elapsed()) / 4);
  for (let count = 0; outcome === undefined; count++) {
    try {
      if (!(await waitAgain(world, count, settling.isOpen && calls.close ? closeFrom : endsAt))) break;
    } catch (aborted) {
      return settling.unknown(aborted);
    }
    outcome = await settling.ask();
    if (outcome === undefined && calls.charge && settling.mayCharge) outcome = await settling.charge(calls.charge);
  }
  if (outcome === undefined && calls.close && settling.isOpen) outcome = await settling.close(calls.close);
  return outcome ?? settling.atTheEnd();
}

/** What is known of one order so far. */
class Settling {
  readonly #calls: OrderCalls;
  readonly #time: Time;
  readonly #startedAt: number;
  /** Whether a request was sent that may have been taken. */
  #mayBeTaken: boolean;
  /** When the last such request was signed, by the clock that signs. */
  #signedAt: number | undefined;
  /** When it was sent, by the clock that does not jump. */
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Whether WeChat Pay says that nothing was taken. */
  #isNothingTaken = false;
  /** The order, when it is there and not final. */
  #open: Transaction | undefined;
  /** Why it is not known. */
  #error: unknown;

  constructor(calls: OrderCalls, time: Time) {
    this.#calls = calls;
    this.#time = time;
    this.#startedAt = time.world.elapsed();
    this.#mayBeTaken = calls.charge === undefined;
    this.#signedAt = calls.sentAt;
  }

  /** Whether the order is there, neither paid nor final. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether charging again charges nobody twice. */
  get mayCharge(): boolean {
    return !this.isOpen && this.#isNothingTaken;
  }

  async charge(send: NonNullable<OrderCalls["charge"]>): Promise<DeductionOutcome | undefined> {
    const { world, limits } = this.#time;
    const before = world.now();
    this.#isNothingTaken = false;
    try {
      const transaction = await send(limits());
      this.#sent(before);
      return this.#read(transaction);
    } catch (error) {
      if (wasNotSent(error)) {
        if (!this.#mayBeTaken) throw error;
      } else if (isTooMuch(error)) {
        this.#isNothingTaken = !this.#mayBeTaken;
      } else if (!isRefusal(error)) {
        this.#sent(before);
      } else if (!this.#mayBeTaken && !OF_EARLIER_REQUESTS.includes(error.code)) {
        return { status: "failed", reason: error.code, error };
      }
      this.#error = error;
      return undefined;
    }
  }

  async ask(): Promise<DeductionOutcome | undefined> {
    const { world, limits } = this.#time;
    try {
      return this.#read(await this.#calls.query(limits()));
    } catch (error) {
      if (error instanceof WechatPayInputError) throw error;
      if (!isNotFound(error)) {
        // Why it must be asked says more than why it cannot.
        this.#error ??= error;
        return undefined;
      }
      if (this.#signedAt !== undefined && isOver(this.#signedAt, world.now())) {
        return { status: "failed", reason: "ORDER_NOT_EXIST" };
      }
      this.#error ??= error;
      this.#isNothingTaken = world.elapsed() - this.#sentAt >= SEEN_AFTER;
      return undefined;
    }
  }

  /** Whatever closing answers, the order itself tells how it ended. */
  async close(close: NonNullable<OrderCalls["close"]>): Promise<DeductionOutcome | undefined> {
    try {
      await close(this.#time.limits());
    } catch (error) {
      this.#error ??= error;
    }
    return this.ask();
  }

  unknown(error: unknown): DeductionOutcome {
    return {
      status: "unknown",
      out_trade_no: this.#calls.out_trade_no,
      ...(this.#signedAt !== undefined && { sent_at: new Date(this.#signedAt).toISOString() }),
      ...(this.#open && { transaction: this.#open }),
      error,
    };
  }

  /** The time is up. */
  atTheEnd(): DeductionOutcome {
    const error = this.#error;
    // It was refused each time, before WeChat Pay began with it.
    if (!this.#mayBeTaken && isTooMuch(error) && isRefusal(error))
      return { status: "failed", reason: error.code, error };
    return this.unknown(error ?? new WechatPayTimeoutError(this.#time.endsAt - this.#startedAt));
  }

  #sent(before: number): void {
    const { world } = this.#time;
    this.#mayBeTaken = true;
    this.#signedAt = Math.max(before, world.now(), this.#signedAt ?? 0);
    this.#sentAt = world.elapsed();
  }

  #read(transaction: Transaction): DeductionOutcome | undefined {
    const { amount } = this.#calls;
    for (const name of ["total", "currency"] as const) {
      const told = transaction.amount?.[name];
      if (told === undefined || amount[name] === undefined || String(told) === String(amount[name])) continue;
      const text = `the order of this out_trade_no has another amount.${name} than is charged: the number was used before`;
      return this.unknown(new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text));
    }
    const outcome = outcomeOf(transaction);
    this.#open = outcome === undefined ? transaction : undefined;
    return outcome;
  }
}
