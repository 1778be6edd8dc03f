import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCIES, MINOR_UNITS } from "../../generated/currencies.js";
import { WechatPayInputError } from "../errors.js";
import { formatMoney, isCurrency, money } from "./money.js";

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(WechatPayInputError);
    return (error as Error).message;
  }
  return "nothing was thrown";
};

describe("money", () => {
  it.each([
    ["12.50", "HKD", 1250],
    ["12.5", "HKD", 1250],
    ["12", "HKD", 1200],
    ["0.01", "CNY", 1],
    ["0", "CNY", 0],
    ["17.50", "USD", 1750],
    ["100", "JPY", 100],
    ["100", "KRW", 100],
    ["1.234", "KWD", 1234],
    ["1.2", "MGA", 120],
    ["90071992547409.91", "EUR", Number.MAX_SAFE_INTEGER],
    ["9007199254740991", "JPY", Number.MAX_SAFE_INTEGER],
    // What a float makes 113.99999999999999 and 1004.9999999999999 of.
    ["1.14", "USD", 114],
    ["10.05", "USD", 1005],
  ])("of %s %s is %i", (text, currency, amount) => {
    expect(money(text, currency)).toBe(amount);
  });

  it.each([
    ["100.5", "JPY", "text has too many: JPY has no decimals"],
    ["100.00", "JPY", 'text has too many: JPY has no decimals; send "100"'],
    ["12.500", "HKD", 'text has too many: HKD has 2 decimals; send "12.50"'],
    ["12.505", "HKD", "text has too many: HKD has 2 decimals"],
    ["1e3", "HKD", "without an exponent"],
    ["-1.00", "HKD", "without a sign"],
    ["+1.00", "HKD", "without a sign"],
    [" 1.00", "HKD", "without blanks"],
    ["1.00\n", "HKD", "without blanks"],
    ["1 000.00", "HKD", "without blanks"],
    ["1,000.00", "HKD", "without thousands separators"],
    ["12,50", "HKD", "with a point, not a comma"],
    ["1'000", "HKD", "without thousands separators"],
    [".5", "HKD", "with digits on both sides"],
    ["5.", "HKD", "with digits on both sides"],
    ["007", "HKD", "without leading zeros"],
    ["", "HKD", "must be digits"],
    ["1.2.3", "HKD", "must be digits"],
    ["0x10", "HKD", "must be digits"],
    ["NaN", "HKD", "must be digits"],
    ["Infinity", "HKD", "must be digits"],
    ["１２", "HKD", "must be digits"],
    ["12345678901234567", "JPY", "at most 16 before it"],
    ["90071992547409.92", "HKD", "must be at most 90071992547409.91"],
    ["9007199254740992", "JPY", "must be at most 9007199254740991"],
  ])("of %j %s is refused with words that help", (text, currency, words) => {
    expect(messageOf(() => money(text, currency))).toContain(words);
  });

  it.each([12.5, 12, 12n, null, undefined, {}, ["12"], new String("12")])("is of a text alone, not of %s", (value) => {
    const message = messageOf(() => money(value as string, "HKD"));
    expect(message).toMatch(/must be a text, got .*; send an amount of HKD as a text, such as "12\.50"$/);
  });

  it("shows an example of the currency", () => {
    expect(messageOf(() => money("x", "JPY"))).toContain('such as "100"');
    expect(messageOf(() => money("x", "KWD"))).toContain('such as "12.500"');
  });

  it.each(["hkd", "HK", "HKDD", "XXX", "XAU", "", " HKD", "D A", "constructor", null, 344])(
    "needs a currency of ISO 4217, which %j is none of",
    (currency) => {
      expect(messageOf(() => money("1", currency as string))).toContain("currency must be a currency of ISO 4217");
      expect(isCurrency(currency)).toBe(false);
    },
  );
});

describe("formatMoney", () => {
  it.each([
    [1250, "HKD", "12.50"],
    [1, "HKD", "0.01"],
    [0, "HKD", "0.00"],
    [100, "JPY", "100"],
    [5, "KWD", "0.005"],
    [Number.MAX_SAFE_INTEGER, "CNY", "90071992547409.91"],
  ])("of %i %s is %s", (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  it.each([1.5, -1, 2 ** 53, Number.NaN, "100", 100n, null, undefined])("refuses %s", (amount) => {
    expect(messageOf(() => formatMoney(amount as number, "HKD"))).toContain("amount must be an integer from 0");
  });

  it("is the inverse of money, for every currency", () => {
    const currencies = CURRENCIES.split(" ");
    expect(currencies).toEqual(
      expect.arrayContaining(["CNY", "HKD", "USD", "JPY", "EUR", "XCG", ...Object.keys(MINOR_UNITS)]),
    );
    expect(currencies.every(isCurrency)).toBe(true);
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(...currencies), (amount, currency) => {
        expect(money(formatMoney(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it("never gives another amount than the text says", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{1,14}(\.[0-9]{1,4})?$/),
        fc.constantFrom("HKD", "JPY", "KWD"),
        (text, currency) => {
          let amount: number;
          try {
            amount = money(text, currency);
          } catch {
            return;
          }
          const [whole = "", decimals = ""] = formatMoney(amount, currency).split(".");
          const [givenWhole = "", givenDecimals = ""] = text.split(".");
          expect([whole, decimals]).toEqual([givenWhole, givenDecimals.padEnd(decimals.length, "0")]);
        },
      ),
    );
  });
});
