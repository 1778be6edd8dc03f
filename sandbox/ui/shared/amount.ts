import { decimal, decimalsOf } from "../../src/amount.js";

/** Formats an amount in the smallest unit in a language, such as `HKD 8.88`. */
export function writeAmount(amount: number, currency: string, locale: string): string {
  // As text, because a large amount has no exact floating-point fraction.
  return format(locale, currency).format(decimal(amount, currency) as `${number}`);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Creating a formatter is slow, and a list needs hundreds. */
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
