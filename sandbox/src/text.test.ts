import { expect, it } from "vitest";
import { platformTime, utc } from "./rfc3339.js";
import { inLanguage } from "./text.js";

it.each([
  ["zh-CN", "中"],
  ["zh-HK", "中"],
  ["ZH-tw", "中"],
  ["en", "en"],
  ["", "en"],
  [undefined, "en"],
])("the text for the language %s is %s", (header, text) => {
  expect(inLanguage({ en: "en", zh: "中" }, header)).toBe(text);
});

it("the platform writes Beijing time in whole seconds, the console UTC", () => {
  const time = Date.UTC(2026, 11, 31, 20, 0, 0, 999);
  expect(platformTime(time)).toBe("2027-01-01T04:00:00+08:00");
  expect(Date.parse(platformTime(time))).toBe(time - 999);
  expect(utc(time)).toBe("2026-12-31T20:00:00.999Z");
});
