import { openEncrypted } from "../aead.js";
import { faultOf } from "../check/sdk.js";
import { type Finding, failed, ok } from "../finding.js";
import type { Settings } from "../settings.js";
import { sentence } from "../words.js";
import { resourceOf } from "./resource.js";

/** A finding, and the decrypted text if there is one. */
export interface Decrypted {
  finding: Finding;
  text?: Buffer;
}

/** Decrypts the resource of a notification. */
export function decryptBody(body: Buffer, settings: Settings): Decrypted {
  const { apiV3Key, apiV3Keys, prefix } = settings;
  const fail = (found: string, remedy?: string): Decrypted => ({ finding: failed(found, remedy) });
  if (apiV3Key === undefined) {
    return fail("There is no APIv3 key.", `Set ${prefix}API_V3_KEY, in the environment or in the file of --env-file.`);
  }
  const fault = faultOf({ apiV3Key });
  if (fault !== undefined) return fail(`${sentence(prefix)}API_V3_KEY ${fault.found}.`);
  const resource = resourceOf(body);
  if (typeof resource === "string") return fail(resource);
  const text = openEncrypted(resource, apiV3Key);
  if (text !== undefined) return { finding: ok(`${prefix}API_V3_KEY opens it.`), text };
  const other = Object.entries(apiV3Keys).find(
    ([, key]) => key !== undefined && key !== apiV3Key && !faultOf({ apiV3Key: key }) && openEncrypted(resource, key),
  );
  if (other === undefined) {
    return fail(
      `${prefix}API_V3_KEY does not open it: it was encrypted with another APIv3 key, or altered.`,
      "Compare the key with the merchant platform, for the merchant number that the notification is for. A key that was changed there opens no notification from before.",
    );
  }
  const mode = settings.isInstitution ? "without --institution" : "with --institution";
  return fail(`${prefix}API_V3_KEY does not open it, but ${other[0]} does.`, `Run the command ${mode}.`);
}
