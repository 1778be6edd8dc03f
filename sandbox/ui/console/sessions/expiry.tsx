import type { SessionView } from "../../../src/views.js";
import { now } from "../../shared/clock.js";
import { dateTime, duration } from "../../shared/format.js";
import { stateNow } from "../../shared/session-state.js";
import { t } from "../words.js";

export function Expiry({ session }: { session: SessionView }) {
  const state = stateNow(session);
  if (state === "EXPIRED") return <>{t("expiredAt", { time: dateTime(session.expires_at) })}</>;
  if (state !== "OPEN") return <>{t("createdAt", { time: dateTime(session.created_at) })}</>;
  const left = duration(Date.parse(session.expires_at) - now.value);
  return <span role="timer">{t("expiresIn", { time: left })}</span>;
}
