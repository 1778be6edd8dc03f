import type { Results } from "../results.js";
import { cellTable, conditions, targetTable } from "./tables.js";
import { targetsOf } from "./targets.js";

export const BEGIN = "<!-- npm run bench writes from here -->";
export const END = "<!-- to here -->";

/**
 * The document with the recorded run between its markers.
 *
 * @throws Error when they are not there.
 */
export function withRecordedRun(document: string, results: Results): string {
  const [before, rest] = document.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`the document has no ${BEGIN} or no ${END} after it`);
  return `${before}${BEGIN}\n\n${recordedRun(results)}\n\n${END}${after}`;
}

function recordedRun(results: Results): string {
  const cells = results.cells.map((cell) => `### ${cell.title}\n\n${cellTable(cell)}`);
  return [conditions(results), targetTable(targetsOf(results)), ...cells].join("\n\n");
}
