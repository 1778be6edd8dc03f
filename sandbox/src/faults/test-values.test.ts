import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TEST_USERS } from "../platform/money/test-users.js";
import { FAULT_KINDS } from "./kinds.js";
import { TEST_VALUES } from "./test-values.js";

const GUIDE = readFileSync(new URL("../../../docs/sandbox.md", import.meta.url), "utf8");

it("the guide has each test value, and no other", () => {
  const rows = TEST_VALUES.map(({ value, operation, field, what }) => {
    return `| \`${value}\` | \`${field}\` of \`${operation}\` | ${what.en} |`;
  });
  expect(GUIDE.split("\n").filter((line) => line.startsWith("| `[sandbox:"))).toEqual(rows);
});

it("the guide has each test user", () => {
  for (const { prefix } of TEST_USERS.filter((user) => user.prefix !== ""))
    expect(GUIDE).toContain(`| \`${prefix}\` |`);
});

it("every outcome is one of the test values", () => {
  const outcomes = FAULT_KINDS.filter(({ operations }) => operations !== undefined).map(({ kind }) => kind);
  const tested = TEST_VALUES.flatMap(({ value }) => outcomes.filter((kind) => value.includes(kind)));
  expect(outcomes.filter((kind) => !tested.includes(kind))).toEqual([]);
});
