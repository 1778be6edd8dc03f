import type { SessionView } from "../../src/views.js";
import { now } from "./clock.js";

/** The server sends no event when a session expires, so the clock decides. */
export function stateNow(session: SessionView): SessionView["state"] {
  if (session.state !== "OPEN") return session.state;
  return Date.parse(session.expires_at) <= now.value ? "EXPIRED" : "OPEN";
}
