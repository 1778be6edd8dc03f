import { decode, readTokens } from "./json-tokens.js";

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

const FORM = /^[^=&{}[\]"\s]+=[^=&{}[\]"\s]*(?:&[^=&{}[\]"\s]+=[^=&{}[\]"\s]*)*$/;
const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** The JSON objects that form data may have been: with numbers for those named, for none, for all. */
export function fromForm(text: string, numbers: readonly string[]): string[] {
  if (!FORM.test(text)) return [];
  const pairs = [...new URLSearchParams(text)];
  const json = (isNumber: (key: string) => boolean): string =>
    JSON.stringify(
      Object.fromEntries(
        pairs.map(([key, value]) => [key, isNumber(key) && NUMBER.test(value) ? Number(value) : value]),
      ),
    );
  return [...new Set([json((key) => numbers.includes(key)), json(() => false), json(() => true)])];
}
