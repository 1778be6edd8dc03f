import type { OperationId } from "../spec/operation-types.js";
import { bodyField } from "../spec/operations.js";
import type { Channel } from "../state/session.js";

const CALLS = {
  app: "createAppSigningSession",
  "mini-program": "createMiniProgramSigningSession",
  h5: "createH5SigningSession",
  jsapi: "createJsapiSigningSession",
  web: "createWebSigningSession",
} as const satisfies Record<Channel, OperationId>;

/** The life of a session without `expired_time`, in milliseconds: the longest that the document allows. */
export function sessionLife(channel: Channel): number {
  const seconds = bodyField(CALLS[channel], "expired_time")?.["x-seconds-ahead"]?.maximum;
  if (seconds === undefined) throw new Error(`the document no longer says how long a session of ${channel} lives`);
  return seconds * 1000;
}
