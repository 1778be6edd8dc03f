import { decodeUtf8, encodeUtf8 } from "#encoding";
import { CERTIFICATES_MAXIMUM_AGE, SIGNATURE_HEADERS } from "../../generated/constants.js";
import { LIST_PLATFORM_CERTIFICATES } from "../../generated/operations.js";
import { WechatPayConnectionError, WechatPayError } from "../errors.js";
import { apiErrorOf } from "../http/api-error.js";
import { exchange } from "../http/exchange.js";
import { callHook } from "../http/hooks.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest, ReceivedAnswer } from "../http/types.js";
import type { ReportUnexpected } from "../http/unexpected.js";
import type { ApiV3Key } from "../keys/apiv3-key.js";
import { comparableId } from "../keys/key-id.js";
import { isValid, type TrustedKey } from "../keys/platform-keys.js";
import { claimsSignature, verify } from "../protocol/verify.js";
import { withDeadline } from "../runtime/deadline.js";
import { parseJson } from "../runtime/json.js";
import { isSuccess } from "../runtime/status.js";
import type { ReceivedMessage } from "../runtime/wire.js";
import { openCertificateList } from "./certificate-list.js";
import type { KeyOrigin, KeySnapshot } from "./downloaded-keys.js";
import type { KeyStore } from "./key-store.js";

export interface CertificateDownload {
  context: Omit<ExchangeContext, "authenticate" | "expectedSerial">;
  limits: Limits;
  apiV3Key: ApiV3Key;
  /** Keys of the caller's, one of which may sign the list. */
  pinned: () => ReadonlyMap<string, TrustedKey>;
  /** All keys that are held, one of which may sign an error. */
  known: () => ReadonlyMap<string, TrustedKey>;
  store: KeyStore | undefined;
  reportUnexpected: ReportUnexpected;
}

/** How long a store may take, in milliseconds. A slower one is ignored: a download takes no longer. */
const STORE_TIMEOUT = 1_000;

/** Platform certificates from WeChat Pay, and from the store that instances share. */
export function createKeyOrigin(options: CertificateDownload): KeyOrigin {
  const { context, limits, apiV3Key, pinned, known, store, reportUnexpected } = options;
  // Less than the timeout of a call, so that the call that waits for it can still report why it failed.
  const timeout = Math.ceil(limits.timeout * 0.8);
  const storeKey = `wechatpay-global:platform-certificates:${context.origin}:${context.merchant.mchid}`;
  const onError = (error: WechatPayError) => callHook(context.hooks.onPlatformKeysError, { error });
  const open = async (answer: ReceivedMessage, now: number): Promise<KeySnapshot> => ({
    keys: await openCertificateList(answer, apiV3Key, pinned(), now, (broken) =>
      reportUnexpected(LIST_PLATFORM_CERTIFICATES.id, broken),
    ),
    madeAt: signedAt(answer),
  });
  const withStore = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await withDeadline(STORE_TIMEOUT, undefined, work);
    } catch (error) {
      onError(error instanceof WechatPayError ? error : storeError());
      return undefined;
    }
  };
  return {
    onError,
    timeout: timeout + 2 * STORE_TIMEOUT + 1_000, // and a second for the machine
    download: async () => {
      let snapshot: KeySnapshot | undefined;
      const answer = await exchange(
        {
          ...context,
          expectedSerial: async () => undefined,
          authenticate: async (received) => {
            if (!isSuccess(received.status)) return isProvedError(received, known(), context.now());
            snapshot = await open(received, context.now());
            return true;
          },
        },
        request(),
        { ...limits, timeout },
      );
      if (snapshot === undefined) throw errorOf(answer);
      if (store !== undefined)
        await withStore(async () => store.set(storeKey, serialise(answer), CERTIFICATES_MAXIMUM_AGE));
      return snapshot;
    },
    recall: async () => {
      if (store === undefined) return undefined;
      return withStore(async () => {
        const kept = await store.get(storeKey);
        if (kept === undefined || kept === null) return undefined;
        const answer = deserialise(kept);
        if (!claimsSignature(answer)) throw storeError();
        // Verified for the time at which it was signed; the caller decides whether it is too old.
        return open(answer, signedAt(answer));
      });
    },
  };
}

function request(): OutgoingRequest {
  const { method, path, retry } = LIST_PLATFORM_CERTIFICATES;
  return { method, target: path, template: path, retry, headers: {}, body: new Uint8Array() };
}

/**
 * Whether a key that is held signed an error. Without a key of that name the error cannot be checked, which does no harm: an
 * error changes no key.
 *
 * @throws WechatPayVerificationError when a key that is held did not sign it, though it is named.
 */
async function isProvedError(
  received: ReceivedAnswer,
  known: ReadonlyMap<string, TrustedKey>,
  now: number,
): Promise<boolean> {
  const serial = received.headers.get(SIGNATURE_HEADERS.serial.name);
  const key = serial === null ? undefined : known.get(comparableId(serial));
  return key !== undefined && isValid(key, now) && verify(received, { find: () => key.verifier() }, now);
}

function errorOf(answer: Answer): WechatPayError {
  return apiErrorOf(answer, readOrNothing(answer.body));
}

function readOrNothing(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function signedAt({ headers }: ReceivedMessage): number {
  return Number(headers.get(SIGNATURE_HEADERS.timestamp.name)) * 1000;
}

/** The answer as it came, so that a reader can verify it like the first one. */
function serialise({ headers, body }: ReceivedMessage): string {
  const { timestamp, nonce, serial, signature } = SIGNATURE_HEADERS;
  const names = [timestamp, nonce, serial, signature].map(({ name }) => name);
  const kept = Object.fromEntries(names.map((name) => [name, headers.get(name)]));
  return JSON.stringify({ headers: kept, body: decodeUtf8(body) });
}

function deserialise(text: unknown): ReceivedMessage {
  const { headers, body } = parseJson(encodeUtf8(String(text))) as { headers: Record<string, string>; body: string };
  if (typeof body !== "string") throw storeError();
  const read = (name: string) => (Object.hasOwn(Object(headers), name) ? String(headers[name]) : null);
  return { headers: { get: read }, body: encodeUtf8(body) };
}

function storeError(): WechatPayConnectionError {
  return new WechatPayConnectionError(
    "KEY_STORE_FAILED",
    "the key store failed, or returned a value that this client did not store",
  );
}
