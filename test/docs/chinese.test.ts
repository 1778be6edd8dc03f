import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownCodes } from "../../scripts/docs/own-codes.js";
import { chineseOf, inChinese, readCatalog } from "../../scripts/generate/chinese.js";
import { loadSpec } from "../../scripts/generate/spec.js";
import { NO_MODE, textsOf, withTexts } from "../../scripts/generate/texts.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const catalog = readCatalog();
const { spec } = loadSpec(join(root, "spec/openapi.yaml"));
const own = ownCodes(read("src/errors.ts"), read("docs/errors.md"));
const texts = new Set([...textsOf(spec), ...own.map(({ meaning }) => meaning)]);

/** What the two texts of an entry have in common, whatever the language. */
const SHARED = {
  // Not of H5 or SHA-1.
  numbers: /(?<![A-Za-z\d,.:-])\d(?:[\d,.:]*\d)?/g,
  "names in backquotes": /`[^`]*`/g,
  "names of fields and functions": /\b(?:[A-Za-z]\w*_\w+|[a-z]+[A-Z]\w*)\b/g,
  "names of values": /\b[A-Z]{5,}\b/g,
  addresses: /https?:\/\/[\w./-]*/g,
};

/** Names that the Chinese may have where the English says it in words, or the other way round. */
const FREE = ["JSAPI"];

/** Entries whose texts do not have the same of one kind. */
function differencesOf(entries: Iterable<[string, string]>, pattern: RegExp): string[] {
  const found = (text: string) => (text.match(pattern) ?? []).filter((name) => !FREE.includes(name)).toSorted();
  return [...entries].filter(([en, zh]) => found(en).join() !== found(zh).join()).map(([en, zh]) => `${en} | ${zh}`);
}

describe("the catalog of Chinese texts, spec/zh/", () => {
  it("has each text of the document and of the SDK's error codes", () => {
    expect(texts.size).toBeGreaterThan(600);
    expect([...texts].filter((text) => !catalog.has(text))).toEqual([]);
  });

  it("has no text that is no longer used", () => {
    expect([...catalog.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });

  it.each(Object.entries(SHARED))("has the same %s in both languages", (_, pattern) => {
    expect(differencesOf(catalog, pattern)).toEqual([]);
  });

  it("is Chinese in each entry, with Chinese punctuation, and without a blank between two Chinese characters", () => {
    const wrong = [...catalog.values()].filter(
      (text) =>
        !/\p{Script=Han}/u.test(text) || /\p{Script=Han}[,;:?!]|\p{Script=Han} +[\p{Script=Han}，。；：]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("ends a text with a full stop where the English does", () => {
    const isSentence = (text: string) => /[.?!。？！]$/.test(text);
    expect([...catalog].filter(([en, zh]) => isSentence(en) !== isSentence(zh))).toEqual([]);
  });

  it("says of each error code what docs/zh/errors.md says", () => {
    const page = read("docs/zh/errors.md");
    const rows = [...read("docs/errors.md").matchAll(/^\| (\d{3}) \| (`\w+`) \| (.+) \| (.+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(20);
    const chinese = rows.map(
      ([, status, code, meaning = "", solution = ""]) =>
        `| ${status} | ${code} | ${chineseOf(catalog, meaning)} | ${chineseOf(catalog, solution)} |`,
    );
    expect(chinese.filter((row) => !page.includes(row))).toEqual([]);
  });

  it("names a text that it lacks", () => {
    expect(() => inChinese({ ...spec, summary: "A new text." }, catalog)).toThrow(
      'spec/zh/ has no Chinese of "A new text."; add an entry { en, zh }',
    );
  });

  it("these rules find faults", () => {
    const numbers = SHARED.numbers;
    expect(differencesOf([["at most 20 times", "最多 50 次"]], numbers)).toHaveLength(1);
    expect(differencesOf([["in 2021, from 10:00", "2021 年 10:00 起"]], numbers)).toEqual([]);
    expect(differencesOf([["H5 and SHA-1", "H5 和 SHA-1"]], numbers)).toEqual([]);
    expect(differencesOf([["see `appid`", "见 `mchid`"]], SHARED["names in backquotes"])).toHaveLength(1);
    expect(differencesOf([["by getContract", "查询"]], SHARED["names of fields and functions"])).toHaveLength(1);
  });
});

describe("the texts of a document", () => {
  const changed = (document: object) => withTexts(document, (text) => text.toUpperCase());

  it("are all that changes", () => {
    expect(withTexts(spec, (text) => text)).toEqual(spec);
    const chinese = [...textsOf(inChinese(spec, catalog))];
    expect(chinese.length).toBeGreaterThan(600);
    expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("are titles, descriptions, hints, meanings, solutions, and tags", () => {
    expect(
      changed({
        tags: [{ name: "a", description: "b" }],
        paths: { "/title": { get: { tags: ["a"], summary: "c", "x-solutions": { CODE: "d" } } } },
        schema: { title: "e", "x-hint": "f", enum: ["g"], "x-enumDescriptions": { g: "h" } },
      }),
    ).toEqual({
      tags: [{ name: "a", "x-displayName": "A", description: "B" }],
      paths: { "/title": { get: { tags: ["a"], summary: "C", "x-solutions": { CODE: "D" } } } },
      schema: { title: "E", "x-hint": "F", enum: ["g"], "x-enumDescriptions": { g: "H" } },
    });
  });

  it("are no names of fields, no examples, no data, and not the title that stands for no mode", () => {
    const document = {
      properties: { description: { type: "string", examples: ["a"] }, title: { const: "b" } },
      examples: { one: { value: { description: "c", title: "d" } } },
      title: NO_MODE,
    };
    expect(changed(document)).toEqual(document);
    expect(changed({ properties: { value: { description: "a" }, default: { title: "b" } } })).toEqual({
      properties: { value: { description: "A" }, default: { title: "B" } },
    });
    expect(changed({ examples: { one: { summary: "a", value: { summary: "b" } } } })).toEqual({
      examples: { one: { summary: "A", value: { summary: "b" } } },
    });
  });
});
