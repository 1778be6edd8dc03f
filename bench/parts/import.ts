import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OURS, PEERS } from "../contenders/index.js";
import { WORK } from "../harness/prepare.js";
import { runNode } from "../harness/process.js";
import { interleave } from "../harness/rounds.js";
import type { Cell } from "../results.js";
import type { Context } from "./part.js";

/** What every module costs: reading a file and running nothing. */
export const EMPTY = "an empty module";

/** The time of a dynamic import as the first thing of a fresh process; files are in the system's cache. */
export async function importPart({ settings, progress }: Context): Promise<Cell[]> {
  progress("cold import");
  writeFileSync(join(WORK, "empty.js"), "export {};\n");
  const script = join(WORK, "import.js");
  writeFileSync(script, SCRIPT);
  const rounds = await interleave([EMPTY, OURS, ...PEERS], settings.import.rounds, async (name) =>
    JSON.parse(await runNode([script, name === EMPTY ? "./empty.js" : name])),
  );
  return [{ id: "import", part: "import", title: "Cold import", rounds }];
}

const SCRIPT = `const name = process.argv[2];
const begin = performance.now();
await import(name);
const millis = performance.now() - begin;
console.log(JSON.stringify({ millis, rss: process.memoryUsage().rss / 1024 / 1024 }));
`;
