/** A digest of bytes that are added in pieces. */
export interface Digest {
  update(piece: Uint8Array): void;
  /** The digest in lower-case hexadecimal. Do not call update() after it. */
  hex(): string;
}

/** In bytes: a block, and the length field at the end of the last one. */
const BLOCK = 64;
const LENGTH = 8;

/**
 * SHA-1 (FIPS 180-4) in pieces. WebCrypto can only hash complete data. Only the digests of statements use SHA-1, because
 * WeChat Pay does.
 */
export function createSha1(): Digest {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const schedule = new Int32Array(80);
  const block = new Uint8Array(BLOCK);
  const view = new DataView(block.buffer);
  let filled = 0;
  let length = 0;
  const update = (piece: Uint8Array): void => {
    length += piece.length;
    for (let start = 0; start < piece.length; ) {
      const part = piece.subarray(start, start + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      start += part.length;
      if (filled < BLOCK) return;
      compress(state, view, schedule);
      filled = 0;
    }
  };
  return {
    update,
    hex: () => {
      const bits = BigInt(length) * 8n;
      const padding = new Uint8Array(((2 * BLOCK - LENGTH - 1 - filled) % BLOCK) + 1 + LENGTH);
      padding[0] = 0x80;
      new DataView(padding.buffer).setBigUint64(padding.length - LENGTH, bits);
      update(padding);
      return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
    },
  };
}

function compress(state: Uint32Array, block: DataView, schedule: Int32Array): void {
  for (let i = 0; i < 16; i++) schedule[i] = block.getInt32(4 * i);
  for (let i = 16; i < 80; i++)
    schedule[i] = turn(at(schedule, i - 3) ^ at(schedule, i - 8) ^ at(schedule, i - 14) ^ at(schedule, i - 16), 1);
  let a = at(state, 0) | 0;
  let b = at(state, 1) | 0;
  let c = at(state, 2) | 0;
  let d = at(state, 3) | 0;
  let e = at(state, 4) | 0;
  for (let i = 0; i < 80; i++) {
    let mixed: number;
    if (i < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
    else if (i < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
    else if (i < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = (turn(a, 5) + mixed + e + at(schedule, i)) | 0;
    e = d;
    d = c;
    c = turn(b, 30);
    b = a;
    a = next;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
}

function at(words: Int32Array | Uint32Array, index: number): number {
  return words[index] as number;
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
