import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { root } from "../../contract-tests/support/document.js";
import { bundleTests } from "../../scripts/support/bundle-tests.js";
import { BROKEN_RULES, type BrokenRule } from "./mutants.js";

/** How many schedules must be enough to find a broken rule. */
const SCHEDULES = 1000;
const BUNDLES = join(root, ".tmp/money");

afterAll(() => rmSync(BUNDLES, { recursive: true, force: true }));

it.each(BROKEN_RULES)("the simulation finds it when this is broken: $rule", async (broken) => {
  const { search } = await bundleWith(broken);
  expect(await search(broken.kind, SCHEDULES)).toBeDefined();
});

/** The simulation and the code that it runs, with a rule of that broken. */
async function bundleWith({ file, from, to, rule }: BrokenRule): Promise<typeof import("./search.js")> {
  const source = readFileSync(join(root, file), "utf8");
  expect(source.split(from).length - 1, `${file} must hold this once: ${from}`).toBe(1);
  mkdirSync(BUNDLES, { recursive: true });
  const outfile = join(BUNDLES, `${rule.replace(/\W+/g, "-")}.mjs`);
  await bundleTests({
    contents: 'export * from "./test/money/search.ts";',
    outfile,
    build: "node",
    files: { [file]: source.replace(from, () => to) },
  });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}
