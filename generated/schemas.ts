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

export const SIGNING_SESSION = { type: "object", required: { session_id: { type: "string", maxLength: 128, minLength: 1 } } } as const;

export const EXPIRED_TIME_2 = {
  type: "string",
  maxLength: 64,
  minLength: 20,
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$",
  format: "date-time",
  hint: "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)",
  secondsAhead: { exclusiveMinimum: 300, maximum: 600 },
} as const;

export const SIGNING_PAGE = { type: "object", required: { sign_url: { type: "string", minLength: 1 } } } as const;

export const CONTRACT_ID = {
  type: "string",
  maxLength: 64,
  minLength: 1,
  pattern: "^(?!\\.{1,2}$)[!-~]+$",
  hint: "letters, digits and signs of ASCII, without blanks, and not only dots",
} as const;

export const TERMINATION_MODE = { anyOf: [{ type: "string", minLength: 1, enum: ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] }, { type: "string", minLength: 1 }] } as const;

export const CONTRACT = {
  type: "object",
  required: {
    contract_id: { type: "string", maxLength: 64, minLength: 1 },
    state: { anyOf: [{ type: "string", minLength: 1, enum: ["SIGNED", "TERMINATED"] }, { type: "string", minLength: 1 }] },
  },
  optional: {
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
  hint: "text without emoji or other 4-byte characters and without control characters, and not only dots",
} as const;

export const TERMINATION_NOTE = {
  type: "string",
  maxLength: 256,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const DESCRIPTION = {
  type: "string",
  maxLength: 128,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const OUT_TRADE_NO = {
  type: "string",
  maxLength: 32,
  minLength: 1,
  pattern: "^(?!\\.{1,2}$)[!-~]+$",
  hint: "letters, digits and signs of ASCII, without blanks, and not only dots",
} as const;

export const MERCHANT_CATEGORY_CODE = { type: "string", maxLength: 16, minLength: 1, pattern: "^[0-9A-Za-z]+$", hint: "letters and digits" } as const;

export const TOTAL = { type: "integer", maximum: 9007199254740991, minimum: 1, hint: "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" } as const;

export const CURRENCY = {
  type: "string",
  maxLength: 16,
  minLength: 1,
  pattern: "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$",
  hint: "a currency code of ISO 4217, such as HKD",
} as const;

export const AMOUNT = { type: "object", additionalProperties: false, required: { total: TOTAL, currency: CURRENCY } } as const;

export const ATTACH = {
  type: "string",
  maxLength: 127,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const SCENE_INFO = {
  type: "object",
  additionalProperties: false,
  optional: {
    device_id: {
      type: "string",
      minLength: 1,
      pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
      hint: "text without emoji or other 4-byte characters and without control characters",
    },
    device_ip: { type: "string", minLength: 1, pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", hint: "an IPv4 or IPv6 address" },
  },
} as const;

export const TRADE_STATE = {
  anyOf: [{ type: "string", minLength: 1, enum: ["SUCCESS", "REFUND", "NOTPAY", "USERPAYING", "CLOSED", "REVOKED", "PAYERROR"] }, { type: "string", minLength: 1 }],
} as const;

export const TRANSACTION_ID = { type: "string", minLength: 1, alsoNamed: ["id"] } as const;

export const EXCHANGE_RATE = { type: "object", optional: { type: { type: "string" }, rate: { type: "integer" } } } as const;

export const AMOUNT_2 = {
  type: "object",
  optional: {
    total: { type: "integer" },
    currency: { type: "string" },
    payer_total: { type: "integer" },
    payer_currency: { type: "string" },
    exchange_rate: EXCHANGE_RATE,
  },
} as const;

export const PAYER = { type: "object", optional: { openid: { type: "string" }, sp_openid: { type: "string" }, sub_openid: { type: "string" } } } as const;

export const PROMOTION_DETAIL = {
  type: "array",
  items: {
    type: "object",
    optional: {
      promotion_id: { type: "string" },
      name: { type: "string" },
      scope: { type: "string" },
      type: { type: "string" },
      amount: { type: "integer" },
      currency: { type: "string" },
      activity_id: { type: "string" },
      wxpay_contribute_amount: { type: "integer", alsoNamed: ["wechatpay_contribute_amount"] },
      merchant_contribute_amount: { type: "integer" },
      other_contribute_amount: { type: "integer" },
      goods_detail: {
        type: "array",
        items: {
          type: "object",
          optional: {
            goods_id: { type: "string" },
            goods_remark: { type: "string" },
            discount_amount: { type: "integer" },
            quantity: { type: "integer" },
            price: { type: "integer" },
          },
        },
      },
    },
  },
} as const;

export const TRANSACTION = {
  type: "object",
  required: { out_trade_no: { type: "string", minLength: 1 }, trade_state: TRADE_STATE },
  optional: {
    transaction_id: TRANSACTION_ID,
    trade_state_desc: { type: "string" },
    trade_type: { type: "string" },
    amount: AMOUNT_2,
    bank_type: { type: "string" },
    attach: { type: "string" },
    success_time: { type: "string", format: "date-time" },
    payer: PAYER,
    promotion_detail: PROMOTION_DETAIL,
    merchant_category_code: { type: "string" },
    mchid: { type: "string" },
    appid: { type: "string" },
    sp_mchid: { type: "string" },
    sub_mchid: { type: "string" },
    sp_appid: { type: "string" },
    sub_appid: { type: "string" },
  },
} as const;

export const GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST = { type: "object", additionalProperties: false, required: { out_trade_no: OUT_TRADE_NO } } as const;

export const GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST_2 = { type: "object", additionalProperties: false, required: { out_trade_no: OUT_TRADE_NO, sub_mchid: SUB_MCHID } } as const;

export const OFFSET = { type: "integer", maximum: 9007199254740991, minimum: 0, hint: "a whole number from 0" } as const;

export const COUNT = { type: "integer", maximum: 20, minimum: 1, hint: "a whole number from 1 to 20" } as const;

export const MCHID = { type: "string", maxLength: 32, minLength: 1, pattern: "^[0-9A-Za-z]+$", hint: "letters and digits", filledIn: true } as const;

export const STATUS = { anyOf: [{ type: "string", minLength: 1, enum: ["PROCESSING", "SUCCESS", "REFUNDCLOSE", "ABNORMAL"] }, { type: "string", minLength: 1 }] } as const;

export const AMOUNT_3 = {
  type: "object",
  optional: {
    refund: { type: "integer" },
    currency: { type: "string" },
    payer_refund: { type: "integer" },
    payer_currency: { type: "string" },
    exchange_rate: EXCHANGE_RATE,
  },
} as const;

export const FUND_SOURCE = { type: "string", alsoSpelled: { REFUND_SOURCE_REchARGE_FUNDS: "REFUND_SOURCE_RECHARGE_FUNDS" } } as const;

export const PROMOTION_DETAIL_2 = {
  type: "array",
  items: {
    type: "object",
    optional: {
      promotion_id: { type: "string" },
      name: { type: "string" },
      scope: { type: "string" },
      type: { type: "string" },
      amount: { type: "integer" },
      refund_amount: { type: "integer" },
      currency: { type: "string" },
    },
  },
  alsoNamed: ["refund_detail", "detail"],
  oneForList: true,
} as const;

export const OUT_REFUND_NO = { type: "string", maxLength: 64, minLength: 1, pattern: "^[0-9A-Za-z_\\-|*@]+$", hint: "letters, digits and the signs _ - | * @" } as const;

export const AMOUNT_4 = { type: "object", additionalProperties: false, required: { refund: TOTAL, total: TOTAL, currency: CURRENCY } } as const;

export const REASON = {
  type: "string",
  maxLength: 80,
  minLength: 1,
  pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$",
  hint: "text without emoji or other 4-byte characters and without control characters",
} as const;

export const SOURCE = {
  type: "string",
  maxLength: 30,
  minLength: 1,
  enum: ["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"],
  hint: "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS",
} as const;

export const REFUND = {
  type: "object",
  required: { out_refund_no: { type: "string", minLength: 1 }, status: STATUS },
  optional: {
    id: { type: "string", minLength: 1 },
    transaction_id: { type: "string" },
    out_trade_no: { type: "string" },
    amount: AMOUNT_3,
    channel: { type: "string" },
    recv_account: { type: "string" },
    fund_source: FUND_SOURCE,
    success_time: { type: "string", format: "date-time" },
    create_time: { type: "string", format: "date-time" },
    promotion_detail: PROMOTION_DETAIL_2,
  },
} as const;

export const LIMIT = { type: "integer", maximum: 100, minimum: 1, hint: "a whole number from 1 to 100" } as const;

export const SETTLE_START_DATE = { type: "string", maxLength: 8, minLength: 8, pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$", hint: "a day such as 20211120" } as const;

export const GET_RECHARGE_BALANCE_REQUEST = { type: "object", additionalProperties: false, optional: {  } } as const;

export const RECHARGE_BALANCE = { type: "object", required: { remaining_amount: { type: "integer" }, currency: { type: "string", minLength: 1 } } } as const;

export const DATE = {
  type: "string",
  maxLength: 8,
  minLength: 8,
  pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$",
  hint: "a day in eight digits, such as 20211119",
} as const;

export const ALGORITHM = { type: "string", minLength: 1, const: "AEAD_AES_256_GCM" } as const;

export const NONCE = { type: "string", maxLength: 12, minLength: 12 } as const;

export const CIPHERTEXT = { type: "string", minLength: 24, pattern: "^[A-Za-z0-9+/]+={0,2}$" } as const;

export const EFFECTIVE_TIME = { type: "string", minLength: 1, format: "date-time" } as const;

export const COMMON_CONTRACT_NOTICE = {
  type: "object",
  required: { contract_id: { type: "string", minLength: 1 } },
  optional: {
    mchid: { type: "string", minLength: 1 },
    appid: { type: "string", minLength: 1 },
    out_contract_code: { type: "string", minLength: 1 },
    plan_id: { type: "integer" },
    openid: { type: "string" },
    contract_termination_mode: TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;

export const INSTITUTIONAL_CONTRACT_NOTICE = {
  type: "object",
  required: { sp_mchid: { type: "string", minLength: 1 }, contract_id: { type: "string", minLength: 1 } },
  optional: {
    sub_mchid: { type: "string", minLength: 1 },
    sp_appid: { type: "string", minLength: 1 },
    sub_appid: { type: "string" },
    out_contract_code: { type: "string", minLength: 1 },
    plan_id: { type: "integer" },
    openid: { type: "string" },
    sp_openid: { type: "string" },
    sub_openid: { type: "string" },
    contract_termination_mode: TERMINATION_MODE,
    operate_time: { type: "string", format: "date-time" },
    contract_expired_time: { type: "string", format: "date-time" },
    contract_expire_time: { type: "string", format: "date-time" },
  },
} as const;

export const REFUND_STATUS = { anyOf: [{ type: "string", minLength: 1, enum: ["SUCCESS", "CLOSED", "ABNORMAL"] }, { type: "string", minLength: 1 }] } as const;

export const AMOUNT_5 = {
  type: "object",
  optional: {
    total: { type: "integer" },
    refund: { type: "integer" },
    currency: { type: "string" },
    payer_total: { type: "integer" },
    payer_refund: { type: "integer" },
    payer_currency: { type: "string" },
    exchange_rate: EXCHANGE_RATE,
  },
} as const;

export const COMMON_REFUND_NOTICE = {
  type: "object",
  required: { out_refund_no: { type: "string", minLength: 1 } },
  optional: {
    mchid: { type: "string" },
    transaction_id: { type: "string" },
    out_trade_no: { type: "string" },
    refund_id: { type: "string" },
    refund_status: REFUND_STATUS,
    success_time: { type: "string", format: "date-time" },
    recv_account: { type: "string" },
    fund_source: FUND_SOURCE,
    amount: AMOUNT_5,
  },
} as const;

export const INSTITUTIONAL_REFUND_NOTICE = {
  type: "object",
  required: { sp_mchid: { type: "string", minLength: 1 }, out_refund_no: { type: "string", minLength: 1 } },
  optional: {
    sub_mchid: { type: "string" },
    transaction_id: { type: "string" },
    out_trade_no: { type: "string" },
    refund_id: { type: "string" },
    refund_status: REFUND_STATUS,
    success_time: { type: "string", format: "date-time" },
    recv_account: { type: "string" },
    fund_source: FUND_SOURCE,
    amount: AMOUNT_5,
  },
} as const;
