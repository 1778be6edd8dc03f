import { writeSync } from "node:fs";
import type { Settings } from "./options.js";

/** A request to the API that was answered. It has no header, body, key or signature. */
export interface RequestFacts {
  requestId: string;
  method: string;
  /** Without its query. */
  path: string;
  /** `null` when a fault closed the connection before the status. */
  status: number | null;
  code: string | null;
  mchid: string | null;
  milliseconds: number;
  fault: string | null;
  causes: string[];
  /** Why it was refused, or a hint; without values of the request. `null` when it was accepted. */
  verdict: string | null;
}

/** A delivery of a notification, or that it has no target. It has no header, body, key or signature. */
export interface DeliveryFacts {
  notificationId: string;
  event_type: string;
  /** Without its query. `null` without a target. */
  url: string | null;
  /** `null` without an answer. */
  status: number | null;
  acknowledged: boolean;
  /** Why it was not acknowledged, or not sent. */
  problem: string | null;
  fault: string | null;
}

/** Writes a line: the facts, and the message. */
export type LogLine = (...line: [message: string] | [facts: Record<string, unknown>, message: string]) => void;

export interface Log {
  request(facts: RequestFacts): void;
  delivery(facts: DeliveryFacts): void;
  info: LogLine;
  warn: LogLine;
  error: LogLine;
}

/** The usual level numbers of JSON logs. */
const LEVELS = { debug: 20, info: 30, warn: 40, error: 50, silent: 100 } as const;
export const WARN = LEVELS.warn;

/** A line of the log. */
export type Entry = { level: number; time: string } & (
  | ({ msg: "request" } & RequestFacts)
  | ({ msg: "delivery" } & DeliveryFacts)
  | { msg: string; [fact: string]: unknown }
);

/**
 * A log of the entries from a level on. Callers pass no key, signature, header or body.
 *
 * @param print - by default, JSON lines on standard error
 */
export function createLog(least: Settings["logLevel"], print: (entry: Entry) => void = printJson): Log {
  const entryAt = (level: "info" | "warn" | "error", facts: object, msg: string) => {
    if (LEVELS[level] < LEVELS[least]) return;
    print({ level: LEVELS[level], time: new Date().toISOString(), ...facts, msg } as Entry);
  };
  const at =
    (level: "info" | "warn" | "error"): LogLine =>
    (...line) =>
      line.length === 1 ? entryAt(level, {}, line[0]) : entryAt(level, ...line);
  return {
    request: (facts) => entryAt("info", facts, "request"),
    delivery: (facts) => entryAt("info", facts, "delivery"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
}

function printJson(entry: Entry): void {
  writeLine(STANDARD_ERROR, JSON.stringify(entry));
}

export const STANDARD_OUTPUT = 1;
export const STANDARD_ERROR = 2;

/** Writes synchronously, so that the end of the process loses no line. */
export function writeLine(file: number, line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      // The reader has closed the pipe; the sandbox goes on.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
