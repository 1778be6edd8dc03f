import { encryptAead } from "#crypto";
import { encodeBase64, encodeUtf8 } from "#encoding";
import { AEAD, AUTHORIZATION, REQUEST_ID_HEADER, SIGNATURE_HEADERS } from "../generated/constants.js";
import { WechatPayInputError } from "./errors.js";
import { ownProperties } from "./input/own-properties.js";
import { readApiV3Key } from "./keys/apiv3-key.js";
import type { PlatformKey } from "./keys/platform-keys.js";
import type { ContractNotice } from "./notifications/event.js";
import { answerMessage } from "./protocol/message.js";
import { globalOf, webCrypto } from "./runtime/global.js";
import { createNonce } from "./runtime/nonce.js";
import { RSA_SHA256 } from "./runtime/web-crypto.js";
import { check, checkStatus, checkText, checkTime, checkUrl } from "./testing/check-changes.js";
import { MCHID, testResource } from "./testing/test-resource.js";

const TEST_KEY_ID = "PUB_KEY_ID_TEST";
const TEST_API_V3_KEY = "test-key-that-is-32-bytes-long--";

/**
 * Changes to a valid test notification.
 *
 * @example
 * ```ts
 * const changes: TestNotification = { event_type: "PAPAY.TERMINATE", resource: { contract_id } };
 * await handler(await platform.notification(changes));
 * ```
 */
export interface TestNotification {
  /** Default `PAPAY.SIGN`. */
  event_type?: string | undefined;
  /**
   * For an event that this version knows, such as `PAPAY.SIGN`: fields that replace those of a complete resource. It is an
   * institution's resource when one of the fields begins with `sp_` or `sub_`. For any other event: the whole resource,
   * default `{}`. A value that is not an object, such as null, is sent as it is, so that you can test that your handler
   * refuses it.
   */
  resource?: Partial<ContractNotice> | Record<string, unknown> | null | undefined;
  /** Default: a random one. Give an id to send the same notification again. */
  id?: string | undefined;
  /** The time of the signature, Unix time in milliseconds. Default now. */
  signedAt?: number | undefined;
  /** The URL of the Request, http or https. */
  url?: string | undefined;
}

/**
 * Changes to a valid test answer.
 *
 * @example
 * ```ts
 * const changes: TestAnswer = { status: 429, headers: { "Retry-After": "1" } };
 * const fetch = () => platform.answer({ code: "FREQUENCY_LIMITED", message: "slow down" }, changes);
 * ```
 */
export interface TestAnswer {
  /** Default 200; 204 when the body is `undefined`. */
  status?: number | undefined;
  /** Headers to add, or to replace the valid ones with. */
  headers?: Record<string, string> | undefined;
  /** The time of the signature, Unix time in milliseconds. Default now. */
  signedAt?: number | undefined;
}

/**
 * Options for `createClient`, for a client that trusts a {@link TestPlatform}.
 *
 * @example
 * ```ts
 * const wechatpay = createClient({ ...platform.clientOptions(), fetch: () => platform.answer({ session_id: "1" }) });
 * ```
 */
export interface TestClientOptions {
  mchid: string;
  serialNo: string;
  /** As PEM; made once for each process. */
  privateKey: string;
  apiV3Key: string;
  platformKeys: readonly PlatformKey[];
  fetch: typeof fetch;
}

/**
 * Replaces WeChat Pay in tests. Its key is made for the process and is trusted nowhere else. See {@link createTestPlatform}.
 */
export interface TestPlatform {
  /** For `createClient`. */
  readonly platformKeys: readonly PlatformKey[];
  /** For `createClient`. */
  readonly apiV3Key: string;
  /**
   * All options that `createClient` needs, in either mode, for a client that trusts this platform. The private key is made
   * for the process. Its `fetch` sends nothing: a call fails with a {@link WechatPayInputError} until you give a `fetch`
   * that returns {@link answer}.
   */
  clientOptions(): TestClientOptions;
  /**
   * Makes a notification, encrypted and signed. Pass it to your handler.
   *
   * @throws {@link WechatPayInputError} when a change is of a wrong type.
   */
  notification(changes?: TestNotification): Promise<Request>;
  /**
   * Makes the same notification and sends it to `url` with the runtime's `fetch`. Redirects are not followed.
   *
   * @returns the handler's answer.
   * @throws {@link WechatPayInputError} when `url` is not http or https, or a change is of a wrong type.
   * @throws the error of `fetch` when nobody listens there.
   */
  deliver(url: string, changes?: Omit<TestNotification, "url">): Promise<Response>;
  /**
   * Makes a signed answer. Return it from your own `fetch`.
   *
   * @param body - sent as JSON; `undefined` for an answer without a body.
   * @throws {@link WechatPayInputError} when a change is of a wrong type.
   */
  answer(body: unknown, changes?: TestAnswer): Promise<Response>;
}

