import { createTransport } from "#transport";
import type { REGIONS } from "../generated/constants.js";
import { createKeyOrigin } from "./certificates/download.js";
import { DownloadedKeys } from "./certificates/downloaded-keys.js";
import type { KeyStore } from "./certificates/key-store.js";
import { WechatPayInputError } from "./errors.js";
import { createAuthenticate } from "./http/authenticate.js";
import type { Hooks } from "./http/hooks.js";
import { createHosts, type Host } from "./http/hosts.js";
import { checkLimits } from "./http/limits.js";
import { readOrigins } from "./http/origins.js";
import type { ExchangeContext, Limits } from "./http/types.js";
import { createUnexpectedReporter, type ReportUnexpected } from "./http/unexpected.js";
import { checkFunction, checkOptionalFunction } from "./input/check-function.js";
import { checkMerchant } from "./input/check-merchant.js";
import { memberOf, ownProperties } from "./input/own-properties.js";
import { readClock } from "./input/read-clock.js";
import { type ApiV3Key, readApiV3Key } from "./keys/apiv3-key.js";
import { ownKeyOf } from "./keys/own-key.js";
import { type PlatformKey, PlatformKeys } from "./keys/platform-keys.js";
import { type CustomSigner, createSigner } from "./protocol/signer.js";
import { createFetchTransport } from "./runtime/fetch-transport.js";
import type { CryptoKey } from "./runtime/web-crypto.js";

/** Times in milliseconds. Three attempts with their waits fit into the whole unless two of them hang. */
const DEFAULTS = { timeout: 10_000, attemptTimeout: 4_000, retries: 2 };

const HOOKS = [
  "onRequest",
  "onResponse",
  "onRetry",
  "onPlatformKeysError",
  "onUnexpected",
] as const satisfies (keyof Hooks)[];
const STORE = ["get", "set"] as const satisfies (keyof KeyStore)[];

/** What {@link createClient} needs to know. */
export interface ClientOptions {
  /** The calling merchant number; in institutional mode the institution's. Up to 32 letters and digits. */
  mchid: string;
  /** The serial number of the merchant API certificate, in hexadecimal without colons. */
  serialNo: string;
  /**
   * The private key of the merchant API certificate: RSA of at least 2048 bits as PEM text (PKCS#8 or
   * PKCS#1), a CryptoKey, or an object that signs in a KMS or an HSM.
   */
  privateKey: string | CryptoKey | CustomSigner;
  /**
   * The APIv3 key of the merchant platform, 32 characters. With it the client downloads the platform
   * certificates, refreshes them in time, and decrypts notifications.
   */
  apiV3Key?: string | undefined;
  /**
   * Keys with which WeChat Pay signs: platform certificates or platform public keys (`PUB_KEY_ID_…`).
   * With or instead of `apiV3Key`. An answer is verified with the key that it names. The first that
   * holds is the one asked for. The merchant's own certificate or key is refused.
   */
  platformKeys?: readonly PlatformKey[] | undefined;
  /** Shares downloaded platform certificates with other instances. Default: this client's memory. */
  keyStore?: KeyStore | undefined;
  /**
   * Which host to send to, of three for one platform: Hong Kong, `us` for the Americas, `eu` for Europe, the Middle East and
   * Africa. Not beside `baseUrl`. Default `hk`, `https://apihk.mch.weixin.qq.com`.
   */
  region?: keyof typeof REGIONS | undefined;
  /** The origin of the API in the place of a region's: https, or http on this machine for mocks. */
  baseUrl?: string | undefined;
  /**
   * Where to try when no answer comes: `true` for the other regions, or a list of addresses, the only one beside `baseUrl`.
   * Only what may be sent again goes there; after the rest, the query that asks what became of it. Each attempt is signed
   * anew and counts among `retries`, and the first change of host in a call does not wait. A host that failed is not
   * preferred for 60 s. Default `false`.
   *
   * @example
   * ```ts
   * createClient({ ...options, region: "eu", failover: true });
   * ```
   */
  failover?: boolean | readonly string[] | undefined;
  /** The limit of a call with all its retries, in milliseconds. Default 10,000. */
  timeout?: number | undefined;
  /** The limit of one attempt, from signing to the last byte of the answer, in milliseconds. Default 4,000. */
  attemptTimeout?: number | undefined;
  /**
   * How often a call is made again after a broken connection, an attempt without answer in time, 429,
   * 502, 503, 504, or 500 with SYSTEMERROR. From 0 to 10, default 2.
   */
  retries?: number | undefined;
  /** Watch requests, retries, failed refreshes of platform certificates, and what is not as documented. */
  hooks?: Hooks | undefined;
  /**
   * Sends the requests, for a proxy, say. Default: connections of the SDK's own by node:https where there is Node,
   * else the runtime's `fetch`. What it throws, or gives, that is neither an answer nor a failed connection ends the
   * call as `FETCH_FAILED`; an answer whose body is no stream of the web's is read whole before its length is known.
   *
   * A `fetch` has limits of its own, which may be tighter than `attemptTimeout`: that of Node gives up connecting after
   * 10 s and waiting after 300 s.
   */
  fetch?: typeof fetch | undefined;
  /** Unix time in milliseconds. Default `Date.now`, looked up when the time is needed. */
  now?: (() => number) | undefined;
}

