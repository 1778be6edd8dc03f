import pino, { type Logger } from "pino";
import type { Settings } from "./options.js";

/**
 * JSON lines on standard error. No key, signature, header or body is ever handed to it; requests are told
 * by method, path and outcome.
 */
export function createLog(level: Settings["logLevel"]): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
