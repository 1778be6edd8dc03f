import { expect, it } from "vitest";
import { growth, STEEP } from "./growth.test-helper.js";

/** Takes so much CPU time, in microseconds. */
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
])("growth %s", (_, costOf, isSteep) => {
  expect(growth((size) => () => burn(costOf(size)), 600) > STEEP).toBe(isSteep);
});

it("growth is not steep because the first rounds were disturbed", () => {
  let disturbed = 5;
  const prepare = (size: number) => () => burn(size > 600 && disturbed-- > 0 ? size * 8 : size);
  expect(growth(prepare, 600)).toBeLessThan(STEEP);
});
