import { CONTENDERS, type Gap, OURS } from "../contenders/index.js";
import type { Cell, Results } from "../results.js";
import { fastest, format, formatSpread, spreadOf } from "./figures.js";
import type { Target } from "./targets.js";

/** The one table: every target and what was measured. */
export function targetTable(targets: readonly Target[]): string {
  return table(
    ["", "target", "measured", "", "this SDK, median (min..max)", "compared with"],
    targets.map(({ what, target, measured, met, ours, comparedWith }) => [
      what,
      target,
      measured,
      met ? "met" : "**not met**",
      ours,
      comparedWith,
    ]),
  );
}

/** How a figure is called in tables, and what it is divided by there. */
const COLUMNS: Record<string, { title: string; divisor?: number }> = {
  perSecond: { title: "a second" },
  cpuMicros: { title: "processor µs each" },
  p50: { title: "p50 ms" },
  p99: { title: "p99 ms" },
  peakRss: { title: "peak RSS MiB" },
  connectionsPerRequest: { title: "new connections a request" },
  millis: { title: "ms" },
  rss: { title: "RSS after it, MiB" },
  compressed: { title: "min + gzip kB", divisor: 1000 },
  bytes: { title: "MB", divisor: 1_000_000 },
  packages: { title: "packages" },
  createMillis: { title: "client made, ms" },
  heapSlope: { title: "heap, KiB per 1,000" },
  rssSlope: { title: "RSS, KiB per 1,000" },
  openSockets: { title: "sockets open at the end" },
};

/** A cell, a contender a line; the first column is compared with the floor where there is one. */
export function cellTable(cell: Cell): string {
  const names = Object.keys(cell.rounds);
  const figures = Object.keys(COLUMNS).filter((figure) => names.some((name) => spreadOf(cell, name, figure)));
  const floor = fastest(cell, "floor")?.spread.median;
  const lines = names.map((name) => {
    const cells = figures.map((figure) => {
      const spread = spreadOf(cell, name, figure);
      const { divisor = 1 } = COLUMNS[figure] ?? {};
      if (!spread) return "";
      return formatSpread({ median: spread.median / divisor, min: spread.min / divisor, max: spread.max / divisor });
    });
    const own = spreadOf(cell, name, "perSecond")?.median;
    return [
      label(cell, name),
      ...(floor === undefined ? [] : [own === undefined ? "" : (own / floor).toFixed(2)]),
      ...cells,
    ];
  });
  return table(
    ["", ...(floor === undefined ? [] : ["of the floor"]), ...figures.map((f) => COLUMNS[f]?.title ?? f)],
    lines,
  );
}

/** The cells in which it matters what a contender leaves out. */
const GAP_CELLS: Record<Gap, RegExp> = { "signature of answers": /^post-/, tag: /^(decrypt|parse)$/ };

function label(cell: Cell, name: string): string {
  const gaps = CONTENDERS[name]?.leavesOut.filter((gap) => GAP_CELLS[gap].test(cell.id)) ?? [];
  if (gaps.length > 0) return `${name} (does not check the ${gaps.join(", ")})`;
  if (CONTENDERS[name]?.role === "floor") return `floor: ${name}`;
  return name === OURS ? `**${name}**` : name;
}

/** Where and with what it was measured. */
export function conditions({ recordedAt, duration, settings, machine, versions }: Results): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${recordedAt.slice(0, 10)}, \`${settings.mode}\` run of ${format(duration / 60)} minutes. ${machine.cpu}, ${machine.cores} cores shared by stub and client,`,
    `${format(machine.memoryGiB)} GiB, ${machine.system}, Node ${machine.node} (OpenSSL ${machine.openssl}).`,
    `${names.join(", ")}.`,
  ].join("\n");
}

/** Markdown whose columns stand under each other. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => (line[column] ?? "").length)));
  const row = (line: readonly string[]) => `| ${widths.map((width, i) => (line[i] ?? "").padEnd(width)).join(" | ")} |`;
  return [row(head), row(widths.map((width) => "-".repeat(width))), ...lines.map(row)].join("\n");
}
