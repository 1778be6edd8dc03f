import type { AnswerOf } from "./operation.js";

/** The answer to a request for a signing session of an app or a mini program. */
export type SigningSession = AnswerOf<"createAppSigningSession">;

/** The answer to a request for a signing session of a web page on the phone. */
export type SigningPage = AnswerOf<"createH5SigningSession">;

/** The answer to a request for a signing session of a web page on a computer: it has one of the two addresses, or both. */
export type WebSigningPage = AnswerOf<"createWebSigningSession">;

/**
 * A contract and its state. Nothing but `contract_id` and `state` is sure to be there. No field is null; one in a form that
 * the OpenAPI document does not describe is as it came, and is told to {@link Hooks.onUnexpected}.
 */
export type Contract = AnswerOf<"getContract">;

/** The certificates with which WeChat Pay signs, each encrypted with the APIv3 key. */
export type PlatformCertificates = AnswerOf<"listPlatformCertificates">;

/**
 * An order and its state. Nothing but `out_trade_no` and `trade_state` is sure to be there; only `SUCCESS` and `REFUND` say
 * that the user paid. No field is null; one in a form that the OpenAPI document does not describe is as it came, and is told
 * to {@link Hooks.onUnexpected}.
 */
export type Transaction = AnswerOf<"getTransaction">;

/** A refund that WeChat Pay took over. Nothing but `out_refund_no` is sure to be there. */
export type AcceptedRefund = AnswerOf<"createRefund">;

/** A refund and its state. Nothing but `out_refund_no` and `status` is sure to be there. */
export type Refund = AnswerOf<"getRefund">;

/** One page of the refunds of an order. */
export type RefundList = AnswerOf<"listRefunds">;

/** One page of what was, or will be, paid out. */
export type SettlementList = AnswerOf<"listSettlements">;

/** What is left of the money that was recharged for refunds, in the smallest unit of its currency. */
export type RechargeBalance = AnswerOf<"getRechargeBalance">;
