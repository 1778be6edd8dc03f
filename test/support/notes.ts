import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter } from "vitest/node";

/** Writes a line for the summary of `npm test`, which sets the folder. */
export function note(name: "durations" | "skipped", line: string): void {
  const { TEST_NOTES } = process.env;
  if (TEST_NOTES !== undefined) appendFileSync(join(TEST_NOTES, name), `${line}\n`);
}

/** Notes how long each file of tests took. */
export const DURATIONS: Reporter = {
  onTestModuleEnd: (module) => {
    const seconds = module.diagnostic().duration / 1000;
    note("durations", JSON.stringify({ file: `${module.relativeModuleId} (${module.project.name})`, seconds }));
  },
};
