import { describe, expect, it } from "vitest";
import { writeAmount } from "../ui/shared/amount.js";
import { readDecimal } from "./amount.js";

describe("an amount on the sandbox's pages", () => {
  it.each([
    [888, "HKD", "HKD\u00a08.88"],
    [888, "JPY", "JPY\u00a0888"],
    // Newer versions of Intl show no decimals for this currency.
    [123_45, "IDR", "IDR\u00a0123.45"],
    [5, "CNY", "CNY\u00a00.05"],
    [9_007_199_254_740_991, "CNY", "CNY\u00a090,071,992,547,409.91"],
  ])("%d of %s is %s", (amount, currency, text) => {
    expect(writeAmount(amount, currency, "en-GB")).toBe(text);
    expect(writeAmount(amount, currency, "zh-CN").replace(/\s/, "\u00a0")).toBe(text);
  });

  it.each([
    ["8.88", "HKD", 888],
    ["8.8", "HKD", 880],
    ["8", "HKD", 800],
    ["888", "JPY", 888],
    ["8.8", "JPY", undefined],
    ["8.888", "HKD", undefined],
    ["-1", "HKD", undefined],
    ["", "HKD", undefined],
    ["1e3", "HKD", undefined],
    ["90071992547409.92", "HKD", undefined],
  ])("%j in %s is read as %d", (text, currency, amount) => {
    expect(readDecimal(text, currency)).toBe(amount);
  });
});
