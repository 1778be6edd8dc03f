/* Amounts in the smallest unit of their currency, as people write them. For server and pages alike. */

/** Of the currencies that can be charged, by ISO 4217. Intl is no source: of IDR, for one, some browsers say none, others two. */
const WITHOUT_DECIMALS: readonly string[] = ["JPY", "KRW", "VND", "ISK"];

/** How many decimals a currency has: 2 of HKD, none of JPY. */
export function decimalsOf(currency: string): number {
  return WITHOUT_DECIMALS.includes(currency) ? 0 : 2;
}

/** Such as `8.88`. */
export function decimal(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, "0");
  const units = digits.slice(0, digits.length - decimals);
  return `${amount < 0 ? "-" : ""}${units}${decimals > 0 ? `.${digits.slice(-decimals)}` : ""}`;
}

/** The way back; `undefined` when a text is no amount from 0 on of this currency. */
export function readDecimal(text: string, currency: string): number | undefined {
  const decimals = decimalsOf(currency);
  const [, units = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (units === "" || fraction.length > decimals) return undefined;
  const amount = Number(units + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
