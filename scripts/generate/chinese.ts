import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Spec } from "./spec.js";
import { inOneLine, withTexts } from "./texts.js";

/** The folder of the catalog. */
export const CATALOG = fileURLToPath(new URL("../../spec/zh", import.meta.url));

/** The Chinese of each English text. */
export type Catalog = ReadonlyMap<string, string>;

/**
 * Reads the catalog: files of entries `{ en, zh }`, by subject.
 *
 * @throws Error that names a file with an entry that is none, or a text that is there twice.
 */
export function readCatalog(folder: string = CATALOG): Catalog {
  const catalog = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const entries: unknown = parse(readFileSync(join(folder, file), "utf8"));
    if (!Array.isArray(entries)) throw new Error(`spec/zh/${file} must be a list of { en, zh }`);
    for (const entry of entries) {
      const { en, zh } = (entry ?? {}) as Record<string, unknown>;
      if (typeof en !== "string" || typeof zh !== "string" || en.trim() === "" || zh.trim() === "") {
        throw new Error(`spec/zh/${file}: each entry must have a text en and a text zh, got ${JSON.stringify(entry)}`);
      }
      const key = inOneLine(en);
      if (catalog.has(key)) throw new Error(`spec/zh/${file}: "${key}" is in the catalog twice`);
      catalog.set(key, inOneLine(zh));
    }
  }
  return catalog;
}

/** The Chinese of a text. @throws Error when the catalog does not have it. */
export function chineseOf(catalog: Catalog, text: string): string {
  const chinese = catalog.get(inOneLine(text));
  if (chinese === undefined)
    throw new Error(`spec/zh/ has no Chinese of "${inOneLine(text)}"; add an entry { en, zh }`);
  return chinese;
}

/** The document in Chinese: each text for readers is translated, and all else is as it was. */
export function inChinese(spec: Spec, catalog: Catalog): Spec {
  return withTexts(spec, (text) => chineseOf(catalog, text));
}
