import { interactionsOf } from "../support/interactions.js";
import type { DocumentedOperation } from "../support/operations.js";

/** The part of a pact that is compared with the document. */
export interface RecordedPact {
  interactions: { description: string; providerStates?: { name: string }[] }[];
}

/** Missing interactions of a pact, stale ones, and those with another provider state than the document's. */
export function faultsOfPact(operations: readonly DocumentedOperation[], pact: RecordedPact): string[] {
  const states = new Map(
    pact.interactions.map(({ description, providerStates = [] }) => [description, providerStates[0]?.name]),
  );
  const faults: string[] = [];
  for (const operation of operations) {
    for (const { description, error } of interactionsOf(operation)) {
      const state = states.get(description);
      if (!states.delete(description)) faults.push(`the pact lacks "${description}"`);
      else if (error === undefined && state !== operation.given) {
        faults.push(`"${description}" is given "${state}", and not "${operation.given}"`);
      }
    }
  }
  return [...faults, ...[...states.keys()].map((description) => `"${description}" is not in the document`)];
}
