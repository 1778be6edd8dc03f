import { encryptFor } from "../protocol/encryption.js";
import { platformTime } from "../rfc3339.js";
import type { Notification } from "../state/notification.js";

const SUMMARY = { "PAPAY.SIGN": "Contract signed", "PAPAY.TERMINATE": "Contract terminated" } as const;

/** The body of a notification: its envelope, with the contract encrypted for the merchant. */
export function notificationBody(notification: Notification, apiV3Key: string): Buffer {
  const { id, event_type, created_at, plaintext } = notification;
  const body = {
    id,
    create_time: platformTime(created_at),
    event_type,
    resource_type: "encrypt-resource",
    summary: SUMMARY[event_type],
    resource: { original_type: "papay", ...encryptFor(apiV3Key, plaintext, "papay") },
  };
  return Buffer.from(JSON.stringify(body));
}
