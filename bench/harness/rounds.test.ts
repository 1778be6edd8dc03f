import { expect, it } from "vitest";
import { interleave } from "./rounds.js";

it("rounds alternate between the contenders, one at a time, and each begins with the next", async () => {
  const order: string[] = [];
  let running = 0;
  const rounds = await interleave(["a", "b", "c"], 4, async (name) => {
    expect(running++).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return { index: order.push(name) };
  });
  expect(order.join("")).toBe("abc" + "bca" + "cab" + "abc");
  expect(Object.keys(rounds)).toEqual(["a", "b", "c"]);
  expect(rounds["b"]).toEqual([{ index: 2 }, { index: 4 }, { index: 9 }, { index: 11 }]);
});

it("a contender may have fewer rounds; each round is prepared once", async () => {
  const order: string[] = [];
  await interleave(
    ["a", "b"],
    (name) => (name === "a" ? 1 : 3),
    async (name) => ({ index: order.push(name) }),
    () => void order.push("-"),
  );
  expect(order.join("")).toBe("-ab-b-b");
});

it("one that fails ends the run, by name", async () => {
  const run = interleave(["a"], 1, () => Promise.reject(new Error("broken")));
  await expect(run).rejects.toThrow("a failed");
});
