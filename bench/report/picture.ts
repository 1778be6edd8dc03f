import { CONTENDERS, OURS } from "../contenders/index.js";
import { PARSER } from "../parts/bundle.js";
import { EMPTY } from "../parts/import.js";
import type { Cell, Results } from "../results.js";
import { cellOf, fastest, format, spreadOf } from "./figures.js";

const WIDTH = 760;
const LABEL_WIDTH = 210;
const BAR_WIDTH = 430;
const BAR_HEIGHT = 16;
const LINE_HEIGHT = 24;
const MARGIN = 24;

interface Panel {
  title: string;
  bars: { label: string; value: number; text: string; role: "ours" | "floor" | "peer" }[];
}

/** The picture of the README: bars of the recorded run, in light and in dark. */
export function picture(results: Results): string {
  const panels = [
    speed(cellOf(results, "post-tls-16")),
    costs(cellOf(results, "import"), "millis", { title: "Cold import: milliseconds, less is better", divisor: 1 }),
    costs(cellOf(results, "bundle"), "compressed", {
      title: "Bundled, minified and compressed: kB, less is better",
      divisor: 1000,
    }),
  ].filter((panel) => panel !== undefined);
  let y = MARGIN;
  const parts: string[] = [];
  for (const panel of panels) {
    parts.push(...draw(panel, y));
    y += (panel.bars.length + 1) * LINE_HEIGHT + MARGIN;
  }
  const notes = notesOf(results);
  notes.forEach((note, index) => {
    parts.push(`<text class="note" x="${MARGIN}" y="${y + index * 17}">${escapeText(note)}</text>`);
  });
  const height = y + notes.length * 17 + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${DESCRIPTION}">
<style>${STYLE}</style>
<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>
${parts.join("\n")}
</svg>
`;
}

const DESCRIPTION =
  "POST calls per second, cold import and bundle size beside other packages; for calls also the floor, the same work without any SDK";

const STYLE = `
  text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .note { font-size: 11px; fill: #59636e }
  .page { fill: #ffffff; stroke: #d1d9e0 }
  .ours { fill: #1a7f37 }
  .floor { fill: #8c959f }
  .peer { fill: #218bff }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .note { fill: #9198a1 }
    .page { fill: #0d1117; stroke: #3d444d }
    .ours { fill: #2ea043 }
    .floor { fill: #6e7681 }
    .peer { fill: #388bfd }
  }
`;

/** Ours, the fastest of the floor's variants, and the peers. */
function speed(cell: Cell | undefined): Panel | undefined {
  const floor = cell && fastest(cell, "floor");
  if (!floor) return undefined;
  const names = Object.keys(cell.rounds).filter((name) => name === OURS || name === floor.name || isPeer(name));
  const bars = names.map((name) => {
    const value = spreadOf(cell, name, "perSecond")?.median ?? 0;
    const role = CONTENDERS[name]?.role ?? "peer";
    const unverified = CONTENDERS[name]?.leavesOut.includes("signature of answers") ? " *" : "";
    const label = role === "floor" ? "no SDK (the floor)" : name + unverified;
    return { label, value, text: format(value), role };
  });
  return { title: "POST over TLS, 16 in flight: requests a second, more is better", bars: sorted(bars, -1) };
}

function costs(
  cell: Cell | undefined,
  figure: string,
  { title, divisor }: { title: string; divisor: number },
): Panel | undefined {
  if (!cell) return undefined;
  const bars = Object.keys(cell.rounds)
    .filter((name) => name !== EMPTY && name !== PARSER)
    .map((name) => {
      const value = (spreadOf(cell, name, figure)?.median ?? 0) / divisor;
      return { label: name, value, text: format(value), role: CONTENDERS[name]?.role ?? "peer" };
    });
  return { title, bars: sorted(bars, 1) };
}

function sorted(bars: Panel["bars"], direction: 1 | -1): Panel["bars"] {
  return bars.sort((a, b) => direction * (a.value - b.value));
}

function isPeer(name: string): boolean {
  return CONTENDERS[name]?.role === "peer";
}

function draw({ title, bars }: Panel, top: number): string[] {
  const longest = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ label, value, text, role }, index) => {
    const y = top + (index + 1) * LINE_HEIGHT;
    const width = Math.max(1, (value / longest) * BAR_WIDTH);
    const x = MARGIN + LABEL_WIDTH;
    return [
      `<text x="${MARGIN}" y="${y + 13}"${role === "ours" ? ' class="title"' : ""}>${escapeText(label)}</text>`,
      `<rect class="${role}" x="${x}" y="${y}" width="${width.toFixed(1)}" height="${BAR_HEIGHT}" rx="3"/>`,
      `<text x="${(x + width + 8).toFixed(1)}" y="${y + 13}">${escapeText(text)}</text>`,
    ].join("");
  });
  return [`<text class="title" x="${MARGIN}" y="${top + 12}">${escapeText(title)}</text>`, ...lines];
}

function notesOf({ machine, recordedAt }: Results): string[] {
  return [
    "* does not verify answers, and so does less. Every other line signs each request and verifies each answer (RSA-2048).",
    `Medians of interleaved rounds in fresh processes; self-signed TLS on loopback, connections kept alive; ${recordedAt.slice(0, 10)}.`,
    `${machine.cpu}, ${machine.cores} cores shared with the stub, Node ${machine.node}. docs/performance.md has every figure.`,
  ];
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
