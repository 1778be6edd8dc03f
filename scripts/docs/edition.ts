import type { Spec } from "../generate/spec.js";
import type { Language } from "../generate/texts.js";
import { KnownFrom } from "./known-from.js";
import type { Words } from "./words.js";
import { ENGLISH } from "./words-en.js";
import { CHINESE } from "./words-zh.js";

const WORDS: Record<Language, Words> = { en: ENGLISH, zh: CHINESE };

/** The reference in one language: what its pages are written from. */
export interface Edition {
  language: Language;
  /** The document, with its texts in the language. */
  spec: Spec;
  words: Words;
  knownFrom: KnownFrom;
}

/** @param decisions - the anchors of spec/DECISIONS.md by number, such as `D1`. */
export function editionIn(language: Language, spec: Spec, decisions: ReadonlyMap<string, string>): Edition {
  const words = WORDS[language];
  return { language, spec, words, knownFrom: new KnownFrom(spec, decisions, words) };
}

/**
 * The official page about an operation or a notification, as a link: in the language of the edition where the document knows that
 * page, or else the one that the document names.
 */
export function officialPage({ language, spec, words }: Edition, externalDocs: unknown): string {
  const { url } = (externalDocs ?? {}) as { url?: string };
  if (url === undefined) return words.none;
  const [key = ""] = Object.entries(spec["x-sources"]).find(([, address]) => address === url) ?? [];
  const own = language === "zh" ? spec["x-sources"][key.replace(/^EN-/, "ZH-")] : url;
  return `<${own ?? url}>`;
}
