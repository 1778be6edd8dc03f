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

/** Times in milliseconds. Three attempts with their waits fit into `timeout`, unless two of them hang. */
const DEFAULTS = { timeout: 10_000, attemptTimeout: 4_000, retries: 2 };

const HOOKS = [
  "onRequest",
  "onResponse",
  "onRetry",
  "onPlatformKeysError",
  "onUnexpected",
] as const satisfies (keyof Hooks)[];
const STORE = ["get", "set"] as const satisfies (keyof KeyStore)[];

/**
 * The options of {@link createClient} and {@link connect}.
 *
 * @example
 * ```ts
 * const options: ClientOptions = {
 *   mchid: "1900000109",
 *   serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
 *   privateKey: readFileSync("apiclient_key.pem", "utf8"),
 *   apiV3Key: process.env.WECHATPAY_API_V3_KEY,
 *   region: "eu",
 *   timeout: 8_000,
 * };
 * ```
 */
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
   * The keys that verify WeChat Pay's signatures: platform certificates or platform public keys (`PUB_KEY_ID_…`). Give them
   * with `apiV3Key` or instead of it. An answer is verified with the key that it names. Requests ask WeChat Pay to sign
   * with the first valid one. The merchant's own certificate or key is refused.
   */
  platformKeys?: readonly PlatformKey[] | undefined;
  /** Shares downloaded platform certificates with other instances. Default: this client's memory. */
  keyStore?: KeyStore | undefined;
  /**
   * The host to send to. All three lead to the same platform: `hk` for Hong Kong, `us` for the Americas, `eu` for Europe,
   * the Middle East and Africa. Not allowed together with `baseUrl`. Default `hk`, `https://apihk.mch.weixin.qq.com`.
   */
  region?: keyof typeof REGIONS | undefined;
  /** The origin of the API, instead of a region's: https, or http on this machine for mocks. */
  baseUrl?: string | undefined;
  /**
   * The hosts to try when no answer comes: `true` for the other regions, or a list of addresses. With `baseUrl`, only a
   * list is allowed. Only a request that may be retried is sent to another host; after any other request, the query for its
   * outcome is. Each attempt has a new signature and counts as one of `retries`; the first change of host in a call does
   * not wait. A host that failed is avoided for 60 s. Default `false`.
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
   * How many times a call is retried after a broken connection, an attempt that timed out, 429, 502, 503, 504, or 500 with
   * SYSTEMERROR. From 0 to 10, default 2.
   */
  retries?: number | undefined;
  /** Called for requests, retries, failed refreshes of platform certificates, and undocumented fields. */
  hooks?: Hooks | undefined;
  /**
   * Sends the requests, for example through a proxy. Default: node:https on Node.js, else the runtime's `fetch`. If it
   * throws an error that no failed connection throws, or returns a value that is not a Response, the call fails with
   * `FETCH_FAILED`. A body that is not a ReadableStream is read completely before its length is checked.
   *
   * A `fetch` has its own limits, which may be shorter than `attemptTimeout`: Node's stops connecting after 10 s and
   * waiting after 300 s.
   */
  fetch?: typeof fetch | undefined;
  /** Unix time in milliseconds. Default `Date.now`, looked up when the time is needed. */
  now?: (() => number) | undefined;
}

/** The parts of a client. */
export interface ClientContext {
  exchange: ExchangeContext;
  limits: Limits;
  reportUnexpected: ReportUnexpected;
  platformKeys: PlatformKeys;
  apiV3Key: ApiV3Key | undefined;
}

/**
 * Reads the options once and checks them.
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
    // Bound, because a hook may be a method that uses `this`.
    hooks: Object.fromEntries(ownHooks.map(([name, hook]) => [name, hook?.bind(hooks)])) as Hooks,
  };
  const reportUnexpected = createUnexpectedReporter(context.hooks.onUnexpected);
  const limits = {
    timeout: timeout ?? DEFAULTS.timeout,
    attemptTimeout: attemptTimeout ?? DEFAULTS.attemptTimeout,
    retries: retries ?? DEFAULTS.retries,
    signal: undefined, // an own property, so that copies inherit none
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
