import type { NotificationResources } from "../../generated/notifications.js";

/**
 * The contract in a notification, for a merchant or an institution: only an institution's has `sp_mchid`. Only
 * `contract_id` is always present. No field is null. A field in a form that the OpenAPI document does not describe is
 * passed on as it came, such as `plan_id` as a string when a number would lose digits, and is reported to {@link
 * Hooks.onUnexpected}.
 */
export type ContractNotice = NotificationResources["PAPAY.SIGN" | "PAPAY.TERMINATE"];

/**
 * The paid order in a notification. Only `out_trade_no` is always present; only an institution's has `sp_mchid`.
 */
export type TransactionNotice = NotificationResources["TRANSACTION.SUCCESS"];

/**
 * The refund in a notification. `refund_status` decides, not the name of the event. Only `out_refund_no` is always present;
 * only an institution's has `sp_mchid`.
 */
export type RefundNotice = NotificationResources["REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL"];

/** The fields that every notification has. */
interface Envelope {
  /** Identifies the notification. A repeated notification has the same id. */
  id: string;
  /** RFC 3339. */
  create_time?: string;
  /** A text for people. */
  summary?: string;
}

/** An event that the OpenAPI document describes. */
export interface KnownEvent<Type extends keyof NotificationResources> extends Envelope {
  event_type: Type;
  resource: NotificationResources[Type];
}

/** The user signed the contract. */
export type ContractSignedEvent = KnownEvent<"PAPAY.SIGN">;

/** The contract ended; `resource.contract_termination_mode` says who ended it. */
export type ContractTerminatedEvent = KnownEvent<"PAPAY.TERMINATE">;

/** The user was charged. */
export type TransactionPaidEvent = KnownEvent<"TRANSACTION.SUCCESS">;

/** A refund ended; `resource.refund_status` says how. */
export type RefundEvent = KnownEvent<"REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL">;

/**
 * The `event_type` of an event that this version does not know: any other string. It exists for the compiler only, as a
 * type that `event_type === "PAPAY.SIGN"` excludes.
 */
export declare enum UnknownEventType {
  Other = "an event_type that this version does not know",
}

/** An event that WeChat Pay added after this version. It is verified like the others; its content is passed on unchanged. */
export interface UnknownEvent extends Envelope {
  event_type: UnknownEventType;
  resource: unknown;
}

/**
 * A notification, verified and decrypted.
 *
 * @example
 * ```ts
 * const onEvent = async (event: NotificationEvent) => {
 *   if (event.event_type === "REFUND.SUCCESS") await saveRefund(event.resource.out_refund_no);
 * };
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export type NotificationEvent =
  | { [Type in keyof NotificationResources]: KnownEvent<Type> }[keyof NotificationResources]
  | UnknownEvent;
