import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { ActiveFault, FaultKind } from "../../../src/views.js";
import { say } from "../../shared/i18n.js";
import { Tag } from "../../shared/tag.js";
import { t } from "../words.js";

interface Props {
  kind: FaultKind;
  active: ActiveFault | undefined;
  /** `null` switches it off. */
  change: (kind: string, fault: ActiveFault | null) => void;
}

/** A whole number of at least `least`, or the previous value. */
function integerOf(text: string, least: number | undefined, before: number): number {
  const value = Number(text);
  return text !== "" && Number.isInteger(value) && value >= (least ?? value) ? value : before;
}

function activeWords({ remaining }: ActiveFault): string {
  if (remaining === null) return t("onUntilOff");
  return remaining === 1 ? t("remainingOne") : t("remaining", { n: remaining });
}

export function FaultRow({ kind, active, change }: Props) {
  const titleId = useId();
  const title = say(kind.title);
  // A clock offset can be negative, a delay cannot.
  const least = kind.unit === "seconds" ? undefined : 0;
  const value = useSignal(active?.value ?? kind.value ?? 0);
  // One request by default: a fault that is forgotten would look like a bug of the merchant's code.
  const counted = useSignal(active === undefined || active.remaining !== null);
  const count = useSignal(active?.remaining ?? 1);

  // Another window may switch the fault on, and the number of requests counts down.
  useEffect(() => {
    if (active === undefined) return;
    if (active.value !== null) value.value = active.value;
    counted.value = active.remaining !== null;
    if (active.remaining !== null) count.value = active.remaining;
  }, [active]);

  function switchOn(): void {
    change(kind.kind, {
      kind: kind.kind,
      value: kind.unit === null ? null : value.value,
      remaining: counted.value ? count.value : null,
    });
  }

  /** A fault that is on takes the new setting at once. */
  function changed(): void {
    if (active !== undefined) switchOn();
  }

  return (
    <li class={active ? "fault fault-on" : "fault"}>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={active !== undefined}
        aria-labelledby={titleId}
        onClick={() => (active ? change(kind.kind, null) : switchOn())}
      >
        <span class="switch-track" aria-hidden="true" />
      </button>
      <div class="fault-name">
        <span id={titleId}>{title}</span>
        <span class="fault-sub">
          {!title.includes(kind.kind) && <code>{kind.kind}</code>}
          {kind.notifications && <Tag tone="quiet">{t("forNotifications")}</Tag>}
          {active && <Tag tone="warn">{activeWords(active)}</Tag>}
        </span>
      </div>
      <div class="fault-settings">
        {kind.unit !== null && (
          <span class="fault-value">
            <input
              class="input input-number"
              type="number"
              min={least}
              aria-label={t("valueFor", { title })}
              value={value.value}
              onChange={(event) => {
                value.value = integerOf(event.currentTarget.value, least, value.value);
                event.currentTarget.value = String(value.value);
                changed();
              }}
            />
            {t(`unit.${kind.unit}`)}
          </span>
        )}
        <select
          class="input"
          aria-label={t("extentFor", { title })}
          value={counted.value ? "counted" : "open"}
          onChange={(event) => {
            counted.value = event.currentTarget.value === "counted";
            changed();
          }}
        >
          <option value="counted">{t("nextRequests")}</option>
          <option value="open">{t("untilOff")}</option>
        </select>
        {counted.value && (
          <input
            class="input input-number"
            type="number"
            min="1"
            aria-label={t("countFor", { title })}
            value={count.value}
            onChange={(event) => {
              count.value = integerOf(event.currentTarget.value, 1, count.value);
              event.currentTarget.value = String(count.value);
              changed();
            }}
          />
        )}
      </div>
    </li>
  );
}
