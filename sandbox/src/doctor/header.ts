import { AUTHORIZATION } from "../../../generated/constants.js";
import { clip } from "./clip.js";
import type { Finding } from "./finding.js";
import * as words from "./words-authorization.js";

/** The names of the five parameters. */
export type ParameterName = keyof typeof AUTHORIZATION.parameters;

/** What could be read of an Authorization header, and what is wrong with its form. */
export interface ReadHeader {
  /** The values as they stand between the quotes. A parameter that is missing or empty is absent. */
  values: Partial<Record<ParameterName, string>>;
  findings: Finding[];
}

const NAMES = Object.keys(AUTHORIZATION.parameters) as ParameterName[];

// More than any honest header has; what comes after is not read.
const LONGEST = 32_768;

/** Names that other calls of WeChat Pay, or a hasty hand, give to the parameters; without signs, in lower case. */
const ALIASES: Readonly<Record<string, ParameterName>> = {
  mchid: "mchid",
  mchno: "mchid",
  merchantid: "mchid",
  spmchid: "mchid",
  nonce: "nonce_str",
  noncestr: "nonce_str",
  timestamp: "timestamp",
  serial: "serial_no",
  serialno: "serial_no",
  serialnumber: "serial_no",
  sign: "signature",
  signature: "signature",
};

/** Reads the header as a person would, whatever its form, and says what a machine would not accept. */
export function readHeader(authorization: string | undefined): ReadHeader {
  if (authorization === undefined || authorization.trim() === "") {
    return { values: {}, findings: [words.authorizationMissing()] };
  }
  const scheme = readScheme(authorization.slice(0, LONGEST));
  const parameters = readParameters(scheme.rest);
  // A Bearer token and the like: what follows is no list of parameters, so there is nothing more to say of it.
  if (scheme.foreign && Object.keys(parameters.values).length === 0) {
    return { values: {}, findings: scheme.findings };
  }
  return { values: parameters.values, findings: [...scheme.findings, ...formFindings(parameters, scheme.blanks)] };
}

interface ReadScheme {
  rest: string;
  foreign: boolean;
  /** What stands between scheme and parameters is more than a blank. */
  blanks: string;
  findings: Finding[];
}

