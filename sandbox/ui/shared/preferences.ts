/*
 * The visitor's language and theme, stored in localStorage. Without signals: early.ts runs this before the first paint.
 */
import type { Text } from "../../src/text.js";

export type Language = keyof Text;
export type Theme = "system" | "light" | "dark";

export const LANGUAGE_KEY = "sandbox.language";
export const THEME_KEY = "sandbox.theme";

/** Storage can be forbidden (a private window, a policy); the choice is then not stored. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not remembered, see above.
  }
}

export function chosenLanguage(): Language {
  const value = stored(LANGUAGE_KEY);
  if (value === "en" || value === "zh") return value;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export function chosenTheme(): Theme {
  const value = stored(THEME_KEY);
  return value === "light" || value === "dark" ? value : "system";
}

export function showLanguage(language: Language): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
