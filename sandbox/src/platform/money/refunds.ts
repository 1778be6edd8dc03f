import { isDeepStrictEqual } from "node:util";
import type { Merchant } from "../../keys/merchant.js";
import type { RequestOf } from "../../spec/operation-types.js";
import { createNotificationId, createRefundId } from "../../state/identifiers.js";
import type { MoneyEventType } from "../../state/notification.js";
import type { Order } from "../../state/order.js";
import type { BalanceKey } from "../../state/recharge-balances.js";
import type { Refund, RefundKey, RefundStatus } from "../../state/refund.js";
import { Conflict, noSuchRefund } from "../conflict.js";
import type { Refusal } from "../refusal.js";
import type { MoneyOptions } from "./money-options.js";
import type { RefundOutcome } from "./outcome.js";
import { share } from "./rates.js";
import { accountOf, type RefundOfOrder, refundNotice } from "./refund-answer.js";
import { amountRefusal, orderRefusal } from "./refund-limits.js";
import { REFUND_REFUSALS } from "./refusals.js";
import { INITIAL_RECHARGE_BALANCE } from "./settlement-terms.js";
import { BALANCE, credit, walletOf } from "./wallet.js";

type Request = RequestOf<"createRefund">;

/** How long a refund takes, in milliseconds of business time. */
const TO_BALANCE = 60_000;
const TO_CARD = 24 * 3600_000;

/** The scheduled end of a refund. */
interface LaterRefund {
  refund_id: string;
  outcome: RefundOutcome;
}

const STATUS: Record<RefundOutcome, RefundStatus> = { SUCCESS: "SUCCESS", CLOSED: "REFUNDCLOSE", ABNORMAL: "ABNORMAL" };

/** Refunds of orders, and the recharge balances that pay for them. */
export class Refunds {
  readonly #options: MoneyOptions;

  constructor(options: MoneyOptions) {
    this.#options = options;
    options.schedule.on<LaterRefund>("refund", (refund) => this.#end(refund));
  }

  /** Accepts a refund, once for each out_refund_no. @param order - of the request; `undefined` when it is not the caller's */
  refund(
    merchant: Pick<Merchant, "mchid">,
    request: Request,
    order: Order | undefined,
    outcome: RefundOutcome,
  ): RefundOfOrder | { refusal: Refusal } {
    const { store, clock, schedule, onChange } = this.#options;
    const known = store.refunds.findByNumber(refundKey(merchant.mchid, request));
    if (known) {
      const isSame = known.transaction_id === order?.transaction_id && isDeepStrictEqual(known.request, request);
      return isSame ? this.#ofOrder(known) : { refusal: REFUND_REFUSALS.numberUsed };
    }
    if (!order) return { refusal: { ...REFUND_REFUSALS.notExist, message: ORDER_MISSING } };
    const earlier = store.refunds.ofOrder(order.transaction_id);
    const now = clock.now();
    const refusal = orderRefusal(order, earlier, now) ?? amountRefusal(request, order, earlier);
    if (refusal) return { refusal };
    const refund = newRefund(merchant.mchid, request, order, earlier, now);
    const balance = this.#rechargeBalance(refund);
    if (refund.recharge > balance) return { refusal: REFUND_REFUSALS.rechargeNotEnough };

    store.inTransaction(() => {
      store.refunds.add(refund);
      if (refund.recharge > 0) store.rechargeBalances.put(refund, balance - refund.recharge);
      store.orders.setState(order.transaction_id, "REFUND");
      const later: LaterRefund = { refund_id: refund.refund_id, outcome };
      schedule.add(now + (order.bank_type === BALANCE ? TO_BALANCE : TO_CARD), "refund", later);
    });
    onChange("refund", refund.refund_id);
    onChange("order", order.transaction_id);
    return this.#ofOrder(refund);
  }

  /** A caller's refund by either number; `undefined` for a refund of another caller. */
  find(caller: { mchid: string; sub_mchid?: string | undefined }, number: RefundNumber): RefundOfOrder | undefined {
    const { store } = this.#options;
    const { mchid, sub_mchid = "" } = caller;
    const refund =
      "refund_id" in number
        ? store.refunds.find(number.refund_id)
        : store.refunds.findByNumber({ mchid, sub_mchid, out_refund_no: number.out_refund_no });
    return refund?.mchid === mchid && refund.sub_mchid === sub_mchid ? this.#ofOrder(refund) : undefined;
  }

  /** All refunds of an order, oldest first. */
  ofOrder(order: Order): RefundOfOrder[] {
    return this.#options.store.refunds.ofOrder(order.transaction_id).map((refund) => this.#ofOrder(refund));
  }

  /** The remaining recharge balance of a merchant, in the settlement currency. */
  rechargeBalance(key: BalanceKey): number {
    return this.#rechargeBalance(key);
  }

  #rechargeBalance(key: BalanceKey): number {
    return this.#options.store.rechargeBalances.find(key) ?? INITIAL_RECHARGE_BALANCE;
  }

