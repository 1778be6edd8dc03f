import { ActionError } from "../../shared/action-error.js";
import { announce } from "../../shared/announcer.js";
import { api, type ClockMove } from "../../shared/api.js";
import { now } from "../../shared/clock.js";
import { dateTime } from "../../shared/format.js";
import { clock, takeClock } from "../../shared/live.js";
import { useAction } from "../../shared/use-action.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";
import { ahead } from "./ahead.js";
import { Next } from "./next.js";
import { ToDay } from "./to-day.js";

const STEPS = ["PT1H", "P1D", "P1M", "P1Y"] as const;

/** Shows the platform's business time and moves it. */
export function Clock() {
  const { busy, error, run } = useAction();

  const move = (body: ClockMove) =>
    run(async () => {
      const moved = await api.moveClock(body);
      takeClock(moved);
      announce(t("clockMoved", { time: dateTime(moved.now) }));
    });

  return (
    <section class="panel clock" aria-labelledby="clock-title">
      <div class="part-head">
        <h3 id="clock-title">{t("businessTime")}</h3>
      </div>
      <p class="muted">{t("clockWhy")}</p>
      <p class="clock-now" role="timer">
        {dateTime(new Date(now.value).toISOString())}
      </p>
      <fieldset class="clock-moves">
        <legend class="visually-hidden">{t("clockForward")}</legend>
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            class="button"
            aria-disabled={busy.value}
            onClick={() => move({ advance: step })}
          >
            {t(`step.${step}`)}
          </button>
        ))}
        <ToDay busy={busy} move={move} />
      </fieldset>
      <ActionError error={error} />
      <p class="muted">{busy.value ? t("clockMoving") : t("clockOnly")}</p>
      <dl class="facts facts-stacked">
        <Fact name={t("clockAhead")}>{ahead(clock.value?.offset_milliseconds ?? 0)}</Fact>
        <Fact name={t("clockNext")}>
          <Next />
        </Fact>
      </dl>
    </section>
  );
}
