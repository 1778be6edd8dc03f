import type { Text } from "../text.js";

/** The same JSON in another writing, and how that differs from the one given. */
export interface JsonVariant {
  text: string;
  differences: Text[];
}

/*
 * JSON as a row of tokens, each with the blanks before it: that keeps the writing of strings and numbers, the order
 * and repeated keys, which JSON.parse would lose.
 */
interface Token {
  kind: "punctuation" | "string" | "number" | "literal";
  raw: string;
  blanks: string;
}

type Tokens = readonly Token[];

const TOKEN = /([ \t\r\n]*)(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?[0-9][0-9.eE+-]*)|(true|false|null))/y;

// Deep enough for any request; what is deeper was not written by a serialiser that matters here.
const DEEPEST = 32;
const LONGEST = 262_144;

/** Reads JSON; `undefined` for anything else, and for JSON too deep to be an honest body. */
export function readTokens(text: string): Tokens | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens: Token[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, blanks = "", punctuation, string, number, literal] = match;
    if (punctuation === "{" || punctuation === "[") depth += 1;
    if (punctuation === "}" || punctuation === "]") depth -= 1;
    if (depth > DEEPEST) return undefined;
    if (punctuation !== undefined) tokens.push({ kind: "punctuation", raw: punctuation, blanks });
    else if (string !== undefined) tokens.push({ kind: "string", raw: string, blanks });
    else if (number !== undefined) tokens.push({ kind: "number", raw: number, blanks });
    else tokens.push({ kind: "literal", raw: literal ?? "", blanks });
  }
  return tokens;
}

/** One way to write a part of JSON. */
interface Style<Write> {
  label: Text;
  write: Write;
}

type WriteString = (raw: string) => string;

const escapeAs = (pattern: RegExp, upper: boolean) => {
  const one = (character: string): string => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${upper ? code.toUpperCase() : code}`;
  };
  return (text: string): string => text.replace(pattern, one);
};

const decode = (raw: string): string => String(JSON.parse(raw));
const utf8: WriteString = (raw) => JSON.stringify(decode(raw));
const ascii = escapeAs(/[\u0080-\uffff]/g, false);
const asciiUpper = escapeAs(/[\u0080-\uffff]/g, true);
const slashes = (text: string): string => text.replaceAll("/", "\\/");
const goSigns = escapeAs(/[<>&\u2028\u2029]/g, false);
const gsonSigns = escapeAs(/[<>&='\u2028\u2029]/g, false);
const dotNet = escapeAs(/[<>&'+`\u007f-\uffff]/g, true);

const STRINGS: readonly Style<WriteString>[] = [
  {
    label: { en: "writes other characters than ASCII as they are", zh: "非 ASCII 字符按原样书写" },
    write: utf8,
  },
  {
    label: {
      en: "escapes other characters than ASCII as \\uXXXX (Python's json.dumps)",
      zh: "非 ASCII 字符转义为 \\uXXXX（Python json.dumps 的默认行为）",
    },
    write: (raw) => ascii(utf8(raw)),
  },
  {
    label: {
      en: "escapes slashes as \\/ and other characters than ASCII as \\uXXXX (PHP's json_encode)",
      zh: "斜杠转义为 \\/、非 ASCII 字符转义为 \\uXXXX（PHP json_encode 的默认行为）",
    },
    write: (raw) => slashes(ascii(utf8(raw))),
  },
  {
    label: { en: "escapes slashes as \\/", zh: "斜杠转义为 \\/" },
    write: (raw) => slashes(utf8(raw)),
  },
  {
    label: {
      en: "escapes <, > and & as \\u003c, \\u003e and \\u0026 (Go's encoding/json)",
      zh: "<、>、& 转义为 \\u003c、\\u003e、\\u0026（Go encoding/json 的默认行为）",
    },
    write: (raw) => goSigns(utf8(raw)),
  },
  {
    label: {
      en: "escapes <, >, &, = and ' (Gson without disableHtmlEscaping)",
      zh: "<、>、&、=、' 被转义（Gson 未调用 disableHtmlEscaping）",
    },
    write: (raw) => gsonSigns(utf8(raw)),
  },
  {
    label: {
      en: "escapes other characters than ASCII, and signs such as & and +, as \\uXXXX in upper case (.NET's System.Text.Json)",
      zh: "非 ASCII 字符以及 &、+ 等符号转义为大写 \\uXXXX（.NET System.Text.Json 的默认行为）",
    },
    write: (raw) => dotNet(utf8(raw).replaceAll('\\"', "\\u0022")),
  },
  {
    label: {
      en: "escapes other characters than ASCII as \\uXXXX in upper case",
      zh: "非 ASCII 字符转义为大写 \\uXXXX",
    },
    write: (raw) => asciiUpper(utf8(raw)),
  },
];

interface Blanks {
  comma: string;
  colon: string;
  /** `undefined` for all on one line. */
  indent?: string;
  lineEnd?: string;
  /** Jackson leaves arrays on one line. */
  flatArrays?: boolean;
}

