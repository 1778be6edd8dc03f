/*
 * JSON that keeps what JSON.parse loses: how strings and numbers are written, the order of keys, and repeated keys. A
 * scalar is a string, as it was written. Blanks belong to the layout.
 */

export type Json = string | { open: "{" | "["; members: readonly Member[] };

/** A member of an object, or of a list, where it has no name. */
export interface Member {
  name: string;
  /** The name as it was written. */
  key: string;
  value: Json;
}

/** The blanks of a JSON text. */
export interface Layout {
  comma: string;
  colon: string;
  /** Inside of braces, where all is on one line. */
  pad?: string;
  /** `undefined` for all on one line. */
  indent?: string;
  lineEnd?: string;
  /** Jackson leaves arrays on one line, and does not indent their content further. */
  flatArrays?: boolean;
}

// In text that is known to be JSON, commas and colons are not needed.
const TOKEN = /[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;

// No request is deeper.
const DEEPEST = 32;

/** Reads JSON; `undefined` for anything else, and for JSON too deep to be an honest body. */
export function readJson(text: string): Json | undefined {
  if (parsed(text) === undefined) return undefined;
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const read = (depth: number): Json | undefined => {
    const open = tokens[at++] ?? "";
    if (open !== "{" && open !== "[") return open;
    const members: Member[] = [];
    while (tokens[at] !== CLOSE[open]) {
      const key = open === "{" ? (tokens[at++] ?? "") : "";
      const value = depth < DEEPEST ? read(depth + 1) : undefined;
      if (value === undefined) return undefined;
      members.push({ name: key && decode(key), key, value });
    }
    at += 1;
    return { open, members };
  };
  return read(1);
}

const CLOSE = { "{": "}", "[": "]" };

export function writeJson(json: Json, { comma, colon, pad = "", indent, lineEnd = "\n", flatArrays }: Layout): string {
  const write = (value: Json, depth: number): string => {
    if (typeof value === "string") return value;
    const { open, members } = value;
    if (members.length === 0) return open + CLOSE[open];
    const isFlat = open === "[" && flatArrays === true;
    const parts = members.map((one) => (one.key && one.key + colon) + write(one.value, isFlat ? depth : depth + 1));
    if (isFlat) return `[ ${parts.join(", ")} ]`;
    const inside = indent === undefined ? (open === "{" ? pad : "") : lineEnd + indent.repeat(depth + 1);
    const after = indent === undefined ? inside : lineEnd + indent.repeat(depth);
    return open + inside + parts.join(indent === undefined ? comma : comma + inside) + after + CLOSE[open];
  };
  return write(json, 0);
}

/** Another choice or order of an object's members. */
export type Arrange = (members: readonly Member[]) => readonly Member[];

/** Arranges the members of each object, the inner ones too. */
export function everywhere(arrange: Arrange): (json: Json) => Json {
  const arranged = (json: Json): Json => {
    if (typeof json === "string") return json;
    const members = json.open === "{" ? arrange(json.members) : json.members;
    return { ...json, members: members.map((member) => ({ ...member, value: arranged(member.value) })) };
  };
  return arranged;
}

/** Changes strings, keys, numbers and literals. */
export function scalars(change: (raw: string) => string): (json: Json) => Json {
  // The same few scalars are written hundreds of times.
  const known = new Map<string, string>();
  const changed = (raw: string): string => {
    const out = known.get(raw) ?? change(raw);
    known.set(raw, out);
    return out;
  };
  const within = (json: Json): Json => {
    if (typeof json === "string") return changed(json);
    const one = ({ name, key, value }: Member) => ({ name, key: key && changed(key), value: within(value) });
    return { ...json, members: json.members.map(one) };
  };
  return within;
}

/** What a string says. */
export function decode(raw: string): string {
  return String(JSON.parse(raw));
}

/** The JSON as Python's `str()` of the parsed value shows it; `undefined` when it is no JSON. */
export function pythonRepr(text: string): string | undefined {
  const json = readJson(text);
  return json === undefined ? undefined : writeJson(scalars(pythonScalar)(json), { comma: ", ", colon: ": " });
}

const PYTHON: Readonly<Record<string, string>> = { true: "True", false: "False", null: "None" };
const PYTHON_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function pythonScalar(raw: string): string {
  if (!raw.startsWith('"')) return PYTHON[raw] ?? raw;
  const value = decode(raw);
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value.replace(
    /[\\\n\r\t']/g,
    (sign) => PYTHON_ESCAPES[sign] ?? (sign === quote || sign === "\\" ? `\\${sign}` : sign),
  );
  return quote + escaped + quote;
}

/** A flat JSON object as form data; `undefined` when it is no such object. */
export function formEncoded(text: string): string | undefined {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value);
  if (pairs.some(([, inner]) => typeof inner === "object")) return undefined;
  return new URLSearchParams(pairs.map(([key, inner]): [string, string] => [key, String(inner)])).toString();
}

/** The JSON inside a JSON string; `undefined` when there is none. */
export function unwrapped(text: string): string | undefined {
  const value = parsed(text);
  return typeof value === "string" && parsed(value) !== undefined ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
