// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
/** The name of this package. */
export const PACKAGE_NAME = "wechatpay-global" as const;

/** The version of this package, for User-Agent. */
export const PACKAGE_VERSION = "0.1.0" as const;

/** The hosts of WeChat Pay Global by region, the default first. */
export const REGIONS = {
  "hk": "https://apihk.mch.weixin.qq.com",
  "us": "https://apius.mch.weixin.qq.com",
  "eu": "https://apieu.mch.weixin.qq.com"
} as const;

/** The Authorization header of a signed request. */
export const AUTHORIZATION = {
  "header": "Authorization",
  "scheme": "WECHATPAY2-SHA256-RSA2048",
  "parameters": {
    "mchid": {
      "pattern": "^[0-9A-Za-z]{1,32}$",
      "hint": "1 to 32 letters and digits"
    },
    "nonce_str": {
      "pattern": "^[0-9A-Za-z]{1,32}$",
      "hint": "1 to 32 letters and digits"
    },
    "timestamp": {
      "pattern": "^[0-9]{10}$",
      "hint": "10 digits"
    },
    "serial_no": {
      "pattern": "^[0-9A-Fa-f]{1,40}$",
      "hint": "up to 40 hexadecimal digits, without colons or blanks"
    },
    "signature": {
      "pattern": "^[A-Za-z0-9+/]+={0,2}$",
      "hint": "base64"
    }
  }
} as const;

/** The scheme of the Authorization header. */
export const AUTHORIZATION_SCHEME = "WECHATPAY2-SHA256-RSA2048" as const;

/** What a merchant number looks like. */
export const AUTHORIZATION_MCHID = {
  "pattern": "^[0-9A-Za-z]{1,32}$",
  "hint": "1 to 32 letters and digits"
} as const;

/** What a certificate's serial number looks like. */
export const AUTHORIZATION_SERIAL_NO = {
  "pattern": "^[0-9A-Fa-f]{1,40}$",
  "hint": "up to 40 hexadecimal digits, without colons or blanks"
} as const;

/** How far a signed timestamp may be off, both ways. */
export const CLOCK_TOLERANCE_SECONDS = 300 as const;

/** The shortest RSA key, in bits. */
export const MINIMUM_MODULUS_LENGTH = 2048 as const;

/** The headers that sign an answer or a notification. */
export const SIGNATURE_HEADERS = {
  "timestamp": {
    "name": "Wechatpay-Timestamp",
    "pattern": "^[0-9]{10}$",
    "hint": "Unix time in seconds, 10 digits"
  },
  "nonce": {
    "name": "Wechatpay-Nonce",
    "pattern": "^[!-~]{1,64}$",
    "hint": "1 to 64 visible ASCII characters"
  },
  "serial": {
    "name": "Wechatpay-Serial",
    "pattern": "^[0-9A-Za-z_]{1,64}$",
    "hint": "the serial number of a platform certificate or the ID of a platform public key"
  },
  "signature": {
    "name": "Wechatpay-Signature",
    "pattern": "^[A-Za-z0-9+/]+={0,2}$",
    "hint": "base64"
  },
  "signatureType": {
    "name": "Wechatpay-Signature-Type"
  }
} as const;

/** How the deliberately wrong signature of a probe begins. */
export const PROBE_PREFIX = "WECHATPAY/SIGNTEST/" as const;

/** The language of messages in answers. */
export const ACCEPT_LANGUAGE = {
  "header": "Accept-Language",
  "values": [
    "en",
    "zh-CN",
    "zh-HK",
    "zh-TW"
  ],
  "default": "en"
} as const;

/** Names a request in the logs of WeChat Pay. */
export const REQUEST_ID_HEADER = "Request-ID" as const;

/** What the app gives to WXOpenBusinessView. */
export const APP_HANDOFF = {
  "businessType": "wxpayOverseaEntrustAuthorization",
  "queryPrefix": "sessionId=",
  "queryPattern": "^sessionId=[0-9A-Za-z_.~\\-]{1,128}$",
  "queryHint": "1 to 128 letters, digits and the signs _ . ~ -",
  "extInfo": "{\"miniProgramType\":0}"
} as const;

/** The oldest versions that can open the signing page. Below `wechat`, WeChat for Android cannot be opened at all and WeChat for iOS opens with an error: ask the user to update. */
export const APP_HANDOFF_MINIMUM_VERSIONS = {
  "androidOpenSdk": "5.3.1",
  "iosOpenSdk": "1.8.4",
  "wechat": "7.0.3"
} as const;

