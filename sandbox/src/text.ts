/** Words for people, in both languages of the console. */
export interface Text {
  en: string;
  /** Simplified Chinese. */
  zh: string;
}

/** The words in the language that an `Accept-Language` header of the API asks for. */
export function inLanguage(text: Text, acceptLanguage: string | undefined): string {
  return acceptLanguage?.toLowerCase().startsWith("zh") ? text.zh : text.en;
}
