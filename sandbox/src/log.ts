import { writeSync } from "node:fs";
import type { Settings } from "./options.js";

/** Writes a line: the facts, and the message. */
export type LogLine = (...line: [message: string] | [facts: Record<string, unknown>, message: string]) => void;

export interface Log {
  info: LogLine;
  warn: LogLine;
  error: LogLine;
}

/** The usual level numbers of JSON logs. */
const LEVELS = { debug: 20, info: 30, warn: 40, error: 50, silent: 100 } as const;

const STANDARD_ERROR = 2;

/**
 * Writes JSON lines to standard error. Callers pass no key, signature, header or body: a request is logged with its
 * method, path and outcome.
 */
export function createLog(least: Settings["logLevel"]): Log {
  const at = (level: keyof Log): LogLine => {
    if (LEVELS[level] < LEVELS[least]) return () => {};
    return (...line) => {
      const [facts, msg] = line.length === 1 ? [{}, line[0]] : line;
      write(`${JSON.stringify({ level: LEVELS[level], time: new Date().toISOString(), ...facts, msg })}\n`);
    };
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** Writes synchronously, so that the end of the process loses no line. */
function write(line: string): void {
  let rest = Buffer.from(line);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(STANDARD_ERROR, rest));
    } catch (error) {
      // The reader has closed the pipe; the sandbox goes on.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