/** How certificates and notifications are encrypted: cipher, key, tag length in bytes. */
export const AEAD = {
  "algorithm": "AEAD_AES_256_GCM",
  "keyPattern": "^[!-~]{32}$",
  "keyHint": "32 visible ASCII characters, as set in the merchant platform",
  "tagLength": 16
} as const;

/** How old a list of platform certificates may grow before it is downloaded again, in milliseconds. */
export const CERTIFICATES_MAXIMUM_AGE = 43200000 as const;

/** In how many seconds to answer a notification. */
export const NOTIFICATION = {
  "answerWithinSeconds": 5
} as const;

/** How long WeChat Pay waits between the deliveries of a notification that is not taken. */
export const RESEND_AFTER_SECONDS = [
  15,
  15,
  30,
  180,
  1800,
  1800,
  1800,
  1800,
  3600
] as const;

/** Which answers are worth the same request again, where it may be sent again. */
export const RETRY = {
  "statuses": [
    429,
    502,
    503,
    504
  ],
  "codes": [
    "SYSTEMERROR",
    "SYSTEM_ERROR",
    "BIZERR_NEED_RETRY"
  ]
} as const;

const PARAM_ERROR_SOLUTION = "Correct the parameter that message and detail name, then send the request again.";
const INVALID_REQUEST_SOLUTION = "Compare the request with the API page. Parameters that the page does not list are refused.";
const SIGN_ERROR_SOLUTION = "Check that merchant number, certificate serial number and private key belong together, and check the clock. detail may show the message that WeChat Pay built.";
const CONTRACT_EXISTED_SOLUTION = "Query the existing contract first.";
const CONTRACT_NOT_EXIST_SOLUTION = "Check that the contract exists and has not ended.";
const NO_AUTH_SOLUTION = "Ask WeChat Pay to open auto-debit for this merchant number, plan and appid.";
const NOT_FOUND_SOLUTION = "Check host, path and identifiers.";
const FREQUENCY_LIMITED_SOLUTION = "Wait and send again, more slowly.";
const SYSTEMERROR_SOLUTION = "WeChat Pay does not say whether the request took effect. Send the same request again.";
const SERVICE_UNAVAILABLE_SOLUTION = "Wait, and send the same request again.";
const ORDER_PAID_SOLUTION = "Query the order. To give the money back, refund it.";
const ORDER_CLOSED_SOLUTION = "It cannot be paid any more. A new charge takes a new out_trade_no.";
const NOT_ENOUGH_SOLUTION = "Wait until there is enough money, then send again by the rules of the operation.";
const OUT_TRADE_NO_USED_SOLUTION = "Query the order of this number before another number is used.";
const ORDER_NOT_EXIST_SOLUTION = "Check the number and the mode. An order that was just made may take 30 seconds to be seen.";
const OUT_REFUND_NO_USED_SOLUTION = "Query the refund of this number. Take a new number only when that refund is a different one.";
const BIZERR_NEED_RETRY_SOLUTION = "Send the same request again, under the same out_refund_no.";
const NO_STATEMENT_EXIST_SOLUTION = "A statement is ready on the next day at 10:00 Beijing time. After that time, this code means that the day had no orders and no refunds.";

/** What to do about a documented error code. */
export const ERROR_SOLUTIONS = {
  PARAM_ERROR: PARAM_ERROR_SOLUTION,
  INVALID_REQUEST: INVALID_REQUEST_SOLUTION,
  SIGN_ERROR: SIGN_ERROR_SOLUTION,
  CONTRACT_EXISTED: CONTRACT_EXISTED_SOLUTION,
  CONTRACT_NOT_EXIST: CONTRACT_NOT_EXIST_SOLUTION,
  NO_AUTH: NO_AUTH_SOLUTION,
  NOT_FOUND: NOT_FOUND_SOLUTION,
  FREQUENCY_LIMITED: FREQUENCY_LIMITED_SOLUTION,
  RATE_LIMITED: FREQUENCY_LIMITED_SOLUTION,
  RATELIMIT_EXCEEDED: FREQUENCY_LIMITED_SOLUTION,
  SYSTEMERROR: SYSTEMERROR_SOLUTION,
  SYSTEM_ERROR: SYSTEMERROR_SOLUTION,
  SERVICE_UNAVAILABLE: SERVICE_UNAVAILABLE_SOLUTION,
  ORDER_PAID: ORDER_PAID_SOLUTION,
  ORDER_CLOSED: ORDER_CLOSED_SOLUTION,
  NOT_ENOUGH: NOT_ENOUGH_SOLUTION,
  OUT_TRADE_NO_USED: OUT_TRADE_NO_USED_SOLUTION,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_SOLUTION,
  ORDERNOTEXIST: ORDER_NOT_EXIST_SOLUTION,
  OUT_REFUND_NO_USED: OUT_REFUND_NO_USED_SOLUTION,
  BIZERR_NEED_RETRY: BIZERR_NEED_RETRY_SOLUTION,
  NO_STATEMENT_EXIST: NO_STATEMENT_EXIST_SOLUTION,
} as const;

