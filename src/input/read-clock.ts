import { WechatPayInputError } from "../errors.js";
import { labelOf } from "../runtime/reason.js";

/**
 * The caller's clock, whose errors are reported as the caller's, or that of the runtime. `Date` is looked up at each call: a
 * test may have replaced it.
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
