/**
 * Where downloaded platform certificates are kept, so that several instances or short-lived
 * invocations share one download. What comes out is checked like what comes from WeChat Pay: it must
 * decrypt with the APIv3 key and carry the platform's signature, so a store needs no trust.
 *
 * @example
 * ```ts
 * const keyStore: KeyStore = { get: (key) => kv.get(key), set: (key, value, ttl) => kv.put(key, value, { expirationTtl: ttl / 1000 }) };
 * ```
 */
export interface KeyStore {
  /** The value last set, or nothing. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /**
   * Keeps a value.
   *
   * @param ttl - after how many milliseconds it may be forgotten.
   */
  set(key: string, value: string, ttl: number): unknown;
}