const BLANKS: readonly Style<Blanks>[] = [
  { label: { en: "has no blanks between tokens", zh: "各元素之间没有空格" }, write: { comma: ",", colon: ":" } },
  {
    label: {
      en: "has a blank after each comma and colon (Python's json.dumps)",
      zh: "逗号和冒号后各有一个空格（Python json.dumps 的默认行为）",
    },
    write: { comma: ", ", colon: ": " },
  },
  {
    label: { en: "is indented by two blanks", zh: "以两个空格缩进" },
    write: { comma: ",", colon: ": ", indent: "  " },
  },
  {
    label: { en: "is indented by four blanks", zh: "以四个空格缩进" },
    write: { comma: ",", colon: ": ", indent: "    " },
  },
  { label: { en: "is indented by tabs", zh: "以制表符缩进" }, write: { comma: ",", colon: ": ", indent: "\t" } },
  {
    label: {
      en: "is indented, with blanks on both sides of colons (Jackson's pretty printer)",
      zh: "带缩进且冒号两侧有空格（Jackson 的格式化输出）",
    },
    write: { comma: ",", colon: " : ", indent: "  ", flatArrays: true },
  },
  {
    label: { en: "is indented by two blanks, with CRLF line ends", zh: "以两个空格缩进，换行为 CRLF" },
    write: { comma: ",", colon: ": ", indent: "  ", lineEnd: "\r\n" },
  },
  { label: { en: "has a blank after each comma", zh: "逗号后有一个空格" }, write: { comma: ", ", colon: ":" } },
  { label: { en: "has a blank after each colon", zh: "冒号后有一个空格" }, write: { comma: ",", colon: ": " } },
];

type WriteNumber = (raw: string) => string;

const NUMBERS: readonly Style<WriteNumber>[] = [
  {
    label: { en: "writes numbers in their shortest form (123, not 123.0)", zh: "数字写成最短形式（123，而非 123.0）" },
    write: (raw) => JSON.stringify(Number(raw)) ?? raw,
  },
  {
    label: { en: "writes whole numbers with a fraction (123.0)", zh: "整数带小数（123.0）" },
    write: (raw) => (/^-?[0-9]+$/.test(raw) ? `${raw}.0` : raw),
  },
];

type Arrange = (tokens: Tokens) => Tokens;

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: readonly Style<Arrange>[] = [
  {
    label: { en: "has its keys in alphabetical order", zh: "键按字母顺序排列" },
    write: (tokens) => arrange(tokens, (members) => sortMembers(members, byUnits)),
  },
  {
    label: {
      en: "has its keys ordered by length (as databases' JSON columns do)",
      zh: "键按长度排列（数据库 JSON 列的行为）",
    },
    write: (tokens) =>
      arrange(tokens, (members) => sortMembers(members, (a, b) => a.length - b.length || byUnits(a, b))),
  },
  {
    label: { en: "has its keys in reverse order", zh: "键的顺序相反" },
    write: (tokens) => arrange(tokens, (members) => [...members].reverse()),
  },
];

const NULLS: readonly Style<Arrange>[] = [
  {
    label: { en: "leaves out the keys that are null", zh: "省略了值为 null 的键" },
    write: (tokens) => arrange(tokens, (members) => members.filter(({ value }) => value[0]?.raw !== "null")),
  },
];

interface Writing {
  strings?: Style<WriteString>;
  blanks?: Style<Blanks>;
  order?: Style<Arrange>;
  numbers?: Style<WriteNumber>;
  nulls?: Style<Arrange>;
}

/**
 * The writings of a JSON text that serialisers of all languages make of it, those that differ in the least first.
 * Made one by one: a caller that has had enough just stops.
 */
export function* jsonVariants(text: string): Generator<JsonVariant> {
  const tokens = readTokens(text);
  if (tokens === undefined) return;
  for (const writing of writings()) {
    const variant = write(tokens, writing);
    if (variant === undefined) continue;
    const used = [writing.order, writing.nulls, writing.blanks, writing.strings, writing.numbers];
    yield { text: variant, differences: used.flatMap((style) => (style ? [style.label] : [])) };
  }
}

// Four differences at once are more than chance brings, and would be thousands of writings.
const MOST_DIFFERENCES = 3;

function writings(): Writing[] {
  const all: Writing[] = [];
  for (const order of [undefined, ...ORDERS]) {
    for (const nulls of [undefined, ...NULLS]) {
      for (const numbers of [undefined, ...NUMBERS]) {
        for (const blanks of [undefined, ...BLANKS]) {
          for (const strings of [undefined, ...STRINGS]) {
            all.push({
              ...(strings && { strings }),
              ...(blanks && { blanks }),
              ...(order && { order }),
              ...(numbers && { numbers }),
              ...(nulls && { nulls }),
            });
          }
        }
      }
    }
  }
  const count = (writing: Writing): number => Object.keys(writing).length;
  return all
    .filter((writing) => count(writing) > 0 && count(writing) <= MOST_DIFFERENCES)
    .sort((a, b) => count(a) - count(b));
}

