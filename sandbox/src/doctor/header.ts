import { AUTHORIZATION } from "../../../generated/constants.js";
import { type Found, phrase } from "./words.js";

/** The names of the five parameters. */
type ParameterName = keyof typeof AUTHORIZATION.parameters;

/** The values of an Authorization header, and what is wrong with its form. */
export interface ReadHeader {
  /** The values between the quotes. A parameter that is missing or empty is absent. */
  values: Partial<Record<ParameterName, string>>;
  findings: Found[];
}

const NAMES = Object.keys(AUTHORIZATION.parameters) as ParameterName[];

// No real header is longer. The rest is not read.
const LONGEST = 32_768;

// No finding lists more names.
const MOST_NAMES = 5;

/** Names that other calls of WeChat Pay give to the parameters, and likely slips; in lower case, without _ and -. */
const ALIASES: readonly [expected: ParameterName, written: RegExp][] = [
  ["mchid", /^(?:mchid|mchno|merchantid|spmchid)$/],
  ["nonce_str", /^nonce(?:str)?$/],
  ["timestamp", /^timestamp$/],
  ["serial_no", /^serial(?:no|number)?$/],
  ["signature", /^sign(?:ature)?$/],
];

/** Reads the header, whatever its form, and says what the platform would not accept. */
export function readHeader(authorization = ""): ReadHeader {
  if (authorization.trim() === "") return { values: {}, findings: [{ id: "authorization-missing" }] };
  const { rest, isForeign, blanks, findings } = readScheme(authorization.slice(0, LONGEST).trim());
  const parameters = readParameters(rest, blanks);
  // For example a Bearer token: it has no parameters, so nothing more is said about them.
  if (isForeign && Object.keys(parameters.values).length === 0) return { values: {}, findings };
  return { values: parameters.values, findings: [...findings, ...parameters.findings] };
}

/** `blanks`: the blanks between scheme and parameters, unless it is the one that belongs there. */
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

const TOKEN = "[^\\s=,;&\"']+";
// A bare value ends at a sign that separates, or at a blank with the next parameter after it. One blank, not a run of
// them: `\s+` would make long runs of blanks costly.
const BARE = `(?:(?![,;&]|\\s(?:[A-Za-z_]{1,20}=["']|(?:${NAMES.join("|")})=))[^])*`;
const VALUE = `"(?<double>[^"]*)(?<closed>"?)|'(?<single>[^']*)(?<closedToo>'?)|(?<bare>${BARE})`;
/** A parameter or something else, of one character at least, and the separators after it. */
const PART = new RegExp(
  `(?:(?<name>${TOKEN})(?<equals>\\s*=\\s*)(?:${VALUE})|(?<other>${TOKEN}|[^]))(?<after>[\\s,;&]*)`,
  "g",
);

/** Findings about the parameters, in the order in which they are reported. */
const PARAMETER_FINDINGS = [
  "parameter-missing",
  "parameter-name",
  "parameter-duplicated",
  "parameter-unknown",
  "parameter-escaped-quotes",
  "parameter-unquoted",
  "parameter-single-quotes",
  "parameter-quote-open",
  "parameter-separator",
  "authorization-line-breaks",
  "parameter-blanks",
  "value-blanks",
] as const;

function readParameters(input: string, blanksBefore: string): ReadHeader {
  const text = input.replaceAll('\\"', '"');
  const values: ReadHeader["values"] = {};
  /** The names that each finding is about. */
  const noted = new Map<(typeof PARAMETER_FINDINGS)[number], Set<string>>();
  const expected = new Set<string>();
  const note = (id: (typeof PARAMETER_FINDINGS)[number], name = ""): void => {
    const names = noted.get(id) ?? new Set();
    if (names.size < MOST_NAMES) noted.set(id, names.add(name));
  };
  const keep = (found: string, value: string): void => {
    const exact = NAMES.find((name) => name === found);
    const plain = found.toLowerCase().replace(/[_-]/g, "");
    const name = exact ?? ALIASES.find(([, written]) => written.test(plain))?.[0];
    if (exact === undefined) note(name === undefined ? "parameter-unknown" : "parameter-name", found);
    if (name === undefined) return;
    if (exact === undefined) expected.add(name);
    if (values[name] !== undefined) note("parameter-duplicated", name);
    else if (value.trim() !== "") values[name] = value;
  };

  if (text !== input) note("parameter-escaped-quotes");
  const [before = ""] = /^[\s,;&]*/.exec(text) ?? [];
  if (/[,;&]/.test(before)) note("parameter-separator");
  let blanks = blanksBefore + before.replace(/[,;&]/g, "");
  for (const part of text.slice(before.length).matchAll(PART)) {
    const { name, equals, double, closed, single, closedToo, bare = "", other, after = "" } = part.groups ?? {};
    if (name === undefined) {
      note("parameter-unknown", other);
      continue;
    }
    const isLast = before.length + part.index + part[0].length === text.length;
    if (after.replace(/\s/g, "") !== (isLast ? "" : ",")) note("parameter-separator");
    blanks += `${equals}${after}`.replace(/[=,;&]/g, "");
    if (single !== undefined) note("parameter-single-quotes", name);
    if (closed === "" || closedToo === "") note("parameter-quote-open", name);
    // An empty value is reported as missing, not as unquoted.
    if (bare.trim() !== "") note("parameter-unquoted", name);
    keep(name, double ?? single ?? bare.trim());
  }
  if (blanks !== "") note(/[\r\n]/.test(blanks) ? "authorization-line-breaks" : "parameter-blanks");
  for (const name of NAMES) {
    if (values[name] === undefined) note("parameter-missing", name);
    else if (name !== "signature" && /\s/.test(values[name])) note("value-blanks", name);
  }
  const found = PARAMETER_FINDINGS.filter((id) => noted.has(id));
  const findings = found.map((id): Found => ({ id, names: [...(noted.get(id) ?? [])], expected: [...expected] }));
  return { values, findings };
}
