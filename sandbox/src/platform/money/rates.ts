import { decimalsOf } from "../../amount.js";

/** A test rate: the value of one unit in CNY, times 10^8, and the decimals of the currency by ISO 4217. */
interface TestRate {
  cny: bigint;
  decimals: number;
}

/** Constant rates, not those of any day. The rate of HKD is from the document's examples: HKD 8.88 is CNY 8.15. */
const CNY_PER_UNIT: Readonly<Record<string, number>> = {
  CNY: 1,
  HKD: 0.918,
  MOP: 0.891,
  TWD: 0.226,
  USD: 7.18,
  EUR: 7.8,
  GBP: 9.12,
  JPY: 0.048,
  KRW: 0.0052,
  SGD: 5.34,
  THB: 0.21,
  AUD: 4.72,
  NZD: 4.33,
  CAD: 5.25,
  CHF: 8.35,
  SEK: 0.68,
  DKK: 1.05,
  NOK: 0.67,
  RUB: 0.079,
  AED: 1.955,
  TRY: 0.21,
  MYR: 1.62,
  PHP: 0.125,
  IDR: 0.00045,
  VND: 0.00028,
  MNT: 0.0021,
  CZK: 0.31,
  QAR: 1.972,
  HUF: 0.0196,
  KHR: 0.0018,
  ISK: 0.052,
  PLN: 1.82,
  RON: 1.57,
  KZT: 0.0148,
  AZN: 4.22,
  KGS: 0.082,
  FJD: 3.18,
  AMD: 0.0185,
};

/** The scale of `exchange_rate.rate`. */
const SCALE = 100_000_000n;

/** The currencies that can be charged. */
export const CURRENCIES: readonly string[] = Object.keys(CNY_PER_UNIT);

export function hasTestRate(currency: string): boolean {
  return Object.hasOwn(CNY_PER_UNIT, currency);
}

/**
 * Converts an amount in the smallest unit. The result is rounded half up and at least 1; the rate is for one unit, times 10^8.
 * Both currencies must have a test rate.
 */
export function convert(amount: number, from: string, to: string): { amount: number; rate: number } {
  const [source, target] = [testRate(from), testRate(to)];
  const rate = divide(source.cny * SCALE, target.cny);
  if (from === to) return { amount, rate: Number(rate) };
  const [up, down] = [10n ** BigInt(target.decimals), 10n ** BigInt(source.decimals)];
  const converted = Number(divide(BigInt(amount) * rate * up, SCALE * down));
  return { amount: Math.max(1, converted), rate: Number(rate) };
}

/** `whole * part / of`, rounded half up. */
export function share(whole: number, part: number, of: number): number {
  return Number(divide(BigInt(whole) * BigInt(part), BigInt(of)));
}

function testRate(currency: string): TestRate {
  const cny = CNY_PER_UNIT[currency];
  if (cny === undefined) throw new Error(`there is no test rate for ${currency}`);
  return { cny: BigInt(Math.round(cny * Number(SCALE))), decimals: decimalsOf(currency) };
}

function divide(a: bigint, b: bigint): bigint {
  return (2n * a + b) / (2n * b);
}
