import type { Text } from "../text.js";

/** A charset by its name. */
export type Charset = Text;

/** The charsets that bodies come in. */
export const CHARSETS = {
  utf8: { en: "UTF-8", zh: "UTF-8" },
  twice: { en: "UTF-8 twice over", zh: "UTF-8（编码了两次）" },
  latin1: { en: "ISO-8859-1 (Latin-1)", zh: "ISO-8859-1（Latin-1）" },
  ascii: { en: "ASCII", zh: "ASCII" },
  gbk: { en: "GBK", zh: "GBK" },
} satisfies Record<string, Charset>;
