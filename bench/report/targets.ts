import { API, FLOOR_NAMES, namedFloor, OURS, PEER_NAMES } from "../contenders/names.js";
import { EMPTY } from "../import-part.js";
import type { Cell, Results } from "../results.js";
import { type Estimate, median } from "../statistics.js";
import { above, cellOf, estimate, format, formatEstimate, lowest, rate, ratio } from "./figures.js";

/** A target and what was measured, in words. */
export interface Target {
  what: string;
  target: string;
  measured: string;
  /** Missed only where the whole interval is beyond the target. */
  isMet: boolean;
  ours: string;
  comparedWith: string;
}

/** Every target whose cells were measured, in the order of the table. */
export function targetsOf(results: Results): Target[] {
  const calls = ["http", "tls"].flatMap((scheme) => [1, 16, 64].map((inFlight) => ({ scheme, inFlight })));
  const cell = (part: string, { scheme, inFlight }: (typeof calls)[number]) =>
    cellOf(results, `${part}-${scheme}-${inFlight}`);
  return [
    ...calls.map((one) => speed(cell("calls", one), namedFloor(one.inFlight))),
    ...calls.map((one) => processorTime(cell("calls", one), namedFloor(one.inFlight), one.inFlight === 1 ? 40 : 35)),
    ...calls.filter(({ inFlight }) => inFlight === 1).map((one) => api(cell("calls", one), namedFloor(1))),
    notification(cellOf(results, "small-notification")),
    ...calls.map((one) => abovePeers(cell("peers", one))),
    ...imports(cellOf(results, "import")),
    ...SIZES.map((size) => sized(results.sizes, size)),
    flat(cellOf(results, "memory-calls"), "call", 4),
    flat(cellOf(results, "memory-clients"), "client", 64),
  ].filter((target) => target !== undefined);
}

function atLeast(limit: number, measured: Estimate): boolean {
  return measured.high >= limit;
}

function atMost(limit: number, measured: Estimate): boolean {
  return measured.low <= limit;
}

const RATIO = 0.9;

function speed(cell: Cell | undefined, floor: string): Target | undefined {
  const measured = ratio(cell, OURS, floor);
  if (cell === undefined || measured === undefined) return undefined;
  const fastest = lowest(cell, FLOOR_NAMES) ?? floor;
  const ofFastest = fastest === floor ? "" : `; the fastest, ${fastest}: ${formatEstimate(rate(cell, fastest))} /s`;
  return {
    what: cell.title,
    target: `>= ${RATIO.toFixed(2)} of the floor`,
    measured: formatEstimate(measured),
    isMet: atLeast(RATIO, measured),
    ours: `${formatEstimate(rate(cell, OURS))} /s`,
    comparedWith: `${floor}: ${formatEstimate(rate(cell, floor))} /s${ofFastest}`,
  };
}

function processorTime(cell: Cell | undefined, floor: string, limit: number): Target | undefined {
  const measured = above(cell, OURS, floor, "cpu");
  if (cell === undefined || measured === undefined) return undefined;
  const of = (name: string) => `${formatEstimate(estimate(cell, [name], "cpu", median))} µs`;
  return {
    what: `${cell.title}: processor time`,
    target: `<= floor + ${limit} µs`,
    measured: `+ ${formatEstimate(measured)} µs`,
    isMet: atMost(limit, measured),
    ours: of(OURS),
    comparedWith: `${floor}: ${of(floor)}`,
  };
}

const OF_METHOD = 1.8;

/** By the medians of the differences: a single block of either can be as fast as the floor's. */
function api(cell: Cell | undefined, floor: string): Target | undefined {
  const measured = estimate(cell, [API, OURS, floor], "cpu", (api, method, floor) => {
    const overhead = (blocks: number[]) => median(blocks.map((one, i) => one - (floor[i] ?? 0)));
    return overhead(api) / overhead(method);
  });
  if (cell === undefined || measured === undefined) return undefined;
  return {
    what: `${cell.title}, client.api: processor time above the floor`,
    target: `<= ${OF_METHOD} of the method's`,
    measured: formatEstimate(measured),
    isMet: atMost(OF_METHOD, measured),
    ours: `+ ${formatEstimate(above(cell, API, floor, "cpu"))} µs`,
    comparedWith: `the method: + ${formatEstimate(above(cell, OURS, floor, "cpu"))} µs`,
  };
}

