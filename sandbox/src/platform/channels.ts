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

/** How long a session lives that names no time, in milliseconds: as long as it may. */
export function sessionLife(channel: Channel): number {
  const seconds = bodyField(CALLS[channel], "expired_time")?.["x-seconds-ahead"]?.maximum;
  if (seconds === undefined) throw new Error(`the document no longer says how long a session of ${channel} lives`);
  return seconds * 1000;
}
