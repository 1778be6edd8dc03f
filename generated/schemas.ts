// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
/* Parts of schemas that stand in several places. */

export const APPID = { type: "string", maxLength: 32, minLength: 1, pattern: "^[!-~]+$", hint: "letters, digits and signs of ASCII, without blanks" } as const;

export const PLAN_ID = { type: "integer", maximum: 9007199254740991, minimum: 1, hint: "a whole number" } as const;

export const OUT_CONTRACT_CODE = {
  type: "string",
  maxLength: 32,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const SUCCESS_NOTIFY_URL = {
  type: "string",
  maxLength: 256,
  minLength: 1,
  pattern: "^https://[^/?#\\s][^?#\\s]*$",
  format: "uri",
  hint: "an https:// address without query, fragment or blanks",
} as const;

export const OPENID = { type: "string", maxLength: 128, minLength: 1, pattern: "^[!-~]+$", hint: "letters, digits and signs of ASCII, without blanks" } as const;

export const USER_CLIENT_IP = { type: "string", maxLength: 32, minLength: 1, pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", hint: "an IPv4 or IPv6 address" } as const;

export const RETURN_URL = { type: "string", maxLength: 256, minLength: 1, pattern: "^\\S+$", format: "uri", hint: "an address without blanks" } as const;

export const EXPIRED_TIME = {
  type: "string",
  maxLength: 64,
  minLength: 20,
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$",
  format: "date-time",
  hint: "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)",
  secondsAhead: { exclusiveMinimum: 300, maximum: 7200 },
} as const;

export const SUB_MCHID = { type: "string", maxLength: 32, minLength: 1, pattern: "^[0-9A-Za-z]+$", hint: "letters and digits" } as const;

export const SIGNING_SESSION = { type: "object", required: ["session_id"], properties: { session_id: { type: "string", maxLength: 128, minLength: 1 } } } as const;

export const EXPIRED_TIME_2 = {
  type: "string",
  maxLength: 64,
  minLength: 20,
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$",
  format: "date-time",
  hint: "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)",
  secondsAhead: { exclusiveMinimum: 300, maximum: 600 },
} as const;

export const SIGNING_PAGE = { type: "object", required: ["sign_url"], properties: { sign_url: { type: "string", minLength: 1 } } } as const;

export const CONTRACT_ID = {
  type: "string",
  maxLength: 64,
  minLength: 1,
  pattern: "^(?!\\.{1,2}$)[!-~]+$",
  hint: "letters, digits and signs of ASCII, without blanks, and more than dots",
} as const;

export const TERMINATION_MODE = { anyOf: [{ type: "string", minLength: 1, enum: ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] }, { type: "string", minLength: 1 }] } as const;

export const CONTRACT = {
  type: "object",
  required: ["contract_id", "state"],
  properties: {
    contract_id: { type: "string", maxLength: 64, minLength: 1 },
    state: { anyOf: [{ type: "string", minLength: 1, enum: ["SIGNED", "TERMINATED"] }, { type: "string", minLength: 1 }] },
    plan_id: { type: "integer" },
    out_contract_code: { type: "string" },
    mchid: { type: "string" },
    appid: { type: "string" },
    sp_mchid: { type: "string" },
    sub_mchid: { type: "string" },
    sp_appid: { type: "string" },
    sub_appid: { type: "string" },
    user_display_name: { type: "string" },
    openid: { type: "string" },
    signed_time: { type: "string", format: "date-time" },
    terminated_time: { type: "string", format: "date-time" },
    termination_mode: TERMINATION_MODE,
    termination_note: { type: "string" },
  },
} as const;

export const OUT_CONTRACT_CODE_2 = {
  type: "string",
  maxLength: 32,
  minLength: 1,
  pattern: "^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters, and more than dots",
} as const;

export const TERMINATION_NOTE = {
  type: "string",
  maxLength: 256,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const EFFECTIVE_TIME = { type: "string", minLength: 1, format: "date-time" } as const;

export const ALGORITHM = { type: "string", minLength: 1, const: "AEAD_AES_256_GCM" } as const;

export const NONCE = { type: "string", maxLength: 12, minLength: 12 } as const;

export const CIPHERTEXT = { type: "string", minLength: 24, pattern: "^[A-Za-z0-9+/]+={0,2}$" } as const;

export const COMMON_CONTRACT_NOTICE = {
  type: "object",
  required: ["contract_id"],
  properties: {
    mchid: { type: "string", minLength: 1 },
    appid: { type: "string", minLength: 1 },
    out_contract_code: { type: "string", minLength: 1 },
    plan_id: { type: "integer" },
    contract_id: { type: "string", minLength: 1 },
    openid: { type: "string" },
    contract_termination_mode: TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;

export const INSTITUTIONAL_CONTRACT_NOTICE = {
  type: "object",
  required: ["sp_mchid", "contract_id"],
  properties: {
    sp_mchid: { type: "string", minLength: 1 },
    sub_mchid: { type: "string", minLength: 1 },
    sp_appid: { type: "string", minLength: 1 },
    sub_appid: { type: "string" },
    out_contract_code: { type: "string", minLength: 1 },
    plan_id: { type: "integer" },
    contract_id: { type: "string", minLength: 1 },
    openid: { type: "string" },
    sp_openid: { type: "string" },
    sub_openid: { type: "string" },
    contract_termination_mode: TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;
