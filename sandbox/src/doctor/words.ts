import type { Text } from "../text.js";
import { clip } from "./clip.js";
import type { Finding } from "./finding.js";
import { FINDINGS, PHRASES } from "./findings.js";

/** A value for the braces of a text. Of a caller's string, which may have one byte in each character, only the beginning is shown. */
export type Value = string | number | Text | readonly (string | Text)[];

type Holes<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends "" ? never : Hole) | Holes<Rest>
  : never;
type Values<S extends string> = { readonly [Hole in Holes<S>]: Value };

/** The id of a finding, with a value for each of the braces in its words. */
export type Found = {
  [Id in keyof typeof FINDINGS]: { readonly id: Id } & Values<(typeof FINDINGS)[Id][keyof Text]>;
}[keyof typeof FINDINGS];

export type PhraseId = keyof typeof PHRASES;

/** Of a phrase that has no braces. */
export type SimpleId = {
  [Id in PhraseId]: [Holes<(typeof PHRASES)[Id][keyof Text]>] extends [never] ? Id : never;
}[PhraseId];

/** A finding in words. */
export function finding(found: Found): Finding {
  const { en, zh } = FINDINGS[found.id];
  const [problem = en, remedy = ""] = en.split(" → ");
  const [zhProblem = zh, zhRemedy = ""] = zh.split(" → ");
  return {
    id: found.id,
    problem: filled({ en: problem, zh: zhProblem }, found),
    remedy: filled({ en: remedy, zh: zhRemedy }, found),
  };
}

/** A part of a sentence. */
export function phrase<Id extends PhraseId>(
  id: Id,
  ...[values]: [Holes<(typeof PHRASES)[Id][keyof Text]>] extends [never]
    ? []
    : [Values<(typeof PHRASES)[Id][keyof Text]>]
): Text {
  return filled(PHRASES[id], values ?? {});
}

/** A text that is the same in both languages, and is never clipped. */
export const verbatim = (text: string): Text => ({ en: text, zh: text });

/** `a, b and c`, and the same in Chinese. */
export function list(items: readonly string[]): Text {
  const last = items.at(-1) ?? "";
  const before = items.slice(0, -1);
  return {
    en: before.length === 0 ? last : `${before.join(", ")} and ${last}`,
    zh: items.join("、"),
  };
}

function filled({ en, zh }: Text, values: { readonly [hole: string]: Value }): Text {
  const fill = (text: string, language: keyof Text): string =>
    text.replace(/\{([A-Za-z]+)\}/g, (_, hole: string) => shown(values[hole] ?? "", language));
  return { en: fill(en, "en"), zh: fill(zh, "zh") };
}

function shown(value: Value, language: keyof Text): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return clip(readable(value));
  return "en" in value ? value[language] : list(value.map((item) => shown(item, language)))[language];
}

/** Decodes a string that has one byte in each character; any other string stays as it is. */
function readable(bytes: string): string {
  if (/[^\0-\xff]/.test(bytes)) return bytes;
  const text = Buffer.from(bytes, "latin1").toString("utf8");
  return text.includes("\ufffd") ? bytes : text;
}
