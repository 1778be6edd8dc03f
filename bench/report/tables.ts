import { API, FETCH, FLOOR_NAMES, OURS, UNVERIFIED } from "../contenders/names.js";
import type { Cell, Results } from "../results.js";
import { above, cellsOf, format, formatEstimate, middle, rate, ratio } from "./figures.js";
import type { Target } from "./targets.js";

/** The table of all targets and what was measured. */
export function targetTable(targets: readonly Target[]): string {
  return table(
    ["", "target", "measured (95 %)", "", "this SDK", "compared with"],
    targets.map((one) => [one.what, one.target, one.measured, one.verdict, one.ours, one.comparedWith]),
  );
}

/** A table for each cell of calls, with a line for each contender; and one table each for operations and small things. */
export function cellTables(results: Results): string {
  const [operations, small] = [cellsOf(results, "operations"), cellsOf(results, "small")];
  return [
    ...[...cellsOf(results, "calls"), ...cellsOf(results, "peers")].map((cell) => [cell.title, callTable(cell)]),
    ...(operations.length > 0 ? [["Every operation over http, one in flight", pairTable(operations)]] : []),
    ...(small.length > 0 ? [["What a call is made of", pairTable(small)]] : []),
  ]
    .map(([title, table]) => `### ${title}\n\n${table}`)
    .join("\n\n");
}

function callTable(cell: Cell): string {
  const { floor = "" } = cell;
  return table(
    ["", "of the floor", "a second", "processor µs a call", "above the floor's"],
    Object.keys(cell.figures).map((name) => [
      label(name, floor),
      name === floor ? "1" : formatEstimate(ratio(cell, name, floor)),
      formatEstimate(rate(cell, name)),
      formatEstimate(middle(cell, name, "cpu")),
      name === floor ? "" : formatEstimate(above(cell, name, floor, "cpu")),
    ]),
  );
}

/** A table with a line for each cell: this SDK and the floor. */
function pairTable(cells: readonly Cell[]): string {
  const hasProcessorTime = cells.some((cell) => cell.figures[OURS]?.["cpu"] !== undefined);
  const figures = ["micros", ...(hasProcessorTime ? ["cpu"] : [])];
  return table(
    ["", "µs", "of them above the floor", ...(hasProcessorTime ? ["processor µs", "of them above the floor"] : [])],
    cells.map((cell) => [
      cell.title,
      ...figures.flatMap((figure) => [
        formatEstimate(middle(cell, OURS, figure)),
        cell.floor === undefined ? "" : formatEstimate(above(cell, OURS, cell.floor, figure)),
      ]),
    ]),
  );
}

function label(name: string, floor: string): string {
  if (name === floor) return `the floor: ${name}`;
  if ((FLOOR_NAMES as readonly string[]).includes(name)) return `without an SDK: ${name}`;
  if (UNVERIFIED.includes(name)) return `${name} (does not verify answers)`;
  return [OURS, API, FETCH].includes(name) ? `**${name}**` : name;
}

/** The machine and the versions with which it was measured. */
export function conditions({ recordedAt, duration, settings, isAwake, machine, versions }: Results): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${recordedAt.slice(0, 10)}, \`${settings.mode}\` run of ${format(duration / 60)} minutes. ${machine.cpu}, ${machine.cores} cores shared by stub and client${isAwake ? ", kept awake" : ""},`,
    `${format(machine.memoryGiB)} GiB, ${machine.system}, Node ${machine.node} (OpenSSL ${machine.openssl}).`,
    `${names.join(", ")}.`,
  ].join("\n");
}

/** A table in Markdown with aligned columns. */
function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => (line[column] ?? "").length)));
  const row = (line: readonly string[]) => `| ${widths.map((width, i) => (line[i] ?? "").padEnd(width)).join(" | ")} |`;
  return [row(head), row(widths.map((width) => "-".repeat(width))), ...lines.map(row)].join("\n");
}
