import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../contract-tests/support/document.js";

/** One row of the table of promises in docs/security.md. */
export interface Promised {
  promise: string;
  /** Paths of test files. */
  tests: string[];
  /** Names of mutants. */
  mutants: string[];
}

const HEADING = "| promise | proved by | mutant |";

/** The promises that docs/security.md makes. */
export function readPromises(): Promised[] {
  const lines = readFileSync(join(root, "docs/security.md"), "utf8").split("\n");
  const start = lines.indexOf(HEADING);
  if (start === -1) throw new Error(`docs/security.md has no table with the heading ${HEADING}`);
  const rows: Promised[] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith("|")) break;
    const [, promise = "", tests = "", mutants = ""] = line.split("|").map((cell) => cell.trim());
    rows.push({ promise, tests: quoted(tests), mutants: quoted(mutants) });
  }
  return rows;
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
}
