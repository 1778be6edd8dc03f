import { type Entry, WARN } from "./log.js";

/** How lines look on a terminal. */
export interface LineStyle {
  hasColors: boolean;
  /** The URL of the console, for links. */
  consoleUrl: string;
}

const CODES = { dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Color = keyof typeof CODES;

/** A line for people: `<-` is a request that came in, `->` a notification that went out. */
export function textLine(entry: Entry, { hasColors, consoleUrl }: LineStyle): string {
  const paint = (color: Color, text: string) => (hasColors ? `\u001B[${CODES[color]}m${text}\u001B[0m` : text);
  const link = (place: string) => paint("dim", `-> ${consoleUrl}/#/${place}`);
  const time = paint("dim", clockOf(entry.time));
  const parts: (string | null)[] = [time];
  if (isRequest(entry)) {
    const { status, method, path, code, fault, verdict, requestId } = entry;
    parts.push(paint("cyan", "<-"), paint(colorOf(status), String(status ?? "---")), method, printable(path));
    parts.push(code && paint("red", code), fault && paint("yellow", `[${fault}]`), verdict && printable(verdict));
    if (status === null || status >= 400 || verdict !== null) parts.push(link(`requests/${requestId}`));
  } else if (isDelivery(entry)) {
    const { status, event_type, url, acknowledged, problem, fault } = entry;
    const outcome = url === null ? "held" : String(status ?? "---");
    parts.push(
      paint("cyan", "->"),
      paint(acknowledged ? "green" : url === null ? "yellow" : "red", outcome),
      event_type,
    );
    parts.push(url && printable(url), fault && paint("yellow", `[${fault}]`), problem && printable(problem));
    if (!acknowledged) parts.push(link("notifications"));
  } else {
    const { msg, error } = entry as { msg: string; error?: unknown };
    parts.push(entry.level >= WARN ? paint("yellow", "warning") : null, msg);
    if (error !== undefined) parts.push(printable(String(error)));
  }
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

function isRequest(entry: Entry): entry is Extract<Entry, { msg: "request" }> {
  return entry.msg === "request";
}

function isDelivery(entry: Entry): entry is Extract<Entry, { msg: "delivery" }> {
  return entry.msg === "delivery";
}

function colorOf(status: number | null): Color {
  if (status === null || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

/** The local time of day. */
function clockOf(time: string): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** On one line, and without what a terminal would obey: a path comes from anyone. */
function printable(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}
