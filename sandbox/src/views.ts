/*
 * What the sandbox tells its console and its phone, as JSON. Shared by server and ui/, so it holds
 * nothing but types. Times are RFC 3339 in UTC.
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

/** One request to the API, as a line of the list. */
export interface ExchangeSummary {
  /** The `Request-ID` of the answer. */
  id: string;
  at: string;
  method: string;
  target: string;
  /** `null` when a fault cut the connection before any status. */
  status: number | null;
  /** The error code of the answer, such as `SIGN_ERROR`. */
  code: string | null;
  /** Which merchant number the request named. */
  mchid: string | null;
  milliseconds: number;
  /** The fault that was switched on for it, such as `latency=500`. */
  fault: string | null;
  /** The verdict in a few words. */
  verdict: Text;
  /** The IDs of the doctor's findings, such as `body-bom`. */
  causes: string[];
}

/** All about one request. */
export interface Exchange extends ExchangeSummary {
  request: { headers: [name: string, value: string][]; body: string; bytes: number };
  response: { headers: [name: string, value: string][]; body: string };
  /** The message that the sandbox built and checked the signature against; `null` when the header could not be read. */
  message: string | null;
  /** Which certificate the request says signed it, and whose that is. */
  signedBy: Text | null;
  /** The doctor's words on a signature that was refused; what else there is to say of a request whose signature verified. */
  findings: Finding[];
}

export interface SessionView {
  session_id: string;
  channel: Channel;
  mode: "common" | "institutional";
  /** The caller's number. */
  mchid: string;
  sub_mchid: string | null;
  /** The name the phone shows as the merchant's. */
  merchant_name: Text;
  appid: string;
  plan_id: number;
  out_contract_code: string;
  user_display_name: string;
  success_notify_url: string;
  /** Where a notification will really go; `null`: to nowhere, see `notify_held`. */
  notify_target: string | null;
  /** Why it will not be sent anywhere. */
  notify_held: Text | null;
  /** What the platform would compare with the address seen at signing. */
  user_client_ip: string | null;
  created_at: string;
  expires_at: string;
  state: SessionState | "EXPIRED";
  /** Of an app, the hand-off's `query`. Of every channel: the phone is at `/phone?` followed by it. */
  query: string;
  /** What H5 and JSAPI are answered: the page on the phone. */
  sign_url: string | null;
  /** What PC web is answered: the page that shows the QR code. */
  show_code_url: string | null;
  /** Where the user goes after the contract was signed. */
  return_url: string | null;
  /** The app that the user goes back to. */
  return_appid: string | null;
}

export interface ContractView {
  contract_id: string;
  session_id: string;
  /** Where it was signed. */
  channel: Channel;
  mode: "common" | "institutional";
  mchid: string;
  sub_mchid: string | null;
  plan_id: number;
  out_contract_code: string;
  user_display_name: string;
  state: ContractState;
  signed_at: string;
  /** When its time is over; `null`: never. */
  expires_at: string | null;
  terminated_at: string | null;
  /** Who ended it. */
  termination_mode: TerminationMode | null;
  /** Why, as whoever ended it said. */
  termination_note: string | null;
  /** What happened to it, oldest first. */
  history: ContractEvent[];
}

/** Something that happened to a contract. */
export interface ContractEvent {
  at: string;
  /** NOTIFIED: a delivery was taken. NOTIFICATION_FAILED: a delivery was not. */
  what: "SIGNED" | "NOTIFIED" | "NOTIFICATION_FAILED" | "TERMINATED";
  /** SIGNED: where. TERMINATED: by whom. */
  by: Channel | TerminationMode | null;
  /** Of a delivery. */
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
  /** What was given back of `total`, or is on its way. */
  refunded: number;
  /** Which bank paid; `CFT`: the balance; `null`: not paid. */
  bank_type: string | null;
  created_at: string;
  /** From when on queries see it: later than `created_at` where a test value says so. */
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
  /** Where the money goes. */
  account: string;
  created_at: string;
  finished_at: string | null;
}

