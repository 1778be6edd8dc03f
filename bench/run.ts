import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import budgets from "../budgets.json" with { type: "json" };
import { writeFixtures } from "./fixtures/write.js";
import { measureImport } from "./import-part.js";
import { installedVersions, prepare, TEMPORARY, WORK } from "./prepare.js";
import { keepAwake, runNode, startStub } from "./processes.js";
import { type Cell, joined, type Results } from "./results.js";
import type { PartName, Settings } from "./settings.js";
import type { Job } from "./worker/job.js";

/** Runs these parts. @param isAwake - whether to keep the cores awake. */
export async function run(settings: Settings, parts: readonly PartName[], isAwake = false): Promise<Results> {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1000;
  const progress = (text: string) => console.error(`${seconds().toFixed(0).padStart(4)} s  ${text}`);
  progress("building, packing, installing");
  await prepare();
  const { file: fixturesFile, authorityFile } = await writeFixtures(join(TEMPORARY, "fixtures"));
  const stub = await startStub(fixturesFile);
  const awake = isAwake ? keepAwake() : undefined;
  const measure = async (part: PartName): Promise<Cell[]> => {
    if (part === "import") {
      progress("import");
      return measureImport(settings.rounds.import);
    }
    const processes: Cell[][] = [];
    for (let index = 0; index < (part === "calls" ? settings.processes : 1); index++) {
      progress(`${part}${part === "calls" ? `, process ${index + 1} of ${settings.processes}` : ""}`);
      const job: Job = { part, fixturesFile, origins: stub.origins, settings, index };
      const parameters = ["--expose-gc", join(WORK, "worker.js"), JSON.stringify(job)];
      processes.push(await runNode(parameters, { NODE_EXTRA_CA_CERTS: authorityFile }));
    }
    return joined(processes.flat());
  };
  const cells: Cell[] = [];
  try {
    for (const part of parts) cells.push(...(await measure(part)));
  } finally {
    awake?.stop();
    stub.stop();
  }
  progress("done");
  return {
    recordedAt: new Date().toISOString(),
    duration: seconds(),
    settings,
    isAwake,
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "unknown processor",
      cores: cpus().length,
      memoryGiB: totalmem() / 1024 ** 3,
      system: `${type()} ${release().replace(/-.*/, "")}`,
      node: process.versions.node,
      openssl: process.versions.openssl,
    },
    versions: installedVersions(),
    sizes: Object.fromEntries(Object.entries(budgets).map(([name, { recorded }]) => [name, recorded])),
    cells,
  };
}
