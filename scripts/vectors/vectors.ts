/** The parts of a Wycheproof file that are read here. */
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

/** All values but `result` are hexadecimal. */
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

/** What the library did with a vector. "policy": it never accepts such a key, hash or length. */
export type Verdict = "accepted" | "refused" | "policy";

export const fromHex = (hex = ""): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, "hex"));
