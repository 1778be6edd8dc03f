import { SIGNATURE_HEADERS } from "../../generated/constants.js";
import { WechatPayInputError, WechatPayVerificationError } from "../errors.js";
import { type CryptoKey, RSA_SHA256 } from "../runtime/web-crypto.js";
import { keyError } from "./pem-key.js";
import { readPublicKey } from "./public-key.js";

/**
 * A key with which WeChat Pay signs.
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

interface PinnedKey {
  id: string;
  notBefore: number;
  notAfter: number;
  verifier: () => Promise<CryptoKey>;
}

/** The platform keys that the caller pinned, by the name that `Wechatpay-Serial` gives them. */
export class PlatformKeys {
  readonly #keys: ReadonlyMap<string, PinnedKey>;

  /**
   * @throws WechatPayInputError when a key is damaged, private, not RSA, too short, or has an ID that
   * is malformed, used twice or not that of its certificate.
   */
  constructor(keys: readonly PlatformKey[]) {
    if (!Array.isArray(keys) || keys.length === 0) {
      const expected = "at least one platform certificate or platform public key";
      throw new WechatPayInputError([
        { path: "platformKeys", rule: "required", expected, message: `is empty; give ${expected}` },
      ]);
    }
    const pinned = new Map<string, PinnedKey>();
    keys.forEach((key, index) => {
      const found = pin(key, `platformKeys[${index}]`);
      if (pinned.has(found.id))
        throw keyError(`platformKeys[${index}].id`, "an ID used once", `is used twice: ${found.id}`);
      pinned.set(found.id, found);
    });
    this.#keys = pinned;
  }

  /** The ID to ask WeChat Pay to sign with: that of the first key that holds at `now` (milliseconds). */
  preferredId(now: number): string | undefined {
    return [...this.#keys.values()].find((key) => isValid(key, now))?.id;
  }

  /**
   * The key that `Wechatpay-Serial` names.
   *
   * @throws WechatPayVerificationError when there is none, or its certificate does not hold at `now`.
   */
  async find(serial: string, now: number): Promise<CryptoKey> {
    const key = this.#keys.get(serial.toUpperCase());
    if (key === undefined) {
      throw new WechatPayVerificationError(
        "PLATFORM_KEY_UNKNOWN",
        `the answer is signed with the platform key ${serial}, which is not among platformKeys (${[...this.#keys.keys()].join(", ")})`,
      );
    }
    if (!isValid(key, now)) {
      const span = `${new Date(key.notBefore).toISOString()} to ${new Date(key.notAfter).toISOString()}`;
      throw new WechatPayVerificationError(
        "PLATFORM_KEY_EXPIRED",
        `the platform certificate ${serial} holds only from ${span}`,
      );
    }
    return key.verifier();
  }
}

function isValid({ notBefore, notAfter }: PinnedKey, now: number): boolean {
  return notBefore <= now && now <= notAfter;
}

function pin(key: PlatformKey, path: string): PinnedKey {
  const { id, publicKey } = { ...key };
  if (typeof publicKey !== "string")
    throw keyError(`${path}.publicKey`, "a PEM", `must be a PEM as text, got ${typeof publicKey}`);
  const { spki, certificate } = readPublicKey(`${path}.publicKey`, publicKey);
  return {
    id: checkedId(id, certificate?.serialNumber, `${path}.id`),
    notBefore: certificate?.notBefore ?? Number.MIN_SAFE_INTEGER,
    notAfter: certificate?.notAfter ?? Number.MAX_SAFE_INTEGER,
    verifier: once(() => importPublicKey(spki, `${path}.publicKey`)),
  };
}

function checkedId(given: string | undefined, serialNumber: string | undefined, path: string): string {
  const { pattern, hint } = SIGNATURE_HEADERS.serial;
  const name: unknown = given ?? serialNumber;
  const id = typeof name === "string" ? name.toUpperCase() : "";
  if (!new RegExp(pattern).test(id)) throw keyError(path, hint, `must be ${hint}`);
  if (serialNumber !== undefined && id !== serialNumber) {
    throw keyError(path, serialNumber, `is ${id}, but the certificate's own serial number is ${serialNumber}`);
  }
  return id;
}

async function importPublicKey(spki: Uint8Array<ArrayBuffer>, path: string): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey("spki", spki, RSA_SHA256, false, ["verify"]);
  } catch {
    throw keyError(path, "an RSA public key", "is damaged: its numbers make no RSA key");
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
