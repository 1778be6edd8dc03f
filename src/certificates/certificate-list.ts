import { decodeUtf8 } from "#encoding";
import { LIST_PLATFORM_CERTIFICATES } from "../../generated/operations.js";
import type { components } from "../../generated/types.js";
import { WechatPayConnectionError, WechatPayError, WechatPayInputError } from "../errors.js";
import type { ApiV3Key } from "../keys/apiv3-key.js";
import { comparableId } from "../keys/key-id.js";
import { isValid, type TrustedKey, trustedKey } from "../keys/platform-keys.js";
import { readPublicKey } from "../keys/public-key.js";
import { decrypt } from "../protocol/decrypt.js";
import { type KeyFinder, verify } from "../protocol/verify.js";
import { jsonFaultOf, parseJson } from "../runtime/json.js";
import type { ReceivedMessage } from "../runtime/wire.js";
import { type BrokenRule, describeBroken, receive } from "../schema/receive.js";

type CertificateList = components["schemas"]["PlatformCertificates"];

/**
 * Opens an answer of the certificates endpoint, from the wire or from a store. It is believed when
 * every certificate in it decrypts with the APIv3 key, which proves who made the list, and when the
 * list is signed by `known` or by one of its own certificates. One fault anywhere refuses all of it,
 * so that a damaged list never takes the place of a good one.
 *
 * The serial number is read from the certificate, and not from the JSON around it.
 *
 * @returns the keys by their {@link comparableId}, as `known` has them.
 * @param now - the time for which the answer's timestamp must be fresh, in milliseconds.
 * @param onUnexpected - told what of a list that is proved the document does not describe.
 * @throws WechatPayVerificationError when it is not proved to come from WeChat Pay.
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when it is no list of certificates.
 */
export async function openCertificateList(
  answer: ReceivedMessage,
  apiV3Key: ApiV3Key,
  known: ReadonlyMap<string, TrustedKey>,
  now: number,
  onUnexpected: (broken: readonly BrokenRule[]) => void,
): Promise<Map<string, TrustedKey>> {
  const { list, unexpected } = readList(answer.body);
  const keys = new Map<string, TrustedKey>();
  for (const { encrypt_certificate } of list.data) {
    const key = readCertificate(await decrypt(apiV3Key, encrypt_certificate));
    const id = comparableId(key.id);
    if (keys.has(id)) throw invalid(`names the certificate ${key.id} twice`);
    keys.set(id, key);
  }
  await verify(answer, signersAmong(keys, known), now);
  onUnexpected(unexpected);
  return keys;
}

function readList(body: Uint8Array): { list: CertificateList; unexpected: readonly BrokenRule[] } {
  const list = readJson(body) as CertificateList;
  const { refused, unexpected } = receive(LIST_PLATFORM_CERTIFICATES.answer, list);
  if (refused !== undefined) throw invalid(describeBroken(refused));
  if (list.data.length === 0) throw invalid("is empty");
  return { list, unexpected };
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch (error) {
    throw invalid(jsonFaultOf(error).message);
  }
}

function readCertificate(plaintext: Uint8Array): TrustedKey {
  const path = "certificate";
  try {
    const key = readPublicKey(path, readText(plaintext));
    if (key.certificate === undefined) throw invalid("holds a public key without a certificate");
    return trustedKey(key.certificate.serialNumber, key, path);
  } catch (error) {
    // The reader describes faults of options, and there is no option here.
    if (error instanceof WechatPayInputError) throw invalid(`holds a bad certificate: ${error.message}`);
    throw error;
  }
}

function readText(plaintext: Uint8Array): string {
  try {
    return decodeUtf8(plaintext);
  } catch (error) {
    throw error instanceof WechatPayError ? error : invalid("holds a bad certificate: certificate is not UTF-8");
  }
}

/** The certificate that signed is in the list, unless a pinned key of that name is held already. */
function signersAmong(keys: ReadonlyMap<string, TrustedKey>, known: ReadonlyMap<string, TrustedKey>): KeyFinder {
  return {
    find: async (serial, now) => {
      const id = comparableId(serial);
      const key = known.get(id) ?? keys.get(id);
      if (key === undefined) throw invalid(`is signed with ${serial}, which is not among its certificates`);
      if (!isValid(key, now)) throw invalid(`is signed with ${serial}, which is not valid now`);
      return key.verifier();
    },
  };
}

function invalid(why: string): WechatPayConnectionError {
  return new WechatPayConnectionError("RESPONSE_INVALID", `the list of platform certificates ${why}`);
}
