import { expect, it } from "vitest";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { readCallOptions } from "./call-options.js";

const DEFAULTS = { timeout: 10_000, attemptTimeout: 4_000, retries: 2, signal: undefined };

it("options of a call are read once, whichever requests it makes", () => {
  let reads = 0;
  const options = {
    get timeout() {
      reads += 1;
      return 7_000;
    },
    acceptLanguage: "zh-CN" as const,
  };
  const read = readCallOptions(options, DEFAULTS);
  const shorter = readCallOptions(read.within(5_000), DEFAULTS);
  expect(shorter).toEqual({ ...DEFAULTS, timeout: 5_000, acceptLanguage: "zh-CN" });
  expect(readCallOptions(shorter, DEFAULTS)).toBe(shorter);
  expect(reads).toBe(1);
});

it("a wrong option is refused by its name", () => {
  const refused = (options: object) => thrownIn(() => readCallOptions(options, DEFAULTS));
  expect(refused({ acceptLanguage: "fr" })).toMatchObject({ issues: [{ path: "acceptLanguage", rule: "enum" }] });
  expect(refused({ retries: 11 })).toMatchObject({ issues: [{ path: "retries", rule: "range" }] });
});
