import { comparableId } from "./key-id.js";
import { keyError } from "./pem-key.js";
import { readPrivateKey } from "./private-key.js";
import { modulusOfPkcs8, modulusOfSpki } from "./rsa.js";

/** What can be seen of the merchant's own key. */
export interface OwnKey {
  serialNo: string;
  /** Where the key itself was given, and not something that signs with it. */
  modulus: Uint8Array | undefined;
}

export function ownKeyOf(serialNo: string, privateKey: unknown): OwnKey {
  const modulus = typeof privateKey === "string" ? modulusOfPkcs8(readPrivateKey(privateKey)) : undefined;
  return { serialNo, modulus };
}

/**
 * Refuses the merchant's own key where a key of WeChat Pay's is asked for. No answer could be verified with it, and
 * the first to show that would be a call that was sent.
 *
 * @param path - names the platform key in errors.
 */
export function refuseOwnKey(own: OwnKey, key: { id: string; spki: Uint8Array<ArrayBuffer> }, path: string): void {
  const expected = "a key with which WeChat Pay signs";
  const advice = `give ${expected}, a platform certificate or a platform public key, or apiV3Key alone to download it`;
  if (own.modulus !== undefined && isSame(own.modulus, modulusOfSpki(key.spki)))
    throw keyError(path, expected, `is the merchant's own, the public half of privateKey; ${advice}`);
  if (comparableId(own.serialNo) === comparableId(key.id))
    throw keyError(path, expected, `has the ID serialNo, which is the merchant's own certificate; ${advice}`);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
