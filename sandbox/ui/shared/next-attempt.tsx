import { now } from "./clock.js";
import { duration } from "./format.js";
import { t } from "./words.js";

export function NextAttempt({ at }: { at: string }) {
  const left = Date.parse(at) - now.value;
  return (
    <span class="next-attempt" role="timer">
      {left > 0 ? t("nextIn", { time: duration(left) }) : t("nextNow")}
    </span>
  );
}
