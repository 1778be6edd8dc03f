import { readPrivateKey } from "../../src/keys/private-key.js";
import { readPublicKey } from "../../src/keys/public-key.js";
import * as webCrypto from "../../src/runtime/crypto.js";
import * as nodeCrypto from "../../src/runtime/crypto.node.js";
import { fromHex, type Group, type Vector, type Verdict } from "./vectors.js";

/** Runs one vector through the library. */
type Check = (group: Group, vector: Vector) => Promise<Verdict>;

/** The two implementations of the library: Node's users get the first, all others the second. */
export const PATHS: Record<string, Record<string, Check>> = {
  "node:crypto": checksOf(nodeCrypto),
  // Keys of one implementation are never given to the other.
  WebCrypto: checksOf(webCrypto as unknown as typeof nodeCrypto),
};

/** The check for each kind of file, by the name of its schema. */
function checksOf(crypto: typeof nodeCrypto): Record<string, Check> {
  const { createSignature, decryptAead, importAeadKey, importSignKey, importVerifyKey, verifySignature } = crypto;
  return {
    rsassa_pkcs1_verify_schema: async ({ sha, publicKeyPem = "" }, { msg, sig }) => {
      if (sha !== "SHA-256") return "policy";
      const key = orPolicy(() => readPublicKey("publicKeyPem", publicKeyPem));
      if (key === "policy") return "policy";
      const verifies = await verifySignature(await importVerifyKey(key.spki), fromHex(sig), fromHex(msg));
      return verifies ? "accepted" : "refused";
    },

    /** A vector is accepted when the library makes the same signature. */
    rsassa_pkcs1_generate_schema: async ({ sha, privateKeyPem = "" }, { msg, sig }) => {
      if (sha !== "SHA-256") return "policy";
      const pkcs8 = orPolicy(() => readPrivateKey(privateKeyPem));
      if (pkcs8 === "policy") return "policy";
      const signature = await createSignature(await importSignKey(pkcs8), fromHex(msg));
      return Buffer.compare(signature, fromHex(sig)) === 0 ? "accepted" : "refused";
    },

    aead_test_schema: async ({ keySize, ivSize, tagSize }, { key, iv, aad, ct = "", tag = "", msg }) => {
      if (keySize !== 256 || ivSize !== 96 || tagSize !== 128) return "policy";
      const message = { nonce: fromHex(iv), associatedData: fromHex(aad), text: fromHex(ct + tag) };
      const plaintext = await decryptAead(await importAeadKey(fromHex(key)), message);
      if (plaintext === undefined) return "refused";
      if (Buffer.compare(plaintext, fromHex(msg)) !== 0) throw new Error("decrypted to something else");
      return "accepted";
    },
  };
}

/** The library refuses short keys and small exponents when it reads them. */
function orPolicy<T>(read: () => T): T | "policy" {
  try {
    return read();
  } catch {
    return "policy";
  }
}
