/* Amounts in the smallest unit of their currency, and as decimals. Server and pages use this file. */

/** Chargeable currencies without decimals, by ISO 4217. Not from Intl: browsers disagree, for example on IDR. */
const WITHOUT_DECIMALS: readonly string[] = ["JPY", "KRW", "VND", "ISK"];

/** How many decimals a currency has: HKD 2, JPY 0. */
export function decimalsOf(currency: string): number {
  return WITHOUT_DECIMALS.includes(currency) ? 0 : 2;
}

/** An amount as a decimal, such as `8.88`. */
export function decimal(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, "0");
  const units = digits.slice(0, digits.length - decimals);
  return `${amount < 0 ? "-" : ""}${units}${decimals > 0 ? `.${digits.slice(-decimals)}` : ""}`;
}

/** Reads a decimal; `undefined` when it is not an amount of at least 0 in this currency. */
export function readDecimal(text: string, currency: string): number | undefined {
  const decimals = decimalsOf(currency);
  const [, units = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (units === "" || fraction.length > decimals) return undefined;
  const amount = Number(units + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