/** What a client is made of. */
export interface ClientContext {
  exchange: ExchangeContext;
  limits: Limits;
  reportUnexpected: ReportUnexpected;
  platformKeys: PlatformKeys;
  apiV3Key: ApiV3Key | undefined;
}

/**
 * Options, read once and checked.
 *
 * @throws WechatPayInputError that lists what is wrong.
 */
export function readOptions(options: ClientOptions): ClientContext {
  const own = ownProperties(options);
  const { mchid, serialNo, privateKey, apiV3Key, platformKeys, keyStore, hooks } = own;
  const { timeout, attemptTimeout, retries, fetch: customFetch, now: customNow } = own;
  const ownHooks = HOOKS.map((name) => [name, memberOf(hooks, name)] as const);
  const issues = [
    ...checkMerchant(mchid, serialNo, apiV3Key),
    ...checkLimits({ timeout, attemptTimeout, retries }),
    checkOptionalFunction("fetch", customFetch),
    checkOptionalFunction("now", customNow),
    ...ownHooks.map(([name, hook]) => checkOptionalFunction(`hooks.${name}`, hook)),
    ...(keyStore === undefined ? [] : STORE).map((name) => checkFunction(`keyStore.${name}`, memberOf(keyStore, name))),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) throw new WechatPayInputError(issues);
  const now = readClock(customNow);
  const [origin, ...others] = readOrigins(own.baseUrl, own.region, own.failover);
  const hostAt = (address: string): Host => ({
    origin: address,
    send: customFetch === undefined ? createTransport(address) : createFetchTransport(address, customFetch),
  });
  const context = {
    merchant: { mchid, serialNo: serialNo.toUpperCase(), sign: createSigner(privateKey) },
    origin,
    hosts: createHosts([hostAt(origin), ...others.map(hostAt)], now),
    now,
    running: 0,
    // Bound, since they may be methods of an object of the caller's.
    hooks: Object.fromEntries(ownHooks.map(([name, hook]) => [name, hook?.bind(hooks)])) as Hooks,
  };
  const reportUnexpected = createUnexpectedReporter(context.hooks.onUnexpected);
  const limits = {
    timeout: timeout ?? DEFAULTS.timeout,
    attemptTimeout: attemptTimeout ?? DEFAULTS.attemptTimeout,
    retries: retries ?? DEFAULTS.retries,
    signal: undefined, // its own, which copies keep: none is inherited
  };
  const key = apiV3Key === undefined ? undefined : readApiV3Key(apiV3Key);
  const downloaded =
    key &&
    new DownloadedKeys(
      createKeyOrigin({
        context,
        limits,
        reportUnexpected,
        apiV3Key: key,
        pinned: () => keys.pinned,
        known: () => keys.known,
        store: keyStore,
      }),
    );
  const merchantKey = platformKeys && ownKeyOf(serialNo, privateKey);
  const keys: PlatformKeys = new PlatformKeys(platformKeys, downloaded, merchantKey);
  return {
    exchange: {
      ...context,
      expectedSerial: () => keys.preferredId(now()),
      authenticate: createAuthenticate(keys, now),
    },
    limits,
    reportUnexpected,
    platformKeys: keys,
    apiV3Key: key,
  };
}
