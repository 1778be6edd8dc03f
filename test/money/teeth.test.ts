import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { root } from "../../contract-tests/support/document.js";
import { bundleTests } from "../../scripts/support/bundle-tests.js";
import { BROKEN_RULES, type BrokenRule } from "./mutants.js";

/** How many schedules must find a broken rule. */
const SCHEDULES = 1000;
const BUNDLES = join(root, ".tmp/money");

afterAll(() => rmSync(BUNDLES, { recursive: true, force: true }));

it.each(BROKEN_RULES)("the simulation finds the broken rule: $rule", async (broken) => {
  const { search } = await bundleWith(broken);
  expect(await search(broken.kind, SCHEDULES)).toBeDefined();
});

/** The simulation with a broken rule in the code that it runs. */
async function bundleWith({ file, from, to, rule }: BrokenRule): Promise<typeof import("./search.js")> {
  const source = readFileSync(join(root, file), "utf8");
  expect(source.split(from).length - 1, `${file} must contain this once: ${from}`).toBe(1);
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
