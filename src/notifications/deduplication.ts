import { withDeadline } from "../runtime/deadline.js";
import { createNonce } from "../runtime/nonce.js";

/**
 * Remembers notifications, so that each is handled once. The store must not change values.
 *
 * {@link createMemoryStore} serves one process; `redisStore` of `wechatpay-global/redis` serves many. docs/stores.md of the
 * repository lists what your own store must guarantee.
 *
 * @example
 * ```ts
 * const deduplication: DeduplicationStore = redisStore(redis);
 * const handler = createNotificationHandler(wechatpay, { onEvent, deduplication });
 * ```
 */
export interface DeduplicationStore {
  /**
   * Sets a value if the key has none, in one atomic step.
   *
   * @param ttl - the milliseconds after which the value expires.
   * @returns whether the value was set.
   */
  setIfAbsent(key: string, value: string, ttl: number): Promise<boolean> | boolean;
  /** The value; `null` or `undefined` when there is none. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** Sets a value and replaces an older one. */
  set(key: string, value: string, ttl: number): unknown;
  /** Deletes the key if it still has this value, in one atomic step. */
  deleteIfEqual(key: string, value: string): unknown;
}

/** When there are more entries, the oldest are removed. */
const MAXIMUM_ENTRIES = 100_000;

/**
 * Makes a store in the memory of this process. It can also serve as a {@link KeyStore}. Entries expire without a timer; at
 * most 100,000 are kept.
 *
 * @param now - Unix time in milliseconds.
 *
 * @example
 * ```ts
 * const deduplication = createMemoryStore();
 * const contracts = createNotificationHandler(wechatpay, { onEvent: onContract, deduplication });
 * const payments = createNotificationHandler(wechatpay, { onEvent: onPayment, deduplication });
 * ```
 */
export function createMemoryStore(now: () => number = () => Date.now()): DeduplicationStore {
  const entries = new Map<string, { value: string; expiresAt: number }>();
  const get = (key: string) => {
    const entry = entries.get(key);
    return entry !== undefined && entry.expiresAt > now() ? entry.value : undefined;
  };
  const set = (key: string, value: string, ttl: number) => {
    entries.delete(key); // the map keeps the order of writing
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
/** How long to wait for a store to write the result of a notification, in milliseconds. */
const STORE_TIMEOUT = 1_000;

/** How long to remember, in milliseconds. */
export interface Retention {
  /** While a notification is being handled. After it, another try may start. */
  lease: number;
  /** After a notification was handled. */
  done: number;
}

/** The result of a notification. */
export type Handled = "handled" | "duplicate" | "in progress";

/**
 * Runs `work` unless it ran for `key` before or is running now. When it fails, the next call runs it again; when its
 * process crashes, the first call after the lease runs it again.
 */
export async function once(
  store: DeduplicationStore,
  key: string,
  { lease, done }: Retention,
  work: () => Promise<void>,
  onStoreError: (error: unknown) => void,
): Promise<Handled> {
  // A unique value: work that runs past its lease must not delete the claim of the next try.
  const claim = createNonce();
  if (!(await store.setIfAbsent(key, claim, lease))) {
    const value = await store.get(key);
    if (value === DONE) return "duplicate";
    // A client of a store may send the command again after a broken connection, and then find its own claim.
    if (value !== claim) return "in progress";
  }
  // After the work, a store that fails or hangs does not change the result. The lease expires then.
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
