// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
import type { Operation } from "../src/operations/operation.js";
import {
  ALGORITHM,
  AMOUNT,
  AMOUNT_3,
  AMOUNT_4,
  APPID,
  ATTACH,
  CIPHERTEXT,
  CONTRACT,
  CONTRACT_ID,
  COUNT,
  DATE,
  DESCRIPTION,
  EFFECTIVE_TIME,
  EXPIRED_TIME,
  EXPIRED_TIME_2,
  FUND_SOURCE,
  GET_RECHARGE_BALANCE_REQUEST,
  GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST,
  GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST_2,
  LIMIT,
  MCHID,
  MERCHANT_CATEGORY_CODE,
  NONCE,
  OFFSET,
  OPENID,
  OUT_CONTRACT_CODE,
  OUT_CONTRACT_CODE_2,
  OUT_REFUND_NO,
  OUT_TRADE_NO,
  PLAN_ID,
  PROMOTION_DETAIL_2,
  REASON,
  RECHARGE_BALANCE,
  REFUND,
  RETURN_URL,
  SCENE_INFO,
  SETTLE_START_DATE,
  SIGNING_PAGE,
  SIGNING_SESSION,
  SOURCE,
  STATUS,
  SUB_MCHID,
  SUCCESS_NOTIFY_URL,
  TERMINATION_NOTE,
  TRANSACTION,
  USER_CLIENT_IP,
} from "./schemas.js";

const SOLUTION_1 = "Query it with getContractByOutContractCode, and go on with the contract that it gives. To sign another one, use a new out_contract_code.";
const SOLUTION_2 = "A contract with this out_contract_code may have ended; use a new out_contract_code.";
const SOLUTION_3 = "Use the same out_contract_code, so that the session is for the same contract.";
const SOLUTION_4 = "Check the number and the mode. A session that nobody has signed yet may be no contract.";
const SOLUTION_5 = "Check the number and the mode. The contract may have ended already; getContract tells.";
const SOLUTION_6 = "Query with getContract whether the contract ended, before this is sent again.";
const SOLUTION_7 = "Check the number and the mode. The contract may have ended; getContract tells. Do not charge under it again.";
const SOLUTION_8 = "The user cannot pay now. Tell the user, and charge again after some days, under a new out_trade_no.";
const SOLUTION_9 = "The order of this out_trade_no is paid. Query it; do not charge again.";
const SOLUTION_10 = "The order of this out_trade_no is closed. Charge under a new out_trade_no.";
const SOLUTION_11 = "Query the order by out_trade_no before this is sent again; deduct() does it.";
const SOLUTION_12 = "Check the number and the mode. An order that was just made may take 30 seconds to be seen.";
const SOLUTION_13 = "The user was charged. Query the order; to give the money back, refund it.";
const SOLUTION_14 = "The order is closed already, which is what was asked for.";
const SOLUTION_15 = "There is no such order to close. One that was just made may take 30 seconds to be seen.";
const SOLUTION_16 = "Check the number of the order and the mode.";
const SOLUTION_17 = "There is not enough of today's money to refund from. Send the same request again as new payments come in, under the same out_refund_no.";
const SOLUTION_18 = "Check the number of the refund and the mode.";
const SOLUTION_19 = "Is the day one of the last 180, in the form 20211119?";

/** `POST /v3/global/papay/contracts/app-pre-entrust-sign` */
export const CREATE_APP_SIGNING_SESSION: Operation<"createAppSigningSession"> = {
  id: "createAppSigningSession",
  method: "POST",
  path: "/v3/global/papay/contracts/app-pre-entrust-sign",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, plan_id: PLAN_ID, out_contract_code: OUT_CONTRACT_CODE, user_display_name: OUT_CONTRACT_CODE, success_notify_url: SUCCESS_NOTIFY_URL },
        optional: { openid: OPENID, user_client_ip: USER_CLIENT_IP, return_url: RETURN_URL, expired_time: EXPIRED_TIME },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
        },
        optional: { sub_appid: APPID, openid: OPENID, user_client_ip: USER_CLIENT_IP, return_url: RETURN_URL, expired_time: EXPIRED_TIME },
      },
    },
  ],
  answer: SIGNING_SESSION,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: { CONTRACT_EXISTED: SOLUTION_1, CONTRACT_NOT_EXIST: SOLUTION_2, SYSTEMERROR: SOLUTION_3, SYSTEM_ERROR: SOLUTION_3, SERVICE_UNAVAILABLE: SOLUTION_3 },
};

