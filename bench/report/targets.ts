import budgets from "../../budgets.json" with { type: "json" };
import { OURS } from "../contenders/index.js";
import { EMPTY } from "../parts/import.js";
import type { Cell, Results } from "../results.js";
import { cellOf, fastest, format, formatSpread, lowest, spreadOf } from "./figures.js";

/** A target and what was measured, in words. */
export interface Target {
  what: string;
  target: string;
  measured: string;
  met: boolean;
  ours: string;
  comparedWith: string;
}

/** Every target whose cells were measured, in the order of the table. */
export function targetsOf(results: Results): Target[] {
  const found: (Target | undefined)[] = [
    ...["authorize-1", "authorize-16", "verify", "decrypt", "parse"].map((id) =>
      ratioToFloor(cellOf(results, id), 0.95),
    ),
    ...posts(results, (cell) => ratioToFloor(cell, 0.9)),
    ...posts(results, abovePeers),
    ...posts(results, cpu),
    ...imports(cellOf(results, "import")),
    below(cellOf(results, "bundle"), "compressed", {
      what: "Bundle of minimal usage, portable, min + gzip",
      limit: limitOf("minimal client, bundled"),
      unit: "kB",
    }),
    below(cellOf(results, "install"), "bytes", {
      what: "Installed size",
      limit: limitOf("installed with its dependencies"),
      unit: "kB",
    }),
    packages(cellOf(results, "install")),
    flat(cellOf(results, "memory-calls"), "call"),
    flat(cellOf(results, "memory-clients"), "client"),
  ];
  return found.filter((target) => target !== undefined);
}

/** What npm run budget promises, or wants to. */
function limitOf(name: keyof typeof budgets): number {
  const budget: { unit: string; limit?: number; goal?: number } = budgets[name];
  const limit = budget.limit ?? budget.goal;
  if (limit === undefined) throw new Error(`budgets.json has neither limit nor goal for ${name}`);
  return limit;
}

function posts(results: Results, target: (cell: Cell | undefined) => Target | undefined) {
  const schemes = ["http", "tls"];
  return schemes.flatMap((scheme) => [1, 16, 64].map((count) => target(cellOf(results, `post-${scheme}-${count}`))));
}

function ratioToFloor(cell: Cell | undefined, least: number): Target | undefined {
  const floor = cell && fastest(cell, "floor");
  const own = cell && spreadOf(cell, OURS, "perSecond");
  if (!floor || !own) return undefined;
  const ratio = own.median / floor.spread.median;
  return {
    what: cell.title,
    target: `>= ${least.toFixed(2)} of the floor`,
    measured: ratio.toFixed(2),
    met: ratio >= least,
    ours: `${formatSpread(own)} /s`,
    comparedWith: `${floor.name}: ${formatSpread(floor.spread)} /s`,
  };
}

function abovePeers(cell: Cell | undefined): Target | undefined {
  const peer = cell && fastest(cell, "peer");
  const own = cell && spreadOf(cell, OURS, "perSecond");
  if (!peer || !own) return undefined;
  const ratio = own.median / peer.spread.median;
  return {
    what: cell.title,
    target: "above every peer",
    measured: `${ratio.toFixed(2)} of the fastest`,
    met: ratio > 1,
    ours: `${formatSpread(own)} /s`,
    comparedWith: `${peer.name}: ${formatSpread(peer.spread)} /s`,
  };
}

/** Compared with the variant of the floor that uses least, even where another one is faster and sets the floor. */
function cpu(cell: Cell | undefined): Target | undefined {
  const floor = cell && fastest(cell, "floor");
  const least = cell && lowest(cell, "floor", "cpuMicros");
  const own = cell && spreadOf(cell, OURS, "cpuMicros");
  const ofFloor = floor && spreadOf(cell, floor.name, "cpuMicros");
  if (!own || !least || !ofFloor) return undefined;
  const ratio = own.median / least.spread.median;
  const inWords = ({ name, spread }: typeof least) => `${name}: ${formatSpread(spread)} µs`;
  const fastestToo =
    floor.name === least.name ? "" : `; the fastest, ${inWords({ name: floor.name, spread: ofFloor })}`;
  return {
    what: `${cell.title}: processor time a request`,
    target: "<= 1.15 of the floor's least",
    measured: ratio.toFixed(2),
    met: ratio <= 1.15,
    ours: `${formatSpread(own)} µs`,
    comparedWith: `${inWords(least)}${fastestToo}`,
  };
}

function imports(cell: Cell | undefined): Target[] {
  const own = cell && spreadOf(cell, OURS, "millis");
  const empty = cell && spreadOf(cell, EMPTY, "millis");
  const peer = cell && lowest(cell, "peer", "millis");
  if (!own || !empty || !peer) return [];
  const above = own.median - empty.median;
  const limit = limitOf("cold import, CPU above an empty module");
  const common = { ours: `${formatSpread(own)} ms` };
  return [
    {
      what: "Cold import",
      target: `<= ${limit} ms above an empty module`,
      measured: `${format(above)} ms`,
      met: above <= limit,
      comparedWith: `${EMPTY}: ${formatSpread(empty)} ms`,
      ...common,
    },
    {
      what: "Cold import",
      target: "under every peer",
      measured: `${(own.median / peer.spread.median).toFixed(2)} of the quickest`,
      met: own.median < peer.spread.median,
      comparedWith: `${peer.name}: ${formatSpread(peer.spread)} ms`,
      ...common,
    },
  ];
}

function below(
  cell: Cell | undefined,
  figure: string,
  { what, limit, unit }: { what: string; limit: number; unit: string },
): Target | undefined {
  const own = cell && spreadOf(cell, OURS, figure);
  if (!own) return undefined;
  const peer = lowest(cell, "peer", figure);
  return {
    what,
    target: `< ${format(limit / 1000)} ${unit}`,
    measured: `${format(own.median / 1000)} ${unit}`,
    met: own.median < limit,
    ours: `${format(own.median / 1000)} ${unit}`,
    comparedWith: peer ? `${peer.name}: ${format(peer.spread.median / 1000)} ${unit}` : "",
  };
}

function packages(cell: Cell | undefined): Target | undefined {
  const own = cell && spreadOf(cell, OURS, "packages");
  if (!own) return undefined;
  const peer = lowest(cell, "peer", "packages");
  const limit = limitOf("packages installed");
  return {
    what: "Installed packages, itself included",
    target: `<= ${limit}`,
    measured: String(own.median),
    met: own.median <= limit,
    ours: String(own.median),
    comparedWith: peer ? `${peer.name}: ${peer.spread.median}` : "",
  };
}

/** In bytes of heap for each call or client. Whatever is kept of one costs more, however little it is. */
const FLAT = { call: 4, client: 64 };

function flat(cell: Cell | undefined, what: keyof typeof FLAT): Target | undefined {
  const heap = cell && spreadOf(cell, OURS, "heapSlope");
  const [round] = cell?.rounds[OURS] ?? [];
  if (!heap || !round) return undefined;
  // KiB for a thousand.
  const bytes = (heap.median * 1024) / 1000;
  const { firstHeap = 0, lastHeap = 0, firstRss = 0, lastRss = 0 } = round;
  return {
    what: cell.title,
    target: `heap grows by less than ${FLAT[what]} bytes a ${what}`,
    measured: `${format(bytes)} bytes`,
    met: bytes < FLAT[what],
    ours: `heap ${format(firstHeap / 1024)} to ${format(lastHeap / 1024)} MiB, resident ${format(firstRss / 1024)} to ${format(lastRss / 1024)} MiB`,
    comparedWith: "itself after the first quarter",
  };
}
