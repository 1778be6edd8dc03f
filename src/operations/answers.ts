import type { AnswerOf } from "./operation.js";

/** The answer to a request for a signing session of an app or a mini program. */
export type SigningSession = AnswerOf<"createAppSigningSession">;

/** The answer to a request for a signing session of a web page on the phone. */
export type SigningPage = AnswerOf<"createH5SigningSession">;

/** The answer to a request for a signing session of a web page on a computer: it has one of the two addresses, or both. */
export type WebSigningPage = AnswerOf<"createWebSigningSession">;

/**
 * A contract and its state. Only `contract_id` and `state` are always present. No field is null. A field in a form that the
 * OpenAPI document does not describe is passed on as it came, and reported to {@link Hooks.onUnexpected}.
 */
export type Contract = AnswerOf<"getContract">;

/** The platform certificates of WeChat Pay, each encrypted with the APIv3 key. */
export type PlatformCertificates = AnswerOf<"listPlatformCertificates">;

/**
 * An order and its state. Only `out_trade_no` and `trade_state` are always present; only `SUCCESS` and `REFUND` mean that
 * the user paid. No field is null. A field in a form that the OpenAPI document does not describe is passed on as it came,
 * and reported to {@link Hooks.onUnexpected}.
 */
export type Transaction = AnswerOf<"getTransaction">;

/** A refund that WeChat Pay accepted. Only `out_refund_no` is always present. */
export type AcceptedRefund = AnswerOf<"createRefund">;

/** A refund and its state. Only `out_refund_no` and `status` are always present. */
export type Refund = AnswerOf<"getRefund">;

/** One page of the refunds of an order. */
export type RefundList = AnswerOf<"listRefunds">;

/** One page of settlements: money that was or will be paid out. */
export type SettlementList = AnswerOf<"listSettlements">;

/** The balance of the money that was recharged for refunds, in the smallest unit of its currency. */
export type RechargeBalance = AnswerOf<"getRechargeBalance">;
