import { CERTIFICATES_MAXIMUM_AGE as MAXIMUM_AGE } from "../../generated/constants.js";
import { type WechatPayError, WechatPayPlatformKeysError } from "../errors.js";
import { isValid, type KeySource, type TrustedKey } from "../keys/platform-keys.js";
import { withDeadline } from "../runtime/deadline.js";

/** A list of certificates and when WeChat Pay signed it. */
export interface KeySnapshot {
  /** By comparable ID. */
  keys: ReadonlyMap<string, TrustedKey>;
  /** Unix time in milliseconds. */
  madeAt: number;
}

/** Where lists of certificates come from. */
export interface KeyOrigin {
  /** The newest list from WeChat Pay. Keeps it for {@link recall}. */
  download(): Promise<KeySnapshot>;
  /** The list that another instance, or an earlier run, kept; nothing when it cannot be used. */
  recall(): Promise<KeySnapshot | undefined>;
  /** Called with every failure. Does not throw. */
  onError(error: WechatPayError): void;
  /** How long {@link recall} and {@link download} take together at the most, in milliseconds. */
  timeout: number;
}

/** How long a call waits for the refresh of keys that are old but hold, in milliseconds. */
const REFRESH_WAIT = 2_000;
/** For unknown serials, which anyone can make up, at most one download happens in this time; in milliseconds. */
const COOLDOWN = 30_000;
/** The same while there is no key at all. */
const EMPTY_COOLDOWN = 1_000;

/** A refresh under way. */
interface Refresh {
  work: Promise<void>;
  /** Unix time in milliseconds. */
  since: number;
}

/**
 * Platform certificates that renew themselves: downloaded at the first use, one download at a
 * time, again in the background when half their allowed age or half their remaining life is over.
 * There is no timer: whoever asks for a key sets a due refresh off, and an idle process can end.
 */
export class DownloadedKeys implements KeySource {
  readonly #origin: KeyOrigin;
  #held: KeySnapshot | undefined;
  #refreshAt = Number.NEGATIVE_INFINITY;
  #triedAt = Number.NEGATIVE_INFINITY;
  #failure: WechatPayError | undefined;
  #running: Refresh | undefined;

  constructor(origin: KeyOrigin) {
    this.#origin = origin;
  }

  get keys(): ReadonlyMap<string, TrustedKey> {
    return this.#held?.keys ?? new Map();
  }

  /**
   * Returns at once while there are fresh keys; a due refresh goes on behind it. Keys beyond the
   * maximum age are refreshed first, and used all the same when that fails, or takes its time, and they
   * still hold.
   *
   * @throws WechatPayPlatformKeysError when there is no key that holds.
   */
  async ready(now: number): Promise<void> {
    const usable = this.#usable(now);
    if (usable !== undefined) {
      if (now < this.#refreshAt || within(COOLDOWN, this.#triedAt, now)) return;
      const refresh = this.#refresh(now); // it goes on behind the call
      const isOld = now - usable.madeAt > MAXIMUM_AGE;
      if (isOld) await withDeadline(REFRESH_WAIT, undefined, () => refresh).catch(() => {});
      return;
    }
    if (!within(EMPTY_COOLDOWN, this.#triedAt, now)) await this.#refresh(now);
    else await this.#currentRefresh(now);
    if (this.#usable(now) === undefined && this.#failure !== undefined)
      throw new WechatPayPlatformKeysError(this.#failure);
  }

  /** One refresh for a key that is missing or no longer holds, unless there was one a moment ago. */
  async lookFor(id: string, now: number): Promise<void> {
    await this.#currentRefresh(now);
    if (this.#holds(id, now) || within(COOLDOWN, this.#triedAt, now)) return;
    await this.#refresh(now, id);
  }

  /** Never rejects: a failure goes to the origin's hook, and the keys that are held stay. */
  #refresh(now: number, wanted?: string): Promise<void> {
    const current = this.#currentRefresh(now);
    if (current !== undefined) return current;
    const running: Refresh = { since: now, work: Promise.resolve() };
    this.#running = running;
    running.work = this.#renew(now, wanted, running).finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    return running.work;
  }

  /**
   * The end of the refresh that goes on. Runtimes that drop what outlives its request may leave one that never
   * ends: it is not waited for longer than it could take.
   */
  #currentRefresh(now: number): Promise<void> | undefined {
    const running = this.#running;
    const { timeout } = this.#origin;
    if (running === undefined || !within(timeout, running.since, now)) return undefined;
    return withDeadline(timeout, undefined, () => running.work).catch(() => {});
  }

  async #renew(now: number, wanted: string | undefined, running: Refresh): Promise<void> {
    try {
      const recalled = await this.#origin.recall();
      if (this.#running !== running) return; // another one took its place, and is newer
      if (recalled !== undefined && this.#suffices(recalled, now, wanted)) return;
      this.#triedAt = now;
      const downloaded = await this.#origin.download();
      if (this.#running !== running) return;
      this.#adopt(downloaded, now);
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error as WechatPayError;
      this.#origin.onError(this.#failure);
    }
  }

  /** Adopts a list that was kept, if it is newer than what is held. @returns whether it makes a download needless. */
  #suffices(recalled: KeySnapshot, now: number, wanted: string | undefined): boolean {
    if (recalled.madeAt <= (this.#held?.madeAt ?? Number.NEGATIVE_INFINITY)) return false;
    // Made long ago, or in the future: genuine, but of no use.
    if (Math.abs(now - recalled.madeAt) > MAXIMUM_AGE) return false;
    this.#adopt(recalled, recalled.madeAt);
    return now < this.#refreshAt && (wanted === undefined || this.#holds(wanted, now));
  }

  #adopt(snapshot: KeySnapshot, from: number): void {
    this.#held = snapshot;
    const end = Math.max(...[...snapshot.keys.values()].map(({ notAfter }) => notAfter));
    this.#refreshAt = from + Math.min(MAXIMUM_AGE / 2, (end - from) / 2);
  }

  #holds(id: string, now: number): boolean {
    const key = this.keys.get(id);
    return key !== undefined && isValid(key, now);
  }

  /** What is held, unless no key of it holds now. */
  #usable(now: number): KeySnapshot | undefined {
    return [...this.keys.values()].some((key) => isValid(key, now)) ? this.#held : undefined;
  }
}

/** Whether `since` lies less than `span` milliseconds back. A clock that was set back does not count. */
function within(span: number, since: number, now: number): boolean {
  return now >= since && now - since < span;
}