/** Every documented error code. */
export const ERRORS = {
  PARAM_ERROR: { status: 400, meaning: "A parameter is wrong.", solution: PARAM_ERROR_SOLUTION },
  INVALID_REQUEST: { status: 400, meaning: "The request as a whole is not acceptable.", solution: INVALID_REQUEST_SOLUTION },
  SIGN_ERROR: { status: 401, meaning: "The Authorization header does not prove the merchant.", solution: SIGN_ERROR_SOLUTION },
  CONTRACT_EXISTED: { status: 403, meaning: "The user already holds this contract.", solution: CONTRACT_EXISTED_SOLUTION },
  CONTRACT_NOT_EXIST: { status: 403, meaning: "There is no such contract.", solution: CONTRACT_NOT_EXIST_SOLUTION },
  NO_AUTH: { status: 403, meaning: "The merchant has no permission for this call.", solution: NO_AUTH_SOLUTION },
  NOT_FOUND: { status: 404, meaning: "Nothing is known under this name.", solution: NOT_FOUND_SOLUTION },
  FREQUENCY_LIMITED: { status: 429, meaning: "Too many requests in a short time.", solution: FREQUENCY_LIMITED_SOLUTION },
  RATE_LIMITED: { status: 429, meaning: "Too many requests in a short time.", solution: FREQUENCY_LIMITED_SOLUTION },
  RATELIMIT_EXCEEDED: { status: 429, meaning: "Too many requests in a short time.", solution: FREQUENCY_LIMITED_SOLUTION },
  SYSTEMERROR: { status: 500, meaning: "WeChat Pay had a fault.", solution: SYSTEMERROR_SOLUTION },
  SYSTEM_ERROR: { status: 500, meaning: "WeChat Pay had a fault.", solution: SYSTEMERROR_SOLUTION },
  SERVICE_UNAVAILABLE: { status: 503, meaning: "The service is not available for the moment.", solution: SERVICE_UNAVAILABLE_SOLUTION },
  ORDER_PAID: { status: 400, meaning: "The order is paid.", solution: ORDER_PAID_SOLUTION },
  ORDER_CLOSED: { status: 400, meaning: "The order is closed.", solution: ORDER_CLOSED_SOLUTION },
  NOT_ENOUGH: { status: 403, meaning: "There is not enough money.", solution: NOT_ENOUGH_SOLUTION },
  OUT_TRADE_NO_USED: { status: 403, meaning: "The out_trade_no was used for another order.", solution: OUT_TRADE_NO_USED_SOLUTION },
  ORDER_NOT_EXIST: { status: 404, meaning: "There is no such order.", solution: ORDER_NOT_EXIST_SOLUTION },
  ORDERNOTEXIST: { status: 404, meaning: "There is no such order.", solution: ORDER_NOT_EXIST_SOLUTION },
  OUT_REFUND_NO_USED: { status: 400, meaning: "The out_refund_no was used with other parameters.", solution: OUT_REFUND_NO_USED_SOLUTION },
  BIZERR_NEED_RETRY: { status: 500, meaning: "The refund had a fault on its way.", solution: BIZERR_NEED_RETRY_SOLUTION },
  NO_STATEMENT_EXIST: { status: 400, meaning: "There is no statement of this day.", solution: NO_STATEMENT_EXIST_SOLUTION },
} as const;

/** A documented error code. WeChat Pay may add others. */
export type ErrorCode = keyof typeof ERRORS;
