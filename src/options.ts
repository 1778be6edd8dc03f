import { AUTHORIZATION, BASE_URL } from "../generated/constants.js";
import type { components } from "../generated/types.js";
import { type InputIssue, WechatPayInputError } from "./errors.js";
import { readBaseUrl } from "./http/base-url.js";
import { checkTimeout } from "./http/deadline.js";
import type { ExchangeContext } from "./http/exchange.js";
import { type PlatformKey, PlatformKeys } from "./keys/platform-keys.js";
import { type CustomSigner, createSigner } from "./protocol/signer.js";
import type { CryptoKey } from "./runtime/web-crypto.js";

const DEFAULT_TIMEOUT = 10_000;

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
   * The keys with which WeChat Pay signs: platform certificates or platform public keys. Every answer
   * is verified with the one that it names. The first that holds is the one asked for.
   */
  platformKeys: readonly PlatformKey[];
  /** The origin of the API: https, or http on this machine for mocks. Default `https://apihk.mch.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** The limit of a call, from signing to the last byte of the answer, in milliseconds. Default 10,000. */
  timeout?: number | undefined;
  /** Sends the requests. Default the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Unix time in milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What a single call can ask for. */
export interface RequestOptions {
  /** Aborts the call; it then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The limit of this call, in milliseconds. */
  timeout?: number | undefined;
  /** The language of messages in answers. Default `en`. */
  acceptLanguage?: components["parameters"]["Accept-Language"] | undefined;
}

/**
 * Options, read once and checked.
 *
 * @throws WechatPayInputError that lists what is wrong.
 */
export function readOptions(options: ClientOptions): ExchangeContext & { timeout: number } {
  const { mchid, serialNo, privateKey, platformKeys, baseUrl, timeout, fetch: customFetch, now } = { ...options };
  const issues = [
    checkParameter("mchid", mchid, AUTHORIZATION.parameters.mchid),
    checkParameter("serialNo", serialNo, AUTHORIZATION.parameters.serial_no),
    checkTimeout(timeout),
    checkFunction("fetch", customFetch),
    checkFunction("now", now),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return {
    merchant: { mchid, serialNo: serialNo.toUpperCase(), sign: createSigner(privateKey) },
    platformKeys: new PlatformKeys(platformKeys),
    origin: readBaseUrl(baseUrl ?? BASE_URL),
    timeout: timeout ?? DEFAULT_TIMEOUT,
    fetch: customFetch ?? fetch,
    now: now ?? Date.now,
  };
}

function checkFunction(path: string, value: unknown): InputIssue | undefined {
  if (value === undefined || typeof value === "function") return undefined;
  return { path, rule: "type", expected: "a function", message: `must be a function, got ${typeof value}` };
}

function checkParameter(path: string, value: unknown, rule: { pattern: string; hint: string }): InputIssue | undefined {
  if (typeof value === "string" && new RegExp(rule.pattern).test(value)) return undefined;
  const got = typeof value === "string" ? `${value.length} characters that are not` : typeof value;
  return { path, rule: "pattern", expected: rule.hint, message: `must be ${rule.hint}, got ${got}` };
}