/**
 * Makes a platform for tests of your own handlers and calls: correctly signed, encrypted messages in one call.
 *
 * @param options - the APIv3 key of the client under test; default: a key for tests.
 *
 * @throws {@link WechatPayInputError} when the APIv3 key is not 32 characters.
 *
 * @example
 * ```ts
 * const platform = await createTestPlatform();
 * const fetch = () => platform.answer({ session_id: "201710180325670965" });
 * const wechatpay = createClient({ ...platform.clientOptions(), fetch });
 * const handler = createNotificationHandler(wechatpay, { onEvent });
 * await handler(await platform.notification({ event_type: "PAPAY.TERMINATE" }));
 * await platform.deliver("http://127.0.0.1:3000/wechatpay/contract"); // to a server that runs
 * ```
 */
export async function createTestPlatform(options: { apiV3Key?: string | undefined } = {}): Promise<TestPlatform> {
  const { apiV3Key = TEST_API_V3_KEY } = ownProperties(options);
  const aeadKey = readApiV3Key(apiV3Key);
  const [keyPair, privateKey] = await Promise.all([createKeyPair(), merchantKey()]);
  const { subtle } = webCrypto();
  const publicKey = pem("PUBLIC KEY", await subtle.exportKey("spki", keyPair.publicKey));
  const platformKeys = [{ id: TEST_KEY_ID, publicKey }];

  const sign = async (body: Uint8Array, signedAt = Date.now()): Promise<Record<string, string>> => {
    const timestamp = String(Math.floor(signedAt / 1000));
    const nonce = createNonce();
    const message = answerMessage({ timestamp, nonce, body });
    const signature = new Uint8Array(await subtle.sign(RSA_SHA256.name, keyPair.privateKey, message));
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
    const ciphertext = await encryptAead(await aeadKey(), {
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

  const notification = async (changes: TestNotification = {}): Promise<Request> => {
    const own = ownProperties(changes);
    check([
      checkText("event_type", own.event_type),
      checkText("id", own.id),
      checkTime(own.signedAt),
      checkUrl(own.url),
    ]);
    const { event_type = "PAPAY.SIGN", resource, id = createNonce(), signedAt } = own;
    const envelope = {
      id,
      create_time: new Date(signedAt ?? Date.now()).toISOString(),
      event_type,
      resource_type: "encrypt-resource",
      summary: "Test notification",
      resource: await encrypt(testResource(event_type, resource)),
    };
    const body = encodeUtf8(JSON.stringify(envelope));
    const headers = { "Content-Type": "application/json", ...(await sign(body, signedAt)) };
    return new (globalOf("Request"))(own.url ?? "https://merchant.example/wechatpay", {
      method: "POST",
      headers,
      body,
    });
  };

  return {
    platformKeys,
    apiV3Key,
    clientOptions: () => ({ mchid: MCHID, serialNo: SERIAL_NO, privateKey, apiV3Key, platformKeys, fetch: noFetch }),
    notification,
    deliver: async (url, changes) => {
      const request = await notification({ ...changes, url: String(url) });
      return globalOf("fetch")(request, { redirect: "manual" });
    },
    answer: async (content, changes = {}) => {
      const own = ownProperties(changes);
      check([checkStatus(own.status), checkTime(own.signedAt)]);
      const body = encodeUtf8(JSON.stringify(content) ?? "");
      const { status = body.length > 0 ? 200 : 204, headers, signedAt } = own;
      const signed = await sign(body, signedAt);
      const all = { "Content-Type": "application/json", [REQUEST_ID_HEADER]: createNonce(), ...signed, ...headers };
      return new (globalOf("Response"))(body.length > 0 ? body : null, { status, headers: all });
    },
  };
}

const SERIAL_NO = "7E57000000000000000000000000000000000001";

async function createKeyPair() {
  const parameters = { ...RSA_SHA256, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  return webCrypto().subtle.generateKey(parameters, true, ["sign", "verify"]);
}

/** One key for the process, because making it takes long. No test trusts it. */
let merchantPem: Promise<string> | undefined;
function merchantKey(): Promise<string> {
  merchantPem ??= createKeyPair().then(async ({ privateKey }) =>
    pem("PRIVATE KEY", await webCrypto().subtle.exportKey("pkcs8", privateKey)),
  );
  return merchantPem;
}

function pem(label: string, der: ArrayBuffer): string {
  return `-----BEGIN ${label}-----\n${encodeBase64(new Uint8Array(der))}\n-----END ${label}-----\n`;
}

/** The default `fetch`: a test must not connect to WeChat Pay. */
async function noFetch(): Promise<never> {
  const expected = "a function that returns platform.answer(…)";
  const message = `is missing: a test sends nothing to WeChat Pay; give createClient ${expected}, after clientOptions()`;
  throw new WechatPayInputError([{ path: "fetch", rule: "required", expected, message }]);
}
