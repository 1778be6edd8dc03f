import { afterEach, describe, expect, it, vi } from "vitest";
import { scriptedPlatform } from "../../test/support/scripted-platform.js";
import type { InputIssue } from "../index.js";
import { readOutcomeOptions, readTime } from "./options.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a time that the caller gives", () => {
  it.each([
    ["2026-11-26T10:00:00Z", Date.UTC(2026, 10, 26, 10)],
    ["2026-11-26T10:00:00.12Z", Date.UTC(2026, 10, 26, 10, 0, 0, 120)],
    ["2026-11-26T18:00:00+08:00", Date.UTC(2026, 10, 26, 10)],
    ["2026-11-26T04:30:00-05:30", Date.UTC(2026, 10, 26, 10)],
    [new Date(5), 5],
    [undefined, undefined],
  ])("is read: %s", (given, expected) => {
    const issues: InputIssue[] = [];
    expect(readTime("sentAt", given, issues)).toBe(expected);
    expect(issues).toEqual([]);
  });

  it.each([
    "at 2026-11-26T10:00:00Z",
    "2026-11-26T10:00:00Z (UTC)",
    "2026-11-26T10:00:00",
    { toString: () => "2026-11-26T10:00:00Z" },
    0,
    null,
  ])("is refused: %s", (given) => {
    const issues: InputIssue[] = [];
    readTime("sentAt", given, issues);
    expect(issues).toMatchObject([{ path: "sentAt", rule: "format" }]);
  });
});

it("a call has what is left of the deadline, at least a millisecond, and no more than its own timeout", async () => {
  const { client, time } = await scriptedPlatform([]);
  time.now = 100_000;
  const { limits } = readOutcomeOptions(client, { deadline: 8000, timeout: 5000 }, 1).time;
  const timeouts = [0, 4000, 8500].map((passed) => {
    time.now = 100_000 + passed;
    return limits().timeout;
  });
  expect(timeouts).toEqual([5000, 4000, 1]);
});
