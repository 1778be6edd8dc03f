import type { PlatformKeys } from "../keys/platform-keys.js";
import { claimsSignature, verify } from "../protocol/verify.js";
import type { Awaitable } from "../runtime/awaitable.js";
import { isSuccess } from "../runtime/status.js";
import type { ReceivedAnswer } from "./types.js";

/** The rule for every answer: a success must be signed; an error may have no signature header at all. */
export function createAuthenticate(keys: PlatformKeys, now: () => number) {
  return (answer: ReceivedAnswer): Awaitable<boolean> => {
    if (!isSuccess(answer.status) && !claimsSignature(answer)) return false;
    return verify(answer, keys, now());
  };
}
