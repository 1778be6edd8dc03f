import { expect, it } from "vitest";
import { interleave } from "./rounds.js";

it("rounds alternate between the contenders, one at a time", async () => {
  const order: string[] = [];
  let running = 0;
  const rounds = await interleave(["a", "b", "c"], 2, async (name) => {
    expect(running++).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return { index: order.push(name) };
  });
  expect(order.join("")).toBe("abcabc");
  expect(rounds["b"]).toEqual([{ index: 2 }, { index: 5 }]);
});

it("one that fails ends the run, by name", async () => {
  const run = interleave(["a"], 1, () => Promise.reject(new Error("broken")));
  await expect(run).rejects.toThrow("a failed");
});
