import type { RequestOptions } from "../http/call-options.js";

/** Clocks, waits and chance. A simulation gives its own. */
export interface World {
  /** A monotonic clock, in milliseconds. */
  elapsed(): number;
  /** Unix time in milliseconds: the clock that signs. It may jump. */
  now(): number;
  /** Waits; rejects when the caller aborts. */
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** The time that is left for the calls. */
export interface Time {
  world: World;
  /** By `elapsed`. */
  endsAt: number;
  /** The options of a call, with a timeout of at most the time that is left. */
  limits(): RequestOptions;
}
