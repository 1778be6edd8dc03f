import type {
  ActiveFault,
  ClockView,
  ContractView,
  Exchange,
  ExchangeSummary,
  FaultKind,
  HealthView,
  NotificationView,
  OrderView,
  PhoneView,
  PlatformView,
  RechargeBalanceView,
  RefundView,
  SessionView,
  SettlementsView,
  SignedRequestView,
  Snapshot,
  TestValuesView,
  WalletView,
} from "../views.js";
import type { FieldsOf } from "./types.js";

/*
 * The methods of startSandbox(), by group. Each is the operation of the same name in sandbox/spec/control.yaml, without HTTP.
 */

/** Signing sessions, and the choice of the user. */
export interface SandboxSessions {
  /**
   * The sessions that fit all given filters, newest first, at most `limit` (1 to 1000, default 200).
   *
   * @throws SandboxError 400.
   */
  list(filter?: FieldsOf<"sessions.list">): Promise<SessionView[]>;
  /** The session with its contract, notification, orders and refunds. @throws SandboxError 404. */
  get(session_id: string): Promise<PhoneView>;
  /**
   * The user agrees: the contract is signed, and its notification `PAPAY.SIGN` is sent.
   *
   * @throws SandboxError 404, or 409 when the session is signed, declined or expired, or the `out_contract_code` is in use.
   * @example
   * const { session_id } = await wechatpay.createAppSigningSession(request);
   * const { contract } = await sandbox.sessions.agree(session_id);
   */
  agree(session_id: string): Promise<PhoneView>;
  /** The user declines. Nothing is sent. @throws SandboxError 404 or 409. */
  decline(session_id: string): Promise<PhoneView>;
  /** The time of an open session is over now. Nothing is sent. @throws SandboxError 404 or 409. */
  expire(session_id: string): Promise<PhoneView>;
}

/** Contracts that users signed. */
export interface SandboxContracts {
  /**
   * The contracts that fit all given filters, newest first, at most `limit` (1 to 1000, default 200).
   *
   * @throws SandboxError 400.
   * @example
   * const [contract] = await sandbox.contracts.list({ out_contract_code: "CONTRACT-1" });
   */
  list(filter?: FieldsOf<"contracts.list">): Promise<ContractView[]>;
  /** The contract with its history. @throws SandboxError 404. */
  get(contract_id: string): Promise<ContractView>;
  /**
   * Ends a contract, by default as its user. `PAPAY.TERMINATE` goes to the `terminationUrl`.
   *
   * @throws SandboxError 400, 404, or 409 when it has ended.
   */
  terminate(contract_id: string, how?: FieldsOf<"contracts.terminate">): Promise<ContractView>;
  /** The time of a contract is over now: it ends with the mode `EXPIRED`. @throws SandboxError 404 or 409. */
  expire(contract_id: string): Promise<ContractView>;
}

/** Orders of deductions. Amounts are in the smallest unit of their currency. */
export interface SandboxOrders {
  /** The orders that fit all given filters, newest first, at most `limit` (1 to 1000, default 200). @throws SandboxError 400. */
  list(filter?: FieldsOf<"orders.list">): Promise<OrderView[]>;
  /** The order, also while queries of the merchant do not find it yet. @throws SandboxError 404. */
  get(transaction_id: string): Promise<OrderView>;
  /**
   * Ends a payment that waits for its user (`USERPAYING`).
   *
   * @throws SandboxError 400, 404, or 409 when the payment has ended.
   * @example
   * const [order] = await sandbox.orders.list({ out_trade_no: "ORDER-1" });
   * await sandbox.orders.end(order.transaction_id, { trade_state: "SUCCESS" });
   */
  end(transaction_id: string, how: FieldsOf<"orders.end">): Promise<OrderView>;
  /**
   * Refunds an order as the merchant platform does, without a notification. Without an amount, all that is left.
   *
   * @throws SandboxError 400, 404, or 409 when WeChat Pay would refuse the refund.
   */
  refund(transaction_id: string, amount?: FieldsOf<"orders.refund">): Promise<RefundView>;
}

