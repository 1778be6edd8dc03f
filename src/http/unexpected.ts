import { type BrokenRule, plain } from "../schema/receive.js";
import { callHook, type Hooks } from "./hooks.js";

const MAXIMUM_PER_MESSAGE = 20;
const MAXIMUM_KINDS = 1_000;

/**
 * Tells the hook what of a message the document does not describe.
 *
 * @param seenIn - the operation, or the `event_type`.
 */
export type ReportUnexpected = (seenIn: string, broken: readonly BrokenRule[]) => void;

/** Tells each kind once, so that a log says what changed and not how often: see {@link Hooks.onUnexpected}. */
export function createUnexpectedReporter(hook: Hooks["onUnexpected"]): ReportUnexpected {
  const told = new Set<string>();
  return (where, broken) => {
    if (hook === undefined) return;
    const seenIn = plain(where);
    const paths = new Set<string>();
    let left = MAXIMUM_PER_MESSAGE;
    for (const { path, rule } of broken) {
      const kind = `${seenIn} ${path} ${rule}`;
      const isFirst = !paths.has(path); // which says enough about a field
      paths.add(path);
      if (!isFirst || told.has(kind)) continue;
      if (left-- === 0 || told.size === MAXIMUM_KINDS) return;
      told.add(kind);
      callHook(hook, { seenIn, path, rule });
    }
  };
}
