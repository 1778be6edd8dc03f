import { encryptResource } from "../../contract-tests/support/encryption.js";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import type { TestKey } from "../../contract-tests/support/test-keys.js";

export const API_V3_KEY = "0123456789abcdefghijklmnopqrstUV";

/** The plaintexts of the document's examples. */
export const COMMON_CONTRACT = {
  mchid: "10000091",
  out_contract_code: "100001256",
  plan_id: 123,
  contract_id: "Wx15463511252015071056489715",
  appid: "wxcbda96de0b165486",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
  contract_termination_mode: "USER",
  operate_time: "2015-09-01T10:00:00+08:00",
};
export const INSTITUTIONAL_CONTRACT = {
  sp_mchid: "10000091",
  sub_mchid: "10000097",
  out_contract_code: "100001256",
  plan_id: 123,
  contract_id: "Wx15463511252015071056489715",
  sp_appid: "wxcbda96de0b165486",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
};

/** The changes to a notification that is otherwise valid, encrypted and signed. */
export interface NotificationChanges {
  /** Encoded as JSON; a text is used unchanged. */
  plaintext?: unknown;
  /** Changes of the envelope. */
  fields?: Record<string, unknown>;
  /** Changes of the encrypted resource. */
  resource?: Record<string, unknown>;
  /** Replaces the whole envelope. */
  body?: string | Uint8Array;
  apiV3Key?: string;
  /** The associated data of the ciphertext. */
  associatedData?: string;
  signedAt?: number;
  headers?: Record<string, string | undefined>;
}

/** A notification as it is received. */
export function makeNotification(
  platform: Pick<TestKey, "serialNo" | "privateKey">,
  changes: NotificationChanges = {},
) {
  const { plaintext = COMMON_CONTRACT, apiV3Key = API_V3_KEY, signedAt = Date.now() } = changes;
  const text = typeof plaintext === "string" || plaintext instanceof Uint8Array ? plaintext : JSON.stringify(plaintext);
  const envelope = {
    id: "EV-2018022511223320873",
    create_time: "2018-06-08T10:34:56+08:00",
    event_type: "PAPAY.SIGN",
    resource_type: "encrypt-resource",
    summary: "Contract signed",
    ...changes.fields,
    resource: {
      original_type: "papay",
      ...encryptResource(text, apiV3Key, changes.associatedData),
      ...changes.resource,
    },
  };
  const body = new Uint8Array(Buffer.from(changes.body ?? JSON.stringify(envelope)));
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    ...signAnswer(body, platform, signedAt),
  };
  for (const [name, value] of Object.entries(changes.headers ?? {})) {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
  return { headers, body };
}