/** The money of a user who has signed something. */
export type WalletView = Wallet;

/** What a merchant was paid out, or will be. Amounts are in the smallest unit of their currency. */
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
  /** As the merchant asked for it; of the end of a contract, as it is kept with the plan, `null` when none is. */
  notify_url: string | null;
  /** Where it really goes: to `notify_url`, or to `--forward-to`. `null`: to nowhere, see `held`. */
  target: string | null;
  /** Why it is not sent anywhere. */
  held: Text | null;
  /** TAKEN: the receiver acknowledged it. GIVEN_UP: the last attempt failed. HELD: see `held`. */
  state: NotificationState;
  created_at: string;
  next_attempt_at: string | null;
  attempts: AttemptView[];
  /** The contract, order or refund inside, decrypted, as JSON text. */
  plaintext: string;
  /** Of a payment or a refund. */
  transaction_id: string | null;
  /** Of a refund. */
  refund_id: string | null;
}

/** One delivery of a notification. */
export type AttemptView = Attempt;

/** A fault that can be switched on. */
export interface FaultKind {
  /** As in the `Sandbox-Fault` header: a documented error code, or such as `connection-reset`. */
  kind: string;
  title: Text;
  /** What its value means; `null` when it takes none. */
  unit: "milliseconds" | "seconds" | null;
  /** The value when none is given. */
  value: number | null;
  /** Whether it can be put on the delivery of a notification, too. */
  notifications: boolean;
  /** The operations that it touches; without them it touches every call. */
  operations?: readonly string[];
}

/** A fault that is switched on for every request, or for the next ones. */
export interface ActiveFault {
  kind: string;
  value: number | null;
  /** How many requests it still touches; `null`: until it is switched off. */
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
  /** Of the merchant API certificate. */
  serial_no: string;
  certificate_expires_at: string;
}

export interface PlatformCertificateView {
  serial_no: string;
  /** ANNOUNCED: listed, not used yet. CURRENT: signs. PREVIOUS: listed, no longer used. */
  state: "ANNOUNCED" | "CURRENT" | "PREVIOUS";
  expires_at: string;
}

export interface PlatformView {
  base_url: string;
  /** With https, the file of the test CA's certificate. */
  ca_file: string | null;
  /** The folder with keys and `.env`. */
  directory: string;
  env_file: string;
  memory: boolean;
  auto_agree: boolean;
  forward_to: string | null;
  /** Where the end of a contract is told. `null`: to nobody. */
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
  /** This machine's, which signatures go by. */
  real: string;
  /** By how much business time is ahead. */
  offset_milliseconds: number;
  /** What falls due next by business time; it may be past, while a delivery is under way or still to be made. */
  next: DueView | null;
}

/** Something that falls due. */
export interface DueView {
  at: string;
  /** `session`, `contract`: it expires. `notification`: it is sent. `agreement`: a user agrees by himself. Or another kind. */
  what: string;
  id: string;
}

/** Everything the console shows, newest first in each list. */
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
 * The events of `GET /sandbox/events` (server-sent events): the name, and what `data` holds as JSON.
 * `snapshot` comes first and after every reconnection; the others replace or add one item by its ID.
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

/** A text in a request that gets it an outcome, and what that shows. */
export interface TestValueView {
  value: string;
  operation: string;
  /** The field that it stands in. */
  field: string;
  what: Text;
}

/** What the console's actions answer when they refuse. */
export interface Problem {
  error: Text;
}

/** What `GET /sandbox/sessions/{session_id}` tells the phone. */
export interface PhoneView {
  session: SessionView;
  /** Of this session, once signed. */
  contract: ContractView | null;
  /** Of the contract, once signed. */
  notification: NotificationView | null;
  /** Of the contract, newest first, the last 50. */
  orders: OrderView[];
  /** Of these orders, the oldest first. */
  refunds: RefundView[];
  /** By how much business time is ahead, for countdowns. */
  clock_offset_milliseconds: number;
}
