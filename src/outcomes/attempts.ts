import { CLOCK_TOLERANCE_SECONDS } from "../../generated/constants.js";
import { isRefusal } from "../operations/outcome.js";
import type { World } from "./time.js";

/** A call, which tells before it sends. */
export type Call<T> = (onSend: () => void) => Promise<T>;

/** What WeChat Pay made is seen by queries this long after, at the latest; in milliseconds. */
const SEEN_AFTER = 30_000;

/** What a Date can hold, in milliseconds. */
const END_OF_TIME = 8.64e15;

/** The requests under one number, and what may have come of them. */
export class Attempts {
  readonly #world: World;
  /** When the last request that may have been taken was signed: Unix time in milliseconds, by the clock that signs. */
  signedAt: number | undefined;
  /** Whether a request that was sent may have been taken, or may still be. */
  mayBeTaken: boolean;
  /** Whether anything left here, a question included. */
  wasSent = false;
  /** How far the clocks may be apart that told `signedAt` and tell the time now, in milliseconds. */
  #tolerance = 2_000 * CLOCK_TOLERANCE_SECONDS;
  /** When the last request that may have been taken was sent, by the clock that does not jump. */
  #sentAt = Number.NEGATIVE_INFINITY;

  /** @param sentAt - when one was sent by whoever tried before, if so; Unix time in milliseconds. */
  constructor(world: World, sentAt: number | undefined) {
    this.#world = world;
    this.signedAt = sentAt;
    this.mayBeTaken = sentAt !== undefined;
    if (!this.mayBeTaken) return;
    this.#sentAt = world.elapsed();
    // It was told by another clock, perhaps not by that which signed.
    this.#tolerance = 4_000 * CLOCK_TOLERANCE_SECONDS;
  }

  /** Sends what changes something, and keeps in mind that it may have been taken, unless WeChat Pay refuses it. */
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

  /** Asks, which changes nothing. */
  ask<T>(call: Call<T>): Promise<T> {
    return call(() => {
      this.wasSent = true;
    });
  }

  /** Whether a query would see what came of the last one, unless it is still on its way. */
  get areSeen(): boolean {
    return this.#world.elapsed() - this.#sentAt >= SEEN_AFTER;
  }

  /**
   * Whether none can be taken any more, and a query would see what came of them. WeChat Pay refuses a request whose timestamp
   * is more than 5 minutes off, and a verified answer shows that the clock here is right within 5 minutes. A time that was given
   * may come of a third clock, which is taken to be right within 5 minutes, too.
   */
  get areOver(): boolean {
    return this.signedAt !== undefined && this.#world.now() - this.signedAt > this.#tolerance + SEEN_AFTER;
  }

  /** When the last was sent, for whoever tries later; nothing when the clock was none. */
  get told(): { sent_at?: string } {
    const { signedAt = Number.NaN } = this;
    return Math.abs(signedAt) < END_OF_TIME ? { sent_at: new Date(signedAt).toISOString() } : {};
  }

  #note(before: number): void {
    this.mayBeTaken = true;
    this.signedAt = Math.max(before, this.#world.now(), this.signedAt ?? 0);
    this.#sentAt = this.#world.elapsed();
  }
}
