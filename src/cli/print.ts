import type { Line, Status } from "./finding.js";
import { count } from "./words.js";

/** Where to print to. */
export interface Terminal {
  write(text: string): void;
  /** A terminal shows what is under way, and colours. */
  isTerminal: boolean;
  hasColours: boolean;
  /** In characters. */
  width: number;
}

const COLOURS: Record<Status | "group", number> = { ok: 32, warning: 33, failed: 31, skipped: 90, group: 1 };
const STATUS_WIDTH = 9;
const TITLE_WIDTH = 23;
/** Where the words of a line begin. */
const INDENT = 2 + STATUS_WIDTH + TITLE_WIDTH;
const NARROWEST = 30;

/** Prints lines one by one, under the titles of their groups. */
export function createPrinter(terminal: Terminal) {
  const { write, isTerminal, hasColours } = terminal;
  const colour = (text: string, of: Status | "group") => (hasColours ? `\x1b[${COLOURS[of]}m${text}\x1b[0m` : text);
  const width = Math.max(NARROWEST, Math.min(terminal.width, 120) - INDENT);
  let group = "";
  const erase = () => isTerminal && write("\r\x1b[K");
  const begin = (next: string) => {
    if (next !== group) write(`\n${colour(next, "group")}\n`);
    group = next;
  };

  return {
    /** Shows what is waited for, on a terminal. */
    waitFor(title: string, next: string) {
      begin(next);
      if (isTerminal) write(`  ${"…".padEnd(STATUS_WIDTH)}${title}`);
    },
    line({ status, title, group: next, found, remedy }: Line) {
      erase();
      begin(next);
      const [first = "", ...more] = [...wrap(found, width), ...wrap(remedy ?? "", width - 2, "→ ")];
      write(`  ${colour(status.padEnd(STATUS_WIDTH), status)}${title.padEnd(TITLE_WIDTH)}${first}\n`);
      for (const text of more) write(`${" ".repeat(INDENT)}${text}\n`);
    },
    summary(lines: readonly Line[]) {
      const parts = (["ok", "warning", "failed", "skipped"] as const).flatMap((status) => {
        const number = lines.filter((line) => line.status === status).length;
        const text = status === "warning" ? count(number, "warning") : `${number} ${status}`;
        return number === 0 ? [] : [colour(text, status)];
      });
      write(`\n${parts.join(", ")}\n`);
    },
  };
}

/** Lines of at most so many characters, broken at blanks; a longer word has a line of its own. */
export function wrap(text: string, width: number, mark = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((part, index) => (index === 0 ? mark : " ".repeat(mark.length)) + part);
}
