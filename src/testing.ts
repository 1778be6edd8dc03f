import { encryptAead, importAeadKey } from "#crypto";
import { encodeBase64, encodeUtf8 } from "#encoding";
import { AEAD, AUTHORIZATION, REQUEST_ID_HEADER, SIGNATURE_HEADERS } from "../generated/constants.js";
import type { PlatformKey } from "./keys/platform-keys.js";
import type { Contract } from "./notifications/event.js";
import { answerMessage } from "./protocol/message.js";
import { globalOf, webCrypto } from "./runtime/global.js";
import { createNonce } from "./runtime/nonce.js";
import { RSA_SHA256 } from "./runtime/web-crypto.js";

const TEST_KEY_ID = "PUB_KEY_ID_TEST";

/** What to change of a test notification that is otherwise right. */
export interface TestNotification {
  /** Default `PAPAY.SIGN`. */
  event_type?: string;
  /** The contract, or what an event of your own carries. Merged into one in common mode by default. */
  resource?: Partial<Contract> | Record<string, unknown>;
  /** Default random. Give it to send the same notification again. */
  id?: string;
  /** When it is signed, Unix time in milliseconds. Default now. */
  signedAt?: number;
  /** Where it goes, for the Request. */
  url?: string;
}

/** What to change of a test answer that is otherwise right. */
export interface TestAnswer {
  /** Default 200. */
  status?: number;
  /** Added, or put in the place of the right ones. */
  headers?: Record<string, string>;
  /** When it is signed, Unix time in milliseconds. Default now. */
  signedAt?: number;
}

/** Stands in for WeChat Pay in tests. Its key is made for the process and proves nothing elsewhere. */
export interface TestPlatform {
  /** For `createClient`. */
  readonly platformKeys: readonly PlatformKey[];
  /** For `createClient`. */
  readonly apiV3Key: string;
  /** A notification, encrypted and signed. Give it to your handler. */
  notification(changes?: TestNotification): Promise<Request>;
  /** An answer, signed. Return it from a `fetch` of your own. */
  answer(body: unknown, changes?: TestAnswer): Promise<Response>;
}

/**
 * Makes a platform for tests of your own handlers: correctly signed, encrypted messages in one call.
 *
 * @param options - the APIv3 key of the client under test; default one made for tests.
 *
 * @example
 * ```ts
 * const platform = await createTestPlatform();
 * const wechatpay = createClient({ ...options, platformKeys: platform.platformKeys, apiV3Key: platform.apiV3Key });
 * const response = await POST(await platform.notification({ event_type: "PAPAY.TERMINATE" }));
 * ```
 */
export async function createTestPlatform(options: { apiV3Key?: string } = {}): Promise<TestPlatform> {
  const { apiV3Key = "test-key-that-is-32-bytes-long--" } = options;
  const { subtle } = webCrypto();
  const { privateKey, publicKey } = await subtle.generateKey(
    { ...RSA_SHA256, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ["sign", "verify"],
  );
  const aeadKey = await importAeadKey(encodeUtf8(apiV3Key));
  const spki = new Uint8Array(await subtle.exportKey("spki", publicKey));

  const sign = async (body: Uint8Array, signedAt = Date.now()): Promise<Record<string, string>> => {
    const timestamp = String(Math.floor(signedAt / 1000));
    const nonce = createNonce();
    const message = answerMessage({ timestamp, nonce, body });
    const signature = new Uint8Array(await subtle.sign(RSA_SHA256.name, privateKey, message));
    return {
      [SIGNATURE_HEADERS.timestamp.name]: timestamp,
      [SIGNATURE_HEADERS.nonce.name]: nonce,
      [SIGNATURE_HEADERS.serial.name]: TEST_KEY_ID,
      [SIGNATURE_HEADERS.signature.name]: encodeBase64(signature),
      [SIGNATURE_HEADERS.signatureType.name]: AUTHORIZATION.scheme,
    };
  };

  const encrypt = async (plaintext: unknown) => {
    const nonce = createNonce().slice(0, 12);
    const associated_data = "papay";
    const ciphertext = await encryptAead(aeadKey, {
      nonce: encodeUtf8(nonce),
      associatedData: encodeUtf8(associated_data),
      text: encodeUtf8(JSON.stringify(plaintext)),
    });
    return {
      original_type: "papay",
      algorithm: AEAD.algorithm,
      ciphertext: encodeBase64(ciphertext),
      nonce,
      associated_data,
    };
  };

  return {
    platformKeys: [
      { id: TEST_KEY_ID, publicKey: `-----BEGIN PUBLIC KEY-----\n${encodeBase64(spki)}\n-----END PUBLIC KEY-----\n` },
    ],
    apiV3Key,
    notification: async (changes = {}) => {
      const { event_type = "PAPAY.SIGN", resource, id = createNonce(), signedAt, url } = changes;
      const envelope = {
        id,
        create_time: new Date(signedAt ?? Date.now()).toISOString(),
        event_type,
        resource_type: "encrypt-resource",
        summary: "Test notification",
        resource: await encrypt(
          resource !== undefined && "sp_mchid" in resource ? resource : { ...CONTRACT, ...resource },
        ),
      };
      const body = encodeUtf8(JSON.stringify(envelope));
      const headers = { "Content-Type": "application/json", ...(await sign(body, signedAt)) };
      return new (globalOf("Request"))(url ?? "https://merchant.example/wechatpay", { method: "POST", headers, body });
    },
    answer: async (content, { status = 200, headers, signedAt } = {}) => {
      const body = encodeUtf8(JSON.stringify(content));
      const signed = await sign(body, signedAt);
      const all = { "Content-Type": "application/json", [REQUEST_ID_HEADER]: createNonce(), ...signed, ...headers };
      return new (globalOf("Response"))(body, { status, headers: all });
    },
  };
}

const CONTRACT: Contract = {
  mchid: "10000091",
  appid: "wxcbda96de0b165486",
  out_contract_code: "100001256",
  plan_id: 123,
  contract_id: "Wx15463511252015071056489715",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
  operate_time: "2015-09-01T10:00:00+08:00",
};
