import { AUTHORIZATION } from "../../../generated/constants.js";
import { type Found, phrase } from "./words.js";

/** The names of the five parameters. */
type ParameterName = keyof typeof AUTHORIZATION.parameters;

/** What could be read of an Authorization header, and what is wrong with its form. */
export interface ReadHeader {
  /** The values as they stand between the quotes. A parameter that is missing or empty is absent. */
  values: Partial<Record<ParameterName, string>>;
  findings: Found[];
}

const NAMES = Object.keys(AUTHORIZATION.parameters) as ParameterName[];

// More than any honest header has; what comes after is not read.
const LONGEST = 32_768;

// More names of one kind are not told, nor kept.
const MOST_NAMES = 5;

/** Names that other calls of WeChat Pay, or a hasty hand, give to the parameters; without signs, in lower case. */
const ALIASES: readonly [expected: ParameterName, written: RegExp][] = [
  ["mchid", /^(?:mchid|mchno|merchantid|spmchid)$/],
  ["nonce_str", /^nonce(?:str)?$/],
  ["timestamp", /^timestamp$/],
  ["serial_no", /^serial(?:no|number)?$/],
  ["signature", /^sign(?:ature)?$/],
];

/** Reads the header as a person would, whatever its form, and says what a machine would not accept. */
export function readHeader(authorization = ""): ReadHeader {
  if (authorization.trim() === "") return { values: {}, findings: [{ id: "authorization-missing" }] };
  const { rest, isForeign, blanks, findings } = readScheme(authorization.slice(0, LONGEST).trim());
  const parameters = readParameters(rest, blanks);
  // A Bearer token and the like: what follows is no list of parameters, so there is nothing more to say of it.
  if (isForeign && Object.keys(parameters.values).length === 0) return { values: {}, findings };
  return { values: parameters.values, findings: [...findings, ...parameters.findings] };
}