/** `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
export const CREATE_MINI_PROGRAM_SIGNING_SESSION: Operation<"createMiniProgramSigningSession"> = {
  id: "createMiniProgramSigningSession",
  method: "POST",
  path: "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, plan_id: PLAN_ID, out_contract_code: OUT_CONTRACT_CODE, user_display_name: OUT_CONTRACT_CODE, success_notify_url: SUCCESS_NOTIFY_URL },
        optional: { openid: OPENID, user_client_ip: USER_CLIENT_IP, expired_time: EXPIRED_TIME },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
        },
        optional: { sub_appid: APPID, openid: OPENID, user_client_ip: USER_CLIENT_IP, expired_time: EXPIRED_TIME },
      },
    },
  ],
  answer: SIGNING_SESSION,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: { CONTRACT_EXISTED: SOLUTION_1, CONTRACT_NOT_EXIST: SOLUTION_2, SYSTEMERROR: SOLUTION_3, SYSTEM_ERROR: SOLUTION_3, SERVICE_UNAVAILABLE: SOLUTION_3 },
};

/** `POST /v3/global/papay/contracts/h5-pre-entrust-sign` */
export const CREATE_H5_SIGNING_SESSION: Operation<"createH5SigningSession"> = {
  id: "createH5SigningSession",
  method: "POST",
  path: "/v3/global/papay/contracts/h5-pre-entrust-sign",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, plan_id: PLAN_ID, out_contract_code: OUT_CONTRACT_CODE, user_display_name: OUT_CONTRACT_CODE, success_notify_url: SUCCESS_NOTIFY_URL },
        optional: { return_appid: APPID, user_client_ip: USER_CLIENT_IP, return_url: RETURN_URL, expired_time: EXPIRED_TIME_2 },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
        },
        optional: { sub_appid: APPID, return_appid: APPID, user_client_ip: USER_CLIENT_IP, return_url: RETURN_URL, expired_time: EXPIRED_TIME_2 },
      },
    },
  ],
  answer: SIGNING_PAGE,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: { CONTRACT_EXISTED: SOLUTION_1, CONTRACT_NOT_EXIST: SOLUTION_2, SYSTEMERROR: SOLUTION_3, SYSTEM_ERROR: SOLUTION_3, SERVICE_UNAVAILABLE: SOLUTION_3 },
};

/** `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` */
export const CREATE_JSAPI_SIGNING_SESSION: Operation<"createJsapiSigningSession"> = {
  id: "createJsapiSigningSession",
  method: "POST",
  path: "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, plan_id: PLAN_ID, out_contract_code: OUT_CONTRACT_CODE, user_display_name: OUT_CONTRACT_CODE, success_notify_url: SUCCESS_NOTIFY_URL },
        optional: { openid: OPENID, return_url: RETURN_URL, expired_time: EXPIRED_TIME },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
        },
        optional: { sub_appid: APPID, openid: OPENID, return_url: RETURN_URL, expired_time: EXPIRED_TIME },
      },
    },
  ],
  answer: SIGNING_PAGE,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: { CONTRACT_EXISTED: SOLUTION_1, CONTRACT_NOT_EXIST: SOLUTION_2, SYSTEMERROR: SOLUTION_3, SYSTEM_ERROR: SOLUTION_3, SERVICE_UNAVAILABLE: SOLUTION_3 },
};