  /**
   * Ends a refund now.
   *
   * @throws Conflict when there is no such refund, or it has ended.
   */
  end(refundId: string, outcome: RefundOutcome): void {
    const { store } = this.#options;
    if (!store.refunds.find(refundId)) throw noSuchRefund();
    const afterwards = store.inTransaction(() => this.#end({ refund_id: refundId, outcome }));
    if (!afterwards) throw new Conflict(409, { en: "This refund has ended.", zh: "该退款已结束。" });
    afterwards();
  }

  #end({ refund_id, outcome }: LaterRefund): (() => void) | undefined {
    const { store, clock, onChange, wake } = this.#options;
    const refund = store.refunds.find(refund_id);
    if (refund?.status !== "PROCESSING") return undefined;
    store.refunds.finish(refund_id, STATUS[outcome], clock.now());
    const ended = this.#ofOrder({ ...refund, status: STATUS[outcome], finished_at: clock.now() });
    const { order } = ended;
    if (outcome === "SUCCESS") credit(store, order.openid, order.bank_type ?? BALANCE, refund.payer_refund);
    if (outcome === "CLOSED" && refund.recharge > 0) {
      store.rechargeBalances.put(refund, this.#rechargeBalance(refund) + refund.recharge);
    }
    const notification = this.#notify(ended, `REFUND.${outcome}`);
    return () => {
      onChange("refund", refund_id);
      // A closed refund changes the refunded amount of the order.
      onChange("order", order.transaction_id);
      onChange("wallet", order.openid);
      if (notification !== undefined) onChange("notification", notification);
      wake();
    };
  }

  /** Adds the notification of a refund, if its request has a `notify_url`. */
  #notify(ended: RefundOfOrder, eventType: MoneyEventType): string | undefined {
    const { store, clock } = this.#options;
    const { refund, order } = ended;
    const { notify_url } = refund.request;
    if (notify_url === undefined) return undefined;
    const at = clock.now();
    const id = createNotificationId(at);
    store.notifications.add({
      id,
      contract_id: order.contract_id,
      event_type: eventType,
      notify_url,
      plaintext: JSON.stringify(refundNotice(ended)),
      created_at: at,
      state: "PENDING",
      next_attempt_at: at,
      scheduled: 0,
      transaction_id: order.transaction_id,
      refund_id: refund.refund_id,
    });
    return id;
  }

  #ofOrder(refund: Refund): RefundOfOrder {
    const { store } = this.#options;
    const order = store.orders.find(refund.transaction_id);
    if (!order) throw new Error(`the order of refund ${refund.refund_id} is missing`);
    return { refund, order, account: accountOf(order, walletOf(store, order.openid).cards) };
  }
}

/** WeChat Pay's or the merchant's number of a refund. */
export type RefundNumber = { refund_id: string } | { out_refund_no: string };

const ORDER_MISSING = { en: "The order does not exist", zh: "订单不存在" };

function refundKey(mchid: string, request: Request): RefundKey {
  return { mchid, sub_mchid: request.sub_mchid ?? "", out_refund_no: request.out_refund_no };
}

/** Each amount is the refunded part of the order's amount, less the earlier refunds: so a full refund in parts adds up exactly. */
function newRefund(mchid: string, request: Request, order: Order, earlier: readonly Refund[], now: number): Refund {
  const live = earlier.filter(({ status }) => status !== "REFUNDCLOSE");
  const { refund, total } = request.amount;
  const part = (whole: number, name: "payer_refund" | "settle_refund" | "fee_refund") =>
    Math.max(0, share(whole, sum(live, "refund") + refund, total) - sum(live, name));
  const settle_refund = part(order.settle_total, "settle_refund");
  return {
    refund_id: createRefundId(now),
    ...refundKey(mchid, request),
    transaction_id: order.transaction_id,
    request,
    status: "PROCESSING",
    refund,
    payer_refund: part(order.payer_total, "payer_refund"),
    settle_refund,
    fee_refund: part(order.fee, "fee_refund"),
    recharge: request.source === "REFUND_SOURCE_RECHARGE_FUNDS" ? Math.max(1, settle_refund) : 0,
    created_at: now,
    finished_at: null,
  };
}

function sum(refunds: readonly Refund[], name: "refund" | "payer_refund" | "settle_refund" | "fee_refund"): number {
  return refunds.reduce((all, refund) => all + refund[name], 0);
}
