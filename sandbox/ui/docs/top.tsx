import { LanguageSwitch, ThemeSwitch } from "../shared/preference-switches.js";
import { t } from "./words.js";

/** The bar above the reference. */
export function Top() {
  return (
    <>
      <a href="/">← {t("toConsole")}</a>
      <h1>{t("heading")}</h1>
      <span class="top-gap" />
      <LanguageSwitch />
      <ThemeSwitch />
    </>
  );
}
