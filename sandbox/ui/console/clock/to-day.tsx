import type { ReadonlySignal } from "@preact/signals";
import { useSignal } from "@preact/signals";
import type { ClockMove } from "../../shared/api.js";
import { now } from "../../shared/clock.js";
import { t } from "../words.js";

const HOUR = 3600_000;

/** Tomorrow in Beijing. */
function tomorrow(): string {
  return new Date(now.value + 32 * HOUR).toISOString().slice(0, 10);
}

/** Moves the clock to the beginning of a day in Beijing. */
export function ToDay({ busy, move }: { busy: ReadonlySignal<boolean>; move: (body: ClockMove) => void }) {
  const day = useSignal("");

  function submit(event: Event): void {
    event.preventDefault();
    if (day.value !== "") move({ to: `${day.value}T00:00:00+08:00` });
  }

  return (
    <form class="clock-day" onSubmit={submit}>
      <label for="clock-day">{t("clockDay")}</label>
      <input
        id="clock-day"
        class="input"
        type="date"
        required
        min={tomorrow()}
        value={day.value}
        onInput={({ currentTarget }) => {
          day.value = currentTarget.value;
        }}
      />
      <button type="submit" class="button" aria-disabled={busy.value}>
        {t("clockGo")}
      </button>
    </form>
  );
}
