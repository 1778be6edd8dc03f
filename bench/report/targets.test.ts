import { expect, it } from "vitest";
import type { Cell, Results } from "../results.js";
import { SETTINGS } from "../settings.js";
import type { Round } from "../worker/jobs.js";
import { BEGIN, END, withRecordedRun } from "./document.js";
import { picture } from "./picture.js";
import { cellTable, targetTable } from "./tables.js";
import { targetsOf } from "./targets.js";

const rates = (...values: number[]): Round[] => values.map((perSecond) => ({ perSecond, cpuMicros: 1e6 / perSecond }));

const POST: Cell = {
  id: "post-tls-16",
  part: "post",
  title: "POST over tls, 16 in flight",
  rounds: {
    "wechatpay-global": rates(950, 40, 900), // one round was disturbed
    "wechatpay-global, fetch": rates(5_000, 5_000, 5_000), // says nothing about the targets
    "node:http, sync": rates(800, 800, 800),
    "undici, thread pool": rates(1_000, 1_100, 1_000),
    "wechatpay-axios-plugin": rates(500, 500, 500),
    "@tnwx/wxpay": rates(950, 901, 100),
  },
};

const results = (...cells: Cell[]): Results => ({
  recordedAt: "2026-01-02T03:04:05.000Z",
  duration: 60,
  settings: SETTINGS.default,
  machine: { cpu: "a & b <c>", cores: 2, memoryGiB: 4, system: "Linux", node: "20.20.0", openssl: "3.0" },
  versions: { "wechatpay-global": "1.0.0" },
  cells,
});

it("compares medians with the fastest variant of the floor and the fastest peer", () => {
  const [floor, peers, cpu] = targetsOf(results(POST));
  expect(floor).toMatchObject({
    measured: "0.90",
    met: true,
    comparedWith: expect.stringContaining("undici, thread pool"),
  });
  expect(peers).toMatchObject({ met: false, comparedWith: expect.stringContaining("@tnwx/wxpay: 901 (100..950)") });
  expect(cpu).toMatchObject({
    measured: "1.11",
    met: true,
    comparedWith: expect.stringMatching(/^undici, thread pool/),
  });
});

it("processor time is compared with the variant of the floor that uses least, though another is faster", () => {
  const round = (perSecond: number, cpuMicros: number): Round[] => [{ perSecond, cpuMicros }];
  const rounds = {
    "wechatpay-global": round(1_000, 1_200),
    "node:http, sync": round(900, 1_000),
    "undici, thread pool": round(1_000, 1_100),
  };
  const [, cpu] = targetsOf(results({ ...POST, rounds }));
  expect(cpu).toMatchObject({
    measured: "1.20",
    met: false,
    comparedWith: "node:http, sync: 1,000 µs; the fastest, undici, thread pool: 1,100 µs",
  });
});

it("a target just missed is not met", () => {
  const missed = { ...POST, rounds: { ...POST.rounds, "wechatpay-global": rates(899, 899, 899) } };
  const [floor] = targetsOf(results(missed));
  expect(floor?.met).toBe(false);
  expect(targetTable(targetsOf(results(missed)))).toContain("**not met**");
});

it.each([
  [3.9, true],
  [4.1, false],
])("heap that grows by %d bytes a call", (bytes, met) => {
  const round = { heapSlope: (bytes * 1000) / 1024, firstHeap: 1, lastHeap: 1, firstRss: 1, lastRss: 1 };
  const cell: Cell = { id: "memory-calls", part: "memory", title: "Memory", rounds: { "wechatpay-global": [round] } };
  expect(targetsOf(results(cell))).toMatchObject([{ met }]);
});

it("import is measured from an empty module", () => {
  const millis = (value: number) => [{ millis: value }];
  const rounds = { "an empty module": millis(1), "wechatpay-global": millis(26.5), "@tnwx/wxpay": millis(60) };
  const cell: Cell = { id: "import", part: "import", title: "Cold import", rounds };
  expect(targetsOf(results(cell)).map(({ measured, met }) => [measured, met])).toEqual([
    ["25.5 ms", false],
    ["0.44 of the quickest", true],
  ]);
});

it("says which contender does less", () => {
  expect(cellTable(POST)).toContain("@tnwx/wxpay (does not check the signature of answers)");
  expect(cellTable(POST)).not.toContain("wechatpay-axios-plugin (");
});

it("the document changes between its markers alone", () => {
  const document = `# Title\n\n${BEGIN}\nold\n${END}\n\nAfter.\n`;
  const once = withRecordedRun(document, results(POST));
  expect(once).toMatch(/^# Title\n\n/);
  expect(once).toMatch(/\n\nAfter\.\n$/);
  expect(once).not.toContain("old");
  expect(withRecordedRun(once, results(POST))).toBe(once);
  expect(() => withRecordedRun("# Title", results(POST))).toThrow("has no");
});

it("bars of the picture are as long as their figures, texts are escaped", () => {
  const svg = picture(results(POST));
  const width = (role: string) =>
    Number(new RegExp(`class="${role}" x="\\d+" y="\\d+" width="([\\d.]+)"`).exec(svg)?.[1]);
  expect(width("ours") / width("floor")).toBeCloseTo(0.9, 2);
  expect(svg).toContain("a &amp; b &lt;c&gt;");
  expect(svg).toContain("@tnwx/wxpay *");
  expect(svg).not.toContain("wechatpay-axios-plugin *");
});
