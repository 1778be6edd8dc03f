import { constants, hash, publicDecrypt } from "node:crypto";
import type { KnownKey } from "./finding.js";

/** A hash by its name in node:crypto. `identity` means none: the message itself was signed. */
export type HashName = "sha256" | "sha1" | "sha384" | "sha512" | "sha224" | "md5" | "identity";

/** The form of the digest that was hashed again, if the message was hashed twice. */
export type TwiceForm = "bytes" | "hexadecimal" | "base64";

/** A signature that a known key has opened: how it was made, and over which digest. */
export interface Recovered {
  key: KnownKey;
  padding: "pkcs1" | "pss";
  hash: HashName;
  /** How the digest stands in the padding: with its DigestInfo, bare, or bare and in hexadecimal. */
  form: "digest-info" | "bare" | "bare-hexadecimal";
  /** The signed digest in hexadecimal, `undefined` for PSS, which hides it behind a salt. */
  digest: string | undefined;
  /** Whether the padding alone proves the key. Otherwise it may be chance, about once in a thousand signatures. */
  certain: boolean;
  /** Whether the signature is one over this digest (hexadecimal). */
  accepts(digest: string): boolean;
}

// DER of DigestInfo up to the digest (RFC 8017, 9.2, note 1), and the length of the digest; md5 and sha1 last, as the rarest.
const DIGEST_INFOS: readonly [HashName, prefix: string, length: number][] = [
  ["sha256", "3031300d060960864801650304020105000420", 32],
  ["sha512", "3051300d060960864801650304020305000440", 64],
  ["sha384", "3041300d060960864801650304020205000430", 48],
  ["sha224", "302d300d06096086480165030402040500041c", 28],
  ["sha1", "3021300906052b0e03021a05000414", 20],
  ["md5", "3020300c06082a864886f70d020505000410", 16],
  // Without the NULL that RFC 8017 asks for, as some signers write it.
  ["sha256", "302f300b06096086480165030402010420", 32],
];

const bareHash = (bytes: number): HashName | undefined => DIGEST_INFOS.find(([, , length]) => length === bytes)?.[0];

/** The digest of a message in hexadecimal. */
export function digestOf(name: HashName, message: Uint8Array): string {
  // `hash` takes a quarter of the time of `createHash`.
  return name === "identity" ? Buffer.from(message).toString("hex") : hash(name, message, "hex");
}

/** In which form a digest was hashed again before it was signed, if it was. */
export function hashedAgain({ hash, accepts }: Recovered, digest: string): TwiceForm | undefined {
  if (hash === "identity") return undefined;
  const again = (data: string, encoding?: BufferEncoding) => accepts(digestOf(hash, Buffer.from(data, encoding)));
  if (again(digest, "hex")) return "bytes";
  if (again(digest) || again(digest.toUpperCase())) return "hexadecimal";
  return again(Buffer.from(digest, "hex").toString("base64")) ? "base64" : undefined;
}

/** The length in bytes of the signatures that a key makes; `undefined` for a key that is not RSA. */
export function signatureSize(key: KnownKey): number | undefined {
  return key.publicKey.asymmetricKeyType === "rsa" ? Math.ceil(modulusLength(key) / 8) : undefined;
}

/**
 * Opens a signature with the keys, one of which may have made it. There is more than one answer only for PSS with the
 * longest salt, which a random block can look like. A certain answer is returned alone.
 */
export function recover(signature: Uint8Array, keys: readonly KnownKey[]): Recovered[] {
  const found = keys.flatMap((key): Recovered[] => {
    const block = openBlock(signature, key);
    if (block === undefined) return [];
    const pkcs1 = openPkcs1(block, key);
    return pkcs1 ? [pkcs1] : openPss(block, key);
  });
  const certain = found.find((one) => one.certain);
  return certain ? [certain] : found;
}

const modulusLength = (key: KnownKey): number => key.publicKey.asymmetricKeyDetails?.modulusLength ?? 0;

