import type { SessionView } from "../../src/views.js";
import { now } from "./clock.js";

/** The server is not heard of a session that just runs out, so the clock is asked. */
export function stateNow(session: SessionView): SessionView["state"] {
  if (session.state !== "OPEN") return session.state;
  return Date.parse(session.expires_at) <= now.value ? "EXPIRED" : "OPEN";
}
