import { API, FLOOR_NAMES, OURS, PEER_NAMES } from "../contenders/names.js";
import { EMPTY } from "../import-part.js";
import type { Cell, Results } from "../results.js";
import { type Estimate, median } from "../statistics.js";
import { above, cellsOf, estimate, format, formatEstimate, lowest, middle, rate, ratio } from "./figures.js";

/** A target and what was measured, as texts. */
export interface Target {
  what: string;
  target: string;
  measured: string;
  /** Missed only when the whole interval misses the target. */
  verdict: "met" | "met by its interval" | "**missed**";
  ours: string;
  comparedWith: string;
}

/** Every target whose cells were measured, in the order of the table. */
export function targetsOf(results: Results): Target[] {
  const each = (part: string, target: (cell: Cell) => Target[]) => cellsOf(results, part).flatMap(target);
  return [
    ...each("calls", speed),
    ...each("calls", processorTime),
    ...each("calls-http-1", api),
    ...each("calls-tls-1", api),
    ...each("small-notification", (cell) => micros(cell.title, cell, "micros", 12)),
    ...each("peers", abovePeers),
    ...each("import", imports),
    ...sizes(results.sizes),
    ...each("memory-calls", (cell) => flat(cell, "call", 4)),
    ...each("memory-clients", (cell) => flat(cell, "client", 64)),
  ];
}

interface Limit {
  target: string;
  atLeast?: number;
  atMost?: number;
  prefix?: string;
  unit?: string;
}

/** A line of the table, or none when it was not measured. */
function judged(what: string, measured: Estimate | undefined, limit: Limit, ours = "", comparedWith = ""): Target[] {
  if (measured === undefined) return [];
  const { target, atLeast = -Infinity, atMost = Infinity, prefix = "", unit = "" } = limit;
  const reaches = (low: number, high: number) => high >= atLeast && low <= atMost;
  const isMet = reaches(measured.low, measured.high);
  const verdict = !isMet ? "**missed**" : reaches(measured.value, measured.value) ? "met" : "met by its interval";
  const text = `${prefix}${formatEstimate(measured)}${unit}`;
  return [{ what, target, measured: text, verdict, ours: ours || text, comparedWith }];
}

function speed(cell: Cell): Target[] {
  const { floor = "" } = cell;
  const of = (name: string) => `${name}: ${formatEstimate(rate(cell, name))} /s`;
  const fastest = lowest(cell, FLOOR_NAMES) ?? floor;
  const limit = { target: ">= 0.90 of the floor", atLeast: 0.9 };
  const floors = fastest === floor ? of(floor) : `${of(floor)}; the fastest, ${of(fastest)}`;
  return judged(cell.title, ratio(cell, OURS, floor), limit, `${formatEstimate(rate(cell, OURS))} /s`, floors);
}

function processorTime(cell: Cell): Target[] {
  return micros(`${cell.title}: processor time`, cell, "cpu", cell.id.endsWith("-1") ? 40 : 35);
}

function micros(what: string, cell: Cell, figure: string, atMost: number): Target[] {
  const { floor = "" } = cell;
  const of = (name: string) => `${formatEstimate(middle(cell, name, figure))} µs`;
  const limit = { target: `<= floor + ${atMost} µs`, atMost, prefix: "+ ", unit: " µs" };
  return judged(what, above(cell, OURS, floor, figure), limit, of(OURS), `${floor}: ${of(floor)}`);
}

/** From medians of differences, since a single block of either can be as fast as one of the floor. */
function api(cell: Cell): Target[] {
  const { floor = "" } = cell;
  const measured = estimate(cell, [API, OURS, floor], "cpu", (ofApi, ofMethod, ofFloor) => {
    const overhead = (blocks: number[]) => median(blocks.map((one, i) => one - (ofFloor[i] ?? 0)));
    return overhead(ofApi) / overhead(ofMethod);
  });
  const what = `${cell.title}, client.api: processor time above the floor`;
  const of = (name: string) => `+ ${formatEstimate(above(cell, name, floor, "cpu"))} µs`;
  const limit = { target: "<= 1.8 of the method's", atMost: 1.8 };
  return judged(what, measured, limit, of(API), `the method: ${of(OURS)}`);
}

function abovePeers(cell: Cell): Target[] {
  const of = (name: string) => `${formatEstimate(rate(cell, name))} /s`;
  const peer = lowest(cell, PEER_NAMES) ?? "";
  const limit = { target: "above every one", atLeast: 1, unit: " of the fastest" };
  return judged(cell.title, ratio(cell, OURS, peer), limit, of(OURS), `${peer}: ${of(peer)}`);
}

function imports(cell: Cell): Target[] {
  const of = (name: string) => `${formatEstimate(middle(cell, name, "millis"))} ms`;
  const peer = lowest(cell, PEER_NAMES, "millis") ?? "";
  const ofPeer = estimate(cell, [OURS, peer], "millis", (own, others) => median(own) / median(others));
  const aboveEmpty = { target: "<= an empty module + 25 ms", atMost: 25, prefix: "+ ", unit: " ms" };
  const underPeers = { target: "under every other package", atMost: 1, unit: " of the quickest" };
  return [
    ...judged(cell.title, above(cell, OURS, EMPTY, "millis"), aboveEmpty, of(OURS), `${EMPTY}: ${of(EMPTY)}`),
    ...judged(cell.title, ofPeer, underPeers, of(OURS), `${peer}: ${of(peer)}`),
  ];
}

/** The limits by their names in budgets.json. `npm run budget` measures these sizes, which are the same on every machine. */
const SIZES: Record<string, number> = {
  "client with every operation, bundled": 24_000,
  "connect and one operation, bundled": 17_000,
  "notifications alone, bundled": 9_000,
  "appHandoff alone, bundled": 700,
  "installed with its dependencies": 1_300_000,
  "packages installed": 5,
};

function sizes(recorded: Results["sizes"]): Target[] {
  return Object.entries(SIZES).flatMap(([name, atMost]) => {
    const size = recorded[name];
    if (size === undefined) return [];
    const [divisor, unit] = name === "packages installed" ? [1, ""] : [1_000, " kB"];
    const text = (value: number) => `${format(value / divisor)}${unit}`;
    const exact = { value: size / divisor, low: size / divisor, high: size / divisor };
    return judged(name, exact, { target: `<= ${text(atMost)}`, atMost: atMost / divisor, unit });
  });
}

/** @param atMost - in bytes: less than the smallest object that a call or client could leave behind. */
function flat(cell: Cell, what: string, atMost: number): Target[] {
  const limit = { target: `flat: < ${atMost} B a ${what}`, atMost, unit: ` B a ${what}` };
  return judged(cell.title, middle(cell, OURS, "bytes"), limit);
}