/** `POST /v3/global/papay/contracts/web-pre-entrust-sign` */
export const CREATE_WEB_SIGNING_SESSION: Operation<"createWebSigningSession"> = {
  id: "createWebSigningSession",
  method: "POST",
  path: "/v3/global/papay/contracts/web-pre-entrust-sign",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, plan_id: PLAN_ID, out_contract_code: OUT_CONTRACT_CODE, user_display_name: OUT_CONTRACT_CODE, success_notify_url: SUCCESS_NOTIFY_URL },
        optional: { return_url: RETURN_URL, expired_time: EXPIRED_TIME_2 },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
        },
        optional: { sub_appid: APPID, return_url: RETURN_URL, expired_time: EXPIRED_TIME_2 },
      },
    },
  ],
  answer: {
    type: "object",
    anyOf: [{ required: { show_code_url: {  } } }, { required: { sign_url: {  } } }],
    optional: { show_code_url: { type: "string", minLength: 1 }, sign_url: { type: "string", minLength: 1 } },
  },
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: { CONTRACT_EXISTED: SOLUTION_1, CONTRACT_NOT_EXIST: SOLUTION_2, SYSTEMERROR: SOLUTION_3, SYSTEM_ERROR: SOLUTION_3, SERVICE_UNAVAILABLE: SOLUTION_3 },
};

/** `GET /v3/global/papay/contracts/{contract_id}` */
export const GET_CONTRACT: Operation<"getContract"> = {
  id: "getContract",
  method: "GET",
  path: "/v3/global/papay/contracts/{contract_id}",
  modes: [
    { title: "common mode", schema: { type: "object", additionalProperties: false, required: { contract_id: CONTRACT_ID, appid: APPID } } },
    {
      title: "institutional mode",
      schema: { type: "object", additionalProperties: false, required: { contract_id: CONTRACT_ID, sp_appid: APPID, sub_mchid: SUB_MCHID }, optional: { sub_appid: APPID } },
    },
  ],
  answer: CONTRACT,
  bound: { required: ["contract_id"], optional: ["mchid", "sp_mchid", "sub_mchid"] },
  retry: "again",
  solutions: { CONTRACT_NOT_EXIST: SOLUTION_4 },
};

/** `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export const GET_CONTRACT_BY_OUT_CONTRACT_CODE: Operation<"getContractByOutContractCode"> = {
  id: "getContractByOutContractCode",
  method: "GET",
  path: "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
  modes: [
    {
      title: "common mode",
      schema: { type: "object", additionalProperties: false, required: { out_contract_code: OUT_CONTRACT_CODE_2, appid: APPID, plan_id: PLAN_ID } },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { out_contract_code: OUT_CONTRACT_CODE_2, sp_appid: APPID, sub_mchid: SUB_MCHID, plan_id: PLAN_ID },
        optional: { sub_appid: APPID },
      },
    },
  ],
  answer: CONTRACT,
  bound: { required: ["out_contract_code"], optional: ["plan_id", "mchid", "sp_mchid", "sub_mchid"] },
  retry: "again",
  solutions: { CONTRACT_NOT_EXIST: SOLUTION_4 },
};

/** `POST /v3/global/papay/contracts/{contract_id}/terminate` */
export const TERMINATE_CONTRACT: Operation<"terminateContract"> = {
  id: "terminateContract",
  method: "POST",
  path: "/v3/global/papay/contracts/{contract_id}/terminate",
  modes: [
    {
      title: "common mode",
      schema: { type: "object", additionalProperties: false, required: { contract_id: CONTRACT_ID, appid: APPID, termination_note: TERMINATION_NOTE } },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { contract_id: CONTRACT_ID, sp_appid: APPID, sub_mchid: SUB_MCHID, termination_note: TERMINATION_NOTE },
        optional: { sub_appid: APPID },
      },
    },
  ],
  answer: null,
  bound: { required: [], optional: [] },
  retry: "ask first",
  solutions: { CONTRACT_NOT_EXIST: SOLUTION_5, SYSTEMERROR: SOLUTION_6, SYSTEM_ERROR: SOLUTION_6, SERVICE_UNAVAILABLE: SOLUTION_6 },
};

