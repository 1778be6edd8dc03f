import fc from "fast-check";
import type { AcceptedRefund, Refund } from "../../src/operations/answers.js";
import { type PlatformTime, refusal } from "./network.js";

/*
 * The platform's refunds of one order. The platform promises that requests with one number refund once; each schedule
 * chooses its unknown behaviour.
 */

/** The behaviour of this platform. */
export interface RefundNature {
  /** The end of the refund. */
  fate: "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL";
  processingSeconds: number;
  /** The refundable amount of the order; the request is for 100. */
  left: number;
  /** How long today's payments do not suffice for the refund, from the beginning. */
  notEnoughSeconds: number;
  /**
   * How many requests end in a fault of the refund process and must be sent again, and whether the refund had begun.
   */
  faultsOfFlow: readonly boolean[];
  /** How many requests a temporary rule refuses. */
  refusals: number;
  /** When queries see the refund. */
  seenAfterSeconds: number;
  /** The answer to a request less than a minute after another for the same order, even with the same number. */
  withinAMinute: "nothing else" | "too many" | "a refusal";
}

export const refundNature: fc.Arbitrary<RefundNature> = fc.record({
  fate: fc.constantFrom("SUCCESS", "REFUNDCLOSE", "ABNORMAL"),
  processingSeconds: fc.integer({ min: 0, max: 2000 }),
  left: fc.constantFrom(888, 888, 100, 99),
  notEnoughSeconds: fc.constantFrom(0, 0, 0, 5, 60, 1000),
  faultsOfFlow: fc.array(fc.boolean(), { maxLength: 2 }),
  refusals: fc.constantFrom(0, 0, 0, 1, 2),
  seenAfterSeconds: fc.constantFrom(0, 2, 10, 20, 28, 29),
  withinAMinute: fc.constantFrom("nothing else", "too many", "a refusal"),
});

export class RefundsModel {
  /** The refunded amount, including a refund in progress. */
  given = 0;
  readonly #network: PlatformTime;
  readonly #nature: RefundNature;
  readonly #beginning: number;
  readonly #faultsOfFlow: boolean[];
  #madeAt: number | undefined;
  #lastAt = Number.NEGATIVE_INFINITY;
  #refused = 0;

  constructor(network: PlatformTime, nature: RefundNature) {
    this.#network = network;
    this.#nature = nature;
    this.#beginning = network.time;
    this.#faultsOfFlow = [...nature.faultsOfFlow];
  }

  create(): AcceptedRefund {
    const { time } = this.#network;
    const { left, notEnoughSeconds, refusals, withinAMinute } = this.#nature;
    const isSoon = time - this.#lastAt < 60_000;
    this.#lastAt = time;
    if (isSoon && withinAMinute === "too many") throw refusal(429, "FREQUENCY_LIMITED");
    if (isSoon && withinAMinute === "a refusal") throw refusal(403, "RULE_LIMIT");
    if (this.#madeAt === undefined) {
      if (this.#refused++ < refusals) throw refusal(403, "RULE_LIMIT");
      if (left < 100) throw refusal(400, "INVALID_REQUEST");
      if (time - this.#beginning < notEnoughSeconds * 1000) throw refusal(403, "NOT_ENOUGH");
    }
    const fault = this.#faultsOfFlow.shift();
    if (fault === false) throw refusal(500, "BIZERR_NEED_RETRY");
    if (this.#madeAt === undefined) this.#make();
    if (fault === true) throw refusal(400, "BIZERR_NEED_RETRY");
    return {
      id: "1",
      out_refund_no: "R1",
      create_time: "2018-06-08T10:34:56+08:00",
      amount: { refund: 100, currency: "HKD" },
    };
  }

  query(): Refund {
    const isSeen =
      this.#madeAt !== undefined && this.#network.time >= this.#madeAt + this.#nature.seenAfterSeconds * 1000;
    if (!isSeen) throw refusal(404, "ORDER_NOT_EXIST");
    const status = this.state as "SUCCESS";
    return { out_refund_no: "R1", out_trade_no: "1", status, amount: { refund: 100, currency: "HKD" } };
  }

  /** The refund as it is now; `undefined` when there is none. */
  get state(): string | undefined {
    if (this.#madeAt === undefined) return undefined;
    return this.#isDone(this.#madeAt) ? this.#nature.fate : "PROCESSING";
  }

  #make(): void {
    const { fate, processingSeconds } = this.#nature;
    this.#madeAt = this.#network.time;
    this.given += 100;
    this.#network.later(this.#network.time + processingSeconds * 1000, () => {
      if (fate === "REFUNDCLOSE") this.given -= 100;
    });
  }

  #isDone(madeAt: number): boolean {
    return this.#network.time >= madeAt + this.#nature.processingSeconds * 1000;
  }
}
