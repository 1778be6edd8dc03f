import { APP_HANDOFF } from "../../../generated/constants.js";
import type { BusinessClock } from "../clock/business-clock.js";
import type { Keyring } from "../keys/keyring.js";
import type { Merchant } from "../keys/merchant.js";
import { addressOf, type TargetPolicy, targetOf, targetOfNotification } from "../notify/target.js";
import { noSuchSession } from "../platform/conflict.js";
import { walletOf } from "../platform/money/wallet.js";
import { showCodeUrl, signUrl } from "../platform/signing-pages.js";
import { utc } from "../rfc3339.js";
import type { Contract } from "../state/contract.js";
import type { ContractFilter } from "../state/contracts.js";
import type { Notification } from "../state/notification.js";
import type { NotificationFilter } from "../state/notifications.js";
import type { OrderFilter } from "../state/orders.js";
import type { RefundFilter } from "../state/refunds.js";
import type { Session } from "../state/session.js";
import type { SessionFilter } from "../state/sessions.js";
import type { Store } from "../state/store.js";
import type {
  ContractEvent,
  ContractView,
  MerchantView,
  NotificationView,
  OrderView,
  PhoneView,
  RefundView,
  SessionView,
  Snapshot,
  WalletView,
} from "../views.js";
import { presentOrder, presentRefund } from "./present-money.js";

/** How many items of each kind the console lists. */
const LISTED = 200;
/** How many orders the phone lists. */
const ON_PHONE = 50;

/** Makes the views of console and phone from the store. */
export class Presenter {
  readonly #store: Store;
  readonly #keyring: Keyring;
  readonly #policy: TargetPolicy;
  readonly #clock: Pick<BusinessClock, "now" | "offset">;

  constructor(options: {
    store: Store;
    keyring: Keyring;
    policy: TargetPolicy;
    clock: Pick<BusinessClock, "now" | "offset">;
  }) {
    this.#store = options.store;
    this.#keyring = options.keyring;
    this.#policy = options.policy;
    this.#clock = options.clock;
  }

  session(id: string): SessionView | undefined {
    const session = this.#store.sessions.find(id);
    return session && this.#session(session);
  }

  contract(id: string): ContractView | undefined {
    const contract = this.#store.contracts.find(id);
    return contract && this.#contract(contract);
  }

  notification(id: string): NotificationView | undefined {
    const notification = this.#store.notifications.find(id);
    return notification && this.#notification(notification);
  }

