import fc from "fast-check";
import type { Transaction } from "../../src/operations/answers.js";
import { type PlatformTime, refusal } from "./network.js";

/*
 * The platform's orders under one number. Each schedule chooses the unknown behaviour of the platform: the answer to a
 * repeated number, when queries see an order, and its end.
 */

/** The behaviour of this platform. */
export interface OrderNature {
  /** The result of the first accepted request. */
  fate: "paid" | "paying, then paid" | "paying, then failed" | "hangs" | "failed";
  /** How many requests are refused before one is accepted, because the user has not enough money. */
  refusals: number;
  /** How long the user takes to pay. */
  payingSeconds: number;
  /** When queries see the order: up to 29 s, as the pages promise 30. */
  seenAfterSeconds: number;
  /** Whether every other query sees it before that time, because there are several servers. */
  isSeenByHalf: boolean;
  /**
   * Before queries see an order, within the documented 30 s, another request with its number is charged again. A later
   * request with a valid timestamp is not.
   */
  isBlindAtFirst: boolean;
  /** The answer to a repeated number. */
  repeated: "the old order" | "an error" | "another refusal";
}

export const orderNature: fc.Arbitrary<OrderNature> = fc.record({
  fate: fc.constantFrom("paid", "paid", "paying, then paid", "paying, then failed", "hangs", "failed"),
  refusals: fc.constantFrom(0, 0, 0, 1, 1000),
  payingSeconds: fc.integer({ min: 1, max: 300 }),
  seenAfterSeconds: fc.constantFrom(0, 2, 10, 20, 28, 29),
  isSeenByHalf: fc.boolean(),
  isBlindAtFirst: fc.boolean(),
  repeated: fc.constantFrom("the old order", "an error", "another refusal"),
});

export interface Order {
  signedAt: number;
  madeAt: number;
  paidAt: number;
  failedAt: number;
  closedAt: number;
}

/** The time after which queries see an order. */
const DOCUMENTED_WAIT = 30_000;

export class OrdersModel {
  /** How often the user was charged. */
  charges = 0;
  readonly #network: PlatformTime;
  readonly #nature: OrderNature;
  #order: Order | undefined;
  #refused = 0;
  #queries = 0;

  constructor(network: PlatformTime, nature: OrderNature) {
    this.#network = network;
    this.#nature = nature;
  }

  create(signedAt: number): Transaction {
    const order = this.#order;
    if (order === undefined) return this.#make(signedAt);
    const isUnseen = this.#isUnseen(order) && this.#seenAt(order) - order.signedAt <= DOCUMENTED_WAIT;
    // The platform cannot match a request that was made while the first was on its way.
    if (this.#nature.isBlindAtFirst && isUnseen && signedAt > order.madeAt) {
      this.charges++;
      return this.#answer(order);
    }
    if (this.#nature.repeated === "the old order") return this.#answer(order);
    // A user without a contract gets this refusal, whatever was charged before.
    if (this.#nature.repeated === "another refusal") throw refusal(403, "CONTRACT_NOT_EXIST");
    const state = this.#stateOf(order);
    if (state === "SUCCESS") throw refusal(400, "ORDER_PAID");
    throw state === "USERPAYING" ? refusal(403, "OUT_TRADE_NO_USED") : refusal(400, "ORDER_CLOSED");
  }

  query(): Transaction {
    const order = this.#order;
    const isSeen =
      order !== undefined && (!this.#isUnseen(order) || (this.#nature.isSeenByHalf && this.#queries++ % 2));
    if (!isSeen) throw refusal(404, "ORDER_NOT_EXIST");
    return this.#answer(order);
  }

  reverse(): undefined {
    const order = this.#order;
    if (order === undefined) throw refusal(404, "NOT_FOUND");
    const state = this.#stateOf(order);
    if (state === "SUCCESS") throw refusal(400, "ORDER_PAID");
    if (state === "USERPAYING") order.closedAt = this.#network.time;
    return undefined;
  }

  #make(signedAt: number): Transaction {
    const { time } = this.#network;
    const { fate, payingSeconds, refusals } = this.#nature;
    if (this.#refused++ < refusals) throw refusal(403, "NOT_ENOUGH");
    const later = time + payingSeconds * 1000;
    const never = Number.POSITIVE_INFINITY;
    const order: Order = {
      signedAt,
      madeAt: time,
      paidAt: fate === "paid" ? time : fate === "paying, then paid" ? later : never,
      failedAt: fate === "failed" ? time : fate === "paying, then failed" ? later : never,
      closedAt: never,
    };
    this.#order = order;
    // The user is charged at payment, unless the order is closed before.
    if (fate === "paid") this.charges++;
    else if (order.paidAt < never) {
      this.#network.later(order.paidAt, () => {
        if (order.closedAt > order.paidAt) this.charges++;
      });
    }
    return this.#answer(order);
  }

  #isUnseen(order: Order): boolean {
    return this.#network.time < this.#seenAt(order);
  }

  #seenAt({ madeAt }: Order): number {
    return madeAt + this.#nature.seenAfterSeconds * 1000;
  }

  #stateOf({ paidAt, failedAt, closedAt }: Order): string {
    const { time } = this.#network;
    if (closedAt <= time) return "CLOSED";
    if (paidAt <= time) return "SUCCESS";
    return failedAt <= time ? "PAYERROR" : "USERPAYING";
  }

  #answer(order: Order): Transaction {
    return {
      out_trade_no: "1",
      trade_state: this.#stateOf(order) as "SUCCESS",
      amount: { total: 888, currency: "HKD" },
    };
  }
}
