import { decimal, decimalsOf } from "../../src/amount.js";

/** An amount in the smallest unit as people of a language write it, such as `HKD 8.88`. */
export function writeAmount(amount: number, currency: string, locale: string): string {
  // As a text: a large number has no exact half as a fraction.
  return format(locale, currency).format(decimal(amount, currency) as `${number}`);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs far more than using it, and a list needs hundreds. */
function format(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const decimals = decimalsOf(currency);
  const made = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}