/** Refunds of orders. Amounts are in the smallest unit of their currency. */
export interface SandboxRefunds {
  /** The refunds that fit all given filters, newest first, at most `limit` (1 to 1000, default 200). @throws SandboxError 400. */
  list(filter?: FieldsOf<"refunds.list">): Promise<RefundView[]>;
  /** The refund. @throws SandboxError 404. */
  get(refund_id: string): Promise<RefundView>;
  /** Ends a refund that is processed (`PROCESSING`). @throws SandboxError 400, 404, or 409 when it has ended. */
  end(refund_id: string, how: FieldsOf<"refunds.end">): Promise<RefundView>;
}

/** The money of the users, in the smallest unit of its currency. */
export interface SandboxWallets {
  /** The wallets of the users who signed last, and those that were set before a signing. @throws SandboxError 400. */
  list(filter?: FieldsOf<"wallets.list">): Promise<WalletView[]>;
  /** The wallet of a user. Before its first change it is that of a test user. */
  get(openid: string): Promise<WalletView>;
  /**
   * Changes a wallet. A field that is left out stays as it is.
   *
   * @throws SandboxError 400.
   * @example
   * await sandbox.wallets.set("ouFhd5X9s9WteC3eWRjXV3lea123", { balance: 0, cards: [] }); // the next deduction: NOT_ENOUGH
   */
  set(openid: string, changes: FieldsOf<"wallets.set">): Promise<WalletView>;
  /** Locks a card, or changes the amount that can be charged to it. @throws SandboxError 400 or 404. */
  setCard(openid: string, bank_type: string, changes: FieldsOf<"wallets.setCard">): Promise<WalletView>;
}

/** Notifications with their deliveries. */
export interface SandboxNotifications {
  /** The notifications that fit all given filters, newest first, at most `limit` (1 to 1000, default 200). @throws SandboxError 400. */
  list(filter?: FieldsOf<"notifications.list">): Promise<NotificationView[]>;
  /**
   * Resolves with the newest notification that fits all given filters, as soon as there is one.
   *
   * @param filter - `timeout_seconds`: 0 to 120, in real time, default 30
   * @throws SandboxError 400, or 404 when none has come in time.
   * @example
   * // Until the merchant's server has acknowledged it:
   * await sandbox.notifications.wait({ event_type: "PAPAY.SIGN", out_contract_code: "CONTRACT-1", state: "ACKNOWLEDGED" });
   */
  wait(filter?: FieldsOf<"notifications.wait">): Promise<NotificationView>;
  /** The notification with its deliveries. @throws SandboxError 404. */
  get(notification_id: string): Promise<NotificationView>;
  /**
   * Queues one more delivery, at once. A fault applies to this delivery only.
   *
   * @throws SandboxError 400 or 404.
   * @example
   * await sandbox.notifications.resend(id, { fault: "wrong-signature" }); // the receiver must refuse it
   */
  resend(notification_id: string, how?: FieldsOf<"notifications.resend">): Promise<NotificationView>;
}

/** The last 1,000 requests to the API, with their verdicts. */
export interface SandboxRequests {
  /**
   * The requests that fit all given filters, newest first, at most `limit` (1 to 1000, default 200).
   *
   * @throws SandboxError 400.
   * @example
   * const refused = await sandbox.requests.list({ code: "SIGN_ERROR" });
   * console.log(refused.map(({ verdict }) => verdict.en));
   */
  list(filter?: FieldsOf<"requests.list">): Promise<ExchangeSummary[]>;
  /** The request with headers, body, signed message and findings. @throws SandboxError 404. */
  get(request_id: string): Promise<Exchange>;
  /**
   * Signs a request with the test key of a merchant, for code that cannot sign yet. It is not sent. It is accepted once, for 5
   * minutes. Without fields it is `createAppSigningSession` with a new `out_contract_code`.
   *
   * @throws SandboxError 400.
   * @example
   * const { curl } = await sandbox.requests.sign({ target: "/v3/global/certificates" });
   */
  sign(request?: FieldsOf<"requests.sign">): Promise<SignedRequestView>;
}

