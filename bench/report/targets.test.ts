import { expect, it } from "vitest";
import { API, namedFloor, OURS } from "../contenders/names.js";
import { type Cell, type Figures, joined, type Results } from "../results.js";
import { SETTINGS } from "../settings.js";
import { picture } from "./picture.js";
import { cellTables, targetTable } from "./tables.js";
import { type Target, targetsOf } from "./targets.js";
import { BEGIN, END, withRecordedRun } from "./write.js";

const FLOOR = namedFloor(16);
const PEER = "wechatpay-axios-plugin";

/** Blocks that differ by up to 2 % from their middle, alike for all contenders. */
const blocks = (middle: number): number[][] => [[1, 0.98, 1.02, 1.01, 0.99].map((factor) => middle * factor)];
const figures = (micros: number, cpu = micros): Figures => ({ micros: blocks(micros), cpu: blocks(cpu) });

const calls = (more: Record<string, Figures> = {}): Cell => ({
  id: "calls-tls-16",
  title: "Call over TLS, 16 in flight",
  floor: FLOOR,
  figures: { [OURS]: figures(200, 330), [FLOOR]: figures(190, 300), "undici, thread pool": figures(180), ...more },
});
const peers = (micros: number): Cell => ({ ...calls({ [PEER]: figures(micros) }), id: "peers-tls-16" });

const results = (cells: Cell[], sizes: Results["sizes"] = {}): Results => ({
  recordedAt: "2026-01-02T03:04:05.000Z",
  duration: 60,
  settings: SETTINGS.default,
  isAwake: false,
  machine: { cpu: "a & b <c>", cores: 2, memoryGiB: 4, system: "Linux", node: "20.20.0", openssl: "3.0" },
  versions: { "wechatpay-global": "1.0.0" },
  sizes,
  cells,
});

const judged = (...cells: Cell[]): Partial<Target>[] => targetsOf(results(cells));

it("a rate is compared with the named floor, block by block, and the fastest is shown beside it", () => {
  const [speed] = judged(calls());
  expect(speed).toMatchObject({
    measured: "0.95",
    verdict: "met",
    comparedWith: expect.stringMatching(/^node:http, thread pool: 5,263 .*; the fastest, undici, thread pool: 5,556/),
  });
});

it("two neighbouring blocks are one observation", () => {
  const one = (...micros: number[]): Figures => ({ micros: [micros], cpu: [micros] });
  const [speed, processorTime] = judged(calls({ [OURS]: one(100, 300, 100), [FLOOR]: one(200, 300, 90) }));
  // Of 2, 1 and 0.9; of -100, 0 and 10. The ratio of the medians would be 2, and their difference -100.
  expect(speed).toMatchObject({ measured: "1 (0.9..2)" });
  expect(processorTime).toMatchObject({ measured: "+ 0 (-100..10) µs" });
});

it.each([
  ["the value reaches it", [100, 100, 100, 100, 100], "met"],
  ["the interval alone reaches it", [114, 105, 114, 105, 114], "met by its interval"],
  ["the interval excludes it", [114, 113, 114, 113, 114], "**missed**"],
])("a ratio of 0.90 is missed only when the interval says so: %s", (_, micros, verdict) => {
  const own = { micros: [micros], cpu: [micros] };
  const floor = { micros: [[100, 100, 100, 100, 100]], cpu: [[100, 100, 100, 100, 100]] };
  expect(judged(calls({ [OURS]: own, [FLOOR]: floor }))[0]).toMatchObject({ verdict });
});

it("processor time is judged by what is above the named floor's, in microseconds", () => {
  expect(judged(calls())[1]).toMatchObject({ target: "<= floor + 35 µs", verdict: "met" });
  expect(judged(calls({ [OURS]: figures(200, 340) }))[1]).toMatchObject({ verdict: "**missed**" });
});