function write(given: Tokens, writing: Writing): string | undefined {
  const arranged = writing.order ? writing.order.write(given) : given;
  const tokens = writing.nulls ? writing.nulls.write(arranged) : arranged;
  const style = writing.blanks?.write;
  let out = "";
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (out.length > LONGEST) return undefined;
    const previous = tokens[index - 1]?.raw;
    if (token.raw === "}" || token.raw === "]") open.pop();
    out += style ? blanksBefore(style, previous, token, open) : token.blanks;
    out += render(token, writing);
    if (token.raw === "{" || token.raw === "[") open.push(token.raw);
  }
  return out;
}

function render(token: Token, writing: Writing): string {
  if (token.kind === "string" && writing.strings) return writing.strings.write(token.raw);
  if (token.kind === "number" && writing.numbers) return writing.numbers.write(token.raw);
  return token.raw;
}

function blanksBefore(style: Blanks, previous: string | undefined, token: Token, open: readonly string[]): string {
  const opened = previous === "{" || previous === "[";
  const closes = token.raw === "}" || token.raw === "]";
  if (token.raw === ":") return style.colon.slice(0, style.colon.indexOf(":"));
  if (previous === ":") return style.colon.slice(style.colon.indexOf(":") + 1);
  if (token.raw === ",") return "";
  if (previous === undefined || (opened && closes)) return "";
  if (style.indent === undefined) return previous === "," ? style.comma.slice(1) : "";
  const inArray = closes ? token.raw === "]" : open.at(-1) === "[";
  if (style.flatArrays && inArray) return " ";
  return (style.lineEnd ?? "\n") + style.indent.repeat(open.length);
}

interface Member {
  key: string;
  value: Tokens;
  tokens: Tokens;
}

function sortMembers(members: readonly Member[], compare: (a: string, b: string) => number): Member[] {
  return [...members].sort((a, b) => compare(a.key, b.key));
}

// Recursion is safe: readTokens lets nothing through that is deeper than DEEPEST.
function arrange(tokens: Tokens, change: (members: readonly Member[]) => readonly Member[]): Tokens {
  let at = 0;
  const value = (): Token[] => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) return [];
    if (token.raw === "{") return object(token);
    if (token.raw !== "[") return [token];
    const out = [token];
    while (at < tokens.length && tokens[at]?.raw !== "]") {
      if (tokens[at]?.raw === ",") out.push(...next());
      else for (const inner of value()) out.push(inner);
    }
    out.push(...next());
    return out;
  };
  const next = (): Token[] => {
    const token = tokens[at];
    at += 1;
    return token ? [token] : [];
  };
  const object = (opening: Token): Token[] => {
    const members: Member[] = [];
    const commas: Token[] = [];
    while (at < tokens.length && tokens[at]?.raw !== "}") {
      if (tokens[at]?.raw === ",") {
        commas.push(...next());
        continue;
      }
      const key = next();
      const colon = next();
      const inner = value();
      members.push({ key: decode(key[0]?.raw ?? '""'), value: inner, tokens: [...key, ...colon, ...inner] });
    }
    const closing = next();
    const changed = change(members);
    const out = [opening];
    for (const [index, member] of changed.entries()) {
      const comma = commas[index - 1];
      if (index > 0 && comma) out.push(comma);
      for (const inner of member.tokens) out.push(inner);
    }
    for (const token of closing) out.push(token);
    return out;
  };
  return value();
}

/** The JSON as Python's `str()` of the parsed value shows it; `undefined` when it is no JSON. */
export function pythonRepr(text: string): string | undefined {
  const tokens = readTokens(text);
  if (tokens === undefined) return undefined;
  const names: Readonly<Record<string, string>> = { true: "True", false: "False", null: "None" };
  const out = tokens.map((token): string => {
    if (token.kind === "literal") return names[token.raw] ?? token.raw;
    if (token.kind === "punctuation") return token.raw === "," || token.raw === ":" ? `${token.raw} ` : token.raw;
    if (token.kind !== "string") return token.raw;
    const value = decode(token.raw);
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    const escaped = value
      .replaceAll("\\", "\\\\")
      .replaceAll("\n", "\\n")
      .replaceAll("\r", "\\r")
      .replaceAll("\t", "\\t");
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
  });
  return out.join("");
}

/** A flat JSON object as form data; `undefined` when it is no such object. */
export function formEncoded(text: string): string | undefined {
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
  const pairs = Object.entries(parsed);
  if (pairs.some(([, value]) => typeof value === "object")) return undefined;
  return new URLSearchParams(pairs.map(([key, value]): [string, string] => [key, String(value)])).toString();
}

/** The JSON inside a JSON string; `undefined` when there is none. */
export function unwrapped(text: string): string | undefined {
  const parsed = parse(text);
  return typeof parsed === "string" && parse(parsed) !== undefined ? parsed : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
