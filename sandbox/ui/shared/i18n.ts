import { effect, signal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import { chosenLanguage, LANGUAGE_KEY, type Language, remember, showLanguage } from "./preferences.js";

export const language = signal<Language>(chosenLanguage());

effect(() => showLanguage(language.value));

// The console and the phone are often open side by side: a change of language applies to both.
addEventListener("storage", (event) => {
  if (event.key === LANGUAGE_KEY) language.value = chosenLanguage();
});

export function setLanguage(next: Language): void {
  language.value = next;
  remember(LANGUAGE_KEY, next);
}

/** A text in the language of the page. */
export function say(text: Text): string {
  return text[language.value];
}

type Holes<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Values<S extends string> = [Holes<S>] extends [never] ? [] : [values: Record<Holes<S>, string | number>];

/**
 * Looks up a text. Each entry of the dictionary holds both languages, so no translation is missing. The type asks for a
 * value for each {placeholder}.
 */
export function translator<const Words extends Record<string, Text>>(words: Words) {
  return <Key extends keyof Words & string>(key: Key, ...[values]: Values<Words[Key]["en"]>): string => {
    let text = say(words[key] as Text);
    for (const [name, value] of Object.entries<string | number>(values ?? {})) {
      text = text.replaceAll(`{${name}}`, String(value));
    }
    return text;
  };
}
