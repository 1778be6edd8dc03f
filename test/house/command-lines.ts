import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BLOCKS, PAGES } from "../support/documents.js";
import { root } from "./imports.js";

/** A command that a document shows. */
export interface CommandLine {
  page: string;
  /** The program and its parameters. */
  words: string[];
  /** The names that `alias` gives in the same block. */
  aliases: string[];
}

/** Programs whose commands are read in prose too, in backquotes. */
const IN_PROSE = /`((?:npm|npx) [^`\n]+)`/g;

/** Every command of the documents: those of blocks of sh, and those of npm in prose. */
export const COMMAND_LINES: readonly CommandLine[] = [
  ...BLOCKS.filter(({ language }) => language === "sh").flatMap(({ page, code }) => commandsIn(page, code)),
  ...PAGES.flatMap((page) => [...proseOf(page).matchAll(IN_PROSE)].flatMap(([, code = ""]) => commandsIn(page, code))),
];

function proseOf(page: string): string {
  return readFileSync(join(root, page), "utf8").replace(/^ *```[\s\S]*?^ *```/gm, "");
}

/** The commands of a script that uses no more of the shell than documents do: `&&`, `;`, `|`, `&`, `( )`, `>`, quotes, comments. */
export function commandsIn(page: string, script: string): CommandLine[] {
  const whole = script.replace(/\\\n/g, " ").replace(/ > \S+/g, "");
  const aliases = [...whole.matchAll(/^alias ([\w-]+)=/gm)].map(([, name = ""]) => name);
  // A token is a comment, a word with its quoted parts, or a separator.
  const commands: string[][] = [[]];
  for (const [token] of whole.matchAll(/(?<![^\s])#.*|(?:'[^']*'|"[^"]*"|[^\s;|&()'"])+|&&|[;|&()\n]/g)) {
    if (token.startsWith("#")) continue;
    if (/^(&&|[;|&()\n])$/.test(token)) commands.push([]);
    else commands.at(-1)?.push(token);
  }
  return commands.filter((words) => words.length > 0).map((words) => ({ page, words, aliases }));
}
