/** A language of the texts for readers. */
export type Language = "en" | "zh";

/** Keywords whose value is a text for readers. */
const TEXT = new Set(["description", "summary", "title", "x-hint"]);

/** Keywords whose value holds a text for each value of an enum, or for each error code. */
const TEXTS = new Set(["x-enumDescriptions", "x-solutions"]);

/** Keywords whose value is a map by names that somebody chose; `description` is a field there. */
const MAPS = new Set([
  "properties",
  "x-columns",
  "x-parameters",
  "schemas",
  "responses",
  "headers",
  "parameters",
  "securitySchemes",
  "paths",
  "webhooks",
]);

/** Keywords whose value holds data, which is the same in every language. */
const DATA = new Set([
  "value",
  "example",
  "default",
  "const",
  "enum",
  "x-evidence",
  "x-evidence-of",
  "x-enum-evidence",
]);

/** The title of a schema that stands for no mode. Code reads it, and no page shows it. */
export const NO_MODE = "the request";

/**
 * A copy of a document in which each text for readers is what `change` makes of it: titles, summaries, descriptions, hints, the
 * meanings of values, solutions, names of tags, summaries of examples.
 */
export function withTexts<T>(document: T, change: (text: string) => string): T {
  const visit = (node: unknown, keyword: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => (keyword === "tags" ? tag(item) : visit(item, "")));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, MAPS.has(keyword) ? visit(value, "") : member(key, value)]),
    );
  };
  const member = (key: string, value: unknown): unknown => {
    if (DATA.has(key) || value === NO_MODE) return value;
    if (TEXT.has(key) && typeof value === "string") return change(value);
    if (TEXTS.has(key)) return mapped(value as object, (text) => change(String(text)));
    // Of a schema, examples are a list of values; of a body, a map of examples that have a summary.
    if (key === "examples") return Array.isArray(value) ? value : mapped(value as object, (one) => visit(one, ""));
    return visit(value, key);
  };
  /** A tag keeps its name, by which operations refer to it, and gets another one to be shown. */
  const tag = (item: unknown): unknown => {
    if (typeof item === "string") return item;
    const { name, "x-displayName": given = name, ...more } = item as { name: string; "x-displayName"?: string };
    const shown = change(given);
    return { name, ...(shown !== name && { "x-displayName": shown }), ...(visit(more, "") as object) };
  };
  return visit(document, "") as T;
}

function mapped(map: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

/** Each text for readers once, in the order of the document. */
export function textsOf(document: unknown): Set<string> {
  const texts = new Set<string>();
  withTexts(document, (text) => {
    texts.add(inOneLine(text));
    return text;
  });
  return texts;
}

/** A text without the line breaks and blanks that only its YAML has. Paragraphs stay apart. */
export function inOneLine(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n");
}