function readScheme(header: string): ReadScheme {
  const findings: Finding[] = [];
  let rest = header.trim();
  const name = /^authorization[ \t]*:\s*/i.exec(rest);
  if (name) {
    findings.push(words.authorizationNameRepeated());
    rest = rest.slice(name[0].length);
  }
  const expected = AUTHORIZATION.scheme;
  if (
    rest.slice(0, expected.length).toUpperCase() === expected &&
    !/^[0-9A-Za-z-]+(?:\s|$)/.test(rest.slice(expected.length))
  ) {
    const spelled = rest.slice(0, expected.length);
    if (spelled !== expected) findings.push(words.authorizationScheme(spelled));
    rest = rest.slice(expected.length);
    const blanks = /^\s*/.exec(rest)?.[0] ?? "";
    rest = rest.slice(blanks.length);
    if (blanks === "" && rest !== "") {
      findings.push(words.authorizationSchemeBlank());
      rest = rest.replace(/^[:,]\s*/, "");
    }
    return { rest, foreign: false, blanks: blanks === " " ? "" : blanks, findings };
  }
  const other = /^([^\s=,;"']+)(?:\s+|$)/.exec(rest);
  // `mchid = "…"` is a parameter, not a scheme.
  const after = other ? rest.slice(other[0].length) : rest;
  const scheme = other && !after.startsWith("=") ? other[1] : undefined;
  findings.push(words.authorizationScheme(scheme));
  return { rest: scheme === undefined ? rest : after, foreign: true, blanks: "", findings };
}

interface ReadParameters {
  values: Partial<Record<ParameterName, string>>;
  duplicated: Set<string>;
  unknown: string[];
  renamed: { found: string; expected: ParameterName }[];
  unquoted: string[];
  single: string[];
  open: string[];
  escaped: boolean;
  /** The signs between two parameters are not one comma. */
  separators: boolean;
  /** All blanks found between the tokens. */
  blanks: string;
}

const TOKEN = /[^\s=,;&"']+/y;
const BLANKS = /\s*/y;
const BETWEEN = /[\s,;&]*/y;
// A bare value ends at a sign that separates, or at a blank with the next parameter after it. One blank, not a run of
// them: `\s+` would make long runs of blanks costly.
const BARE_END = /[,;&]|\s(?=[A-Za-z_]{1,20}=["'])|\s(?=(?:mchid|nonce_str|timestamp|serial_no|signature)=)/g;

function readParameters(input: string): ReadParameters {
  const escaped = input.includes('\\"');
  const text = escaped ? input.replaceAll('\\"', '"') : input;
  const read: ReadParameters = {
    values: {},
    duplicated: new Set(),
    unknown: [],
    renamed: [],
    unquoted: [],
    single: [],
    open: [],
    escaped,
    separators: false,
    blanks: "",
  };
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const separate = (first: boolean): void => {
    const between = take(BETWEEN);
    const signs = between.replace(/\s/g, "");
    read.blanks += between.replace(/[,;&]/g, "");
    if (signs !== (first || at >= text.length ? "" : ",")) read.separators = true;
  };
  separate(true);
  while (at < text.length) {
    const name = take(TOKEN);
    const blanks = take(BLANKS);
    if (name === "" || text[at] !== "=") {
      // Something that is no parameter. One character at least, or this would not come to an end.
      const rest = name === "" ? text.slice(at, at + 1) : name;
      if (name === "") at += 1;
      if (read.unknown.length < 20) read.unknown.push(rest);
      take(BETWEEN);
      continue;
    }
    at += 1;
    read.blanks += blanks + take(BLANKS);
    keep(read, name, takeValue(name));
    separate(false);
  }
  return read;

  function takeValue(name: string): string {
    const quote = text[at];
    if (quote !== '"' && quote !== "'") {
      BARE_END.lastIndex = at;
      const end = BARE_END.exec(text)?.index ?? text.length;
      const value = text.slice(at, end).trim();
      at = end;
      // An empty value is reported as missing, not as unquoted.
      if (value !== "") read.unquoted.push(name);
      return value;
    }
    if (quote === "'") read.single.push(name);
    let end = text.indexOf(quote, at + 1);
    if (end < 0) {
      read.open.push(name);
      end = text.length;
    }
    const value = text.slice(at + 1, end);
    at = Math.min(end + 1, text.length);
    return value;
  }
}

function keep(read: ReadParameters, found: string, value: string): void {
  const exact = NAMES.find((name) => name === found);
  const plain = found.toLowerCase().replace(/[_-]/g, "");
  const name = exact ?? (Object.hasOwn(ALIASES, plain) ? ALIASES[plain] : undefined);
  if (name === undefined) {
    if (read.unknown.length < 20) read.unknown.push(found);
    return;
  }
  if (exact === undefined) read.renamed.push({ found, expected: name });
  if (read.values[name] !== undefined) read.duplicated.add(name);
  else if (value.trim() !== "") read.values[name] = value;
}

function formFindings(read: ReadParameters, schemeBlanks: string): Finding[] {
  const findings: Finding[] = [];
  const missing = NAMES.filter((name) => read.values[name] === undefined);
  const padded = NAMES.filter((name) => name !== "signature" && /\s/.test(read.values[name] ?? ""));
  const known = (names: readonly string[]) => [...new Set(names)].slice(0, 5).map(clip);
  const blanks = schemeBlanks + read.blanks;
  if (missing.length > 0) findings.push(words.parameterMissing(missing));
  if (read.renamed.length > 0) findings.push(words.parameterName(read.renamed.slice(0, 5)));
  if (read.duplicated.size > 0) findings.push(words.parameterDuplicated([...read.duplicated]));
  if (read.unknown.length > 0) findings.push(words.parameterUnknown(read.unknown));
  if (read.escaped) findings.push(words.parameterEscapedQuotes());
  if (read.unquoted.length > 0) findings.push(words.parameterUnquoted(known(read.unquoted)));
  if (read.single.length > 0) findings.push(words.parameterSingleQuotes(known(read.single)));
  if (read.open.length > 0) findings.push(words.parameterQuoteOpen(known(read.open)));
  if (read.separators) findings.push(words.parameterSeparator());
  if (/[\r\n]/.test(blanks)) findings.push(words.authorizationLineBreaks());
  else if (blanks !== "") findings.push(words.parameterBlanks());
  if (padded.length > 0) findings.push(words.valueBlanks(padded));
  return findings;
}
