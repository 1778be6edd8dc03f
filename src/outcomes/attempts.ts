import { CLOCK_TOLERANCE_SECONDS } from "../../generated/constants.js";
import { isRefusal } from "../operations/outcome.js";
import type { World } from "./time.js";

/** A call of the platform. It calls `onSend` before it sends a request. */
export type Call<T> = (onSend: () => void) => Promise<T>;

/** After this time a query sees what an accepted request made, in milliseconds. */
const SEEN_AFTER = 30_000;

/** The latest time of a Date, in milliseconds. */
const END_OF_TIME = 8.64e15;

/** The requests that were sent with one number, and whether they may have been accepted. */
export class Attempts {
  readonly #world: World;
  /** When the last request that may have been accepted was signed: Unix time in milliseconds, by the clock that signs. */
  signedAt: number | undefined;
  /** Whether a request that was sent may have been accepted, or may still be. */
  mayBeTaken: boolean;
  /** Whether any request was sent, queries included. */
  wasSent = false;
  /** How far the clock that gave `signedAt` may differ from the present clock, in milliseconds. */
  #tolerance = 2_000 * CLOCK_TOLERANCE_SECONDS;
  /** When the last request that may have been accepted was sent, by the monotonic clock. */
  #sentAt = Number.NEGATIVE_INFINITY;

  /** @param sentAt - when an earlier caller sent the last request, if there was one; Unix time in milliseconds. */
  constructor(world: World, sentAt: number | undefined) {
    this.#world = world;
    this.signedAt = sentAt;
    this.mayBeTaken = sentAt !== undefined;
    if (!this.mayBeTaken) return;
    this.#sentAt = world.elapsed();
    // The time comes from another clock, perhaps not the one that signed.
    this.#tolerance = 4_000 * CLOCK_TOLERANCE_SECONDS;
  }

  /** Sends a request that changes something, and records that it may have been accepted, unless WeChat Pay refuses it. */
  async send<T>(call: Call<T>): Promise<T> {
    const before = this.#world.now();
    let isSent = false;
    let error: unknown;
    try {
      return await call(() => {
        isSent = true;
        this.wasSent = true;
      });
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      if (isSent && !isRefusal(error)) this.#note(before);
    }
  }

  /** Sends a query, which changes nothing. */
  ask<T>(call: Call<T>): Promise<T> {
    return call(() => {
      this.wasSent = true;
    });
  }

  /** Whether a query would now see the result of the last request, unless that request is still on its way. */
  get areSeen(): boolean {
    return this.#world.elapsed() - this.#sentAt >= SEEN_AFTER;
  }

  /**
   * Whether no request can be accepted any more, and a query would see the result of every one. WeChat Pay refuses a
   * request whose timestamp is more than 5 minutes off, and a verified answer shows that the clock here is right within 5
   * minutes. A time that the caller gave may come from a third clock, which is assumed to be right within 5 minutes, too.
   */
  get areOver(): boolean {
    return this.signedAt !== undefined && this.#world.now() - this.signedAt > this.#tolerance + SEEN_AFTER;
  }

  /** When the last request was sent, for a later call; empty when the clock gave no valid time. */
  get lastSent(): { sent_at?: string } {
    const { signedAt = Number.NaN } = this;
    return Math.abs(signedAt) < END_OF_TIME ? { sent_at: new Date(signedAt).toISOString() } : {};
  }

  #note(before: number): void {
    this.mayBeTaken = true;
    this.signedAt = Math.max(before, this.#world.now(), this.signedAt ?? 0);
    this.#sentAt = this.#world.elapsed();
  }
}
