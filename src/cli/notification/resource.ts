import { AEAD } from "../../../generated/constants.js";
import type { Encrypted } from "../aead.js";
import { parseJson } from "./message.js";

/**
 * The encrypted part of a body: its member `resource`, or the body itself.
 *
 * @returns what is wrong, as a sentence, when there is none.
 */
export function resourceOf(body: Buffer): Encrypted | string {
  const envelope = parseJson(body);
  if (envelope === undefined) return "The body is no JSON object.";
  const resource = Object(envelope["resource"] ?? envelope) as Record<string, unknown>;
  const { algorithm, nonce, ciphertext, associated_data } = resource;
  if (typeof ciphertext !== "string" || typeof nonce !== "string") {
    return "The body has no resource with ciphertext and nonce. Is it a notification?";
  }
  if (algorithm !== AEAD.algorithm) return `The algorithm of the resource is not ${AEAD.algorithm}.`;
  const text = typeof associated_data === "string" ? associated_data : "";
  return { nonce, ciphertext, associated_data: text };
}
