import { encryptFor } from "../protocol/encryption.js";
import { platformTime } from "../rfc3339.js";
import type { EventType, Notification } from "../state/notification.js";

/** The summary of each event, and its `original_type` and `associated_data`. */
const EVENTS: Record<EventType, { summary: string; inside: string }> = {
  "PAPAY.SIGN": { summary: "Contract signed", inside: "papay" },
  "PAPAY.TERMINATE": { summary: "Contract terminated", inside: "papay" },
  "TRANSACTION.SUCCESS": { summary: "Payment succeeded", inside: "transaction" },
  "REFUND.SUCCESS": { summary: "Refund succeeded", inside: "refund" },
  "REFUND.CLOSED": { summary: "Refund closed", inside: "refund" },
  "REFUND.ABNORMAL": { summary: "Refund abnormal", inside: "refund" },
};

/** The body of a notification: the envelope with the resource encrypted for the merchant. */
export function notificationBody(notification: Notification, apiV3Key: string): Buffer {
  const { id, event_type, created_at, plaintext } = notification;
  const { summary, inside } = EVENTS[event_type];
  const body = {
    id,
    create_time: platformTime(created_at),
    event_type,
    resource_type: "encrypt-resource",
    summary,
    resource: { original_type: inside, ...encryptFor(apiV3Key, plaintext, inside) },
  };
  return Buffer.from(JSON.stringify(body));
}