  order(id: string): OrderView | undefined {
    const order = this.#store.orders.find(id);
    return order && presentOrder(this.#store, order);
  }

  refund(id: string): RefundView | undefined {
    const refund = this.#store.refunds.find(id);
    return refund && presentRefund(this.#store, refund);
  }

  wallet(openid: string): WalletView {
    return walletOf(this.#store, openid);
  }

  /** @throws Conflict when there is no such session. */
  phone(sessionId: string): PhoneView {
    const session = this.session(sessionId);
    if (!session) throw noSuchSession();
    const contract = this.#store.contracts.findBySession(sessionId);
    const notification = contract && this.#store.notifications.findByContract(contract.contract_id, "PAPAY.SIGN");
    const orders = contract ? this.#store.orders.ofContract(contract.contract_id, ON_PHONE) : [];
    const refunds = orders.flatMap(({ transaction_id }) => this.#store.refunds.ofOrder(transaction_id));
    return {
      session,
      contract: contract ? this.#contract(contract) : null,
      notification: notification ? this.#notification(notification) : null,
      orders: orders.map((order) => presentOrder(this.#store, order)),
      refunds: refunds.map((refund) => presentRefund(this.#store, refund)),
      clock_offset_milliseconds: this.#clock.offset,
    };
  }

  sessions(filter: SessionFilter, limit: number): SessionView[] {
    return this.#store.sessions.search(filter, this.#clock.now(), limit).map((session) => this.#session(session));
  }

  contracts(filter: ContractFilter, limit: number): ContractView[] {
    return this.#store.contracts.search(filter, limit).map((contract) => this.#contract(contract));
  }

  orders(filter: OrderFilter, limit: number): OrderView[] {
    return this.#store.orders.search(filter, limit).map((order) => presentOrder(this.#store, order));
  }

  refunds(filter: RefundFilter, limit: number): RefundView[] {
    return this.#store.refunds.search(filter, limit).map((refund) => presentRefund(this.#store, refund));
  }

  notifications(filter: NotificationFilter, limit: number): NotificationView[] {
    return this.#store.notifications.search(filter, limit).map((notification) => this.#notification(notification));
  }

  lists(): Pick<Snapshot, "sessions" | "contracts" | "orders" | "refunds" | "wallets" | "notifications"> {
    return {
      sessions: this.#store.sessions.latest(LISTED).map((session) => this.#session(session)),
      contracts: this.#store.contracts.latest(LISTED).map((contract) => this.#contract(contract)),
      orders: this.#store.orders.latest(LISTED).map((order) => presentOrder(this.#store, order)),
      refunds: this.#store.refunds.latest(LISTED).map((refund) => presentRefund(this.#store, refund)),
      wallets: this.wallets(LISTED),
      notifications: this.#store.notifications.latest(LISTED).map((notification) => this.#notification(notification)),
    };
  }

  /** Wallets of the users who signed last, and wallets that were set before a signing. */
  wallets(limit: number): WalletView[] {
    const users = this.#store.contracts.signers(limit);
    const others = this.#store.wallets.latest(limit).filter(({ openid }) => !users.includes(openid));
    return [...users.map((openid) => this.wallet(openid)), ...others].slice(0, limit);
  }

  #session(session: Session): SessionView {
    const { session_id, channel, mode, mchid, request, created_at, expires_at, state } = session;
    const target = targetOf(request.success_notify_url, this.#policy);
    const merchant = this.#keyring.merchants.find((known) => known.mchid === mchid);
    return {
      session_id,
      channel,
      mode,
      mchid,
      sub_mchid: request.sub_mchid ?? null,
      merchant_name: merchant?.signsFor ?? { en: mchid, zh: mchid },
      appid: request.appid ?? request.sub_appid ?? request.sp_appid,
      plan_id: request.plan_id,
      out_contract_code: request.out_contract_code,
      user_display_name: request.user_display_name,
      success_notify_url: request.success_notify_url,
      notify_target: "url" in target ? target.url.href : null,
      notify_held: "held" in target ? target.held : null,
      user_client_ip: request.user_client_ip ?? null,
      created_at: utc(created_at),
      expires_at: utc(expires_at),
      state: state === "OPEN" && expires_at <= this.#clock.now() ? "EXPIRED" : state,
      query: APP_HANDOFF.queryPrefix + session_id,
      sign_url: channel === "h5" || channel === "jsapi" ? signUrl(session) : null,
      show_code_url: channel === "web" ? showCodeUrl(session) : null,
      return_url: request.return_url ?? null,
      return_appid: request.return_appid ?? null,
    };
  }

  #contract(contract: Contract): ContractView {
    const session = this.#store.sessions.find(contract.session_id);
    if (!session) throw new Error(`the session of contract ${contract.contract_id} is missing`);
    return {
      contract_id: contract.contract_id,
      session_id: contract.session_id,
      channel: session.channel,
      mode: session.mode,
      mchid: contract.mchid,
      sub_mchid: contract.sub_mchid || null,
      plan_id: session.request.plan_id,
      out_contract_code: contract.out_contract_code,
      user_display_name: session.request.user_display_name,
      state: contract.terminated_at === null ? "SIGNED" : "TERMINATED",
      signed_at: utc(contract.signed_at),
      expires_at: utcOrNull(contract.expires_at),
      terminated_at: utcOrNull(contract.terminated_at),
      termination_mode: contract.termination_mode,
      termination_note: contract.termination_note,
      history: this.#history(session, contract),
    };
  }

  /** Oldest first. */
  #history({ channel }: Session, contract: Contract): ContractEvent[] {
    const { contract_id, signed_at, terminated_at, termination_mode: mode } = contract;
    const none = { notification_id: null, event_type: null, status: null, fault: null };
    const events: ContractEvent[] = [{ at: utc(signed_at), what: "SIGNED", by: channel, ...none }];
    if (terminated_at !== null) events.push({ at: utc(terminated_at), what: "TERMINATED", by: mode, ...none });
    for (const { acknowledged, ...delivery } of this.#store.notifications.deliveries(contract_id)) {
      events.push({ what: acknowledged ? "NOTIFIED" : "NOTIFICATION_FAILED", by: null, ...delivery });
    }
    // A stable sort: events of the same time keep their order.
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  #notification(notification: Notification): NotificationView {
    const { id, event_type, contract_id, plaintext, created_at, state, next_attempt_at } = notification;
    const { transaction_id, refund_id } = notification;
    const target = targetOfNotification(notification, this.#policy);
    return {
      id,
      event_type,
      contract_id,
      out_contract_code: this.#store.contracts.find(contract_id)?.out_contract_code ?? "",
      notify_url: addressOf(notification, this.#policy),
      target: "url" in target ? target.url.href : null,
      held: "held" in target ? target.held : null,
      state,
      created_at: utc(created_at),
      next_attempt_at: utcOrNull(next_attempt_at),
      attempts: this.#store.notifications.attempts(id),
      plaintext,
      transaction_id,
      refund_id,
    };
  }
}

function utcOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : utc(milliseconds);
}

export function presentMerchant({
  mode,
  name,
  mchid,
  appids,
  subMchids,
  subAppids,
  planIds,
  key,
}: Merchant): MerchantView {
  return {
    mode,
    name,
    mchid,
    appid: appids[0] ?? "",
    sub_mchid: subMchids[0] ?? null,
    sub_appid: subAppids[0] ?? null,
    plan_ids: planIds,
    serial_no: key.serialNo,
    certificate_expires_at: utc(key.notAfter.getTime()),
  };
}