/** `blanks`: what stands between scheme and parameters when it is more than a blank. */
function readScheme(header: string): { rest: string; isForeign: boolean; blanks: string; findings: Found[] } {
  const findings: Found[] = [];
  let rest = header.replace(/^authorization[ \t]*:\s*/i, "");
  if (rest !== header) findings.push({ id: "authorization-name-repeated" });
  const { scheme } = AUTHORIZATION;
  const spelled = rest.slice(0, scheme.length);
  const after = rest.slice(scheme.length);
  if (spelled.toUpperCase() === scheme && !/^[0-9A-Za-z-]+(?:\s|$)/.test(after)) {
    if (spelled !== scheme) findings.push(otherScheme(spelled));
    rest = after.trimStart();
    const blanks = after.slice(0, after.length - rest.length);
    if (blanks === "" && rest !== "") {
      findings.push({ id: "authorization-scheme-blank" });
      rest = rest.replace(/^[:,]\s*/, "");
    }
    return { rest, isForeign: false, blanks: blanks === " " ? "" : blanks, findings };
  }
  const [word = "", name] = /^([^\s=,;"']+)(?:\s+|$)/.exec(rest) ?? [];
  // `mchid = "…"` is a parameter, not a scheme.
  const isParameter = rest.startsWith("=", word.length);
  findings.push(isParameter ? otherScheme(undefined) : otherScheme(name));
  return { rest: isParameter ? rest : rest.slice(word.length), isForeign: true, blanks: "", findings };
}

function otherScheme(found: string | undefined): Found {
  return { id: "authorization-scheme", how: found ? phrase("scheme-other", { found }) : phrase("scheme-none") };
}

const TOKEN = /[^\s=,;&"']+/y;
const BLANKS = /\s*/y;
const BETWEEN = /[\s,;&]*/y;
// A bare value ends at a sign that separates, or at a blank with the next parameter after it. One blank, not a run of
// them: `\s+` would make long runs of blanks costly.
const BARE_END = /[,;&]|\s(?=[A-Za-z_]{1,20}=["'])|\s(?=(?:mchid|nonce_str|timestamp|serial_no|signature)=)/g;

function readParameters(input: string, blanksBefore: string): ReadHeader {
  const text = input.replaceAll('\\"', '"');
  const values: ReadHeader["values"] = {};
  const names = {
    renamed: new Set<string>(),
    meant: new Set<string>(),
    duplicated: new Set<string>(),
    unknown: new Set<string>(),
    unquoted: new Set<string>(),
    single: new Set<string>(),
    open: new Set<string>(),
  };
  const note = (kind: keyof typeof names, name: string): void => {
    if (names[kind].size < MOST_NAMES) names[kind].add(name);
  };
  let blanks = blanksBefore;
  let isSeparated = true;
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const separate = (isFirst: boolean): void => {
    const between = take(BETWEEN);
    blanks += between.replace(/[,;&]/g, "");
    if (between.replace(/\s/g, "") !== (isFirst || at >= text.length ? "" : ",")) isSeparated = false;
  };
  separate(true);
  while (at < text.length) {
    const name = take(TOKEN);
    const gap = take(BLANKS);
    if (name !== "" && text[at] === "=") {
      at += 1;
      blanks += gap + take(BLANKS);
      keep(name, takeValue(name));
      separate(false);
    } else {
      // Something that is no parameter. One character at least, or this would not come to an end.
      note("unknown", name === "" ? text.slice(at, at + 1) : name);
      if (name === "") at += 1;
      take(BETWEEN);
    }
  }

  function takeValue(name: string): string {
    const start = at;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") {
      BARE_END.lastIndex = at;
      at = BARE_END.exec(text)?.index ?? text.length;
      const value = text.slice(start, at).trim();
      // An empty value is reported as missing, not as unquoted.
      if (value !== "") note("unquoted", name);
      return value;
    }
    if (quote === "'") note("single", name);
    const end = text.indexOf(quote, start + 1);
    if (end < 0) note("open", name);
    at = end < 0 ? text.length : end + 1;
    return text.slice(start + 1, end < 0 ? undefined : end);
  }

  function keep(found: string, value: string): void {
    const exact = NAMES.find((name) => name === found);
    const plain = found.toLowerCase().replace(/[_-]/g, "");
    const name = exact ?? ALIASES.find(([, written]) => written.test(plain))?.[0];
    if (name === undefined) {
      note("unknown", found);
      return;
    }
    if (exact === undefined) {
      note("renamed", found);
      note("meant", name);
    }
    if (values[name] !== undefined) note("duplicated", name);
    else if (value.trim() !== "") values[name] = value;
  }

  const told = (kind: keyof typeof names): string[] => [...names[kind]];
  const missing = NAMES.filter((name) => values[name] === undefined);
  const padded = NAMES.filter((name) => name !== "signature" && /\s/.test(values[name] ?? ""));
  const all: [isSo: boolean, found: Found][] = [
    [missing.length > 0, { id: "parameter-missing", names: missing }],
    [names.renamed.size > 0, { id: "parameter-name", found: told("renamed"), expected: told("meant") }],
    [names.duplicated.size > 0, { id: "parameter-duplicated", names: told("duplicated") }],
    [names.unknown.size > 0, { id: "parameter-unknown", names: told("unknown") }],
    [text !== input, { id: "parameter-escaped-quotes" }],
    [names.unquoted.size > 0, { id: "parameter-unquoted", names: told("unquoted") }],
    [names.single.size > 0, { id: "parameter-single-quotes", names: told("single") }],
    [names.open.size > 0, { id: "parameter-quote-open", names: told("open") }],
    [!isSeparated, { id: "parameter-separator" }],
    [blanks !== "", { id: /[\r\n]/.test(blanks) ? "authorization-line-breaks" : "parameter-blanks" }],
    [padded.length > 0, { id: "value-blanks", names: padded }],
  ];
  return { values, findings: all.flatMap(([isSo, found]) => (isSo ? [found] : [])) };
}
