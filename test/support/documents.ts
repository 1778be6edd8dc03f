import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A fenced block of a document. */
export interface Block {
  /** The document's path in the repository. */
  page: string;
  /** The line of its fence, from 1. */
  line: number;
  /** The word behind the fence; empty without one. */
  language: string;
  code: string;
  /** The comment on the line above, such as `sandbox/test/by-hand.sh`: the block shows this file. */
  comment: string | undefined;
}

/** All documents of the repository. */
export const PAGES: readonly string[] = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((page) => page !== "" && existsSync(join(root, page)));

export const BLOCKS: readonly Block[] = PAGES.flatMap(blocksOf);

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), "utf8");
  // In a list, block and fences are indented.
  const fences = text.matchAll(/(?:^<!-- (.+) -->\n)?^( *)```(\S*)\n([\s\S]*?)^\2```$/gm);
  return [...fences].map(({ index, 0: whole, 1: comment, 2: indent = "", 3: language = "", 4: code = "" }) => ({
    page,
    line: text.slice(0, index + whole.indexOf("```")).split("\n").length,
    language,
    code: indent === "" ? code : code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    comment,
  }));
}

/** The place of a block, for messages. */
export const placeOf = ({ page, line }: Block): string => `${page}:${line}`;

/** Whether the block shows a tested file of the repository, which its comment names. */
export function showsFile({ comment }: Block): boolean {
  return comment !== undefined && existsSync(join(root, comment));
}

/** An example of TypeScript that is compiled. */
export interface Example extends Block {
  /** The file name without its ending: as the first line says, `// sign.ts`, or made of the page's name. */
  name: string;
}

/** Chinese pages have the code of the English ones: test/readme/languages.test.ts compares them. */
export const isTranslation = ({ page }: Block): boolean => page.startsWith("docs/zh/") || page.endsWith(".zh-CN.md");

/**
 * Every block of TypeScript of README and guides that shows no tested file; `npm run api` checks those of api/. Examples import
 * each other by their names.
 */
export const EXAMPLES: readonly Example[] = BLOCKS.filter(
  (block) => block.language === "ts" && !block.page.startsWith("api/") && !showsFile(block) && !isTranslation(block),
).map((block) => {
  const [, file] = /^\/\/ ([\w.-]+)\.ts\n/.exec(block.code) ?? [];
  return { ...block, name: file ?? `${block.page.replace(/\W/g, "-")}-${block.line}` };
});
