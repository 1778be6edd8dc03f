import { constants, createHash, privateEncrypt } from "node:crypto";
import type { TestKey } from "../../contract-tests/support/test-keys.js";

/*
 * Signs blocks with wrong padding, with the private key itself. A verifier that checks only parts of the block accepts
 * some of them; each was a real forgery (RFC 8017, 9.2).
 */
const SIZE = 256;
const SHA256 = "3031300d060960864801650304020105000420";

/** RSA without padding. */
export function rawSign(block: Uint8Array, { privateKey }: Pick<TestKey, "privateKey">): Buffer {
  return privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block);
}

/** The bytes that `Wechatpay-Signature` signs, built here independently. */
export function signedBytes(timestamp: string, nonce: string, body: string): Buffer {
  return Buffer.from(`${timestamp}\n${nonce}\n${body}\n`);
}

/** The only valid block: 00 01 FF … FF 00, DigestInfo, hash. */
export function rightBlock(message: Uint8Array): Buffer {
  return block(Buffer.concat([Buffer.from(SHA256, "hex"), hash("sha256", message)]));
}

/** Wrong blocks, each with its fault. */
export function wrongBlocks(message: Uint8Array): Record<string, Buffer> {
  const digest = hash("sha256", message);
  const info = Buffer.concat([Buffer.from(SHA256, "hex"), digest]);
  const right = block(info);
  const withByte = (at: number, value: number) => Buffer.from(right).fill(value, at, at + 1);
  const separator = SIZE - info.length - 1;
  const der = (hex: string, content: Uint8Array) => block(Buffer.concat([Buffer.from(hex, "hex"), content]));
  return {
    "no NULL in the algorithm": der("302f300b0609608648016503040201" + "0420", digest),
    "SHA-1": der("3021300906052b0e03021a05000414", hash("sha1", message)),
    "SHA-512": der("3051300d060960864801650304020305000440", hash("sha512", message)),
    MD5: der("3020300c06082a864886f70d020505000410", hash("md5", message)),
    "no DigestInfo": block(digest),
    "block type 0": Buffer.concat([Buffer.alloc(separator + 1), info]),
    "block type 2": withByte(1, 2),
    "a separator that is not 0": withByte(separator, 1),
    "a first byte that is not 0": firstByte(right),
    "a byte in the padding that is not FF": withByte(100, 0xfe),
    "a short padding and garbage after the hash": tail(info, 8),
    "the shortest padding of 8 and garbage inside the DigestInfo": inside(digest),
    "no padding at all": tail(info, 0),
    "a length in BER's long form": der("308131300d060960864801650304020105000420", digest),
    "an indefinite length": der("3080300d060960864801650304020105000420", Buffer.concat([digest, Buffer.alloc(2)])),
    "a hash that is too short": der("3030300d06096086480165030402010500041f", digest.subarray(0, 31)),
    "a hash that is too long": der("3032300d060960864801650304020105000421", Buffer.concat([digest, Buffer.alloc(1)])),
    "the hash of something else": der(SHA256, hash("sha256", Buffer.from("something else"))),
  };
}

/** The valid block with each of its 2,048 bits flipped. */
export function* bitFaults(message: Uint8Array): Generator<Buffer> {
  const right = rightBlock(message);
  for (let bit = 0; bit < SIZE * 8; bit++) {
    const wrong = Buffer.from(right);
    wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
    yield wrong;
  }
}

function hash(name: string, message: Uint8Array): Buffer {
  return createHash(name).update(message).digest();
}

function block(content: Uint8Array): Buffer {
  const padding = Buffer.alloc(SIZE - content.length - 3, 0xff);
  return Buffer.concat([Buffer.of(0, 1), padding, Buffer.of(0), content]);
}

/** Garbage after the hash, which a verifier that stops there ignores (Bleichenbacher, 2006). */
function tail(info: Uint8Array, padding: number): Buffer {
  const start = Buffer.concat([Buffer.of(0, 1), Buffer.alloc(padding, 0xff), Buffer.of(0), info]);
  return Buffer.concat([start, Buffer.alloc(SIZE - start.length, 0x5a)]);
}

/** Garbage in an algorithm parameter that is longer than NULL. */
function inside(digest: Uint8Array): Buffer {
  const garbage = 256 - 2 - 8 - 1 - 4 - 4 - 11 - 4 - 34 + 7;
  const oid = Buffer.from("0609608648016503040201", "hex");
  const parameter = Buffer.concat([Buffer.of(0x04, 0x81, garbage - 7), Buffer.alloc(garbage - 7, 0x5a)]);
  const algorithm = Buffer.concat([Buffer.of(0x30, 0x81, oid.length + parameter.length), oid, parameter]);
  const octets = Buffer.concat([Buffer.of(0x04, 0x20), digest]);
  const info = Buffer.concat([Buffer.of(0x30, 0x81, algorithm.length + octets.length), algorithm, octets]);
  return block(info);
}

/** As a number it must be below the modulus, so only the lowest bit of the first byte is set. */
function firstByte(right: Buffer): Buffer {
  return Buffer.from(right).fill(1, 0, 1);
}
