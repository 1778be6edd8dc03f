// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
const COMMON_MODE_REQUEST_APPID = { type: "string", maxLength: 32, minLength: 1, pattern: "^[!-~]+$" } as const;

const COMMON_MODE_REQUEST_PLAN_ID = { type: "integer", maximum: 9007199254740991, minimum: 1 } as const;

const COMMON_MODE_REQUEST_OUT_CONTRACT_CODE = {
  type: "string",
  maxLength: 32,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
} as const;

const COMMON_MODE_REQUEST_SUCCESS_NOTIFY_URL = {
  type: "string",
  maxLength: 256,
  minLength: 1,
  pattern: "^https://[^/?#\\s][^?#\\s]*$",
  format: "uri",
} as const;

const COMMON_MODE_REQUEST_OPENID = { type: "string", maxLength: 128, minLength: 1, pattern: "^[!-~]+$" } as const;

const COMMON_MODE_REQUEST_USER_CLIENT_IP = {
  type: "string",
  maxLength: 32,
  minLength: 1,
  pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$",
} as const;

const COMMON_MODE_REQUEST_RETURN_URL = { type: "string", maxLength: 256, minLength: 1, pattern: "^\\S+$", format: "uri" } as const;

const COMMON_MODE_REQUEST_EXPIRED_TIME = {
  type: "string",
  maxLength: 64,
  minLength: 20,
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$",
  format: "date-time",
} as const;

/** The schema `CommonModeRequest`. */
export const COMMON_MODE_REQUEST_SCHEMA = {
  type: "object",
  required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
  properties: {
    appid: COMMON_MODE_REQUEST_APPID,
    plan_id: COMMON_MODE_REQUEST_PLAN_ID,
    out_contract_code: COMMON_MODE_REQUEST_OUT_CONTRACT_CODE,
    user_display_name: COMMON_MODE_REQUEST_OUT_CONTRACT_CODE,
    success_notify_url: COMMON_MODE_REQUEST_SUCCESS_NOTIFY_URL,
    openid: COMMON_MODE_REQUEST_OPENID,
    user_client_ip: COMMON_MODE_REQUEST_USER_CLIENT_IP,
    return_url: COMMON_MODE_REQUEST_RETURN_URL,
    expired_time: COMMON_MODE_REQUEST_EXPIRED_TIME,
    sp_appid: false,
    sub_mchid: false,
    sub_appid: false,
  },
  additionalProperties: false,
} as const;

/** The schema `InstitutionalModeRequest`. */
export const INSTITUTIONAL_MODE_REQUEST_SCHEMA = {
  type: "object",
  required: [
    "sp_appid",
    "sub_mchid",
    "plan_id",
    "out_contract_code",
    "user_display_name",
    "success_notify_url",
  ],
  properties: {
    sp_appid: COMMON_MODE_REQUEST_APPID,
    sub_mchid: { type: "string", maxLength: 32, minLength: 1, pattern: "^[0-9A-Za-z]+$" },
    sub_appid: COMMON_MODE_REQUEST_APPID,
    plan_id: COMMON_MODE_REQUEST_PLAN_ID,
    out_contract_code: COMMON_MODE_REQUEST_OUT_CONTRACT_CODE,
    user_display_name: COMMON_MODE_REQUEST_OUT_CONTRACT_CODE,
    success_notify_url: COMMON_MODE_REQUEST_SUCCESS_NOTIFY_URL,
    openid: COMMON_MODE_REQUEST_OPENID,
    user_client_ip: COMMON_MODE_REQUEST_USER_CLIENT_IP,
    return_url: COMMON_MODE_REQUEST_RETURN_URL,
    expired_time: COMMON_MODE_REQUEST_EXPIRED_TIME,
    appid: false,
  },
  additionalProperties: false,
} as const;

/** The schema `AppSigningSession`. */
export const APP_SIGNING_SESSION_SCHEMA = {
  type: "object",
  required: ["session_id"],
  properties: { session_id: { type: "string", maxLength: 128, minLength: 1 } },
} as const;

const PLATFORM_CERTIFICATES_DATA_ITEM_EFFECTIVE_TIME = { type: "string", minLength: 1, format: "date-time" } as const;

const PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_ALGORITHM = { type: "string", minLength: 1, const: "AEAD_AES_256_GCM" } as const;

const PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_NONCE = { type: "string", maxLength: 12, minLength: 12 } as const;

const PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_CIPHERTEXT = { type: "string", minLength: 24, pattern: "^[A-Za-z0-9+/]+={0,2}$" } as const;

/** The schema `PlatformCertificates`. */
export const PLATFORM_CERTIFICATES_SCHEMA = {
  type: "object",
  required: ["data"],
  properties: {
    data: {
      type: "array",
      items: {
        type: "object",
        required: ["encrypt_certificate"],
        properties: {
          serial_no: { type: "string", maxLength: 40, minLength: 1 },
          effective_time: PLATFORM_CERTIFICATES_DATA_ITEM_EFFECTIVE_TIME,
          expire_time: PLATFORM_CERTIFICATES_DATA_ITEM_EFFECTIVE_TIME,
          encrypt_certificate: {
            type: "object",
            required: ["algorithm", "nonce", "ciphertext"],
            properties: {
              algorithm: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_ALGORITHM,
              nonce: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_NONCE,
              associated_data: { type: "string", minLength: 1 },
              ciphertext: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_CIPHERTEXT,
            },
          },
        },
      },
    },
  },
} as const;

/** The schema `Notification`. */
export const NOTIFICATION_SCHEMA = {
  type: "object",
  required: ["id", "event_type", "resource"],
  properties: {
    id: { type: "string", maxLength: 36, minLength: 1 },
    create_time: { type: "string", maxLength: 64, minLength: 1, format: "date-time" },
    event_type: {
      anyOf: [
        { type: "string", minLength: 1, enum: ["PAPAY.SIGN", "PAPAY.TERMINATE"] },
        { type: "string", minLength: 1 },
      ],
    },
    resource_type: { type: "string", minLength: 1 },
    summary: { type: "string" },
    resource: {
      type: "object",
      required: ["algorithm", "ciphertext", "nonce"],
      properties: {
        algorithm: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_ALGORITHM,
        nonce: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_NONCE,
        associated_data: { type: "string" },
        ciphertext: PLATFORM_CERTIFICATES_DATA_ITEM_ENCRYPT_CERTIFICATE_CIPHERTEXT,
        original_type: { type: "string" },
      },
    },
  },
} as const;

const COMMON_CONTRACT_CONTRACT_TERMINATION_MODE = {
  anyOf: [
    { type: "string", minLength: 1, enum: ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] },
    { type: "string", minLength: 1 },
  ],
} as const;

/** The schema `CommonContract`. */
export const COMMON_CONTRACT_SCHEMA = {
  type: "object",
  required: ["contract_id"],
  properties: {
    mchid: { type: "string", minLength: 1 },
    appid: { type: "string", minLength: 1 },
    out_contract_code: { type: "string", minLength: 1 },
    plan_id: { type: "integer" },
    contract_id: { type: "string", minLength: 1 },
    openid: { type: "string" },
    contract_termination_mode: COMMON_CONTRACT_CONTRACT_TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;

/** The schema `InstitutionalContract`. */
export const INSTITUTIONAL_CONTRACT_SCHEMA = {
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
    contract_termination_mode: COMMON_CONTRACT_CONTRACT_TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;
