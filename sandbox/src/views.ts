/*
 * The JSON that the sandbox sends to console and phone. Server and ui/ share this file, so it has only types. Times are
 * RFC 3339 in UTC.
 */
import type { Finding } from "./doctor/finding.js";
import type { SettlementBatch } from "./platform/money/settlements.js";
import type { ContractState, TerminationMode } from "./state/contract.js";
import type { Attempt, ContractEventType, EventType, NotificationState } from "./state/notification.js";
import type { TradeState, WalletCurrency } from "./state/order.js";
import type { RefundStatus } from "./state/refund.js";
import type { Channel, SessionState } from "./state/session.js";
import type { Wallet } from "./state/wallet.js";
import type { Text } from "./text.js";

export type { Channel, RefundStatus, TerminationMode, TradeState, WalletCurrency };

/** A request to the API in the console's list. */
export interface ExchangeSummary {
  /** The `Request-ID` of the answer. */
  id: string;
  at: string;
  method: string;
  target: string;
  /** `null` when a fault closed the connection before the status. */
  status: number | null;
  /** The error code of the answer, such as `SIGN_ERROR`. */
  code: string | null;
  /** The merchant number of Authorization. */
  mchid: string | null;
  milliseconds: number;
  /** The faults of the request, such as `latency=500`. */
  fault: string | null;
  /** Why the request was accepted or refused, in short. */
  verdict: Text;
  /** The IDs of the doctor's findings, such as `body-bom`. */
  causes: string[];
}

/** A request to the API with all details. */
export interface Exchange extends ExchangeSummary {
  request: { headers: [name: string, value: string][]; body: string; bytes: number };
  response: { headers: [name: string, value: string][]; body: string };
  /** The message that the sandbox built to verify the signature; `null` when Authorization could not be read. */
  message: string | null;
  /** The serial number of Authorization, and the owner of its certificate. */
  signedBy: Text | null;
  /** The doctor's findings on a refused signature, or findings on a request whose signature was verified. */
  findings: Finding[];
}

export interface SessionView {
  session_id: string;
  channel: Channel;
  mode: "common" | "institutional";
  /** The caller's merchant number. */
  mchid: string;
  sub_mchid: string | null;
  /** The merchant's name on the phone. */
  merchant_name: Text;
  appid: string;
  plan_id: number;
  out_contract_code: string;
  user_display_name: string;
  success_notify_url: string;
  /** The target of its notification; `null`: it is held, see `notify_held`. */
  notify_target: string | null;
  /** Why its notification will be held. */
  notify_held: Text | null;
  /** The real platform compares it with the user's address at signing. */
  user_client_ip: string | null;
  created_at: string;
  expires_at: string;
  state: SessionState | "EXPIRED";
  /** The `query` of an app's hand-off. For every channel, the phone is at `/phone?` followed by it. */
  query: string;
  /** The answer of H5 and JSAPI: the signing page on the phone. */
  sign_url: string | null;
  /** The answer of PC web: the page with the QR code. */
  show_code_url: string | null;
  /** The page to open after the signing. */
  return_url: string | null;
  /** The app to open after the signing. */
  return_appid: string | null;
}

export interface ContractView {
  contract_id: string;
  session_id: string;
  /** The channel of its session. */
  channel: Channel;
  mode: "common" | "institutional";
  mchid: string;
  sub_mchid: string | null;
  plan_id: number;
  out_contract_code: string;
  user_display_name: string;
  state: ContractState;
  signed_at: string;
  /** `null`: it does not expire. */
  expires_at: string | null;
  terminated_at: string | null;
  /** How it was terminated. */
  termination_mode: TerminationMode | null;
  /** The reason that the merchant gave. */
  termination_note: string | null;
  /** Its events, oldest first. */
  history: ContractEvent[];
}

/** An event of a contract. */
export interface ContractEvent {
  at: string;
  /** NOTIFIED: a delivery was acknowledged. NOTIFICATION_FAILED: it was not. */
  what: "SIGNED" | "NOTIFIED" | "NOTIFICATION_FAILED" | "TERMINATED";
  /** The channel of SIGNED, the mode of TERMINATED. */
  by: Channel | TerminationMode | null;
  /** Only for a delivery. */
  notification_id: string | null;
  event_type: ContractEventType | null;
}

/** An order. Amounts are in the smallest unit of their currency. */
export interface OrderView {
  transaction_id: string;
  out_trade_no: string;
  mode: "common" | "institutional";
  mchid: string;
  sub_mchid: string | null;
  contract_id: string;
  openid: string;
  description: string;
  attach: string | null;
  trade_state: TradeState;
  total: number;
  currency: string;
  payer_total: number;
  payer_currency: WalletCurrency;
  /** The part of `total` that was refunded or is being refunded. */
  refunded: number;
  /** The bank of the payment; `CFT`: the balance; `null`: not paid. */
  bank_type: string | null;
  created_at: string;
  /** From this time on, queries find the order; the fault `order-unseen` makes it later than `created_at`. */
  visible_at: string;
  paid_at: string | null;
}

/** A refund. Amounts are in the smallest unit of their currency. */
export interface RefundView {
  refund_id: string;
  out_refund_no: string;
  transaction_id: string;
  out_trade_no: string;
  mchid: string;
  sub_mchid: string | null;
  status: RefundStatus;
  refund: number;
  currency: string;
  payer_refund: number;
  payer_currency: WalletCurrency;
  reason: string | null;
  source: "UNSETTLED" | "RECHARGE";
  /** The account that gets the money. */
  account: string;
  created_at: string;
  finished_at: string | null;
}

