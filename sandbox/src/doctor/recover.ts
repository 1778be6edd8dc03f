import { constants, hash, publicDecrypt } from "node:crypto";
import type { KnownKey } from "./finding.js";

/** A hash by its name in node:crypto. `identity` stands for none: the message itself. */
export type HashName = "sha256" | "sha1" | "sha384" | "sha512" | "sha224" | "md5" | "identity";

/** What was handed to the hash the second time, if the message was hashed twice. */
export type TwiceForm = "bytes" | "hexadecimal" | "base64";

/** What a signature says once a known key has opened it: how it was made, and over which digest. */
export interface Recovered {
  key: KnownKey;
  padding: "pkcs1" | "pss";
  hash: HashName;
  /** How the digest stands in the padding: with its DigestInfo, bare, or bare and in hexadecimal. */
  form: "digest-info" | "bare" | "bare-hexadecimal";
  /** The signed digest in hexadecimal, `undefined` for PSS, which hides it behind a salt. */
  digest: string | undefined;
  /** Whether the padding alone proves the key; otherwise it may be chance, once in some thousand signatures. */
  certain: boolean;
  /** Whether the signature is one over this digest (hexadecimal). */
  accepts(digest: string): boolean;
  /** The same for the digest of the digest: in which form it was hashed again, if it was. */
  acceptsTwice(digest: string): TwiceForm | undefined;
}

// DER of DigestInfo up to the digest (RFC 8017, 9.2, note 1); md5 and sha1 last, as the rarest.
const DIGEST_INFOS: readonly { hash: HashName; prefix: string; length: number }[] = [
  { hash: "sha256", prefix: "3031300d060960864801650304020105000420", length: 32 },
  { hash: "sha512", prefix: "3051300d060960864801650304020305000440", length: 64 },
  { hash: "sha384", prefix: "3041300d060960864801650304020205000430", length: 48 },
  { hash: "sha224", prefix: "302d300d06096086480165030402040500041c", length: 28 },
  { hash: "sha1", prefix: "3021300906052b0e03021a05000414", length: 20 },
  { hash: "md5", prefix: "3020300c06082a864886f70d020505000410", length: 16 },
  // Without the NULL that RFC 8017 asks for, as some signers write it.
  { hash: "sha256", prefix: "302f300b0609608648016503040201" + "0420", length: 32 },
];

const bareHash = (length: number): HashName | undefined => DIGEST_INFOS.find((one) => one.length === length)?.hash;

/** The digest of a message in hexadecimal. */
export function digestOf(name: HashName, message: Uint8Array): string {
  // `hash` does at once what `createHash` takes three calls and four times the time for.
  return name === "identity" ? Buffer.from(message).toString("hex") : hash(name, message, "hex");
}

/** The length in bytes of the signatures that a key makes; `undefined` for a key that is not RSA. */
export function signatureSize(key: KnownKey): number | undefined {
  return key.publicKey.asymmetricKeyType === "rsa" ? Math.ceil(modulusLength(key) / 8) : undefined;
}

/**
 * Opens a signature with the keys, one of which may have made it. More than one answer comes only of PSS with the
 * longest salt, which chance can look like; the certain one is then alone.
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
  const payload = block.subarray(end + 1);
  const hexadecimal = payload.toString("hex");
  for (const { hash: name, prefix, length } of DIGEST_INFOS) {
    if (payload.length === prefix.length / 2 + length && hexadecimal.startsWith(prefix)) {
      return pkcs1(key, name, "digest-info", hexadecimal.slice(prefix.length));
    }
  }
  const text = payload.toString("latin1");
  // 64 hexadecimal digits are a SHA-256 far sooner than the 64 bytes of a SHA-512 that happen to look like that.
  const written = /^[0-9A-Fa-f]+$/.test(text) ? bareHash(text.length / 2) : undefined;
  if (written) return pkcs1(key, written, "bare-hexadecimal", text.toLowerCase());
  return pkcs1(key, bareHash(payload.length) ?? "identity", "bare", hexadecimal);
}

function pkcs1(key: KnownKey, name: HashName, form: Recovered["form"], digest: string): Recovered {
  return withDigest({ key, padding: "pkcs1", hash: name, form, digest, certain: true }, (other) => other === digest);
}

function withDigest(
  recovered: Omit<Recovered, "accepts" | "acceptsTwice">,
  accepts: (digest: string) => boolean,
): Recovered {
  const again = (data: Buffer | string): boolean => accepts(digestOf(recovered.hash, Buffer.from(data)));
  const acceptsTwice = (digest: string): TwiceForm | undefined => {
    if (recovered.hash === "identity") return undefined;
    const bytes = Buffer.from(digest, "hex");
    if (again(bytes)) return "bytes";
    if (again(digest) || again(digest.toUpperCase())) return "hexadecimal";
    return again(bytes.toString("base64")) ? "base64" : undefined;
  };
  return { ...recovered, accepts, acceptsTwice };
}

const PSS_HASHES = ["sha256", "sha1", "sha384", "sha512"] as const;

// EMSA-PSS-VERIFY of RFC 8017, 9.1.2, done by hand: node:crypto only answers yes or no for one message, at the price of
// an RSA operation each. Unmasked once, a message costs two hashes, and the key is known even if no message fits.
function openPss(block: Buffer, key: KnownKey): Recovered[] {
  const bits = modulusLength(key) - 1;
  const encoded = block.subarray(block.length - Math.ceil(bits / 8));
  if (encoded.at(-1) !== 0xbc) return [];
  const found: Recovered[] = [];
  for (const name of PSS_HASHES) {
    // Java's PSSParameterSpec.DEFAULT masks with SHA-1 whatever the hash.
    for (const mask of new Set([name, "sha1"] as const)) {
      const unmasked = unmask(encoded, bits, name, mask);
      if (unmasked) found.push(pss(key, name, unmasked));
    }
  }
  return found;
}

const CERTAIN_ZEROS = 8;

interface Unmasked {
  salt: Buffer;
  hash: string;
  zeros: number;
}

function unmask(encoded: Buffer, bits: number, name: HashName, mask: HashName): Unmasked | undefined {
  const length = digestOf(name, new Uint8Array()).length / 2;
  const data = Buffer.from(encoded.subarray(0, encoded.length - length - 1));
  const digest = encoded.subarray(data.length, data.length + length);
  let block = Buffer.alloc(0);
  for (let at = 0, counter = 0; at < data.length; at += 1) {
    if (block.length === 0)
      block = Buffer.from(digestOf(mask, Buffer.concat([digest, Buffer.of(0, 0, 0, counter++)])), "hex");
    data[at] = (data[at] ?? 0) ^ (block[0] ?? 0);
    block = block.subarray(1);
  }
  data[0] = (data[0] ?? 0) & (0xff >> (encoded.length * 8 - bits));
  const zeros = data.findIndex((byte) => byte !== 0);
  // A salt is as long as a digest, which leaves a hundred zeros and more, or as long as may be, which leaves none.
  if (data[zeros] !== 1 || (zeros > 0 && zeros < CERTAIN_ZEROS)) return undefined;
  return { salt: data.subarray(zeros + 1), hash: digest.toString("hex"), zeros };
}

function pss(key: KnownKey, name: HashName, { salt, hash: expected, zeros }: Unmasked): Recovered {
  const accepts = (digest: string): boolean =>
    digestOf(name, Buffer.concat([Buffer.alloc(8), Buffer.from(digest, "hex"), salt])) === expected;
  return withDigest(
    { key, padding: "pss", hash: name, form: "digest-info", digest: undefined, certain: zeros >= CERTAIN_ZEROS },
    accepts,
  );
}
