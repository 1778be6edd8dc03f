/*
 * The whole set goes over the wire, so that it is built when it is sent: from what the sandbox told last, or
 * a fault that was counted down meanwhile would come to life again.
 */
import { computed, signal } from "@preact/signals";
import type { Text } from "../../../src/text.js";
import type { ActiveFault } from "../../../src/views.js";
import { api, Refusal } from "../../shared/api.js";
import { faults } from "../../shared/live.js";

type Faults = readonly ActiveFault[];

interface Change {
  apply: (active: Faults) => Faults;
  /** The sandbox has done it, and its event may still be under way. */
  answered: boolean;
}

/** Every event is long here by then. */
const SETTLED_MS = 500;

/** What was asked for and is not yet in `faults`, the oldest first. */
const pending = signal<readonly Change[]>([]);

/** Why the last change was refused. */
export const faultsError = signal<Text | null>(null);

/** As they will be: a switch moves when it is pressed. */
export const faultsShown = computed(() => applied(pending.value));

function applied(changes: readonly Change[]): Faults {
  return changes.reduce((active, change) => change.apply(active), faults.value);
}

function forget(change: Change): void {
  pending.value = pending.value.filter((other) => other !== change);
}

// The sandbox tells how things are: what it has done by then is in it.
faults.subscribe(() => {
  pending.value = pending.peek().filter(({ answered }) => !answered);
});

async function send(change: Change): Promise<void> {
  try {
    // Those that are pressed later follow by themselves.
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

/** One after the other, so that each is built upon the one before. */
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
