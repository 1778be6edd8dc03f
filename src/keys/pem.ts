// Into memory of its own, where Node's Buffers would share it: the portable one on every runtime.
import { decodeBase64 } from "../runtime/encoding.js";

export interface Pem {
  /** Such as `PRIVATE KEY` or `CERTIFICATE`. */
  label: string;
  der: Uint8Array<ArrayBuffer>;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;

/**
 * Reads the one PEM block in `text`. Environment variables and JSON files often turn the line feeds
 * of a PEM into the two characters `\n`; these are left out, since a PEM needs no line feeds.
 *
 * @returns what is wrong, as a text, when there is no such block.
 */
export function readPem(text: string): Pem | string {
  const blocks = [...text.replaceAll(/\\[rn]/g, "").matchAll(BLOCK)];
  if (blocks.length === 0) return `is a text of ${text.length} characters without a PEM block (-----BEGIN …)`;
  if (blocks.length > 1) return `holds ${blocks.length} PEM blocks; exactly one is expected`;
  const [, label = "", inside = ""] = blocks[0] ?? [];
  // The old format of OpenSSL: headers, then an encrypted key under the label of a plain one.
  if (/Proc-Type:.*ENCRYPTED/.test(inside)) return { label: "ENCRYPTED PRIVATE KEY", der: new Uint8Array() };
  const der = decodeBase64(inside.replace(/\s/g, ""));
  return der ? { label, der } : "has a PEM block whose inside is not base64";
}
