import { expect, it } from "vitest";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { readApiV3Key } from "./apiv3-key.js";

it("is 32 printable characters, imported once", async () => {
  const key = readApiV3Key("x".repeat(32));
  expect(await key()).toBe(await key());
});

it.each([
  ["", "got 0 characters"],
  ["x".repeat(31), "got 31 characters"],
  ["x".repeat(33), "got 33 characters"],
  [`${"x".repeat(31)}\n`, "got 32 characters, some of them blanks or line feeds"],
  [`${"x".repeat(31)}é`, "got 32 characters"],
  [7, "got number"],
  [null, "got object"],
  [{ a: "b" }, "got object"],
  [["x".repeat(32)], "got object"],
])("such as %j is refused without repeating it", (text, words) => {
  const error = thrownIn(() => readApiV3Key(text));
  expect(error["issues"]).toMatchObject([{ path: "apiV3Key", rule: "pattern" }]);
  expect(error.message).toMatch(new RegExp(`${words}$`));
  expect(error.message).not.toContain("xxx");
});
