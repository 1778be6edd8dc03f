import { importVerifyKey, type VerifyKey } from "#crypto";
import { SIGNATURE_HEADERS } from "../../generated/constants.js";
import { mustBe, WechatPayInputError, WechatPayVerificationError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { type Awaitable, isPromise } from "../runtime/awaitable.js";
import { cryptoFault } from "../runtime/crypto-fault.js";
import { comparableId } from "./key-id.js";
import { type OwnKey, refuseOwnKey } from "./own-key.js";
import { keyError } from "./pem-key.js";
import { type PlatformPublicKey, readPublicKey } from "./public-key.js";

/**
 * A key with which WeChat Pay signs.
 *
 * @example
 * ```ts
 * const platformKeys: PlatformKey[] = [{ id: "PUB_KEY_ID_0119", publicKey: readFileSync("pub_key.pem", "utf8") }];
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357149
 */
export interface PlatformKey {
  /**
   * The serial number of the certificate, in hexadecimal, or the ID of the public key
   * (`PUB_KEY_ID_…`). May be left out for a certificate, which carries its own.
   */
  id?: string | undefined;
  /** A platform certificate or a platform public key, in PEM. */
  publicKey: string;
}

/** A platform key that was read and checked. */
export interface TrustedKey {
  /**
   * What `Wechatpay-Serial` asks for: a certificate's serial number as it stands in it, two digits for each byte; or
   * what the caller gave, in upper case.
   */
  id: string;
  /** Unix time in milliseconds. */
  notBefore: number;
  notAfter: number;
  verifier: () => Awaitable<VerifyKey>;
}

/** Keys that come and go by themselves. */
export interface KeySource {
  /** The keys held now, by comparable ID. */
  readonly keys: ReadonlyMap<string, TrustedKey>;
  /** Makes sure that there are keys. */
  ready(now: number): Promise<void>;
  /** Looks for a key that is not held, or no longer valid, by its comparable ID. */
  lookFor(id: string, now: number): Promise<void>;
}

/** The platform keys: those that the caller pinned, then those that were downloaded. */
export class PlatformKeys {
  /** Those that the caller gave, by comparable ID. */
  readonly pinned: ReadonlyMap<string, TrustedKey>;
  readonly #downloaded: KeySource | undefined;

  /**
   * @param own - the merchant's own key, which is none of WeChat Pay's.
   * @throws WechatPayInputError when a key is damaged, private, the merchant's own, not RSA, too short, or has an ID
   * that is malformed, used twice or not that of its certificate, or when there is neither key nor source.
   */
  constructor(given?: readonly PlatformKey[], downloaded?: KeySource, own?: OwnKey) {
    const keys = readKeyList(given);
    if (keys.length === 0 && downloaded === undefined) {
      const expected = "apiV3Key, to download platform certificates, or at least one platform key";
      const message = `is ${given === undefined ? "missing" : "empty"}; give ${expected}`;
      throw new WechatPayInputError([{ path: "platformKeys", rule: "required", expected, message }]);
    }
    const pinned = new Map<string, TrustedKey>();
    keys.forEach((key, index) => {
      const found = readPlatformKey(key, `platformKeys[${index}]`, own);
      const id = comparableId(found.id);
      if (pinned.has(id)) throw keyError(`platformKeys[${index}].id`, "a unique ID", `is used twice: ${found.id}`);
      pinned.set(id, found);
    });
    this.pinned = pinned;
    this.#downloaded = downloaded;
  }

  /** All that are held, by their IDs. */
  get known(): ReadonlyMap<string, TrustedKey> {
    return new Map([...(this.#downloaded?.keys ?? []), ...this.pinned]);
  }

  /**
   * The ID to ask WeChat Pay to sign with: the first pinned key that holds at `now` (milliseconds),
   * else the newest certificate that was downloaded, for which it waits.
   *
   * @throws WechatPayVerificationError, WechatPayPlatformKeysError when there is no key to verify an
   * answer with.
   */
  preferredId(now: number): Awaitable<string | undefined> {
    for (const key of this.pinned.values()) if (isValid(key, now)) return key.id;
    return this.#newestId(now);
  }

  async #newestId(now: number): Promise<string | undefined> {
    if (this.#downloaded === undefined) {
      const spans = [...this.pinned.values()].map((key) => `${key.id} from ${spanOf(key)}`).join(", ");
      throw new WechatPayVerificationError(
        "PLATFORM_KEY_EXPIRED",
        `no platform certificate is valid now; nothing was sent: ${spans}`,
      );
    }
    await this.#downloaded.ready(now);
    let newest: TrustedKey | undefined;
    for (const key of this.#downloaded.keys.values()) {
      if (isValid(key, now) && !(newest && newest.notBefore >= key.notBefore)) newest = key;
    }
    return newest?.id;
  }

  /**
   * The key that `Wechatpay-Serial` names.
   *
   * @throws WechatPayVerificationError when there is none, or its certificate does not hold at `now`.
   * @throws WechatPayPlatformKeysError when no key could be downloaded at all.
   */
  find(serial: string, now: number): Awaitable<VerifyKey> {
    const id = comparableId(serial);
    const key = this.pinned.get(id);
    if (key !== undefined && isValid(key, now)) return key.verifier();
    return this.#search(serial, id, now);
  }

  async #search(serial: string, id: string, now: number): Promise<VerifyKey> {
    let key = this.pinned.get(id);
    if (this.#downloaded !== undefined) {
      if (this.pinned.size === 0 || this.#downloaded.keys.size > 0) await this.#downloaded.ready(now);
      const held = this.#downloaded.keys.get(id);
      if (!(held && isValid(held, now))) await this.#downloaded.lookFor(id, now);
      key = this.#downloaded.keys.get(id) ?? key;
    }
    if (key === undefined) {
      const keys = [...this.pinned.values(), ...(this.#downloaded?.keys.values() ?? [])];
      const known = keys.map((held) => held.id).join(", ");
      throw new WechatPayVerificationError(
        "PLATFORM_KEY_UNKNOWN",
        `signed with the platform key ${serial}, which is not among the known ones (${known})`,
      );
    }
    if (!isValid(key, now)) {
      throw new WechatPayVerificationError(
        "PLATFORM_KEY_EXPIRED",
        `the platform certificate ${serial} is valid only from ${spanOf(key)}`,
      );
    }
    return key.verifier();
  }
}

/** Whether the key holds at `now` (milliseconds). */
export function isValid({ notBefore, notAfter }: TrustedKey, now: number): boolean {
  return notBefore <= now && now <= notAfter;
}

function spanOf({ notBefore, notAfter }: TrustedKey): string {
  return `${new Date(notBefore).toISOString()} to ${new Date(notAfter).toISOString()}`;
}

/**
 * A list of platform keys, empty when none was given.
 *
 * @throws WechatPayInputError when it is no list.
 */
export function readKeyList(given: unknown): readonly PlatformKey[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given;
  const expected = "a list such as [{ publicKey }]";
  const got =
    given === null ? "null" : typeof given === "object" ? "an object that is not in a list" : `a ${typeof given}`;
  throw new WechatPayInputError([mustBe("platformKeys", "type", expected, got)]);
}

function readPlatformKey(key: PlatformKey, path: string, own: OwnKey | undefined): TrustedKey {
  const { id, publicKey } = ownProperties(key);
  const keyPath = `${path}.publicKey`;
  if (typeof publicKey !== "string") {
    const got = typeof key === "string" ? "a string instead of { publicKey }" : typeof publicKey;
    throw keyError(keyPath, "a PEM", `must be a PEM as text, got ${got}`);
  }
  const { spki, certificate } = readPublicKey(keyPath, publicKey);
  const trusted = trustedKey(checkedId(id, certificate?.serialNumber, `${path}.id`), { spki, certificate }, keyPath);
  if (own !== undefined) refuseOwnKey(own, { id: trusted.id, spki }, keyPath);
  return trusted;
}

/** What a Date can hold, in milliseconds. */
const END_OF_TIME = 8.64e15;

/** @param path - names the key in errors. */
export function trustedKey(id: string, { spki, certificate }: PlatformPublicKey, path: string): TrustedKey {
  return {
    id,
    notBefore: certificate?.notBefore ?? -END_OF_TIME,
    notAfter: certificate?.notAfter ?? END_OF_TIME,
    verifier: importOnce(spki, path),
  };
}

function checkedId(given: string | undefined, serialNumber: string | undefined, path: string): string {
  const { pattern, hint } = SIGNATURE_HEADERS.serial;
  const name: unknown = given ?? serialNumber;
  const id = typeof name === "string" ? name.toUpperCase() : "";
  if (!new RegExp(pattern).test(id)) throw keyError(path, hint, `must be ${hint}`);
  if (serialNumber !== undefined && comparableId(id) !== comparableId(serialNumber)) {
    throw keyError(path, serialNumber, `is ${id}, but the certificate's own serial number is ${serialNumber}`);
  }
  return serialNumber ?? id;
}

/** Imports at the first use.  */
function importOnce(spki: Uint8Array<ArrayBuffer>, path: string): () => Awaitable<VerifyKey> {
  let imported: Awaitable<VerifyKey> | undefined;
  const faultOf = (error: unknown) =>
    cryptoFault(error) ?? keyError(path, "an RSA public key", "is damaged: its numbers are not an RSA key");
  return () => {
    if (imported !== undefined) return imported;
    try {
      imported = importVerifyKey(spki);
    } catch (error) {
      throw faultOf(error);
    }
    if (!isPromise(imported)) return imported;
    imported = imported.then(
      (key) => {
        imported = key;
        return key;
      },
      (error) => {
        throw faultOf(error);
      },
    );
    return imported;
  };
}
