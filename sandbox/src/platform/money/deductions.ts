import { isDeepStrictEqual } from "node:util";
import type { Merchant } from "../../keys/merchant.js";
import type { RequestOf } from "../../spec/operation-types.js";
import { createNotificationId, createTransactionId } from "../../state/identifiers.js";
import type { Order, OrderKey } from "../../state/order.js";
import { Conflict, noSuchOrder } from "../conflict.js";
import { CONTRACT_NOT_EXIST } from "../operations/contract-not-exist.js";
import type { SignedContract } from "../platform.js";
import type { Refusal } from "../refusal.js";
import type { MoneyOptions } from "./money-options.js";
import { orderNotice } from "./order-answer.js";
import type { DeductionOutcome } from "./outcome.js";
import { CURRENCIES, convert, hasTestRate } from "./rates.js";
import { ORDER_REFUSALS, unfinishedOrder, wrongAmount } from "./refusals.js";
import { feeOf, SETTLEMENT_CURRENCY } from "./settlement-terms.js";
import { charge, walletOf } from "./wallet.js";

type Request = RequestOf<"createTransaction">;
export type DeductionResult = { order: Order; refusal?: never } | { refusal: Refusal };

/** How a USERPAYING payment ends. */
export type PaymentEnd = "SUCCESS" | "PAYERROR" | "CLOSED";

/** The scheduled end of a payment. */
interface LaterPayment {
  transaction_id: string;
  fails: boolean;
}

export class Deductions {
  readonly #options: MoneyOptions;

  constructor(options: MoneyOptions) {
    this.#options = options;
    options.schedule.on<LaterPayment>("payment", (payment) => this.#endPayment(payment));
  }

  /**
   * Charges a user by a contract. The order is stored before the answer, and each out_trade_no makes one order only.
   *
   * @param found - the contract of the request; `undefined` when it is not the caller's
   */
  deduct(
    merchant: Merchant,
    request: Request,
    found: SignedContract | undefined,
    outcome: DeductionOutcome,
  ): DeductionResult {
    const { store, wake } = this.#options;
    const known = store.orders.findByNumber(orderKey(merchant.mchid, request));
    if (known) return repeated(known, request, outcome);
    if (!found || found.contract.terminated_at !== null) return { refusal: CONTRACT_NOT_EXIST };
    if (!hasTestRate(request.amount.currency)) return { refusal: unknownCurrency(request.amount.currency) };
    const unfinished = store.orders.unfinished(found.contract.contract_id);
    if (unfinished) return { refusal: unfinishedOrder(unfinished.out_trade_no) };
    if (outcome.cardLocked) return { refusal: ORDER_REFUSALS.cardLocked };

    const changes: Change[] = [];
    const order = this.#newOrder(merchant, request, found, outcome);
    const made = store.inTransaction((): Order | Refusal => {
      if (order.trade_state !== "NOTPAY") {
        store.orders.add(order);
        if (outcome.payingFor !== undefined) this.#payLater(order, outcome);
        return order;
      }
      const charged = charge(store, order.openid, order.payer_total);
      if ("refused" in charged) return ORDER_REFUSALS[charged.refused];
      store.orders.add({ ...order, trade_state: "SUCCESS", bank_type: charged.method, paid_at: order.created_at });
      const paid = this.#find(order.transaction_id);
      changes.push(this.#notify(paid));
      return paid;
    });
    if ("code" in made) return { refusal: made };
    this.#emit([["order", made.transaction_id], ["wallet", made.openid], ...changes]);
    wake();
    return { order: made };
  }

  /** Closes an order that is not paid. */
  reverse(key: OrderKey): { refusal: Refusal } | undefined {
    const { store, clock } = this.#options;
    const order = store.orders.findByNumber(key);
    if (!order || order.visible_at > clock.now()) return { refusal: ORDER_REFUSALS.notFound };
    if (order.paid_at !== null) return { refusal: ORDER_REFUSALS.paid };
    if (order.trade_state === "CLOSED") return { refusal: ORDER_REFUSALS.closed };
    store.orders.setState(order.transaction_id, "CLOSED");
    this.#emit([["order", order.transaction_id]]);
    return undefined;
  }

  /**
   * Ends a USERPAYING payment now. It fails when the wallet cannot pay.
   *
   * @throws Conflict when there is no such order, or its payment has ended.
   */
  end(transactionId: string, state: PaymentEnd): void {
    const { store } = this.#options;
    const order = store.orders.find(transactionId);
    if (!order) throw noSuchOrder();
    if (order.trade_state !== "USERPAYING") {
      throw new Conflict(409, { en: "The payment of this order has ended.", zh: "该订单的支付已结束。" });
    }
    if (state === "CLOSED") {
      store.orders.setState(transactionId, "CLOSED");
      this.#emit([["order", transactionId]]);
    } else {
      store.inTransaction(() => this.#finish(order, state === "PAYERROR"))();
    }
  }

  /** A caller's order by either number; `undefined` for an order of another caller, or one that queries do not find yet. */
  find(caller: { mchid: string; sub_mchid?: string | undefined }, number: OrderNumber): Order | undefined {
    const { store, clock } = this.#options;
    const { mchid, sub_mchid = "" } = caller;
    const order =
      number.transaction_id !== undefined
        ? store.orders.find(number.transaction_id)
        : store.orders.findByNumber({ mchid, sub_mchid, out_trade_no: number.out_trade_no ?? "" });
    const isOwn = order?.mchid === mchid && order.sub_mchid === sub_mchid;
    return isOwn && order.visible_at <= clock.now() ? order : undefined;
  }

  /** A new order. NOTPAY means that it is charged at once. */
  #newOrder(merchant: Merchant, request: Request, { contract, session }: SignedContract, outcome: DeductionOutcome) {
    const { store, clock } = this.#options;
    const now = clock.now();
    const { total, currency } = request.amount;
    const payer = walletOf(store, session.openid);
    const { amount: payer_total, rate } = convert(total, currency, payer.currency);
    const settle_total = convert(total, currency, SETTLEMENT_CURRENCY).amount;
    const failed = outcome.fails ? "PAYERROR" : "NOTPAY";
    return {
      transaction_id: createTransactionId(now),
      ...orderKey(merchant.mchid, request),
      contract_id: contract.contract_id,
      openid: session.openid,
      request,
      trade_state: outcome.payingFor === undefined ? failed : "USERPAYING",
      payer_total,
      payer_currency: payer.currency,
      rate,
      settle_total,
      fee: feeOf(settle_total),
      bank_type: null,
      created_at: now,
      visible_at: now + outcome.unseenFor,
      paid_at: null,
    } satisfies Order;
  }

  #payLater({ transaction_id, created_at }: Order, { payingFor = 0, fails }: DeductionOutcome): void {
    this.#options.schedule.add(created_at + payingFor, "payment", { transaction_id, fails } satisfies LaterPayment);
  }

  /** Ends a payment at its scheduled time, unless the order was closed meanwhile. */
  #endPayment({ transaction_id, fails }: LaterPayment): (() => void) | undefined {
    const order = this.#find(transaction_id);
    return order.trade_state === "USERPAYING" ? this.#finish(order, fails) : undefined;
  }