/** `POST /v3/global/papay/transactions` */
export const CREATE_TRANSACTION: Operation<"createTransaction"> = {
  id: "createTransaction",
  method: "POST",
  path: "/v3/global/papay/transactions",
  modes: [
    {
      title: "common mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          appid: APPID,
          description: DESCRIPTION,
          notify_url: SUCCESS_NOTIFY_URL,
          out_trade_no: OUT_TRADE_NO,
          merchant_category_code: MERCHANT_CATEGORY_CODE,
          contract_id: CONTRACT_ID,
          amount: AMOUNT,
        },
        optional: { attach: ATTACH, goods_tag: OUT_CONTRACT_CODE, scene_info: SCENE_INFO },
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          description: DESCRIPTION,
          notify_url: SUCCESS_NOTIFY_URL,
          out_trade_no: OUT_TRADE_NO,
          merchant_category_code: MERCHANT_CATEGORY_CODE,
          contract_id: CONTRACT_ID,
          amount: AMOUNT,
        },
        optional: { sub_appid: APPID, attach: ATTACH, goods_tag: OUT_CONTRACT_CODE, scene_info: SCENE_INFO },
      },
    },
  ],
  answer: TRANSACTION,
  bound: { required: ["out_trade_no"], optional: ["mchid", "sp_mchid", "sub_mchid", "amount.total", "amount.currency"] },
  retry: "ask first",
  solutions: { CONTRACT_NOT_EXIST: SOLUTION_7, NOT_ENOUGH: SOLUTION_8, ORDER_PAID: SOLUTION_9, ORDER_CLOSED: SOLUTION_10, SYSTEMERROR: SOLUTION_11, SYSTEM_ERROR: SOLUTION_11, SERVICE_UNAVAILABLE: SOLUTION_11 },
};

/** `GET /v3/global/papay/transactions/{transaction_id}` */
export const GET_TRANSACTION: Operation<"getTransaction"> = {
  id: "getTransaction",
  method: "GET",
  path: "/v3/global/papay/transactions/{transaction_id}",
  modes: [
    { title: "common mode", schema: { type: "object", additionalProperties: false, required: { transaction_id: OUT_TRADE_NO } } },
    { title: "institutional mode", schema: { type: "object", additionalProperties: false, required: { transaction_id: OUT_TRADE_NO, sub_mchid: SUB_MCHID } } },
  ],
  answer: TRANSACTION,
  bound: { required: ["transaction_id"], optional: ["mchid", "sp_mchid", "sub_mchid"] },
  retry: "again",
  solutions: { ORDER_NOT_EXIST: SOLUTION_12, ORDERNOTEXIST: SOLUTION_12, NOT_FOUND: SOLUTION_12 },
};

