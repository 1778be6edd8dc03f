import { type WechatPayApiError, WechatPayVerificationError } from "../errors.js";
import type { RequestOptions } from "../http/call-options.js";
import type { AcceptedRefund, Refund } from "../operations/answers.js";
import { isRefusal } from "../operations/outcome.js";
import { Attempts } from "./attempts.js";
import { isNotFound, isOther, isTooMuch } from "./knowledge.js";
import { untilKnown } from "./patience.js";
import { outcomeOfRefund, type RefundOutcome } from "./refund-outcome.js";
import type { Time } from "./time.js";

/** The calls about one refund. */
export interface RefundCalls {
  out_refund_no: string;
  /** What is given back, of which order. A part that is absent is compared with nothing. */
  asked: {
    out_trade_no?: string | undefined;
    transaction_id?: string | undefined;
    amount: { refund?: number | undefined };
  };
  /** Sends it, once: a refusal must be of the only attempt. */
  send(limits: RequestOptions, onSend: () => void): Promise<AcceptedRefund>;
  query(limits: RequestOptions, onSend: () => void): Promise<Refund>;
  /** When it was sent last by whoever tried before, in Unix time in milliseconds. */
  sentAt?: number | undefined;
}

/** Between two requests for one order, in milliseconds: WeChat Pay wants a minute. */
const APART = 60_000;

/**
 * Gives back, and tries until the outcome is certain or the time is up: requests with one number refund once, so the same
 * request is sent again.
 *
 * @throws what nothing was sent because of.
 */
export async function settleRefund(calls: RefundCalls, time: Time): Promise<RefundOutcome> {
  const settling = new Settling(calls, time);
  return (await untilKnown(time, settling)) ?? settling.atTheEnd();
}

/** What is known of one refund so far. */
class Settling {
  readonly #calls: RefundCalls;
  readonly #time: Time;
  readonly #attempts: Attempts;
  /** When it was sent last. */
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Whether WeChat Pay said that there is a refund of this number. */
  #isThere = false;
  /** Whether the last query said that there is no such refund. */
  #isNotFound = false;
  /** The refusal of the last request, when none before it may have been taken. */
  #refusal: WechatPayApiError | undefined;
  /** Why it is not known. */
  #error: unknown;

  constructor(calls: RefundCalls, time: Time) {
    this.#calls = calls;
    this.#time = time;
    this.#attempts = new Attempts(time.world, calls.sentAt);
  }

  begin(): Promise<RefundOutcome | undefined> {
    return this.#calls.sentAt === undefined ? this.#send() : this.look();
  }

  async #send(): Promise<RefundOutcome | undefined> {
    const attempts = this.#attempts;
    this.#refusal = undefined;
    this.#sentAt = this.#time.world.elapsed();
    try {
      const refund = await attempts.send((onSend) => this.#calls.send(this.#time.limits(), onSend));
      // It may be the answer to an earlier request, whose refund has gone on since, or was closed.
      return (await this.#ask()) ?? { status: "accepted", refund };
    } catch (error) {
      if (!attempts.wasSent) throw error;
      this.#error = error;
      if (!isRefusal(error)) return undefined;
      if (error.code === "OUT_REFUND_NO_USED") this.#isThere = true;
      else if (!attempts.mayBeTaken) this.#refusal = error;
      // Whether there is a refund all the same: of a process that did not live to tell of it.
      return isTooMuch(error) ? undefined : this.#ask();
    }
  }

  /** Asks, and sends again when it is time. */
  async look(): Promise<RefundOutcome | undefined> {
    const outcome = await this.#ask();
    const isTime = this.#time.world.elapsed() - this.#sentAt >= APART;
    return outcome === undefined && isTime ? this.#send() : outcome;
  }

  async #ask(): Promise<RefundOutcome | undefined> {
    const attempts = this.#attempts;
    this.#isNotFound = false;
    try {
      const refund = await attempts.ask((onSend) => this.#calls.query(this.#time.limits(), onSend));
      const other = differenceOf(refund, this.#calls.asked);
      if (other === undefined) return outcomeOfRefund(refund);
      const text = `the refund of this out_refund_no has another ${other} than is asked for: the number was used before`;
      return this.unknown(new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text));
    } catch (error) {
      if (!isNotFound(error) || this.#isThere) return undefined;
      this.#isNotFound = true;
      const refusal = this.#refusal;
      if (refusal && !isTooMuch(refusal)) return refusedBy(refusal);
      // From here on a refusal is of the only request that there is.
      if (attempts.areOver) attempts.mayBeTaken = false;
      return undefined;
    }
  }

  unknown(error: unknown): RefundOutcome {
    const { out_refund_no } = this.#calls;
    return { status: "unknown", out_refund_no, ...this.#attempts.told, error };
  }

  /** The time is up. */
  atTheEnd(): RefundOutcome {
    const refusal = this.#refusal;
    // Refused each time, before WeChat Pay began with it.
    if (refusal && isTooMuch(refusal) && this.#isNotFound) return refusedBy(refusal);
    return this.unknown(this.#error);
  }
}

/** What the refusal of the only request that there is means. */
function refusedBy(error: WechatPayApiError): RefundOutcome {
  const status = error.code === "NOT_ENOUGH" || isTooMuch(error) ? "waiting" : "failed";
  return { status, reason: error.code, error };
}

/** The name of a field by which a refund shows that it is another one than was asked for. */
function differenceOf(
  { out_trade_no, transaction_id, amount = {} }: Refund,
  asked: RefundCalls["asked"],
): string | undefined {
  const pairs = {
    out_trade_no: [out_trade_no, asked.out_trade_no],
    transaction_id: [transaction_id, asked.transaction_id],
    "amount.refund": [amount.refund, asked.amount.refund],
  };
  return Object.entries(pairs).find(([, [told, wanted]]) => isOther(told, wanted))?.[0];
}
