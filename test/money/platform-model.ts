import {
  WechatPayApiError,
  WechatPayConnectionError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../../src/errors.js";
import type { Transaction } from "../../src/operations/answers.js";

/*
 * The platform and the network between, in simulated time. What is unknown of the platform is chosen by each schedule:
 * what a repeated number gets, when an order is seen, what becomes of it.
 */

/** What happens to one request on its way, and to its answer. */
export type Fault =
  | { kind: "none" }
  /** It never arrives. */
  | { kind: "request-lost" }
  /** It arrives, its answer does not. */
  | { kind: "answer-lost" }
  /** Nobody waits for it any more when it arrives. */
  | { kind: "late"; seconds: number }
  /** The network delivers it twice. */
  | { kind: "doubled"; seconds: number }
  /** Refused before WeChat Pay begins with it. */
  | { kind: "too-many" }
  /** Answered with a fault of the platform, before or after it took effect. */
  | { kind: "status"; status: 500 | 502 | 503; isAfter: boolean; isSigned: boolean }
  /** The answer is not proved to come from WeChat Pay. */
  | { kind: "unproved"; how: "unsigned" | "badly signed" | "unsigned refusal"; isAfter: boolean }
  /** The process dies, before or after the request is sent. */
  | { kind: "death"; isAfter: boolean };

/** What this platform is like. */
export interface Nature {
  /** What becomes of the first request that is taken. */
  fate: "paid" | "paying, then paid" | "paying, then failed" | "hangs" | "failed";
  /** How many requests are refused before one is taken, since the user has not enough money. */
  refusals: number;
  /** How long the user pays. */
  payingSeconds: number;
  /** When queries see the order: up to 29 s, as the pages promise 30. */
  seenAfterSeconds: number;
  /**
   * Before an order is seen, another request of its number is charged again: within the 30 s that the pages give it. A request
   * that arrives later than that, and still is fresh enough to be taken, does not make the platform blind.
   */
  isBlindAtFirst: boolean;
  /** What a repeated number gets. */
  repeated: "the old order" | "an error";
}

interface Order {
  signedAt: number;
  madeAt: number;
  paidAt: number;
  failedAt: number;
  closedAt: number;
}

/** The process is gone; only its store is left. */
export class Death extends Error {}

/** How far the clocks of a signature may be apart, in milliseconds. */
const TOLERANCE = 300_000;
const TIMEOUT = 10_000;
/** After which an order is seen. */
const DOCUMENTED_WAIT = 30_000;

export class PlatformModel {
  /** Simulated, in milliseconds; the platform's clock is right. */
  time = 1_800_000_000_000;
  /** How wrong the merchant's clock is. */
  skew = 0;
  /** How often the user was charged. */
  charges = 0;
  readonly #nature: Nature;
  readonly #faults: Fault[];
  readonly #arrivals: { at: number; arrive: () => void }[] = [];
  #order: Order | undefined;
  #refused = 0;

  constructor(nature: Nature, faults: readonly Fault[]) {
    this.#nature = nature;
    this.#faults = [...faults];
  }

  /** From now on nothing goes wrong. */
  endFaults(): void {
    this.#faults.length = 0;
    this.skew = 0;
  }

  /** Time passes, and what is on its way arrives. */
  pass(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.#arrivals.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      this.#arrivals.splice(this.#arrivals.indexOf(next), 1);
      this.time = Math.max(this.time, next.at);
      next.arrive();
    }
    this.time = until;
  }

  create = () => this.#call((signedAt) => this.#create(signedAt));
  query = () => this.#call(() => this.#query());
  reverse = () => this.#call(() => this.#reverse());

  /** One request over the network. */
  async #call<T>(run: (signedAt: number) => T): Promise<T> {
    const fault = this.#faults.shift() ?? { kind: "none" };
    const signedAt = this.time;
    const stamp = this.time + this.skew;
    const arrive = (): T => {
      // Unsigned, since who asks is not proved.
      if (Math.abs(this.time - stamp) > TOLERANCE) throw refusal(401, "SIGN_ERROR", false);
      return run(signedAt);
    };
    const lose = () => new WechatPayConnectionError("CONNECTION_FAILED", "lost");
    const silently = (work: () => T) => {
      try {
        work();
      } catch {}
    };
    this.pass(50);
    if (fault.kind === "death" && !fault.isAfter) throw new Death();
    if (fault.kind === "request-lost") {
      this.pass(TIMEOUT);
      throw lose();
    }
    if (fault.kind === "too-many") throw refusal(429, "FREQUENCY_LIMITED", true);
    if (fault.kind === "late") {
      this.#arrivals.push({ at: this.time + fault.seconds * 1000, arrive: () => silently(arrive) });
      this.pass(TIMEOUT);
      throw new WechatPayTimeoutError(TIMEOUT);
    }
    if (fault.kind === "status" && !fault.isAfter) throw refusal(fault.status, codeOf(fault.status), fault.isSigned);
    if (fault.kind === "unproved" && !fault.isAfter) throw unproved(fault.how);
    if (fault.kind === "doubled") {
      // With the same nonce, which the platform knows by then.
      this.#arrivals.push({ at: this.time + fault.seconds * 1000, arrive: () => {} });
    }
    const answer = (): T => {
      const result = arrive();
      this.pass(50);
      return result;
    };
    if (fault.kind === "answer-lost" || (fault.kind === "death" && fault.isAfter)) {
      silently(arrive);
      if (fault.kind === "death") throw new Death();
      this.pass(TIMEOUT);
      throw lose();
    }
    if (fault.kind === "status") {
      silently(arrive);
      throw refusal(fault.status, codeOf(fault.status), fault.isSigned);
    }
    if (fault.kind === "unproved") {
      silently(arrive);
      throw unproved(fault.how);
    }
    // An answer is believed when the clocks agree.
    if (Math.abs(this.skew) > TOLERANCE) {
      silently(arrive);
      throw new WechatPayVerificationError("TIMESTAMP_OUT_OF_RANGE", "the clock");
    }
    return answer();
  }

  #create(signedAt: number): Transaction {
    const order = this.#order;
    if (order === undefined) return this.#make(signedAt);
    const isUnseen = this.time < this.#seenAt(order) && this.#seenAt(order) - order.signedAt <= DOCUMENTED_WAIT;
    // A request that was made while the first was on its way is not known to be the same.
    if (this.#nature.isBlindAtFirst && isUnseen && signedAt > order.madeAt) {
      this.charges++;
      return this.#answer(order);
    }
    if (this.#nature.repeated === "the old order") return this.#answer(order);
    const state = this.#stateOf(order);
    if (state === "SUCCESS") throw refusal(400, "ORDER_PAID", true);
    throw state === "USERPAYING" ? refusal(403, "OUT_TRADE_NO_USED", true) : refusal(400, "ORDER_CLOSED", true);
  }

  #make(signedAt: number): Transaction {
    const { fate, payingSeconds, refusals } = this.#nature;
    if (this.#refused++ < refusals) throw refusal(403, "NOT_ENOUGH", true);
    const later = this.time + payingSeconds * 1000;
    const never = Number.POSITIVE_INFINITY;
    const order: Order = {
      signedAt,
      madeAt: this.time,
      paidAt: fate === "paid" ? this.time : fate === "paying, then paid" ? later : never,
      failedAt: fate === "failed" ? this.time : fate === "paying, then failed" ? later : never,
      closedAt: never,
    };
    this.#order = order;
    // The user is charged when he pays, unless the order is closed by then.
    if (fate === "paid") this.charges++;
    else if (order.paidAt < never) {
      this.#arrivals.push({ at: order.paidAt, arrive: () => void (order.closedAt > order.paidAt && this.charges++) });
    }
    return this.#answer(order);
  }

  #query(): Transaction {
    const order = this.#order;
    if (order === undefined || this.time < this.#seenAt(order)) throw refusal(404, "ORDER_NOT_EXIST", true);
    return this.#answer(order);
  }

  #reverse(): undefined {
    const order = this.#order;
    if (order === undefined) throw refusal(404, "NOT_FOUND", true);
    const state = this.#stateOf(order);
    if (state === "SUCCESS") throw refusal(400, "ORDER_PAID", true);
    if (state === "USERPAYING") order.closedAt = this.time;
    return undefined;
  }

  #seenAt({ madeAt }: Order): number {
    return madeAt + this.#nature.seenAfterSeconds * 1000;
  }

  #stateOf({ paidAt, failedAt, closedAt }: Order): string {
    if (closedAt <= this.time) return "CLOSED";
    if (paidAt <= this.time) return "SUCCESS";
    return failedAt <= this.time ? "PAYERROR" : "USERPAYING";
  }

  #answer(order: Order): Transaction {
    return {
      out_trade_no: "1",
      trade_state: this.#stateOf(order) as "SUCCESS",
      amount: { total: 888, currency: "HKD" },
    };
  }
}

function refusal(status: number, code: string, verified: boolean): WechatPayApiError {
  return new WechatPayApiError({ status, code, message: "?", verified });
}

function codeOf(status: number): string {
  return status === 500 ? "SYSTEM_ERROR" : status === 503 ? "SERVICE_UNAVAILABLE" : "HTTP_502";
}

function unproved(how: string): Error {
  return how === "unsigned refusal"
    ? refusal(403, "NOT_ENOUGH", false)
    : new WechatPayVerificationError(how === "unsigned" ? "SIGNATURE_HEADER_INVALID" : "SIGNATURE_INVALID", how);
}
