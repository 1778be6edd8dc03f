import { OURS } from "../contenders/index.js";
import type { Cell } from "../results.js";
import type { MemoryJob } from "../worker/jobs.js";
import type { Context } from "./part.js";
import { countConnections } from "./post.js";

const CONCURRENCY = 16;

/** One process each: what counts is how memory grows within it. */
export async function memoryPart(context: Context): Promise<Cell[]> {
  const { fixtures, stub, settings, progress } = context;
  const cells: Cell[] = [];
  for (const what of ["calls", "clients"] as const) {
    const count = settings.memory[what];
    const title = `Memory over ${count.toLocaleString("en")} ${what === "calls" ? "calls" : "clients made, used once and dropped"}`;
    progress(title);
    const job: MemoryJob = {
      kind: "memory",
      materialFile: fixtures.materialFile,
      origin: stub.origins.http,
      what,
      count,
      concurrency: CONCURRENCY,
    };
    const round = await countConnections(context, job, ["--expose-gc"]);
    cells.push({ id: `memory-${what}`, part: "memory", title, rounds: { [OURS]: [round] } });
  }
  return cells;
}
