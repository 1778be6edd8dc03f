import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OURS, PEER_NAMES } from "./contenders/names.js";
import { WORK } from "./prepare.js";
import { runNode } from "./processes.js";
import type { Cell, Figures } from "./results.js";
import { orderOf, record } from "./worker/block.js";

/** A module without code: reading its file is a cost that every module has. */
export const EMPTY = "an empty module";

const SCRIPT = `const begin = performance.now();
await import(process.argv[2]);
console.log(JSON.stringify({ millis: performance.now() - begin }));
`;

/** The time of a dynamic import that a fresh process begins with. The files are in the system's cache. */
export async function measureImport(rounds: number): Promise<Cell[]> {
  writeFileSync(join(WORK, "empty.js"), "export {};\n");
  writeFileSync(join(WORK, "import.js"), SCRIPT);
  const names = [OURS, EMPTY, ...PEER_NAMES];
  const figures: Record<string, Figures> = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = 0; round < rounds; round++) {
    for (const name of orderOf([], names, round)) {
      record(figures[name] ?? {}, await runNode(["import.js", name === EMPTY ? "./empty.js" : name]));
    }
  }
  return [{ id: "import", title: "Cold import", figures }];
}
