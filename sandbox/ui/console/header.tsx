import { CopyButton } from "../shared/copy-button.js";
import { Icon } from "../shared/icon.js";
import { clock, connection, faults, platform } from "../shared/live.js";
import { LanguageSwitch, ThemeSwitch } from "../shared/preference-switches.js";
import { ahead } from "./clock/ahead.js";
import { tabHref } from "./route.js";
import { t } from "./words.js";

function Connection() {
  return (
    <span class={`connection connection-${connection.value}`}>
      <span class="connection-dot" aria-hidden="true" />
      {t(`connection.${connection.value}`)}
    </span>
  );
}

function FaultsOn() {
  const count = faults.value.length;
  if (count === 0) return null;
  return (
    <a class="faults-on" href={tabHref("faults")}>
      <Icon name="bolt" size={14} />
      {count === 1 ? t("oneFaultOn") : t("faultsOn", { n: count })}
    </a>
  );
}

/** Business time that differs from real time would otherwise look like a bug. */
function ClockAhead() {
  const offset = clock.value?.offset_milliseconds ?? 0;
  if (offset === 0) return null;
  return (
    <a class="faults-on" href={tabHref("clock")}>
      <Icon name="clock" size={14} />
      {t("clockAheadBy", { time: ahead(offset) })}
    </a>
  );
}

export function Header() {
  const url = platform.value?.base_url;
  return (
    <header class="top">
      <h1 class="brand">
        {t("name")} <span class="brand-mark">{t("sandbox")}</span>
      </h1>
      <Connection />
      {url !== undefined && (
        <span class="base-url">
          <code>{url}</code>
          <CopyButton text={url} what={t("baseUrl")} />
        </span>
      )}
      <FaultsOn />
      <ClockAhead />
      <span class="top-gap" />
      <a class="top-link" href="/docs">
        {t("reference")}
      </a>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
