import { type BrokenRule, plain } from "../schema/receive.js";
import { callHook, type Hooks } from "./hooks.js";

const MAXIMUM_PER_MESSAGE = 20;
const MAXIMUM_KINDS = 1_000;

/**
 * Calls the hook for each field of a message that the document does not describe.
 *
 * @param seenIn - the operation, or the `event_type`.
 */
export type ReportUnexpected = (seenIn: string, broken: readonly BrokenRule[]) => void;

/** Reports each field and rule once, so that a log shows what changed, not how often: see {@link Hooks.onUnexpected}. */
export function createUnexpectedReporter(hook: Hooks["onUnexpected"]): ReportUnexpected {
  const reported = new Set<string>();
  return (where, broken) => {
    if (hook === undefined) return;
    const seenIn = plain(where);
    const paths = new Set<string>();
    let left = MAXIMUM_PER_MESSAGE;
    for (const { path, rule } of broken) {
      const kind = `${seenIn} ${path} ${rule}`;
      const isFirst = !paths.has(path); // one rule for each field is enough
      paths.add(path);
      if (!isFirst || reported.has(kind)) continue;
      if (left-- === 0 || reported.size === MAXIMUM_KINDS) return;
      reported.add(kind);
      callHook(hook, { seenIn, path, rule });
    }
  };
}
