// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
import {
  ALGORITHM,
  AMOUNT_2,
  CIPHERTEXT,
  COMMON_CONTRACT_NOTICE,
  COMMON_REFUND_NOTICE,
  INSTITUTIONAL_CONTRACT_NOTICE,
  INSTITUTIONAL_REFUND_NOTICE,
  NONCE,
  PAYER,
  PROMOTION_DETAIL,
  TRADE_STATE,
  TRANSACTION_ID,
} from "./schemas.js";

import type { components } from "./types.js";

/** What every notification is. */
export const NOTIFICATION_ENVELOPE = {
  type: "object",
  required: {
    id: { type: "string", maxLength: 36, minLength: 1 },
    event_type: {
      anyOf: [
        { type: "string", minLength: 1, enum: ["PAPAY.SIGN", "PAPAY.TERMINATE", "TRANSACTION.SUCCESS", "REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"] },
        { type: "string", minLength: 1 },
      ],
    },
    resource: {
      type: "object",
      required: { algorithm: ALGORITHM, ciphertext: CIPHERTEXT, nonce: NONCE },
      optional: { associated_data: { type: "string" }, original_type: { type: "string" } },
    },
  },
  optional: {
    create_time: { type: "string", maxLength: 64, minLength: 1, format: "date-time" },
    resource_type: { type: "string", minLength: 1 },
    summary: { type: "string" },
  },
} as const;

/** What each event is about, in one of the modes. */
export const NOTIFICATION_EVENTS = {
  "PAPAY.SIGN": [COMMON_CONTRACT_NOTICE, INSTITUTIONAL_CONTRACT_NOTICE],
  "PAPAY.TERMINATE": [COMMON_CONTRACT_NOTICE, INSTITUTIONAL_CONTRACT_NOTICE],
  "TRANSACTION.SUCCESS": [
    {
      type: "object",
      required: { out_trade_no: { type: "string", minLength: 1 } },
      optional: {
        mchid: { type: "string" },
        appid: { type: "string" },
        transaction_id: TRANSACTION_ID,
        trade_state: TRADE_STATE,
        trade_state_desc: { type: "string" },
        trade_type: { type: "string" },
        amount: AMOUNT_2,
        bank_type: { type: "string" },
        attach: { type: "string" },
        success_time: { type: "string", format: "date-time" },
        payer: PAYER,
        promotion_detail: PROMOTION_DETAIL,
      },
    },
    {
      type: "object",
      required: { sp_mchid: { type: "string", minLength: 1 }, out_trade_no: { type: "string", minLength: 1 } },
      optional: {
        sub_mchid: { type: "string" },
        sp_appid: { type: "string" },
        sub_appid: { type: "string" },
        transaction_id: TRANSACTION_ID,
        trade_state: TRADE_STATE,
        trade_state_desc: { type: "string" },
        trade_type: { type: "string" },
        amount: AMOUNT_2,
        bank_type: { type: "string" },
        attach: { type: "string" },
        success_time: { type: "string", format: "date-time" },
        payer: PAYER,
        promotion_detail: PROMOTION_DETAIL,
      },
    },
  ],
  "REFUND.SUCCESS": [COMMON_REFUND_NOTICE, INSTITUTIONAL_REFUND_NOTICE],
  "REFUND.CLOSED": [COMMON_REFUND_NOTICE, INSTITUTIONAL_REFUND_NOTICE],
  "REFUND.ABNORMAL": [COMMON_REFUND_NOTICE, INSTITUTIONAL_REFUND_NOTICE],
} as const;

/** What each event is about, by `event_type`. */
export interface NotificationResources {
  "PAPAY.SIGN": components["schemas"]["CommonContractNotice"] | components["schemas"]["InstitutionalContractNotice"];
  "PAPAY.TERMINATE": components["schemas"]["CommonContractNotice"] | components["schemas"]["InstitutionalContractNotice"];
  "TRANSACTION.SUCCESS": components["schemas"]["CommonTransactionNotice"] | components["schemas"]["InstitutionalTransactionNotice"];
  "REFUND.SUCCESS": components["schemas"]["CommonRefundNotice"] | components["schemas"]["InstitutionalRefundNotice"];
  "REFUND.CLOSED": components["schemas"]["CommonRefundNotice"] | components["schemas"]["InstitutionalRefundNotice"];
  "REFUND.ABNORMAL": components["schemas"]["CommonRefundNotice"] | components["schemas"]["InstitutionalRefundNotice"];
}
