/*
 * The JSON that the sandbox sends to console, phone and tests. The document of its control describes it, and the types are
 * generated from there: change sandbox/spec/ first, then run `npm run generate`. Server and ui/ share this file, so it has only
 * types.
 */
import type { components } from "../generated/control-types.js";

type Schemas = components["schemas"];

/** A request to the API in the list. */
export type ExchangeSummary = Schemas["ExchangeSummary"];
/** A request to the API with all details. */
export type Exchange = Schemas["Exchange"];
/** A signing session. */
export type SessionView = Schemas["SessionView"];
/** A contract. */
export type ContractView = Schemas["ContractView"];
/** An event of a contract. */
export type ContractEvent = Schemas["ContractEvent"];
/** An order. Amounts are in the smallest unit of their currency. */
export type OrderView = Schemas["OrderView"];
/** A refund. Amounts are in the smallest unit of their currency. */
export type RefundView = Schemas["RefundView"];
/** The money of a user. Amounts are in the smallest unit of their currency. */
export type WalletView = Schemas["WalletView"];
/** The past and next settlements of a merchant. Amounts are in the smallest unit of their currency. */
export type SettlementsView = Schemas["SettlementsView"];
/** A notification with its deliveries. */
export type NotificationView = Schemas["NotificationView"];
/** One delivery of a notification. */
export type AttemptView = Schemas["AttemptView"];
/** A fault that can be switched on. */
export type FaultKind = Schemas["FaultKind"];
/** A fault that is switched on for all requests, or for a number of requests. */
export type ActiveFault = Schemas["ActiveFault"];
/** A merchant or an institution. */
export type MerchantView = Schemas["MerchantView"];
/** A platform certificate. */
export type PlatformCertificateView = Schemas["PlatformCertificateView"];
/** The settings of the sandbox, its certificates and its merchants. */
export type PlatformView = Schemas["PlatformView"];
/** The platform's business clock, which can be moved forward. */
export type ClockView = Schemas["ClockView"];
/** Work with its due time. */
export type DueView = Schemas["DueView"];
/** The state of the console. Each list has the newest item first. */
export type Snapshot = Schemas["Snapshot"];
/** A test value: a text in a request that decides its outcome. */
export type TestValueView = Schemas["TestValueView"];
/** The test values and the test users. */
export type TestValuesView = Schemas["TestValues"];
/** What the phone shows of a session. */
export type PhoneView = Schemas["PhoneView"];
/** A request that is signed with the test key of a merchant, ready to be sent once. */
export type SignedRequestView = Schemas["SignedRequest"];
/** The answer to an operation that was refused. */
export type Problem = Schemas["Problem"];
/** The sandbox runs. */
export type HealthView = Schemas["Health"];
/** The recharge balance of a merchant or a sub-merchant. */
export type RechargeBalanceView = Schemas["RechargeBalance"];

export type Channel = SessionView["channel"];
export type TerminationMode = NonNullable<ContractView["termination_mode"]>;
export type TradeState = OrderView["trade_state"];
export type WalletCurrency = WalletView["currency"];
export type RefundStatus = RefundView["status"];

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