/** `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
export const GET_TRANSACTION_BY_OUT_TRADE_NO: Operation<"getTransactionByOutTradeNo"> = {
  id: "getTransactionByOutTradeNo",
  method: "GET",
  path: "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
  modes: [{ title: "common mode", schema: GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST }, { title: "institutional mode", schema: GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST_2 }],
  answer: TRANSACTION,
  bound: { required: ["out_trade_no"], optional: ["mchid", "sp_mchid", "sub_mchid"] },
  retry: "again",
  solutions: { ORDER_NOT_EXIST: SOLUTION_12, ORDERNOTEXIST: SOLUTION_12, NOT_FOUND: SOLUTION_12 },
};

/** `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
export const REVERSE_TRANSACTION: Operation<"reverseTransaction"> = {
  id: "reverseTransaction",
  method: "POST",
  path: "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
  modes: [{ title: "common mode", schema: GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST }, { title: "institutional mode", schema: GET_TRANSACTION_BY_OUT_TRADE_NO_REQUEST_2 }],
  answer: null,
  bound: { required: [], optional: [] },
  retry: "same number again",
  doneAlready: ["ORDER_CLOSED"],
  solutions: { ORDER_PAID: SOLUTION_13, ORDER_CLOSED: SOLUTION_14, ORDER_NOT_EXIST: SOLUTION_15, ORDERNOTEXIST: SOLUTION_15, NOT_FOUND: SOLUTION_15 },
};

/** `GET /v3/global/refunds` */
export const LIST_REFUNDS: Operation<"listRefunds"> = {
  id: "listRefunds",
  method: "GET",
  path: "/v3/global/refunds",
  modes: [
    {
      title: "common mode, by transaction_id",
      schema: { type: "object", additionalProperties: false, required: { offset: OFFSET, count: COUNT, transaction_id: OUT_TRADE_NO }, optional: { mchid: MCHID } },
    },
    {
      title: "common mode, by out_trade_no",
      schema: { type: "object", additionalProperties: false, required: { offset: OFFSET, count: COUNT, out_trade_no: OUT_TRADE_NO }, optional: { mchid: MCHID } },
    },
    {
      title: "institutional mode, by transaction_id",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { sub_mchid: SUB_MCHID, offset: OFFSET, count: COUNT, transaction_id: OUT_TRADE_NO },
        optional: { sp_mchid: MCHID },
      },
    },
    {
      title: "institutional mode, by out_trade_no",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { sub_mchid: SUB_MCHID, offset: OFFSET, count: COUNT, out_trade_no: OUT_TRADE_NO },
        optional: { sp_mchid: MCHID },
      },
    },
  ],
  answer: {
    type: "object",
    required: {
      data: {
        type: "array",
        items: {
          type: "object",
          required: { out_refund_no: { type: "string", minLength: 1 }, status: STATUS },
          optional: {
            id: { type: "string", minLength: 1 },
            amount: AMOUNT_3,
            channel: { type: "string" },
            recv_account: { type: "string" },
            fund_source: FUND_SOURCE,
            success_time: { type: "string", format: "date-time" },
            create_time: { type: "string", format: "date-time" },
            promotion_detail: PROMOTION_DETAIL_2,
          },
        },
      },
      total_num: { type: "integer" },
    },
    optional: {
      id: { type: "string", minLength: 1 },
      out_trade_no: { type: "string", minLength: 1 },
      mchid: { type: "string" },
      sp_mchid: { type: "string" },
      sub_mchid: { type: "string" },
      amount: {
        type: "object",
        optional: { total: { type: "integer" }, currency: { type: "string" }, payer_total: { type: "integer" }, payer_currency: { type: "string" } },
      },
      current_total_num: { type: "integer" },
    },
  },
  bound: { required: ["out_trade_no", ["id", "transaction_id"]], optional: ["mchid", "sp_mchid", "sub_mchid"] },
  retry: "again",
  solutions: { ORDER_NOT_EXIST: SOLUTION_16, ORDERNOTEXIST: SOLUTION_16, NOT_FOUND: SOLUTION_16 },
};