const NOTIFICATION = 12;

function notification(cell: Cell | undefined): Target | undefined {
  const floor = cell?.floor;
  const measured = floor && above(cell, OURS, floor, "micros");
  if (!measured) return undefined;
  const of = (name: string) => `${formatEstimate(estimate(cell, [name], "micros", median))} µs`;
  return {
    what: cell.title,
    target: `<= floor + ${NOTIFICATION} µs`,
    measured: `+ ${formatEstimate(measured)} µs`,
    isMet: atMost(NOTIFICATION, measured),
    ours: of(OURS),
    comparedWith: `${floor}: ${of(floor)}`,
  };
}

function abovePeers(cell: Cell | undefined): Target | undefined {
  const peer = lowest(cell, PEER_NAMES);
  const measured = peer && ratio(cell, OURS, peer);
  if (cell === undefined || !measured) return undefined;
  return {
    what: cell.title,
    target: "above every one",
    measured: `${formatEstimate(measured)} of the fastest`,
    isMet: measured.high > 1,
    ours: `${formatEstimate(rate(cell, OURS))} /s`,
    comparedWith: `${peer}: ${formatEstimate(rate(cell, peer))} /s`,
  };
}

/** In milliseconds. */
const IMPORT = 25;

function imports(cell: Cell | undefined): Target[] {
  const peer = lowest(cell, PEER_NAMES, "millis");
  const measured = above(cell, OURS, EMPTY, "millis");
  const ofPeer = peer && estimate(cell, [OURS, peer], "millis", (own, others) => median(own) / median(others));
  if (cell === undefined || !measured || !ofPeer) return [];
  const of = (name: string) => `${formatEstimate(estimate(cell, [name], "millis", median))} ms`;
  const common = { what: cell.title, ours: of(OURS) };
  return [
    {
      ...common,
      target: `<= an empty module + ${IMPORT} ms`,
      measured: `+ ${formatEstimate(measured)} ms`,
      isMet: atMost(IMPORT, measured),
      comparedWith: `${EMPTY}: ${of(EMPTY)}`,
    },
    {
      ...common,
      target: "under every other package",
      measured: `${formatEstimate(ofPeer)} of the quickest`,
      isMet: ofPeer.low < 1,
      comparedWith: `${peer}: ${of(peer)}`,
    },
  ];
}

interface Size {
  what: string;
  /** In budgets.json. */
  budget: string;
  limit: number;
  divisor: number;
  unit: string;
}

const kB = { divisor: 1_000, unit: " kB" };
const SIZES: readonly Size[] = [
  {
    what: "Bundle of `createClient`, every operation",
    budget: "client with every operation, bundled",
    limit: 24_000,
    ...kB,
  },
  { what: "Bundle of `connect` and one", budget: "connect and one operation, bundled", limit: 17_000, ...kB },
  { what: "Bundle of notifications alone", budget: "notifications alone, bundled", limit: 9_000, ...kB },
  { what: "Bundle of the hand-off alone", budget: "appHandoff alone, bundled", limit: 700, ...kB },
  { what: "Installed", budget: "installed with its dependencies", limit: 1_300_000, ...kB },
  { what: "Packages installed", budget: "packages installed", limit: 5, divisor: 1, unit: "" },
];

/** Counted by `npm run budget`, and the same on every machine. */
function sized(sizes: Results["sizes"], { what, budget, limit, divisor, unit }: Size): Target | undefined {
  const size = sizes[budget];
  if (size === undefined) return undefined;
  const measured = `${format(size / divisor)}${unit}`;
  return {
    what: `${what}${budget.endsWith("bundled") ? ", min + gzip" : ""}`,
    target: `<= ${format(limit / divisor)}${unit}`,
    measured,
    isMet: size <= limit,
    ours: measured,
    comparedWith: "",
  };
}

/** @param limit - in bytes, less than the smallest thing that could be kept of one. */
function flat(cell: Cell | undefined, what: string, limit: number): Target | undefined {
  const bytes = cell?.figures[OURS]?.["bytes"]?.flat()[0];
  if (cell === undefined || bytes === undefined) return undefined;
  const measured = `${format(bytes)} B a ${what}`;
  return {
    what: cell.title,
    target: `flat: < ${limit} B a ${what}`,
    measured,
    isMet: bytes < limit,
    ours: measured,
    comparedWith: "",
  };
}
