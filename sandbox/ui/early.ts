/*
 * Runs before the first paint, so that a dark page does not flash white. An own file, because the
 * Content-Security-Policy forbids inline scripts.
 */
import { chosenLanguage, chosenTheme, showLanguage, showTheme } from "./shared/preferences.js";

showLanguage(chosenLanguage());
showTheme(chosenTheme());
