import { expect, it } from "vitest";
import { shortVerdict, withoutValues } from "./short-verdict.js";

it.each([
  [
    'The query was signed as "a=1&token=x" and sent as "b": they differ.',
    'The query was signed as "…" and sent as "…": they differ.',
  ],
  ["The contract C12345 exists already.", "The contract … exists already."],
  ["https://merchant.example/hook is not a valid address.", "… is not a valid address."],
  [
    "The nonce 0a1b2c was used within the last 10 minutes: it was sent twice.",
    "The nonce … was used within the last 10 minutes: it was sent twice.",
  ],
  ["it has 33 characters, more than 32", "it has 33 characters, more than 32"],
  ["/body/plan_id: it is less than 1", "/body/plan_id: it is less than 1"],
])("of %j stays %j", (sentence, short) => {
  expect(withoutValues(sentence)).toBe(short);
});

const text = (en: string) => ({ en, zh: en });
const finding = { id: "x", problem: text('The body was signed as "张".'), remedy: text("r") };

it("the cause of a refused signature comes first, then the field and rule of a refusal, then a hint", () => {
  const refusal = {
    code: "PARAM_ERROR",
    message: text("m 138001380001"),
    detail: { field: "/body/a", issue: "it is empty" },
  } as const;
  expect(shortVerdict(refusal, [finding], false)).toBe('The body was signed as "…".');
  expect(shortVerdict(refusal, [finding], true)).toBe("/body/a: it is empty");
  expect(shortVerdict({ ...refusal, detail: {} }, [], true)).toBe("m …");
  expect(shortVerdict(undefined, [finding], true)).toBe('The body was signed as "…".');
  expect(shortVerdict(undefined, [], true)).toBeNull();
});
