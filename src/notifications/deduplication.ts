import { withDeadline } from "../runtime/deadline.js";
import { createNonce } from "../runtime/nonce.js";

/**
 * Remembers notifications, so that each is handled once. Values are opaque to the store.
 *
 * {@link createMemoryStore} serves one process; `redisStore` of `wechatpay-global/redis` serves many. What a store of
 * your own must guarantee, and an example: docs/stores.md of the repository.
 */
export interface DeduplicationStore {
  /**
   * Sets a value unless there is one, in one atomic step.
   *
   * @param ttl - after how many milliseconds it is forgotten.
   * @returns whether it was set.
   */
  setIfAbsent(key: string, value: string, ttl: number): Promise<boolean> | boolean;
  /** The value, or nothing. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** Sets a value, whatever there is. */
  set(key: string, value: string, ttl: number): unknown;
  /** Deletes a value if it still is this one, in one atomic step. */
  deleteIfEqual(key: string, value: string): unknown;
}

/** More entries push the oldest out. */
const MAXIMUM_ENTRIES = 100_000;

/**
 * A store in the memory of this process, also fit as {@link KeyStore}. Entries expire, without a
 * timer; at most 100,000 are kept.
 */
export function createMemoryStore(now: () => number = () => Date.now()): DeduplicationStore {
  const entries = new Map<string, { value: string; expiresAt: number }>();
  const get = (key: string) => {
    const entry = entries.get(key);
    return entry !== undefined && entry.expiresAt > now() ? entry.value : undefined;
  };
  const set = (key: string, value: string, ttl: number) => {
    entries.delete(key); // so that the order of the map is that of writing
    entries.set(key, { value, expiresAt: now() + ttl });
    for (const [oldest, { expiresAt }] of entries) {
      if (entries.size <= MAXIMUM_ENTRIES && expiresAt > now()) break;
      entries.delete(oldest);
    }
  };
  return {
    get,
    set,
    setIfAbsent: (key, value, ttl) => {
      if (get(key) !== undefined) return false;
      set(key, value, ttl);
      return true;
    },
    deleteIfEqual: (key, value) => {
      if (get(key) === value) entries.delete(key);
    },
  };
}

const DONE = "done";
/** How long to wait for a store to write what became of a notification, in milliseconds. */
const STORE_TIMEOUT = 1_000;

/** How long to remember, in milliseconds. */
export interface Retention {
  /** For a notification that is being handled: after it, another try may start. */
  lease: number;
  /** For one that was handled. */
  done: number;
}

/** What became of a notification. */
export type Handled = "handled" | "duplicate" | "in progress";

/**
 * Runs `work` unless it ran for `key` before or is running now. When it fails, the next call runs it
 * again; when its process dies, the first call after the lease does.
 */
export async function once(
  store: DeduplicationStore,
  key: string,
  { lease, done }: Retention,
  work: () => Promise<void>,
  onStoreError: (error: unknown) => void,
): Promise<Handled> {
  // A claim of its own: one that ran past its lease must not delete its successor's.
  const claim = createNonce();
  if (!(await store.setIfAbsent(key, claim, lease))) {
    const value = await store.get(key);
    if (value === DONE) return "duplicate";
    // A store's client that sends a command again, over another connection, finds what it set itself.
    if (value !== claim) return "in progress";
  }
  // Once the work was tried, a store that fails or hangs changes nothing about how it went: the lease runs out.
  const attempt = async (write: () => unknown) => {
    try {
      await withDeadline(STORE_TIMEOUT, undefined, async () => write());
    } catch (error) {
      onStoreError(error);
    }
  };
  try {
    await work();
  } catch (error) {
    await attempt(() => store.deleteIfEqual(key, claim));
    throw error;
  }
  await attempt(() => store.set(key, DONE, done));
  return "handled";
}
