import { signal } from "@preact/signals";
import type { Text } from "../../../src/text.js";
import type { ActiveFault } from "../../../src/views.js";
import { api, Refusal } from "../../shared/api.js";
import { faults } from "../../shared/live.js";

/** Why the last change was refused. */
export const faultsError = signal<Text | null>(null);

let queue = Promise.resolve();

async function send(next: readonly ActiveFault[], before: readonly ActiveFault[]): Promise<void> {
  try {
    await api.faults(next);
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    faultsError.value = reason.text;
    faults.value = before;
  }
}

/**
 * The whole set goes over the wire, so a change has to see the one before it: it shows at once, and
 * they are sent one after the other.
 */
export function replaceFaults(next: readonly ActiveFault[]): void {
  const before = faults.value;
  faults.value = next;
  faultsError.value = null;
  queue = queue.then(() => send(next, before));
}

export function changeFault(kind: string, fault: ActiveFault | null): void {
  const others = faults.value.filter((known) => known.kind !== kind);
  replaceFaults(fault === null ? others : [...others, fault]);
}
