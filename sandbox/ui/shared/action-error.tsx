import type { ReadonlySignal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import { say } from "./i18n.js";

export function ActionError({ error }: { error: ReadonlySignal<Text | null> }) {
  return (
    <div role="alert" class="action-error">
      {error.value && say(error.value)}
    </div>
  );
}
