import { describe, expect, it } from "vitest";
import type { UnexpectedField } from "./hooks.js";
import { createUnexpectedReporter } from "./unexpected.js";

function teller() {
  const told: UnexpectedField[] = [];
  return { told, tell: createUnexpectedReporter((field) => told.push(field)) };
}
const broken = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({ path: `f${from + i}`, rule: "type" }));

describe("what is unexpected", () => {
  it("is told with where it was seen", () => {
    const { told, tell } = teller();
    tell("PAPAY.SIGN", [{ path: "a", rule: "type" }]);
    expect(told).toEqual([{ seenIn: "PAPAY.SIGN", path: "a", rule: "type" }]);
    tell("界\n".repeat(99), [{ path: "a", rule: "type" }]);
    expect(told[1]?.seenIn).toBe("?".repeat(64));
  });

  it("is told once, and again where it is seen elsewhere or breaks another rule", () => {
    const { told, tell } = teller();
    for (const seenIn of ["A", "A", "B"])
      for (const rule of ["type", "type", "format"]) tell(seenIn, [{ path: "a", rule }]);
    expect(told.map(({ seenIn, rule }) => `${seenIn} ${rule}`)).toEqual(["A type", "A format", "B type", "B format"]);
  });

  it("is told with the first of several rules, then as ever", () => {
    const { told, tell } = teller();
    const rules = ["minLength", "pattern", "format"].map((rule) => ({ path: "a", rule }));
    for (let i = 0; i < 3; i++) tell("A", rules);
    expect(told.map(({ rule }) => rule)).toEqual(["minLength"]);
  });

  it("is told up to 20 times for one message; the rest with the next", () => {
    const { told, tell } = teller();
    tell("A", broken(50));
    expect(told.map(({ path }) => path)).toEqual(broken(20).map(({ path }) => path));
    tell("A", broken(50));
    tell("A", broken(50));
    tell("A", broken(50));
    expect(told.map(({ path }) => path)).toEqual(broken(50).map(({ path }) => path));
  });

  it("is told up to 1,000 times altogether", () => {
    const { told, tell } = teller();
    for (let i = 0; i < 100; i++) tell("A", broken(20, i * 20));
    expect(told).toHaveLength(1_000);
  });

  it("harms nothing when the hook throws or rejects, or is absent", async () => {
    const hooks = [() => expect.fail("thrown"), async () => expect.fail("rejected"), undefined];
    for (const hook of hooks) createUnexpectedReporter(hook)("A", broken(3));
    await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would fail this file
  });
});