  /** @returns what to do after the transaction */
  #finish({ transaction_id, openid, payer_total }: Order, fails: boolean): () => void {
    const { store, clock, wake } = this.#options;
    const changes: Change[] = [
      ["order", transaction_id],
      ["wallet", openid],
    ];
    const charged = fails ? undefined : charge(store, openid, payer_total);
    if (charged && "method" in charged) {
      store.orders.pay(transaction_id, { bank_type: charged.method, paid_at: clock.now() });
      changes.push(this.#notify(this.#find(transaction_id)));
    } else {
      store.orders.setState(transaction_id, "PAYERROR");
    }
    return () => {
      this.#emit(changes);
      wake();
    };
  }

  #notify(order: Order): Change {
    const at = this.#options.clock.now();
    const id = createNotificationId(at);
    this.#options.store.notifications.add({
      id,
      contract_id: order.contract_id,
      event_type: "TRANSACTION.SUCCESS",
      notify_url: order.request.notify_url,
      plaintext: JSON.stringify(orderNotice(order)),
      created_at: at,
      state: "PENDING",
      next_attempt_at: at,
      scheduled: 0,
      transaction_id: order.transaction_id,
      refund_id: null,
    });
    return ["notification", id];
  }

  #find(transactionId: string): Order {
    const order = this.#options.store.orders.find(transactionId);
    if (!order) throw new Error(`the order ${transactionId} is missing`);
    return order;
  }

  #emit(changes: Change[]): void {
    for (const change of changes) this.#options.onChange(...change);
  }
}

type Change = Parameters<MoneyOptions["onChange"]>;

/** WeChat Pay's or the merchant's number of an order. */
export interface OrderNumber {
  transaction_id?: string | undefined;
  out_trade_no?: string | undefined;
}

export function orderKey(mchid: string, request: { sub_mchid?: string | undefined; out_trade_no: string }): OrderKey {
  return { mchid, sub_mchid: request.sub_mchid ?? "", out_trade_no: request.out_trade_no };
}

/** The answer to a repeated out_trade_no. It is not documented, so a fault can change it (DECISIONS D45). */
function repeated(order: Order, request: Request, { repeatedIsRefused }: DeductionOutcome): DeductionResult {
  if (!isDeepStrictEqual(order.request, request)) return { refusal: ORDER_REFUSALS.numberUsed };
  if (order.trade_state === "CLOSED") return { refusal: ORDER_REFUSALS.closed };
  if (order.trade_state === "PAYERROR") return { refusal: ORDER_REFUSALS.failed };
  return repeatedIsRefused && order.paid_at !== null ? { refusal: ORDER_REFUSALS.paid } : { order };
}

function unknownCurrency(currency: string): Refusal {
  const currencies = CURRENCIES.join(", ");
  return wrongAmount("currency", currency, {
    en: `the sandbox has no test rate for this currency; send one of ${currencies}`,
    zh: `沙箱没有该币种的测试汇率；请传入以下币种之一：${currencies}`,
  });
}
