import * as dinero from "dinero.js/currencies";

/** A currency of dinero.js: `exponent` digits after the point, of a number of that base. */
interface Listed {
  code: string;
  base: number | readonly number[];
  exponent: number;
}

/** In ISO 4217 these have two decimals, though a fifth is their smallest unit, which dinero.js counts in. */
const IN_FIFTHS = ["MGA", "MRU"];

/** What most currencies have. */
const USUAL = 2;

/** The currencies of ISO 4217 and the digits after their decimal point, as short as a bundle likes it. */
export function generateCurrencies(): string {
  const listed = (Object.values(dinero) as Listed[]).map(({ code, base, exponent }) => {
    if (base !== 10 && !IN_FIFTHS.includes(code)) throw new Error(`${code} has no decimals: what does ISO 4217 say?`);
    return { code, digits: base === 10 ? exponent : USUAL };
  });
  listed.sort((one, other) => (one.code < other.code ? -1 : 1));
  const others = listed.filter(({ digits }) => digits !== USUAL);
  return `/** The codes of ISO 4217 for money that is paid with, by dinero.js. */
export const CURRENCIES =
  "${listed.map(({ code }) => code).join(" ")}";

/** How many digits they have after the decimal point, where that is not ${USUAL}. */
export const MINOR_UNITS: Readonly<Record<string, number>> = {
${others.map(({ code, digits }) => `  ${code}: ${digits},\n`).join("")}};
`;
}
