import { expect, it } from "vitest";
import document from "../generated/openapi.json" with { type: "json" };
import { targetsOf } from "./report/targets.js";
import { run } from "./run.js";
import { PARTS, SETTINGS } from "./settings.js";

it("everything that is compared works, gives what it should, and has a figure for each target", async () => {
  const results = await run(SETTINGS.quick, PARTS);
  for (const { id, figures } of results.cells) {
    const values = Object.values(figures).flatMap((ofOne) => Object.values(ofOne).flat(2));
    expect(values.length, id).toBeGreaterThanOrEqual(Object.keys(figures).length);
    expect(
      values.filter((value) => !Number.isFinite(value)),
      id,
    ).toEqual([]);
  }
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => `operations-${operationId}`),
  );
  expect(results.cells.map(({ id }) => id)).toEqual(expect.arrayContaining(operations));
  // Six cells of calls, judged in three ways, and two of them by client.api; a notification, import twice, sizes, memory.
  expect(targetsOf(results)).toHaveLength(3 * 6 + 2 + 1 + 2 + 6 + 2);
});
