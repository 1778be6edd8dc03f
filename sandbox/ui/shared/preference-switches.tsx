import { language, setLanguage } from "./i18n.js";
import { Icon } from "./icon.js";
import { setTheme, theme } from "./theme.js";
import { t } from "./words.js";

const THEMES = [
  ["system", "auto"],
  ["light", "sun"],
  ["dark", "moon"],
] as const;

/** Each language is named in itself, so that its readers find it. */
export function LanguageSwitch() {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{t("language")}</legend>
      <button type="button" lang="en" aria-pressed={language.value === "en"} onClick={() => setLanguage("en")}>
        English
      </button>
      <button type="button" lang="zh-CN" aria-pressed={language.value === "zh"} onClick={() => setLanguage("zh")}>
        中文
      </button>
    </fieldset>
  );
}

export function ThemeSwitch() {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{t("theme")}</legend>
      {THEMES.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          class="segment-icon"
          aria-label={t(`theme.${name}`)}
          title={t(`theme.${name}`)}
          aria-pressed={theme.value === name}
          onClick={() => setTheme(name)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}
