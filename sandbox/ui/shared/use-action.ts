import { useSignal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import { Refusal } from "./api.js";

/** The action of a button: runs only once at a time and keeps the sandbox's error to show it. */
export function useAction() {
  const busy = useSignal(false);
  const error = useSignal<Text | null>(null);

  async function run(action: () => Promise<unknown>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    error.value = null;
    try {
      await action();
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      error.value = reason.text;
    } finally {
      busy.value = false;
    }
  }

  return { busy, error, run };
}