it("client.api is judged by what it adds, in times of what the method adds", () => {
  const one = (cpu: number): Cell => {
    const floor = namedFloor(1);
    const withApi = calls({ [API]: figures(300, cpu), [floor]: figures(190, 300) });
    return { ...withApi, id: "calls-http-1", floor };
  };
  expect(judged(one(350))[2]).toMatchObject({ measured: expect.stringMatching(/^1.67/), verdict: "met" });
  expect(judged(one(390))[2]).toMatchObject({ verdict: "**missed**" });
});

it("the fastest of the other packages must be slower", () => {
  expect(judged(peers(250))).toMatchObject([{ measured: "1.25 of the fastest", verdict: "met" }]);
  expect(judged(peers(190))).toMatchObject([{ verdict: "**missed**" }]);
});

it.each([
  [55, "met"],
  [70, "**missed**"],
])("a notification that takes %d µs where the floor takes 50", (micros, verdict) => {
  const cell = { id: "small-notification", title: "Notification", floor: "node:crypto" };
  const ofBoth = { [OURS]: { micros: blocks(micros) }, "node:crypto": { micros: blocks(50) } };
  expect(judged({ ...cell, figures: ofBoth })).toMatchObject([{ verdict }]);
});

it("import is measured from an empty module", () => {
  const millis = (value: number) => ({ millis: [[value, value]] });
  const cell = { [OURS]: millis(26.5), "an empty module": millis(1), [PEER]: millis(60) };
  expect(judged({ id: "import", title: "Cold import", figures: cell })).toMatchObject([
    { measured: "+ 25.5 ms", verdict: "**missed**" },
    { measured: "0.442 of the quickest", verdict: "met" },
  ]);
});

it("sizes are those that the budget recorded", () => {
  const sizes = { "notifications alone, bundled": 8_950, "packages installed": 6 };
  expect(targetsOf(results([], sizes))).toMatchObject([
    { measured: "8.95 kB", target: "<= 9 kB", verdict: "met" },
    { measured: "6", target: "<= 5", verdict: "**missed**" },
  ]);
});

it.each([
  [3.9, "met"],
  [4.1, "**missed**"],
])("memory that grows by %d bytes a call", (bytes, verdict) => {
  const cell = { id: "memory-calls", title: "Memory", figures: { [OURS]: { bytes: [[bytes]] } } };
  expect(judged(cell)).toMatchObject([{ verdict }]);
});

it("the blocks of several processes stay apart", () => {
  const [one, other] = [calls(), calls({ [OURS]: figures(400) })];
  expect(joined([one, other])[0]?.figures[OURS]?.["micros"]).toEqual([...blocks(200), ...blocks(400)]);
});

it("tables say what is missed, and who does less", () => {
  expect(targetTable(targetsOf(results([peers(190)])))).toContain("**missed**");
  const tables = cellTables(results([calls({ "@tnwx/wxpay": figures(900), [PEER]: figures(800) })]));
  expect(tables).toContain("@tnwx/wxpay (does not verify answers)");
  expect(tables).not.toContain(`${PEER} (`);
});

it("the document changes between its markers alone", () => {
  const document = `# Title\n\n${BEGIN}\nold\n${END}\n\nAfter.\n`;
  const once = withRecordedRun(document, results([calls()]));
  expect(once).toMatch(/^# Title\n\n.*\n\nAfter\.\n$/s);
  expect(once).not.toContain("old");
  expect(withRecordedRun(once, results([calls()]))).toBe(once);
  expect(() => withRecordedRun("# Title", results([]))).toThrow("has no");
});

it("bars of the picture are as long as their figures, texts are escaped", () => {
  const svg = picture(results([peers(400)]));
  const width = (role: string) =>
    Number(new RegExp(`class="${role}" x="\\d+" y="\\d+" width="([\\d.]+)"`).exec(svg)?.[1]);
  expect(width("ours") / width("floor")).toBeCloseTo(190 / 200, 2);
  expect(svg).toContain("a &amp; b &lt;c&gt;");
  expect(picture(results([{ ...peers(400), figures: { "wxpay-v3": figures(1) } }]))).toContain("wxpay-v3 *");
});
