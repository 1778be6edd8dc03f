import type { RequestOptions } from "../http/call-options.js";

/** What reaching a certain outcome depends on, besides the calls: a simulation has its own. */
export interface World {
  /** Milliseconds that pass evenly, from any beginning. */
  elapsed(): number;
  /** Unix time in milliseconds, by which requests are signed. It may jump. */
  now(): number;
  /** Waits; rejects when the caller aborts. */
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** What is left of the time, for the calls. */
export interface Time {
  world: World;
  /** By `elapsed`. */
  endsAt: number;
  /** The options of a call: no longer than what is left. */
  limits(): RequestOptions;
}
