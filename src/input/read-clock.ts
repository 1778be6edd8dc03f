import { WechatPayInputError } from "../errors.js";
import { nameOf, reasonOf } from "../runtime/reason.js";

/** The caller's clock, whose faults are named as the caller's. */
export function readClock(now: () => number): () => number {
  return () => {
    try {
      return now();
    } catch (error) {
      const expected = "a function that returns Unix time in milliseconds";
      const message = `threw ${reasonOf(error) ?? nameOf(error) ?? "an error"}; give ${expected}`;
      throw new WechatPayInputError([{ path: "now", rule: "call", expected, message }]);
    }
  };
}
