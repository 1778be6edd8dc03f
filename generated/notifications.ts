// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
import {
  ALGORITHM,
  CIPHERTEXT,
  COMMON_CONTRACT_NOTICE,
  INSTITUTIONAL_CONTRACT_NOTICE,
  NONCE,
} from "./schemas.js";

import type { components } from "./types.js";

/** A contract was signed or terminated */
export const CONTRACT_NOTIFICATION = {
  envelope: {
    type: "object",
    required: ["id", "event_type", "resource"],
    properties: {
      id: { type: "string", maxLength: 36, minLength: 1 },
      create_time: { type: "string", maxLength: 64, minLength: 1, format: "date-time" },
      event_type: { anyOf: [{ type: "string", minLength: 1, enum: ["PAPAY.SIGN", "PAPAY.TERMINATE"] }, { type: "string", minLength: 1 }] },
      resource_type: { type: "string", minLength: 1 },
      summary: { type: "string" },
      resource: {
        type: "object",
        required: ["algorithm", "ciphertext", "nonce"],
        properties: { algorithm: ALGORITHM, nonce: NONCE, associated_data: { type: "string" }, ciphertext: CIPHERTEXT, original_type: { type: "string" } },
      },
    },
  },
  events: { "PAPAY.SIGN": [COMMON_CONTRACT_NOTICE, INSTITUTIONAL_CONTRACT_NOTICE], "PAPAY.TERMINATE": [COMMON_CONTRACT_NOTICE, INSTITUTIONAL_CONTRACT_NOTICE] },
} as const;

/** What each event is about, by `event_type`. */
export interface NotificationResources {
  "PAPAY.SIGN": components["schemas"]["CommonContractNotice"] | components["schemas"]["InstitutionalContractNotice"];
  "PAPAY.TERMINATE": components["schemas"]["CommonContractNotice"] | components["schemas"]["InstitutionalContractNotice"];
}
