import { FETCH, OURS, UNVERIFIED } from "../contenders/names.js";
import { EMPTY } from "../import-part.js";
import type { Cell, Results } from "../results.js";
import { median } from "../statistics.js";
import { cellsOf, format } from "./figures.js";

const WIDTH = 760;
const LABEL_WIDTH = 210;
const BAR_WIDTH = 430;
const BAR_HEIGHT = 16;
const LINE_HEIGHT = 24;
const MARGIN = 24;

interface Panel {
  title: string;
  bars: { name: string; value: number }[];
}

/** The picture of the README: bars of the recorded run, for light and dark pages. The best bar of a panel comes first. */
export function picture(results: Results): string {
  const [calls] = cellsOf(results, "peers-tls-16");
  const [imports] = cellsOf(results, "import");
  const rates = bars(calls, "micros", FETCH).map(({ name, value }) => ({ name, value: 1e6 / value }));
  const panels: Panel[] = [
    { title: "Calls over TLS, 16 in flight: a second, more is better", bars: rates },
    { title: "Cold import: milliseconds, less is better", bars: bars(imports, "millis", EMPTY) },
  ];
  let y = MARGIN;
  const parts: string[] = [];
  for (const panel of panels) {
    parts.push(draw(panel, calls?.floor, y));
    y += (panel.bars.length + 1) * LINE_HEIGHT + MARGIN;
  }
  for (const [index, note] of notesOf(results).entries()) {
    parts.push(`<text class="note" x="${MARGIN}" y="${y + index * 17}">${escapeText(note)}</text>`);
  }
  const height = y + 3 * 17 + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${DESCRIPTION}">
<style>${STYLE}</style>
<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>
${parts.join("\n")}
</svg>
`;
}

const DESCRIPTION =
  "Calls per second and cold import beside other packages; for calls also the floor, the same work without any SDK";

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

/** The contenders of a cell with the medians of a figure, which is a time: the shortest first. */
function bars(cell: Cell | undefined, figure: string, leftOut: string): Panel["bars"] {
  return Object.entries(cell?.figures ?? {})
    .filter(([name]) => name !== leftOut)
    .map(([name, figures]) => ({ name, value: median(figures[figure]?.flat() ?? []) }))
    .sort((one, other) => one.value - other.value);
}

function draw({ title, bars }: Panel, floor: string | undefined, top: number): string {
  const longest = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ name, value }, index) => {
    const y = top + (index + 1) * LINE_HEIGHT;
    const width = Math.max(1, (value / longest) * BAR_WIDTH);
    const x = MARGIN + LABEL_WIDTH;
    const role = name === OURS ? "ours" : name === floor ? "floor" : "peer";
    const label = name === floor ? "no SDK (the floor)" : name + (UNVERIFIED.includes(name) ? " *" : "");
    return [
      `<text x="${MARGIN}" y="${y + 13}"${role === "ours" ? ' class="title"' : ""}>${escapeText(label)}</text>`,
      `<rect class="${role}" x="${x}" y="${y}" width="${width.toFixed(1)}" height="${BAR_HEIGHT}" rx="3"/>`,
      `<text x="${(x + width + 8).toFixed(1)}" y="${y + 13}">${format(value)}</text>`,
    ].join("");
  });
  return [`<text class="title" x="${MARGIN}" y="${top + 12}">${escapeText(title)}</text>`, ...lines].join("\n");
}

function notesOf({ machine, recordedAt }: Results): string[] {
  return [
    "* does not verify answers, and so does less. Every other line signs each request and verifies each answer (RSA-2048).",
    `Medians of blocks that alternate in one process; self-signed TLS on loopback, connections kept alive; ${recordedAt.slice(0, 10)}.`,
    `${machine.cpu}, ${machine.cores} cores shared with the stub, Node ${machine.node}. docs/performance.md has every figure.`,
  ];
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
