/*
 * Runs before the first paint, so that a dark page does not flash white. A separate file, because the
 * Content-Security-Policy forbids inline scripts.
 */
import { chosenLanguage, chosenTheme, showLanguage, showTheme } from "./shared/preferences.js";

showLanguage(chosenLanguage());
showTheme(chosenTheme());
