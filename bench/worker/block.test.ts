import { expect, it } from "vitest";
import type { Figures } from "../results.js";
import { orderOf, record, timeBlock } from "./block.js";

it("those that are judged stand side by side, forwards and backwards; the others begin with the next each time", () => {
  const rounds = Array.from({ length: 4 }, (_, round) => orderOf(["a", "b", "c"], ["x", "y", "z"], round).join(""));
  expect(rounds).toEqual(["abcxyz", "cbayzx", "abczxy", "cbaxyz"]);
  expect([0, 1].map((round) => orderOf(["a", "b"], [], round).join(""))).toEqual(["ab", "ba"]);
});

it("a block does so many, so many at once, and tells what each of them took", async () => {
  let [begun, running, most] = [0, 0, 0];
  const block = await timeBlock(10, 4, async () => {
    begun++;
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
  });
  expect([begun, running, most]).toEqual([10, 0, 4]);
  expect(block.micros).toBeGreaterThan(0);
  const figures: Figures = {};
  record(figures, { micros: 123.456 });
  record(figures, { micros: 2 });
  expect(figures).toEqual({ micros: [[123.5, 2]] });
});

it("one that takes too long is not begun again", async () => {
  let begun = 0;
  await timeBlock(10, 1, async () => void begun++, 0);
  expect(begun).toBeLessThan(10);
});
