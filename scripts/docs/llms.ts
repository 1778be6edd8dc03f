import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Item, Navigation } from "./navigation.js";

const INTRODUCTION = `# wechatpay-global

> TypeScript SDK and sandbox for WeChat Pay Global auto-debit: sign a user up, look after the contract, charge, refund, reconcile. It signs every request, verifies every answer before a byte of it is used, and never charges twice.

Unofficial, and never run against WeChat Pay itself, which has no sandbox for this product. Money is in the smallest unit of its currency. A request is one flat object in one of two modes: a merchant's own (\`appid\`) or an institution's (\`sp_appid\`, \`sub_mchid\`).`;

/** Pages that are data rather than text; only the list names them. */
const DATA = ["/evidence", "/performance", "/changelog"];

/** Where the site will stand. */
export interface Place {
  /** Such as \`https://owner.github.io\`; empty when it is not known. */
  origin: string;
  /** The path of the site on its host, with a slash at both ends. */
  base: string;
}

/**
 * Writes what programs read instead of the pages: `llms.txt`, a list in the format of llmstxt.org; `llms-full.txt`, all texts in
 * one; and beside each page its Markdown, under the address of the page and `.md`.
 *
 * @param site - the folder of the pages as Markdown.
 * @param out - the folder of the built site.
 */
export function writeLlms(site: string, out: string, navigation: Navigation, { origin, base }: Place): void {
  const read = (link: string) => forPrograms(readFileSync(join(site, fileOf(link)), "utf8"));
  const sections: [string, Item[]][] = [
    ...navigation.guide.en.map(({ text, items = [] }): [string, Item[]] => [text, items]),
    ["API", pagesIn(navigation.api.en)],
    ["Error codes", pagesIn(navigation.errors.en)],
    ["Optional", pagesIn(navigation.sdk)],
  ];
  const list = sections.flatMap(([title, items]) => [
    "",
    `## ${title}`,
    "",
    ...items.map(({ text, link = "" }) => {
      const about = firstSentence(read(link));
      return `- [${text}](${origin}${base}${fileOf(link)})${about && `: ${about}`}`;
    }),
  ]);
  writeFileSync(join(out, "llms.txt"), `${[INTRODUCTION, ...list].join("\n")}\n`);
  const texts = sections
    .filter(([title]) => title !== "Optional")
    .flatMap(([, items]) => items.filter(({ link = "" }) => !DATA.includes(link)).map(({ link = "" }) => read(link)));
  writeFileSync(join(out, "llms-full.txt"), `${[INTRODUCTION, ...texts].join("\n\n---\n\n")}\n`);
  for (const link of sections.flatMap(([, items]) => items.map((item) => item.link ?? ""))) {
    const file = join(out, fileOf(link));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${read(link)}\n`);
  }
}

function pagesIn(items: Item[]): Item[] {
  return items.flatMap((item) => [...(item.link ? [item] : []), ...pagesIn(item.items ?? [])]);
}

function fileOf(link: string): string {
  return `${link.slice(1)}${link.endsWith("/") ? "index" : ""}.md`;
}

/** A page without what only the site's style needs. */
function forPrograms(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<\/?(?:div|span|br|code)\b[^>]*>/g, "")))
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The first sentence after the heading, as plain text. */
function firstSentence(markdown: string): string {
  const paragraphs = markdown.replace(/^```[\s\S]*?^```$/gm, "").split(/\n{2,}/);
  const text = paragraphs.find((one) => /^[A-Za-z*`[]/.test(one.trim()) && !/^[A-Z]+ \/|^POST/.test(one.trim())) ?? "";
  const line = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return /^.*?[.:](?= |$)/.exec(line)?.[0] ?? line;
}
