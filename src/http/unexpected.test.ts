import { describe, expect, it } from "vitest";
import type { UnexpectedField } from "./hooks.js";
import { createUnexpectedReporter } from "./unexpected.js";

function recordReports() {
  const reported: UnexpectedField[] = [];
  return { reported, report: createUnexpectedReporter((field) => reported.push(field)) };
}
const broken = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({ path: `f${from + i}`, rule: "type" }));

describe("an unexpected field", () => {
  it("is reported with the place where it was seen", () => {
    const { reported, report } = recordReports();
    report("PAPAY.SIGN", [{ path: "a", rule: "type" }]);
    expect(reported).toEqual([{ seenIn: "PAPAY.SIGN", path: "a", rule: "type" }]);
    report("界\n".repeat(99), [{ path: "a", rule: "type" }]);
    expect(reported[1]?.seenIn).toBe("?".repeat(64));
  });

  it("is reported once, and again when it is seen elsewhere or breaks another rule", () => {
    const { reported, report } = recordReports();
    for (const seenIn of ["A", "A", "B"])
      for (const rule of ["type", "type", "format"]) report(seenIn, [{ path: "a", rule }]);
    expect(reported.map(({ seenIn, rule }) => `${seenIn} ${rule}`)).toEqual([
      "A type",
      "A format",
      "B type",
      "B format",
    ]);
  });

  it("is reported with the first of several rules, each time", () => {
    const { reported, report } = recordReports();
    const rules = ["minLength", "pattern", "format"].map((rule) => ({ path: "a", rule }));
    for (let i = 0; i < 3; i++) report("A", rules);
    expect(reported.map(({ rule }) => rule)).toEqual(["minLength"]);
  });

  it("is reported up to 20 times for one message, and the rest with the next message", () => {
    const { reported, report } = recordReports();
    report("A", broken(50));
    expect(reported.map(({ path }) => path)).toEqual(broken(20).map(({ path }) => path));
    report("A", broken(50));
    report("A", broken(50));
    report("A", broken(50));
    expect(reported.map(({ path }) => path)).toEqual(broken(50).map(({ path }) => path));
  });

  it("is reported up to 1,000 times in total", () => {
    const { reported, report } = recordReports();
    for (let i = 0; i < 100; i++) report("A", broken(20, i * 20));
    expect(reported).toHaveLength(1_000);
  });

  it("harms nothing when the hook throws or rejects, or is absent", async () => {
    const hooks = [() => expect.fail("thrown"), async () => expect.fail("rejected"), undefined];
    for (const hook of hooks) createUnexpectedReporter(hook)("A", broken(3));
    await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would fail this file
  });
});