/** `POST /v3/global/refunds` */
export const CREATE_REFUND: Operation<"createRefund"> = {
  id: "createRefund",
  method: "POST",
  path: "/v3/global/refunds",
  modes: [
    {
      title: "common mode, by transaction_id",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, out_refund_no: OUT_REFUND_NO, amount: AMOUNT_4, transaction_id: OUT_TRADE_NO },
        optional: { mchid: MCHID, reason: REASON, source: SOURCE, notify_url: SUCCESS_NOTIFY_URL },
      },
    },
    {
      title: "common mode, by out_trade_no",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { appid: APPID, out_refund_no: OUT_REFUND_NO, amount: AMOUNT_4, out_trade_no: OUT_TRADE_NO },
        optional: { mchid: MCHID, reason: REASON, source: SOURCE, notify_url: SUCCESS_NOTIFY_URL },
      },
    },
    {
      title: "institutional mode, by transaction_id",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { sub_mchid: SUB_MCHID, sp_appid: APPID, out_refund_no: OUT_REFUND_NO, amount: AMOUNT_4, transaction_id: OUT_TRADE_NO },
        optional: { sp_mchid: MCHID, sub_appid: APPID, reason: REASON, source: SOURCE, notify_url: SUCCESS_NOTIFY_URL },
      },
    },
    {
      title: "institutional mode, by out_trade_no",
      schema: {
        type: "object",
        additionalProperties: false,
        required: { sub_mchid: SUB_MCHID, sp_appid: APPID, out_refund_no: OUT_REFUND_NO, amount: AMOUNT_4, out_trade_no: OUT_TRADE_NO },
        optional: { sp_mchid: MCHID, sub_appid: APPID, reason: REASON, source: SOURCE, notify_url: SUCCESS_NOTIFY_URL },
      },
    },
  ],
  answer: {
    type: "object",
    required: { out_refund_no: { type: "string", minLength: 1 } },
    optional: { id: { type: "string", minLength: 1 }, create_time: { type: "string", format: "date-time" }, amount: AMOUNT_3, promotion_detail: PROMOTION_DETAIL_2 },
  },
  bound: { required: ["out_refund_no"], optional: ["amount.refund"] },
  retry: "same number again",
  solutions: { NOT_ENOUGH: SOLUTION_17, ORDER_NOT_EXIST: SOLUTION_16, ORDERNOTEXIST: SOLUTION_16, NOT_FOUND: SOLUTION_16 },
};

/** `GET /v3/global/refunds/id/{refund_id}` */
export const GET_REFUND: Operation<"getRefund"> = {
  id: "getRefund",
  method: "GET",
  path: "/v3/global/refunds/id/{refund_id}",
  modes: [
    { title: "common mode", schema: { type: "object", additionalProperties: false, required: { refund_id: OUT_TRADE_NO }, optional: { mchid: MCHID } } },
    {
      title: "institutional mode",
      schema: { type: "object", additionalProperties: false, required: { refund_id: OUT_TRADE_NO, sub_mchid: SUB_MCHID }, optional: { sp_mchid: MCHID } },
    },
  ],
  answer: REFUND,
  bound: { required: [["id", "refund_id"]], optional: [] },
  retry: "again",
  solutions: { ORDER_NOT_EXIST: SOLUTION_18, ORDERNOTEXIST: SOLUTION_18, NOT_FOUND: SOLUTION_18 },
};

/** `GET /v3/global/refunds/out-refund-no/{out_refund_no}` */
export const GET_REFUND_BY_OUT_REFUND_NO: Operation<"getRefundByOutRefundNo"> = {
  id: "getRefundByOutRefundNo",
  method: "GET",
  path: "/v3/global/refunds/out-refund-no/{out_refund_no}",
  modes: [
    { title: "common mode", schema: { type: "object", additionalProperties: false, required: { out_refund_no: OUT_REFUND_NO }, optional: { mchid: MCHID } } },
    {
      title: "institutional mode",
      schema: { type: "object", additionalProperties: false, required: { out_refund_no: OUT_REFUND_NO, sub_mchid: SUB_MCHID }, optional: { sp_mchid: MCHID } },
    },
  ],
  answer: REFUND,
  bound: { required: ["out_refund_no"], optional: [] },
  retry: "again",
  solutions: { ORDER_NOT_EXIST: SOLUTION_18, ORDERNOTEXIST: SOLUTION_18, NOT_FOUND: SOLUTION_18 },
};

