import { join } from "node:path";
import { writeFixtures } from "./fixtures/material.js";
import { describeMachine, describeVersions } from "./harness/machine.js";
import { prepare, TEMPORARY, WORK } from "./harness/prepare.js";
import { PART } from "./parts/index.js";
import type { Cell, Results } from "./results.js";
import type { PartName, Settings } from "./settings.js";
import { startStub } from "./stub/start.js";

/** Measures these parts, one after the other. */
export async function run(settings: Settings, parts: readonly PartName[]): Promise<Results> {
  const begin = performance.now();
  const progress = (text: string) => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    console.error(`${String(seconds).padStart(4)} s  ${text}`);
  };
  progress("building and packing the SDK");
  await prepare();
  const fixtures = await writeFixtures(join(TEMPORARY, "fixtures"));
  const stub = await startStub(WORK, fixtures);
  const cells: Cell[] = [];
  try {
    for (const part of parts) cells.push(...(await PART[part]({ fixtures, stub, settings, progress })));
  } finally {
    await stub.stop();
  }
  return {
    recordedAt: new Date().toISOString(),
    duration: (performance.now() - begin) / 1000,
    settings,
    machine: describeMachine(),
    versions: describeVersions(),
    cells,
  };
}
