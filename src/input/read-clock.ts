import { WechatPayInputError } from "../errors.js";
import { labelOf } from "../runtime/reason.js";

/** The caller's clock, whose faults are named as the caller's. */
export function readClock(now: () => number): () => number {
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
