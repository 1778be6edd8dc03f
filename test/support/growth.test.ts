import { expect, it } from "vitest";
import { growth, orRefused, STEEP } from "./growth.js";

/** Takes so much processor time, in microseconds. */
function burn(cost: number): void {
  const begin = process.cpuUsage();
  for (let spent = 0; spent < cost; ) {
    const { user, system } = process.cpuUsage(begin);
    spent = user + system;
  }
}

it.each([
  ["is not steep where the cost is linear", (size: number) => size, false],
  ["is steep where the cost is quadratic", (size: number) => size ** 2 / 600, true],
])("growth %s", async (_, costOf, isSteep) => {
  expect((await growth((size) => () => burn(costOf(size)), 600)) > STEEP).toBe(isSteep);
});

it("growth is that of asynchronous work, which may be refused", async () => {
  const costOf = (size: number) => size ** 2 / 600;
  const asynchronous = (size: number) => async () => {
    await Promise.resolve();
    burn(costOf(size));
    throw new Error("refused");
  };
  expect(await growth((size) => orRefused(asynchronous(size)), 600)).toBeGreaterThan(STEEP);
});

it("growth is not steep because the first rounds were disturbed", async () => {
  let disturbed = 5;
  const prepare = (size: number) => () => burn(size > 600 && disturbed-- > 0 ? size * 8 : size);
  expect(await growth(prepare, 600)).toBeLessThan(STEEP);
});