/** `GET /v3/global/settle/settlements` */
export const LIST_SETTLEMENTS: Operation<"listSettlements"> = {
  id: "listSettlements",
  method: "GET",
  path: "/v3/global/settle/settlements",
  modes: [
    {
      title: "what was paid out",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          settle_state: { type: "string", maxLength: 32, minLength: 1, const: "SETTLED", enum: ["SETTLED", "UNSETTLE"], hint: "SETTLED or UNSETTLE" },
          offset: OFFSET,
          limit: LIMIT,
          settle_start_date: SETTLE_START_DATE,
          settle_end_date: SETTLE_START_DATE,
        },
        optional: { sub_mchid: SUB_MCHID },
      },
    },
    {
      title: "what will be paid out",
      schema: {
        type: "object",
        additionalProperties: false,
        required: {
          settle_state: { type: "string", maxLength: 32, minLength: 1, const: "UNSETTLE", enum: ["SETTLED", "UNSETTLE"], hint: "SETTLED or UNSETTLE" },
          offset: OFFSET,
          limit: LIMIT,
        },
        optional: { sub_mchid: SUB_MCHID },
      },
    },
  ],
  answer: {
    type: "object",
    required: {
      data: {
        type: "array",
        items: {
          type: "object",
          optional: {
            batch_id: { type: "string" },
            settlement_date: { type: "string" },
            trade_start_date: { type: "string" },
            trade_end_date: { type: "string" },
            wallet_region: { type: "string" },
            amount: {
              type: "object",
              optional: {
                settled: { type: "integer" },
                unsettle: { type: "integer" },
                pay: { type: "integer" },
                refund: { type: "integer" },
                net: { type: "integer" },
                fee: { type: "integer" },
                currency: { type: "string" },
              },
            },
            split_amount: {
              type: "object",
              optional: { settled: { type: "integer" }, unsettle: { type: "integer" }, pay: { type: "integer" }, refund: { type: "integer" }, currency: { type: "string" } },
            },
          },
        },
      },
    },
    optional: { total_count: { type: "integer" }, offset: { type: "integer" }, limit: { type: "integer" } },
  },
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: {  },
};

/** `GET /v3/global/refund/recharge-balance` */
export const GET_RECHARGE_BALANCE: Operation<"getRechargeBalance"> = {
  id: "getRechargeBalance",
  method: "GET",
  path: "/v3/global/refund/recharge-balance",
  modes: [{ title: "the request", schema: GET_RECHARGE_BALANCE_REQUEST }],
  answer: RECHARGE_BALANCE,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: {  },
};

/** `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
export const GET_SUB_MERCHANT_RECHARGE_BALANCE: Operation<"getSubMerchantRechargeBalance"> = {
  id: "getSubMerchantRechargeBalance",
  method: "GET",
  path: "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
  modes: [{ title: "the request", schema: { type: "object", additionalProperties: false, required: { sub_mchid: SUB_MCHID } } }],
  answer: RECHARGE_BALANCE,
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: {  },
};

/** `GET /v3/global/statements` */
export const DOWNLOAD_STATEMENT: Operation<"downloadStatement"> = {
  id: "downloadStatement",
  method: "GET",
  path: "/v3/global/statements",
  modes: [
    { title: "common mode", schema: { type: "object", additionalProperties: false, required: { date: DATE }, optional: { mchid: MCHID } } },
    {
      title: "institutional mode",
      schema: { type: "object", additionalProperties: false, required: { date: DATE }, optional: { sp_mchid: MCHID, sub_mchid: SUB_MCHID } },
    },
  ],
  answer: null,
  bound: { required: [], optional: ["mchid", "sub_mchid"] },
  digest: "Wechatpay-Statement-Sha1",
  retry: "again",
  solutions: { INVALID_REQUEST: SOLUTION_19 },
};

/** `GET /v3/global/certificates` */
export const LIST_PLATFORM_CERTIFICATES: Operation<"listPlatformCertificates"> = {
  id: "listPlatformCertificates",
  method: "GET",
  path: "/v3/global/certificates",
  modes: [{ title: "the request", schema: GET_RECHARGE_BALANCE_REQUEST }],
  answer: {
    type: "object",
    required: {
      data: {
        type: "array",
        items: {
          type: "object",
          required: {
            encrypt_certificate: { type: "object", required: { algorithm: ALGORITHM, nonce: NONCE, ciphertext: CIPHERTEXT }, optional: { associated_data: { type: "string", minLength: 1 } } },
          },
          optional: { serial_no: { type: "string", maxLength: 40, minLength: 1 }, effective_time: EFFECTIVE_TIME, expire_time: EFFECTIVE_TIME },
        },
      },
    },
  },
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: {  },
};
