import type { Schema } from "./schema.js";

const compiled = new Map<string, RegExp>();

/** Whether a text matches a pattern of the document. */
export function matchesPattern(pattern: string, text: string): boolean {
  return regExpOf(pattern).test(text);
}

/** The regular expression of a pattern of the document, compiled when it is first needed. */
export function regExpOf(pattern: string): RegExp {
  let regExp = compiled.get(pattern);
  if (regExp === undefined) {
    regExp = new RegExp(pattern, "u");
    compiled.set(pattern, regExp);
  }
  return regExp;
}

/** The regular expression of a format. */
export function regExpOfFormat(format: NonNullable<Schema["format"]>): RegExp {
  return regExpOf(FORMATS[format]);
}

/**
 * The formats as patterns. They check the shape of a text and no calendar: 30 February is a date here. `[+-]hh` is a whole
 * offset, and 23:59:60 the only leap second.
 */
const FORMATS: Record<NonNullable<Schema["format"]>, string> = {
  "date-time":
    "^\\d{4}-[01]\\d-[0-3]\\d[Tt](?:[0-2]\\d:[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)$",
  uri: "^[A-Za-z][A-Za-z0-9+.\\-]*:\\S*$",
};
