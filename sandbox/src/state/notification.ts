import type { SignatureFault } from "../protocol/signature.js";
import type { Text } from "../text.js";

export type ContractEventType = "PAPAY.SIGN" | "PAPAY.TERMINATE";
export type MoneyEventType = "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL";
export type EventType = ContractEventType | MoneyEventType;

/** ACKNOWLEDGED: the receiver acknowledged it. GIVEN_UP: the last attempt failed. HELD: it has no target. */
export type NotificationState = "PENDING" | "ACKNOWLEDGED" | "GIVEN_UP" | "HELD";

/** A notification with the state of its delivery. */
export interface Notification {
  id: string;
  /** For a payment or a refund: the contract of the order. */
  contract_id: string;
  event_type: EventType;
  /** From the request; empty for a termination, which goes to the plan's termination URL. */
  notify_url: string;
  /** The contract, order or refund as JSON text. Each delivery encrypts it again. */
  plaintext: string;
  created_at: number;
  state: NotificationState;
  next_attempt_at: number | null;
  /** How many scheduled deliveries were made, without resends on request. */
  scheduled: number;
  /** Only for a payment or a refund. */
  transaction_id: string | null;
  /** Only for a refund. */
  refund_id: string | null;
}

/** One delivery of a notification. */
export interface Attempt {
  number: number;
  /** RFC 3339 in UTC. */
  at: string;
  url: string;
  /** The request as sent. */
  request: { headers: [name: string, value: string][]; body: string };
  /** The signed message: timestamp, nonce and body, each followed by a line feed. */
  message: string;
  /** `null` without an answer. */
  status: number | null;
  /** The beginning of the receiver's body. */
  answer: string;
  /** Why the answer does not acknowledge it. */
  problem: Text | null;
  /** Acknowledged, but the body of the answer reports a failure. */
  warning: Text | null;
  milliseconds: number;
  acknowledged: boolean;
  fault: SignatureFault | null;
}

/** A delivery in the history of a contract. */
export interface Delivery extends Pick<Attempt, "at" | "status" | "acknowledged" | "fault"> {
  notification_id: string;
  event_type: ContractEventType;
}
