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
  /** The order and the amount to refund. A part that is absent is not compared. */
  asked: {
    out_trade_no?: string | undefined;
    transaction_id?: string | undefined;
    amount: { refund?: number | undefined };
  };
  /** Sends the refund without retries, so that a refusal is about the only attempt. */
  send(limits: RequestOptions, onSend: () => void): Promise<AcceptedRefund>;
  query(limits: RequestOptions, onSend: () => void): Promise<Refund>;
  /** When an earlier caller sent the last request, in Unix time in milliseconds. */
  sentAt?: number | undefined;
}

/** The time between two refund requests for one order, in milliseconds: WeChat Pay asks for a minute. */
const APART = 60_000;

/**
 * Refunds, and tries until the outcome is certain or the time is up. It may send the same request again, because requests
 * with the same number refund once.
 *
 * @throws the error that came before anything was sent.
 */
export async function settleRefund(calls: RefundCalls, time: Time): Promise<RefundOutcome> {
  const settling = new Settling(calls, time);
  return (await untilKnown(time, settling)) ?? settling.atTheEnd();
}

/** The knowledge about one refund so far. */
class Settling {
  readonly #calls: RefundCalls;
  readonly #time: Time;
  readonly #attempts: Attempts;
  /** When the refund was last sent. */
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Whether WeChat Pay said that the refund exists. */
  #isThere = false;
  /** Whether the last query said that the refund does not exist. */
  #isNotFound = false;
  /** The refusal of the last request, when no earlier request may have been accepted. */
  #refusal: WechatPayApiError | undefined;
  /** Why the outcome is unknown. */
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
      // The answer may be about an earlier request, whose refund has changed or was closed since: query it.
      return (await this.#ask()) ?? { status: "accepted", refund };
    } catch (error) {
      if (!attempts.wasSent) throw error;
      this.#error = error;
      if (!isRefusal(error)) return undefined;
      if (error.code === "OUT_REFUND_NO_USED") this.#isThere = true;
      else if (!attempts.mayBeTaken) this.#refusal = error;
      // The refund may exist all the same: a process that crashed may have sent it. Query it.
      return isTooMuch(error) ? undefined : this.#ask();
    }
  }

  /** Queries the refund, and sends it again when a minute has passed. */
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
      const text = `the refund with this out_refund_no has another ${other}: the number was used before`;
      return this.unknown(new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text));
    } catch (error) {
      if (!isNotFound(error) || this.#isThere) return undefined;
      this.#isNotFound = true;
      const refusal = this.#refusal;
      if (refusal && !isTooMuch(refusal)) return refusedBy(refusal);
      // No earlier request can be accepted any more: from now on a refusal is final.
      if (attempts.areOver) attempts.mayBeTaken = false;
      return undefined;
    }
  }

  unknown(error: unknown): RefundOutcome {
    const { out_refund_no } = this.#calls;
    return { status: "unknown", out_refund_no, ...this.#attempts.lastSent, error };
  }

  /** The time is up. */
  atTheEnd(): RefundOutcome {
    const refusal = this.#refusal;
    // Every request was refused with 429, before WeChat Pay processed it.
    if (refusal && isTooMuch(refusal) && this.#isNotFound) return refusedBy(refusal);
    return this.unknown(this.#error);
  }
}

/** The outcome that a final refusal means. */
function refusedBy(error: WechatPayApiError): RefundOutcome {
  const status = error.code === "NOT_ENOUGH" || isTooMuch(error) ? "waiting" : "failed";
  return { status, reason: error.code, error };
}

/** The name of a field that shows that this is not the requested refund; `undefined` when it is. */
function differenceOf(
  { out_trade_no, transaction_id, amount = {} }: Refund,
  asked: RefundCalls["asked"],
): string | undefined {
  const pairs = {
    out_trade_no: [out_trade_no, asked.out_trade_no],
    transaction_id: [transaction_id, asked.transaction_id],
    "amount.refund": [amount.refund, asked.amount.refund],
  };
  return Object.entries(pairs).find(([, [answered, wanted]]) => isOther(answered, wanted))?.[0];
}