function openBlock(signature: Uint8Array, key: KnownKey): Buffer | undefined {
  if (signatureSize(key) !== signature.length) return undefined;
  try {
    return publicDecrypt({ key: key.publicKey, padding: constants.RSA_NO_PADDING }, signature);
  } catch {
    // The signature is a greater number than the modulus.
    return undefined;
  }
}

function openPkcs1(block: Buffer, key: KnownKey): Recovered | undefined {
  // 00 01, at least eight FF, 00.
  const end = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 1 || end < 10 || block.subarray(2, end).some((byte) => byte !== 0xff)) {
    return undefined;
  }
  const recovered = (hash: HashName, form: Recovered["form"], digest: string): Recovered => {
    return { key, padding: "pkcs1", hash, form, digest, certain: true, accepts: (other) => other === digest };
  };
  const payload = block.subarray(end + 1);
  const hexadecimal = payload.toString("hex");
  for (const [hash, prefix, length] of DIGEST_INFOS) {
    if (payload.length === prefix.length / 2 + length && hexadecimal.startsWith(prefix)) {
      return recovered(hash, "digest-info", hexadecimal.slice(prefix.length));
    }
  }
  const text = payload.toString("latin1");
  // 64 hexadecimal digits are a SHA-256 and not the 64 bytes of a SHA-512, which hardly ever look like digits.
  const written = /^[0-9A-Fa-f]+$/.test(text) ? bareHash(text.length / 2) : undefined;
  if (written) return recovered(written, "bare-hexadecimal", text.toLowerCase());
  return recovered(bareHash(payload.length) ?? "identity", "bare", hexadecimal);
}

const PSS_HASHES = ["sha256", "sha1", "sha384", "sha512"] as const;

// EMSA-PSS-VERIFY of RFC 8017, 9.1.2, written here because node:crypto needs an RSA operation for each message. Once the
// block is unmasked, a message costs two hashes, and the key is known even if no message fits.
function openPss(block: Buffer, key: KnownKey): Recovered[] {
  const bits = modulusLength(key) - 1;
  const encoded = block.subarray(block.length - Math.ceil(bits / 8));
  if (encoded.at(-1) !== 0xbc) return [];
  return PSS_HASHES.flatMap((hash) =>
    // Java's PSSParameterSpec.DEFAULT always masks with SHA-1.
    [...new Set([hash, "sha1"] as const)].flatMap((mask) => unmask(encoded, bits, key, hash, mask)),
  );
}

const CERTAIN_ZEROS = 8;

function unmask(encoded: Buffer, bits: number, key: KnownKey, hash: HashName, maskHash: HashName): Recovered[] {
  const length = digestOf(hash, new Uint8Array()).length / 2;
  const masked = encoded.subarray(0, encoded.length - length - 1);
  const expected = encoded.toString("hex", masked.length, masked.length + length);
  let mask = "";
  for (let counter = 0; mask.length < masked.length * 2; counter += 1) {
    mask += digestOf(maskHash, Buffer.from(expected + counter.toString(16).padStart(8, "0"), "hex"));
  }
  const maskBytes = Buffer.from(mask, "hex");
  const data = Buffer.from(masked.map((byte, at) => byte ^ (maskBytes[at] ?? 0)));
  data[0] = (data[0] ?? 0) & (0xff >> (encoded.length * 8 - bits));
  const zeros = data.findIndex((byte) => byte !== 0);
  // A salt as long as a digest leaves a hundred zeros or more; the longest possible salt leaves none.
  if (data[zeros] !== 1 || (zeros > 0 && zeros < CERTAIN_ZEROS)) return [];
  const salt = data.toString("hex", zeros + 1);
  const accepts = (digest: string): boolean =>
    digestOf(hash, Buffer.from("00".repeat(8) + digest + salt, "hex")) === expected;
  const certain = zeros >= CERTAIN_ZEROS;
  return [{ key, padding: "pss", hash, form: "digest-info", digest: undefined, certain, accepts }];
}
