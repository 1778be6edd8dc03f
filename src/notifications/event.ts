import type { NotificationResources } from "../../generated/notifications.js";

/**
 * What a notification says of a contract, to a merchant or to an institution: only the latter has `sp_mchid`. Nothing but
 * `contract_id` is sure to be there. No field is null; one in a form that the OpenAPI document does not describe is as
 * it came, such as `plan_id` as a text where a number would lose digits, and is told to {@link Hooks.onUnexpected}.
 */
export type ContractNotice = NotificationResources["PAPAY.SIGN" | "PAPAY.TERMINATE"];

/**
 * What a notification says of a payment: an order that was paid. Nothing but `out_trade_no` is sure to be there; only an
 * institution's has `sp_mchid`.
 */
export type TransactionNotice = NotificationResources["TRANSACTION.SUCCESS"];

/**
 * What a notification says of a refund: `refund_status` decides, whatever the event is called. Nothing but `out_refund_no` is
 * sure to be there; only an institution's has `sp_mchid`.
 */
export type RefundNotice = NotificationResources["REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL"];

/** What every notification says besides. */
interface Envelope {
  /** Names the notification. A repetition carries the same one. */
  id: string;
  /** RFC 3339. */
  create_time?: string;
  /** For people. */
  summary?: string;
}

/** An event that the OpenAPI document describes. */
export interface KnownEvent<Type extends keyof NotificationResources> extends Envelope {
  event_type: Type;
  resource: NotificationResources[Type];
}

/** The user signed the contract. */
export type ContractSignedEvent = KnownEvent<"PAPAY.SIGN">;

/** The contract ended; `resource.contract_termination_mode` says by whom. */
export type ContractTerminatedEvent = KnownEvent<"PAPAY.TERMINATE">;

/** The user was charged. */
export type TransactionPaidEvent = KnownEvent<"TRANSACTION.SUCCESS">;

/** A refund ended; `resource.refund_status` says how. */
export type RefundEvent = KnownEvent<"REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL">;

/**
 * The `event_type` of an event that this version does not know: any other string. For the compiler it
 * is one string of its own, so that `event_type === "PAPAY.SIGN"` excludes it; nothing of it exists
 * when the code runs.
 */
export declare enum UnknownEventType {
  Other = "an event_type that this version does not know",
}

/** An event which WeChat Pay added after this version: as proved as the others, of unknown content, untouched. */
export interface UnknownEvent extends Envelope {
  event_type: UnknownEventType;
  resource: unknown;
}

/**
 * A notification: verified and decrypted.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export type NotificationEvent =
  | { [Type in keyof NotificationResources]: KnownEvent<Type> }[keyof NotificationResources]
  | UnknownEvent;
