import type { SessionView } from "../../src/views.js";
import { now } from "../shared/clock.js";
import { duration } from "../shared/format.js";
import { t } from "./words.js";

export function Countdown({ session }: { session: SessionView }) {
  const left = Date.parse(session.expires_at) - now.value;
  return (
    <p class="countdown" role="timer">
      {t("expiresIn", { time: duration(left) })}
    </p>
  );
}
