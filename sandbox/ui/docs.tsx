/* Starts Redoc, a global of the page. It loads the document from this sandbox and nothing from other hosts. */
import { render } from "preact";
import { redocOptions } from "./docs/redoc-options.js";
import { isDark } from "./docs/redoc-theme.js";
import { Top } from "./docs/top.js";
import { t } from "./docs/words.js";
import { language } from "./shared/i18n.js";
import { theme } from "./shared/theme.js";

declare const Redoc: {
  init(document: string, options: object, element: Element): void;
};

const top = document.getElementById("top");
if (top) render(<Top />, top);
document.title = t("title");

const element = document.getElementById("reference");
if (element) Redoc.init(`/assets/openapi.${language.value}.yaml`, redocOptions(), element);

/** Redoc takes its words and colours only once. */
function startAgain(): void {
  location.reload();
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const shown = { language: language.value, isDark: isDark() };
const compare = () => {
  if (language.value !== shown.language || isDark() !== shown.isDark) startAgain();
};
language.subscribe(compare);
theme.subscribe(compare);
dark.addEventListener("change", compare);