export type WalletView = Wallet;

/** The past and next settlements of a merchant. Amounts are in the smallest unit of their currency. */
export interface SettlementsView {
  /** Newest first. */
  settlements: SettlementBatch[];
  recharge_balance: number;
  currency: string;
}

export interface NotificationView {
  id: string;
  event_type: EventType;
  contract_id: string;
  out_contract_code: string;
  /** From the request; for a termination, the plan's termination URL, `null` without one. */
  notify_url: string | null;
  /** Where it is sent: `notify_url` or `--forward-to`. `null`: it is held, see `held`. */
  target: string | null;
  /** Why it is not sent. */
  held: Text | null;
  /** TAKEN: the receiver acknowledged it. GIVEN_UP: the last attempt failed. HELD: see `held`. */
  state: NotificationState;
  created_at: string;
  next_attempt_at: string | null;
  attempts: AttemptView[];
  /** The decrypted contract, order or refund, as JSON text. */
  plaintext: string;
  /** Only for a payment or a refund. */
  transaction_id: string | null;
  /** Only for a refund. */
  refund_id: string | null;
}

/** One delivery of a notification. */
export type AttemptView = Attempt;

/** A fault that can be switched on. */
export interface FaultKind {
  /** The name in the `Sandbox-Fault` header: a documented error code, or another name such as `connection-reset`. */
  kind: string;
  title: Text;
  /** The unit of its value; `null` when it takes no value. */
  unit: "milliseconds" | "seconds" | null;
  /** The default value. */
  value: number | null;
  /** Whether it also applies to deliveries of notifications. */
  notifications: boolean;
  /** The operations that it applies to; without them, all operations. */
  operations?: readonly string[];
}

/** A fault that is switched on for all requests, or for a number of requests. */
export interface ActiveFault {
  kind: string;
  value: number | null;
  /** How many requests it still applies to; `null`: until it is switched off. */
  remaining: number | null;
}

export interface MerchantView {
  mode: "common" | "institutional";
  name: Text;
  mchid: string;
  appid: string;
  sub_mchid: string | null;
  sub_appid: string | null;
  plan_ids: number[];
  /** The serial number of the merchant API certificate. */
  serial_no: string;
  certificate_expires_at: string;
}

export interface PlatformCertificateView {
  serial_no: string;
  /** ANNOUNCED: listed, does not sign yet. CURRENT: listed, signs. PREVIOUS: listed, no longer signs. */
  state: "ANNOUNCED" | "CURRENT" | "PREVIOUS";
  expires_at: string;
}

export interface PlatformView {
  base_url: string;
  /** With HTTPS: the file of the test CA's certificate. */
  ca_file: string | null;
  /** The folder with keys and `.env`. */
  directory: string;
  env_file: string;
  memory: boolean;
  auto_agree: boolean;
  forward_to: string | null;
  /** Where notifications of terminations are sent. `null`: they are held. */
  termination_url: string | null;
  notify_speed: number;
  version: string;
  certificates: PlatformCertificateView[];
  public_key_id: string;
  merchants: MerchantView[];
}

/** The platform's business clock, which can be moved forward. */
export interface ClockView {
  now: string;
  /** This machine's time, which signatures use. */
  real: string;
  /** How far business time is ahead of real time. */
  offset_milliseconds: number;
  /** The next work; its time may be past while a delivery is running or waiting. */
  next: DueView | null;
}

/** Work with its due time. */
export interface DueView {
  at: string;
  /** The kind: `session` and `contract` expire, `notification` is sent, `agreement` is automatic; there are other kinds. */
  what: string;
  id: string;
}

/** The state of the console. Each list has the newest item first. */
export interface Snapshot {
  platform: PlatformView;
  clock: ClockView;
  exchanges: ExchangeSummary[];
  sessions: SessionView[];
  contracts: ContractView[];
  orders: OrderView[];
  refunds: RefundView[];
  wallets: WalletView[];
  notifications: NotificationView[];
  faults: ActiveFault[];
  fault_kinds: FaultKind[];
}

/**
 * The server-sent events of `GET /sandbox/events`: the name, and the JSON in `data`. `snapshot` comes first after each
 * connection; the others replace or add one item by its ID.
 */
export interface Events {
  snapshot: Snapshot;
  exchange: ExchangeSummary;
  session: SessionView;
  contract: ContractView;
  order: OrderView;
  refund: RefundView;
  wallet: WalletView;
  notification: NotificationView;
  platform: PlatformView;
  clock: ClockView;
  faults: ActiveFault[];
}

/** A test value: a text in a request that decides its outcome. */
export interface TestValueView {
  value: string;
  operation: string;
  /** The field for the text. */
  field: string;
  what: Text;
}

/** The answer to an action that was refused. */
export interface Problem {
  error: Text;
}

/** The answer of `GET /sandbox/sessions/{session_id}` for the phone. */
export interface PhoneView {
  session: SessionView;
  /** `null` before the signing. */
  contract: ContractView | null;
  /** The notification of the signing; `null` before it. */
  notification: NotificationView | null;
  /** The last 50 orders of the contract, newest first. */
  orders: OrderView[];
  /** The refunds of these orders, oldest first. */
  refunds: RefundView[];
  /** How far business time is ahead of real time, for countdowns. */
  clock_offset_milliseconds: number;
}
