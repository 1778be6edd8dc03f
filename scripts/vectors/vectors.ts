/** A file in the format of Wycheproof, as far as it is read here. */
export interface VectorFile {
  schema?: string;
  testGroups?: Group[];
}

export interface Group {
  [field: string]: unknown;
  sha?: string;
  publicKeyPem?: string;
  privateKeyPem?: string;
  keySize?: number;
  ivSize?: number;
  tagSize?: number;
  tests: Vector[];
}

/** Hexadecimal, but for `result`. */
export interface Vector {
  tcId: number;
  result: "valid" | "acceptable" | "invalid";
  msg: string;
  sig?: string;
  key?: string;
  iv?: string;
  aad?: string;
  ct?: string;
  tag?: string;
}

/** What the library made of a vector. "policy": it admits no such key, hash or length, whatever the vector says. */
export type Verdict = "accepted" | "refused" | "policy";

export const fromHex = (hex = ""): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, "hex"));
