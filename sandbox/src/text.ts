/** A text in both languages of the console. */
export interface Text {
  en: string;
  /** Simplified Chinese. */
  zh: string;
}

/** The text in the language of an `Accept-Language` header. */
export function inLanguage(text: Text, acceptLanguage: string | undefined): string {
  return acceptLanguage?.toLowerCase().startsWith("zh") ? text.zh : text.en;
}
