import { CURRENCIES, MINOR_UNITS } from "../../generated/currencies.js";
import { mustBe, WechatPayInputError } from "../errors.js";

/**
 * An amount as WeChat Pay takes it, an integer in the smallest unit of its currency, of an amount as people write it. How
 * many decimals a currency has is that of ISO 4217; WeChat Pay's pages say it of JPY alone, which has none.
 *
 * @param text - digits, and a point before the decimals if there are any: `"12.50"`, `"12.5"`, `"12"`. No sign, no blank, no
 * signs between thousands, and no number, which JavaScript may have rounded.
 * @param currency - three capital letters of ISO 4217, such as `HKD`.
 * @returns 0 to 2^53 - 1.
 * @throws {@link WechatPayInputError} that says what to send instead: nothing is rounded.
 *
 * @example
 * ```ts
 * money("12.50", "HKD"); // 1250
 * money("100", "JPY"); // 100: it has no decimals
 * ```
 *
 * Source: https://www.iso.org/iso-4217-currency-codes.html
 */
export function money(text: string, currency: string): number {
  const digits = digitsOf(currency);
  const expected = `an amount of ${currency} as a text, such as ${JSON.stringify(example(digits))}`;
  const fault = (rule: string, message: string) => new WechatPayInputError([{ path: "text", rule, expected, message }]);
  const refuse = (rule: string, what: string) => fault(rule, `${what}; send ${expected}`);
  if (typeof text !== "string") throw refuse("type", `must be a text, got ${kindOf(text)}`);
  const [, whole = "", decimals = ""] = AMOUNT.exec(text) ?? [];
  if (whole === "") throw refuse("pattern", `must be digits with at most one point${mistakeIn(text)}`);
  if (decimals.length > digits) {
    const has = digits === 0 ? "no decimals" : `${digits} decimals`;
    // What is left out of "100.00" changes nothing.
    const isZero = /^0*$/.test(decimals.slice(digits));
    const kept = digits === 0 ? whole : `${whole}.${decimals.slice(0, digits)}`;
    throw fault("maxDecimals", `has too many: ${currency} has ${has}${isZero ? `; send "${kept}"` : ""}`);
  }
  const amount = Number(whole + decimals.padEnd(digits, "0"));
  if (!Number.isSafeInteger(amount))
    throw refuse("maximum", `must be at most ${decimal(Number.MAX_SAFE_INTEGER, digits)}`);
  return amount;
}

/**
 * The inverse of {@link money}: an amount of WeChat Pay's as people write it, with all decimals of its currency.
 *
 * @param amount - an integer in the smallest unit of the currency, 0 to 2^53 - 1.
 * @param currency - three capital letters of ISO 4217, such as `HKD`.
 * @throws {@link WechatPayInputError} when it is none.
 *
 * @example
 * ```ts
 * formatMoney(1250, "HKD"); // "12.50"
 * formatMoney(100, "JPY"); // "100"
 * ```
 */
export function formatMoney(amount: number, currency: string): string {
  const digits = digitsOf(currency);
  if (Number.isSafeInteger(amount) && amount >= 0) return decimal(amount, digits);
  const expected = `an integer from 0 to 2^53 - 1, in the smallest unit of ${currency}`;
  throw new WechatPayInputError([mustBe("amount", "type", expected)]);
}

/**
 * Whether ISO 4217 has a currency of this code.
 *
 * @example
 * ```ts
 * isCurrency("HKD"); // true
 * isCurrency("hkd"); // false
 * ```
 */
export function isCurrency(code: unknown): code is string {
  return typeof code === "string" && /^[A-Z]{3}$/.test(code) && CURRENCIES.includes(code);
}

const AMOUNT = /^(0|[1-9]\d{0,15})(?:\.(\d{1,16}))?$/;

/** How many there are after the decimal point. @throws WechatPayInputError when there is no such currency. */
function digitsOf(currency: string): number {
  if (isCurrency(currency)) return Object.hasOwn(MINOR_UNITS, currency) ? Number(MINOR_UNITS[currency]) : USUAL;
  const expected = "a currency of ISO 4217 in three capital letters, such as HKD";
  throw new WechatPayInputError([mustBe("currency", "enum", expected)]);
}

const USUAL = 2;

function decimal(amount: number, digits: number): string {
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function example(digits: number): string {
  return digits === 0 ? "100" : decimal(1250 * 10 ** (digits - USUAL), digits);
}

/** The likeliest mistake in a text, in words that do not repeat the text. */
function mistakeIn(text: string): string {
  if (/[eE]/.test(text)) return ", without an exponent";
  if (/^[+-]/.test(text)) return ", without a sign: the amount of a refund is positive";
  if (/\s/.test(text)) return ", without blanks";
  if (/[,'_]/.test(text)) return ", without thousands separators, and with a point, not a comma, before the decimals";
  if (/^\.|\.$/.test(text)) return ", with digits on both sides of the point";
  if (/^0\d/.test(text)) return ", without leading zeros";
  return /^\d{17}/.test(text) ? ", at most 16 before it" : "";
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number" ? "a number, which may be rounded" : `a value of type ${typeof value}`;
}
