import { readFileSync } from "node:fs";
import { type Flags, UsageError } from "../settings.js";
import { count } from "../words.js";

/** A notification as it was saved. */
export interface Message {
  /** By lower-case name. Empty when only the body was saved. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
  /** In words: how it was saved. */
  form: string;
  /** Whether the body was an object in JSON, and was written as JSON again here. */
  wasParsed: boolean;
}

/**
 * Reads a notification: raw HTTP (headers, a blank line, the body), JSON with `headers` and `body`, or the body alone.
 *
 * @param positionals - at most one path; `-` or none for the standard input.
 * @throws UsageError when a file cannot be read, or holds nothing of that form.
 */
export function readMessage(flags: Flags, positionals: readonly string[]): Message {
  if (positionals.length > 1) throw new UsageError("give one file, or none for the standard input");
  const [path] = positionals;
  const { headers, body } = flags;
  if (headers === undefined && body === undefined) return parseMessage(read(path ?? "-"));
  if (path !== undefined) throw new UsageError("give either a file, or --headers and --body");
  if (typeof body !== "string") throw new UsageError("--headers needs --body, the file of the raw body");
  const given = typeof headers === "string" ? parseHeaders(read(headers).toString("utf8")) : new Map();
  return { headers: given, body: read(body), form: "Two files", wasParsed: false };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const what = path === "-" ? "the standard input" : path;
    throw new UsageError(`${what} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** @throws UsageError */
export function parseMessage(bytes: Buffer): Message {
  if (bytes.length === 0) throw new UsageError("there is no notification: the input is empty");
  return /^(\ufeff)?\s*\{/.test(bytes.toString("utf8")) ? parseJsonMessage(bytes) : parseHttp(bytes);
}

function parseHttp(bytes: Buffer): Message {
  const text = bytes.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) throw new UsageError(`the input has no blank line between headers and body; ${FORMS}`);
  const headers = parseHeaders(text.slice(0, end.index));
  const body = bytes.subarray(end.index + end[0].length);
  return { headers, body, form: "Raw HTTP", wasParsed: false };
}

const FORMS = "it must be raw HTTP (headers, a blank line, the body), JSON with headers and body, or the body alone";

function parseJsonMessage(bytes: Buffer): Message {
  const whole = parseJson(bytes);
  if (whole === undefined) throw new UsageError(`the input begins with {, but is no JSON; ${FORMS}`);
  const { headers, body, isBase64Encoded } = whole;
  if (headers === undefined && body === undefined) {
    return { headers: new Map(), body: bytes, form: "A body alone", wasParsed: false };
  }
  const given = typeof headers === "object" && headers !== null ? toHeaders(headers) : new Map<string, string>();
  const form = "JSON";
  if (typeof body === "string") {
    return {
      headers: given,
      body: Buffer.from(body, isBase64Encoded === true ? "base64" : "utf8"),
      form,
      wasParsed: false,
    };
  }
  return { headers: given, body: Buffer.from(JSON.stringify(body) ?? ""), form, wasParsed: true };
}

/** Header lines, or a JSON object. */
function parseHeaders(text: string): Map<string, string> {
  if (text.trimStart().startsWith("{")) {
    const parsed = parseJson(Buffer.from(text));
    if (parsed === undefined) throw new UsageError("--headers begins with {, but is no JSON");
    return toHeaders(parsed);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (/^[A-Z]+ \S+ HTTP\/|^HTTP\//.test(lines[0] ?? "")) lines.shift();
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value = ""] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined) {
      throw new UsageError(`a line of ${count(line.length, "character")} among the headers is none; ${FORMS}`);
    }
    add(headers, name, value);
  }
  return headers;
}

function toHeaders(object: object): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    for (const one of Array.isArray(value) ? value : [value]) add(headers, name, String(one));
  }
  return headers;
}

/** A repeated header is joined, as `fetch` does it. */
function add(headers: Map<string, string>, name: string, value: string): void {
  const key = name.toLowerCase();
  const before = headers.get(key);
  headers.set(key, before === undefined ? value : `${before}, ${value}`);
}

/** @returns nothing when it is no JSON object. */
export function parseJson(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
