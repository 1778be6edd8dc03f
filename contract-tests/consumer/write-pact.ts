import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACT_FILE } from "../support/document.js";

interface Recorded {
  interactions: { description: string }[];
}

/** Writes the pact anew: the interactions of all folders in one file, in the order that Pact gives them, by description. */
export function writePact(folders: readonly string[]): void {
  const recorded = folders
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder).map((name): Recorded => JSON.parse(readFileSync(join(folder, name), "utf8"))),
    );
  const interactions = recorded
    .flatMap((one) => one.interactions)
    .sort((one, other) => (one.description < other.description ? -1 : 1));
  writeFileSync(PACT_FILE, JSON.stringify({ ...recorded[0], interactions }, null, 2));
}
