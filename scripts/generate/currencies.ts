import * as dinero from "dinero.js/currencies";

/** A currency of dinero.js: `exponent` digits after the point, of a number of that base. */
interface Listed {
  code: string;
  base: number | readonly number[];
  exponent: number;
}

/** ISO 4217 gives these two decimals; dinero.js counts in their smallest unit, a fifth. */
const IN_FIFTHS = ["MGA", "MRU"];

/** How many decimals most currencies have. */
const USUAL = 2;

/** Replaces `x-iso-4217` in the document with a pattern of all codes, so that nobody writes them by hand. */
export function withCurrencies<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withCurrencies) as T;
  if (typeof node !== "object" || node === null) return node;
  const { "x-iso-4217": isCurrency, ...rest } = node as Record<string, unknown>;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withCurrencies(value)]));
  const codes = isCurrency === true && listedCurrencies().map(({ code }) => code);
  return (codes ? { ...copy, pattern: `^(?:${codes.join("|")})$` } : copy) as T;
}

/** The currencies of ISO 4217 and the digits after their decimal point, in few bytes for bundles. */
export function generateCurrencies(): string {
  const listed = listedCurrencies();
  const others = listed.filter(({ digits }) => digits !== USUAL);
  return `/** The codes of ISO 4217 for money that is paid with, by dinero.js. */
export const CURRENCIES =
  "${listed.map(({ code }) => code).join(" ")}";

/** How many digits they have after the decimal point, where that is not ${USUAL}. */
export const MINOR_UNITS: Readonly<Record<string, number>> = {
${others.map(({ code, digits }) => `  ${code}: ${digits},\n`).join("")}};
`;
}

function listedCurrencies(): { code: string; digits: number }[] {
  const listed = (Object.values(dinero) as Listed[]).map(({ code, base, exponent }) => {
    if (base !== 10 && !IN_FIFTHS.includes(code)) throw new Error(`${code} has no decimals: what does ISO 4217 say?`);
    return { code, digits: base === 10 ? exponent : USUAL };
  });
  return listed.sort((one, other) => (one.code < other.code ? -1 : 1));
}