/** Faults that are switched on for all requests, or for the next ones. */
export interface SandboxFaults {
  /** The faults that are switched on. */
  list(): Promise<ActiveFault[]>;
  /** The faults that can be switched on. */
  kinds(): Promise<FaultKind[]>;
  /**
   * Switches one fault on, besides those that are on.
   *
   * @throws SandboxError 400 when there is no such fault, or its value is out of range.
   * @example
   * await sandbox.faults.add({ kind: "SYSTEMERROR", remaining: 2 }); // the next two calls
   */
  add(fault: FieldsOf<"faults.add">): Promise<ActiveFault[]>;
  /** Replaces all faults. @throws SandboxError 400. */
  set(list: FieldsOf<"faults.set">): Promise<ActiveFault[]>;
  /** Switches all faults off. */
  clear(): Promise<ActiveFault[]>;
}

/** The sandbox itself. */
export interface SandboxPlatform {
  /** That it runs. */
  health(): Promise<HealthView>;
  /** The settings, the certificates and the merchants. No key is among them. */
  get(): Promise<PlatformView>;
  /** Everything that the console shows. */
  state(): Promise<Snapshot>;
  /**
   * Changes where notifications go, until the sandbox ends: an address such as `http://localhost:3000`, or `null` for the own address
   * of each. What is held or waits goes there, too.
   *
   * @throws SandboxError 400.
   * @example
   * await sandbox.platform.forward({ forward_to: "http://localhost:3000" });
   */
  forward(target: FieldsOf<"platform.forward">): Promise<PlatformView>;
  /** Lists a new platform certificate (`announce`), or signs with it (`rotate`). @throws SandboxError 400. */
  changeCertificates(change: FieldsOf<"platform.changeCertificates">): Promise<PlatformView>;
}

/** The business clock, as the control document has it. */
export interface SandboxClockControl {
  /** Business time, real time, and what is due next. */
  get(): Promise<ClockView>;
  /** As `advance` and `moveTo`, with the same input and answer as over HTTP. @throws SandboxError 400 or 409. */
  move(to: FieldsOf<"clock.move">): Promise<ClockView>;
}

/** Every operation of the control, by group. Over HTTP they are at `/sandbox/…`: `/sandbox/openapi.yaml` describes them. */
export interface SandboxControl {
  /** Signing sessions, and the choice of the user. */
  readonly sessions: SandboxSessions;
  /** Contracts that users signed. */
  readonly contracts: SandboxContracts;
  /** Orders of deductions. */
  readonly orders: SandboxOrders;
  /** Refunds of orders. */
  readonly refunds: SandboxRefunds;
  /** The money of the users. */
  readonly wallets: SandboxWallets;
  /** Notifications with their deliveries. */
  readonly notifications: SandboxNotifications;
  /** The last 1,000 requests to the API. */
  readonly requests: SandboxRequests;
  /** Faults that are switched on. */
  readonly faults: SandboxFaults;
  /** The sandbox itself. */
  readonly platform: SandboxPlatform;
  /** The business clock. */
  readonly clock: SandboxClockControl;
  /** Statements. */
  readonly statements: {
    /** The text of the statement of a day such as `20260102`, from 10:00 Beijing time on the next day on. @throws SandboxError 400 or 404. */
    get(date: string, account: FieldsOf<"statements.get">): Promise<string>;
  };
  /** Settlements. */
  readonly settlements: {
    /** Those of the last 31 days, what is to come, and the recharge balance. @throws SandboxError 400 or 404. */
    list(account: FieldsOf<"settlements.list">): Promise<SettlementsView>;
  };
  /** Recharge balances, from which refunds of settled orders are paid. */
  readonly rechargeBalances: {
    /** @throws SandboxError 400. */
    set(balance: FieldsOf<"rechargeBalances.set">): Promise<RechargeBalanceView>;
  };
  /** The texts that decide the outcome of a deduction or a refund. */
  readonly testValues: {
    /** The test values and the test users. */
    list(): Promise<TestValuesView>;
  };
}
