import type { Text } from "../text.js";

export type ContractEventType = "PAPAY.SIGN" | "PAPAY.TERMINATE";
export type MoneyEventType = "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL";
export type EventType = ContractEventType | MoneyEventType;

/** TAKEN: the receiver acknowledged it. GIVEN_UP: the last attempt failed. HELD: there is nowhere to send it. */
export type NotificationState = "PENDING" | "TAKEN" | "GIVEN_UP" | "HELD";

/** A notification and how far its delivery has come. */
export interface Notification {
  id: string;
  /** Of a payment or a refund, the contract by which was charged. */
  contract_id: string;
  event_type: EventType;
  /** As the request named it; empty for the end of a contract, which goes to the address that is kept with the plan. */
  notify_url: string;
  /** The contract, order or refund inside, as JSON text. Encrypted anew at each delivery. */
  plaintext: string;
  created_at: number;
  state: NotificationState;
  next_attempt_at: number | null;
  /** How many deliveries of the schedule have begun; those that somebody asked for do not count. */
  scheduled: number;
  /** Of a payment or a refund. */
  transaction_id: string | null;
  /** Of a refund. */
  refund_id: string | null;
}

/** One delivery of a notification. */
export interface Attempt {
  number: number;
  /** RFC 3339 in UTC. */
  at: string;
  url: string;
  /** What was sent. */
  request: { headers: [name: string, value: string][]; body: string };
  /** The message under its signature: timestamp, nonce and body, each followed by a line feed. */
  message: string;
  /** `null` when no answer came. */
  status: number | null;
  /** The beginning of the receiver's body. */
  answer: string;
  /** Why it does not count as taken. */
  problem: Text | null;
  /** Taken, but its receiver seems to mean otherwise. */
  warning: Text | null;
  milliseconds: number;
  taken: boolean;
  fault: string | null;
}

/** One delivery in a word: what the history of a contract tells of it. */
export interface Delivery extends Pick<Attempt, "at" | "taken"> {
  notification_id: string;
  event_type: ContractEventType;
}
