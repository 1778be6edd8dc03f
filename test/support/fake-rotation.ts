import { encryptResource } from "../../contract-tests/support/encryption.js";
import type { TestKey } from "../../contract-tests/support/test-keys.js";
import { type ClientOptions, createClient, type Hooks, type WechatPayClient } from "../../src/index.js";
import { type AnswerChanges, createFakePlatform, makeAnswer } from "./fake-fetch.js";
import { API_V3_KEY } from "./fake-notifications.js";

const HOUR = 3600_000;

/** A platform that lists its certificates and can rotate them, with a clock that the test moves. */
export interface FakeRotation {
  /** The certificates in the list. */
  listed: TestKey[];
  /** The key that signs. */
  signer: TestKey;
  /** Answers the next downloads instead; a thrown error is a broken connection. */
  onDownload: ((url: string) => Promise<Response> | Response) | undefined;
  downloads: number;
  /** The platform key that each signing request expects. */
  expected: (string | null)[];
  /** The error codes that the hook got. */
  failures: string[];
  now: number;
  merchant: TestKey;
  /** The platform's current answer with the list. */
  list(changes?: ListChanges): Response;
  client(changes?: Partial<ClientOptions>): WechatPayClient;
}

export interface ListChanges extends AnswerChanges {
  keys?: TestKey[];
  apiV3Key?: string;
  /** Changes the JSON before it is signed. */
  edit?: (list: { data: Record<string, unknown>[] }) => unknown;
}

export async function createFakeRotation(first: TestKey): Promise<FakeRotation> {
  const { merchant, options } = await createFakePlatform();
  const rotation: FakeRotation = {
    listed: [first],
    signer: first,
    onDownload: undefined,
    downloads: 0,
    expected: [],
    failures: [],
    now: Date.now(),
    merchant,
    list: ({ keys = rotation.listed, apiV3Key = API_V3_KEY, edit = (data: unknown) => data, ...changes } = {}) => {
      const list = {
        data: keys.map((key) => ({
          serial_no: key.serialNo,
          effective_time: new Date(rotation.now - HOUR).toISOString(),
          expire_time: new Date(rotation.now + HOUR).toISOString(),
          encrypt_certificate: encryptResource(key.certificatePem, apiV3Key, "certificate"),
        })),
      };
      return makeAnswer({ body: edit(list), signedAt: rotation.now, ...changes }, rotation.signer);
    },
    client: (changes) => createClient({ ...clientOptions, ...changes }),
  };
  const hooks: Hooks = { onPlatformKeysError: ({ error }) => rotation.failures.push(error.code) };
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    if (String(url).endsWith("/v3/global/certificates")) {
      rotation.downloads++;
      await new Promise((resolve) => setTimeout(resolve, 5)); // so that concurrent calls overlap
      return rotation.onDownload?.(String(url)) ?? rotation.list();
    }
    rotation.expected.push(new Headers(init?.headers).get("Wechatpay-Serial"));
    return makeAnswer({ signedAt: rotation.now }, rotation.signer);
  };
  const { platformKeys: _none, ...rest } = options;
  const clientOptions: ClientOptions = {
    ...rest,
    apiV3Key: API_V3_KEY,
    fetch: fetch as typeof globalThis.fetch,
    now: () => rotation.now,
    hooks,
  };
  return rotation;
}
