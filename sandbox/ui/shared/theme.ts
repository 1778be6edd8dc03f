import { effect, signal } from "@preact/signals";
import { chosenTheme, remember, showTheme, THEME_KEY, type Theme } from "./preferences.js";

export const theme = signal<Theme>(chosenTheme());

effect(() => showTheme(theme.value));

addEventListener("storage", (event) => {
  if (event.key === THEME_KEY) theme.value = chosenTheme();
});

export function setTheme(next: Theme): void {
  theme.value = next;
  remember(THEME_KEY, next);
}
