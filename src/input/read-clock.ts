import { WechatPayInputError } from "../errors.js";
import { labelOf } from "../runtime/reason.js";

/**
 * The caller's clock, whose faults are named as the caller's, or the runtime's: the one that is there when it is
 * asked, which may be a test's by then.
 */
export function readClock(now: (() => number) | undefined): () => number {
  if (now === undefined) return () => Date.now();
  return () => {
    try {
      return now();
    } catch (error) {
      const expected = "a function that returns Unix time in milliseconds";
      const message = `threw ${labelOf(error) ?? "an error"}; give ${expected}`;
      throw new WechatPayInputError([{ path: "now", rule: "call", expected, message }]);
    }
  };
}
