import { readFileSync, writeFileSync } from "node:fs";
import { operationOf } from "../support/interactions.js";

/** The part of a pact that is read here. */
export interface PactFile {
  interactions: { description: string; providerStates: { name: string }[] }[];
}

/** Writes a pact with the interactions of some operations only. */
export function writePart(pactFile: string, operationIds: readonly string[], target: string): void {
  const pact = JSON.parse(readFileSync(pactFile, "utf8")) as PactFile;
  const interactions = pact.interactions.filter((one) => operationIds.includes(operationOf(one)));
  writeFileSync(target, JSON.stringify({ ...pact, interactions }));
}
