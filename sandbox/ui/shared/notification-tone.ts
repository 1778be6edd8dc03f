import type { NotificationView } from "../../src/views.js";
import type { Tone } from "./tag.js";

export const NOTIFICATION_TONE: Record<NotificationView["state"], Tone> = {
  PENDING: "info",
  ACKNOWLEDGED: "good",
  GIVEN_UP: "bad",
  HELD: "warn",
};
