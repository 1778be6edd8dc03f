import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MODULUS_LENGTH = 2048;
/** More than any test file takes. */
const MOST = 32;
const FOLDER = join(process.cwd(), ".tmp");
const FILE = join(FOLDER, "test-keys.jsonl");

/** The kept keys that this process has not used. */
let unused: string[] | undefined;

/**
 * An RSA key of 2048 bits that no other caller in this process gets. Processes share keys that the first of them made, because
 * a new key takes longer than most tests. A runtime without files makes its own.
 */
export function takeRsaKey(): KeyObject {
  unused ??= shuffled(keptKeys());
  const kept = unused.pop();
  if (kept !== undefined) return createPrivateKey(kept);
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: MODULUS_LENGTH });
  keep(privateKey);
  return privateKey;
}

function keptKeys(): string[] {
  try {
    const lines = readFileSync(FILE, "utf8").split("\n");
    // The last one is empty, or another process is writing it.
    return lines.slice(0, -1).map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

function keep(key: KeyObject): void {
  if (keptKeys().length >= MOST) return;
  try {
    mkdirSync(FOLDER, { recursive: true });
    appendFileSync(FILE, `${JSON.stringify(key.export({ type: "pkcs8", format: "pem" }))}\n`, { mode: 0o600 });
  } catch {
    // For example in workerd.
  }
}

function shuffled<T>(values: T[]): T[] {
  return values
    .map((value) => ({ value, rank: Math.random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ value }) => value);
}
