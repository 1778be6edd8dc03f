// Into memory of its own, where Node's Buffers would share it: the portable one on every runtime.
import { decodeBase64 } from "../runtime/encoding.js";

export interface Pem {
  /** Such as `PRIVATE KEY` or `CERTIFICATE`. */
  label: string;
  der: Uint8Array<ArrayBuffer>;
}

/** A certificate with all that `openssl x509 -text` prints above it has a sixth of that. In characters. */
const MAXIMUM_LENGTH = 65_536;

/** A beginning or an end. The label is bounded, so that texts full of beginnings are read in one go. */
const MARK = /-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----/g;

/**
 * Reads the one PEM block in `text`. Environment variables and JSON files often turn the line feeds
 * of a PEM into the two characters `\n`; these are left out, since a PEM needs no line feeds.
 *
 * @returns what is wrong, as a text, when there is no such block.
 */
export function readPem(text: string): Pem | string {
  const { length } = text;
  if (length > MAXIMUM_LENGTH) return `is a text of ${length} characters, where a key has at most ${MAXIMUM_LENGTH}`;
  const blocks = readBlocks(text.replaceAll(/\\[rn]/g, ""));
  const [block, ...others] = blocks;
  if (block === undefined) return `is a text of ${length} characters without a PEM block (-----BEGIN …)`;
  if (others.length > 0) return `holds ${blocks.length} PEM blocks; exactly one is expected`;
  const { label, inside } = block;
  // The old format of OpenSSL: headers, then an encrypted key under the label of a plain one.
  if (inside.includes("Proc-Type:") && inside.includes("ENCRYPTED")) {
    return { label: "ENCRYPTED PRIVATE KEY", der: new Uint8Array() };
  }
  const der = decodeBase64(inside.replace(/\s/g, ""));
  return der ? { label, der } : "has a PEM block that is not base64";
}

/** What lies between a beginning and the next mark, when that is an end with the same label. */
function readBlocks(text: string): { label: string; inside: string }[] {
  const blocks: { label: string; inside: string }[] = [];
  let begun: { label: string; at: number } | undefined;
  for (const { 0: mark, 1: kind, 2: label = "", index } of text.matchAll(MARK)) {
    if (kind === "END" && begun?.label === label) blocks.push({ label, inside: text.slice(begun.at, index) });
    begun = kind === "BEGIN" ? { label, at: index + mark.length } : undefined;
  }
  return blocks;
}
