import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { BusinessClock } from "../../clock/business-clock.js";
import { Schedule } from "../../clock/schedule.js";
import { parseFaults } from "../../faults/parse.js";
import { Keyring } from "../../keys/keyring.js";
import type { Merchant } from "../../keys/merchant.js";
import type { Deliveries } from "../../notify/deliveries.js";
import type { RequestOf } from "../../spec/operation-types.js";
import { exampleOf, type Mode } from "../../spec/requests.test-helper.js";
import type { Order } from "../../state/order.js";
import type { SigningRequest } from "../../state/session.js";
import { Store } from "../../state/store.js";
import { folderWithKeys, NO_BINDINGS, signingBody } from "../../support.test-helper.js";
import { Platform, type SignedContract } from "../platform.js";
import type { Refusal } from "../refusal.js";
import { Deductions } from "./deductions.js";
import { deductionOutcome, refundOutcome } from "./outcome.js";
import type { RefundOfOrder } from "./refund-answer.js";
import { Refunds } from "./refunds.js";

export type DeductionRequest = RequestOf<"createTransaction">;
export type RefundRequest = RequestOf<"createRefund">;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** 11:04 of 2 January 2026 in Beijing. */
export const BEGIN = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A new platform in memory for each test. The test moves its time. */
export class MoneyWorld {
  store!: Store;
  clock!: BusinessClock;
  platform!: Platform;
  deductions!: Deductions;
  refunds!: Refunds;
  readonly onChange = vi.fn();
  #schedule!: Schedule;
  #merchants: readonly Merchant[] = [];
  #real = BEGIN;
  #count = 0;

  constructor() {
    beforeAll(async () => {
      this.#merchants = (await Keyring.open(await folderWithKeys(), NO_BINDINGS, () => BEGIN)).merchants;
    });
    beforeEach(() => {
      this.onChange.mockClear();
      this.#real = BEGIN;
      this.store = new Store();
      this.clock = new BusinessClock(this.store, () => this.#real);
      this.#schedule = new Schedule(this.store, this.clock, () => {});
      const { store, clock, onChange } = this;
      const deliveries = { wake: () => {} } as unknown as Deliveries;
      this.platform = new Platform({ store, deliveries, clock, onChange });
      const money = { store, clock, schedule: this.#schedule, wake: () => {}, onChange };
      this.deductions = new Deductions(money);
      this.refunds = new Refunds(money);
    });
    afterEach(() => this.store.close());
  }

  /** Moves time, and runs the due work. */
  pass(milliseconds: number): void {
    this.#real += milliseconds;
    for (let next = this.#schedule.next(); next && next.at <= this.clock.now(); next = this.#schedule.next()) {
      this.#schedule.run();
    }
  }

  callerOf(mode: Mode): Merchant {
    return this.#merchants[mode === "common" ? 0 : 1] as Merchant;
  }

  sign(openid = "o1", mode: Mode = "common"): SignedContract {
    const code = `CODE${++this.#count}`;
    const body = signingBody({ openid, out_contract_code: code }, mode);
    const merchant = this.callerOf(mode);
    const { session_id } = this.platform.createSession("app", merchant, body as unknown as SigningRequest, "http://x");
    this.platform.agree(session_id);
    const found = this.platform.contractByCode(merchant, body as unknown as SigningRequest);
    if (!found) throw new Error("there is no contract");
    return found;
  }

  /** A request to charge by a contract, with a new out_trade_no. */
  request({ contract, session }: SignedContract, changes: Partial<DeductionRequest> = {}): DeductionRequest {
    return exampleOf("createTransaction", session.request.appid === undefined ? "institutional" : "common", {
      out_trade_no: `T${++this.#count}`,
      contract_id: contract.contract_id,
      ...changes,
    }) as unknown as DeductionRequest;
  }

  /** @param faults - as in the header `Sandbox-Fault` */
  deduct(
    request: DeductionRequest,
    faults = "",
    mode: Mode = request.appid === undefined ? "institutional" : "common",
  ) {
    const merchant = this.callerOf(mode);
    const found = this.platform.contractById(merchant, request);
    return this.deductions.deduct(merchant, request, found, deductionOutcome(parseFaults(faults)));
  }

  /** Deducts, and returns the order. */
  charged(request: DeductionRequest, faults = ""): Order {
    const { order } = this.deduct(request, faults) as { order?: Order };
    if (!order) throw new Error("it was refused");
    return order;
  }

  paid(changes: Partial<DeductionRequest> = {}, openid = "o1"): Order {
    return this.charged(this.request(this.sign(openid), changes));
  }

  refundRequest(order: Order, refund: number, changes: Partial<RefundRequest> = {}): RefundRequest {
    const { mchid, out_trade_no, request } = order;
    const isCommon = request.appid !== undefined;
    return exampleOf("createRefund", isCommon ? "common" : "institutional", {
      ...(isCommon ? { mchid } : { sp_mchid: mchid }),
      out_trade_no,
      out_refund_no: `R${++this.#count}`,
      amount: { refund, ...request.amount },
      notify_url: "https://merchant.example/refunded",
      source: undefined,
      ...changes,
    }) as unknown as RefundRequest;
  }

  refund(request: RefundRequest, faults = "", mode: Mode = request.appid === undefined ? "institutional" : "common") {
    const merchant = this.callerOf(mode);
    const order = this.deductions.find({ mchid: merchant.mchid, sub_mchid: request.sub_mchid }, request);
    return this.refunds.refund(merchant, request, order, refundOutcome(parseFaults(faults)));
  }

  /** Refunds, and returns the refund. */
  refunded(request: RefundRequest, faults = ""): RefundOfOrder {
    const taken = this.refund(request, faults);
    if ("refusal" in taken) throw new Error(`${taken.refusal.code} ${taken.refusal.message.en}`);
    return taken;
  }

  stateOf({ transaction_id }: Order): Order["trade_state"] | undefined {
    return this.store.orders.find(transaction_id)?.trade_state;
  }

  /** The notifications of payments and refunds, oldest first. */
  notices(): { event_type: string; notify_url: string; resource: Record<string, unknown> }[] {
    const notifications = this.store.notifications.latest(99).filter(({ transaction_id }) => transaction_id !== null);
    return notifications.reverse().map(({ event_type, notify_url, plaintext }) => {
      return { event_type, notify_url, resource: JSON.parse(plaintext) };
    });
  }
}

/** Makes the next call of a method throw. */
export function failOnce(owner: object, method: string): void {
  vi.spyOn(owner as Record<string, () => void>, method).mockImplementationOnce(() => {
    throw new Error("disk full");
  });
}

/** The code of a refusal; `undefined` for a success. */
export function codeOf(outcome: object): string | undefined {
  return "refusal" in outcome ? (outcome.refusal as Refusal | undefined)?.code : undefined;
}
