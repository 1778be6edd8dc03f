/*
 * Each change sends the whole set of faults. The set is built when it is sent, from the latest state of the sandbox: an
 * older state could switch a fault on again that has just run out.
 */
import { computed, signal } from "@preact/signals";
import type { Text } from "../../../src/text.js";
import type { ActiveFault } from "../../../src/views.js";
import { api, Refusal } from "../../shared/api.js";
import { faults } from "../../shared/live.js";

type Faults = readonly ActiveFault[];

interface Change {
  apply: (active: Faults) => Faults;
  /** Whether the sandbox has answered. Its event may arrive later. */
  answered: boolean;
}

/** By then every event has arrived. */
const SETTLED_MS = 500;

/** The changes that are not yet in `faults`, oldest first. */
const pending = signal<readonly Change[]>([]);

/** Why the last change was refused. */
export const faultsError = signal<Text | null>(null);

/** The faults with the pending changes: a switch moves when it is pressed. */
export const faultsShown = computed(() => applied(pending.value));

function applied(changes: readonly Change[]): Faults {
  return changes.reduce((active, change) => change.apply(active), faults.value);
}

function forget(change: Change): void {
  pending.value = pending.value.filter((other) => other !== change);
}

// The sandbox sends its whole state, which includes the changes that it has made.
faults.subscribe(() => {
  pending.value = pending.peek().filter(({ answered }) => !answered);
});

async function send(change: Change): Promise<void> {
  try {
    // Later changes send themselves.
    await api.faults(applied(pending.value.slice(0, pending.value.indexOf(change) + 1)));
    change.answered = true;
    setTimeout(() => forget(change), SETTLED_MS);
  } catch (reason) {
    forget(change);
    if (!(reason instanceof Refusal)) throw reason;
    faultsError.value = reason.text;
  }
}

let queue = Promise.resolve();

/** Sent one after the other, so that each includes the one before. */
function make(apply: Change["apply"]): void {
  const change: Change = { apply, answered: false };
  faultsError.value = null;
  pending.value = [...pending.value, change];
  queue = queue.then(() => send(change));
}

/** `null` switches it off. */
export function changeFault(kind: string, fault: ActiveFault | null): void {
  make((active) => {
    const others = active.filter((known) => known.kind !== kind);
    return fault === null ? others : [...others, fault];
  });
}

export function allOff(): void {
  make(() => []);
}
