// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
import type { Operation } from "../src/operations/operation.js";
import {
  ALGORITHM,
  APPID,
  CIPHERTEXT,
  CONTRACT,
  CONTRACT_ID,
  EFFECTIVE_TIME,
  EXPIRED_TIME,
  EXPIRED_TIME_2,
  NONCE,
  OPENID,
  OUT_CONTRACT_CODE,
  OUT_CONTRACT_CODE_2,
  PLAN_ID,
  RETURN_URL,
  SIGNING_PAGE,
  SIGNING_SESSION,
  SUB_MCHID,
  SUCCESS_NOTIFY_URL,
  TERMINATION_NOTE,
  USER_CLIENT_IP,
} from "./schemas.js";

const SOLUTION_1 = "Query it with getContractByOutContractCode, and go on with the contract that it gives. To sign another one, use a new out_contract_code.";
const SOLUTION_2 = "A contract with this out_contract_code may have ended; use a new out_contract_code.";
const SOLUTION_3 = "Use the same out_contract_code, so that the session is for the same contract.";
const SOLUTION_4 = "Check the number and the mode. A session that nobody has signed yet may be no contract.";
const SOLUTION_5 = "Check the number and the mode. The contract may have ended already; getContract tells.";
const SOLUTION_6 = "Query with getContract whether the contract ended, before this is sent again.";

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
        required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          user_client_ip: USER_CLIENT_IP,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME,
          sp_appid: false,
          sub_mchid: false,
          sub_appid: false,
        },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          sub_appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          user_client_ip: USER_CLIENT_IP,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME,
          appid: false,
        },
        additionalProperties: false,
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
        required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          user_client_ip: USER_CLIENT_IP,
          expired_time: EXPIRED_TIME,
          sp_appid: false,
          sub_mchid: false,
          sub_appid: false,
        },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          sub_appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          user_client_ip: USER_CLIENT_IP,
          expired_time: EXPIRED_TIME,
          appid: false,
        },
        additionalProperties: false,
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
        required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          return_appid: APPID,
          user_client_ip: USER_CLIENT_IP,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME_2,
          sp_appid: false,
          sub_mchid: false,
          sub_appid: false,
        },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          sub_appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          return_appid: APPID,
          user_client_ip: USER_CLIENT_IP,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME_2,
          appid: false,
        },
        additionalProperties: false,
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
        required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME,
          sp_appid: false,
          sub_mchid: false,
          sub_appid: false,
        },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          sub_appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          openid: OPENID,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME,
          appid: false,
        },
        additionalProperties: false,
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
        required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME_2,
          sp_appid: false,
          sub_mchid: false,
          sub_appid: false,
        },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
        properties: {
          sp_appid: APPID,
          sub_mchid: SUB_MCHID,
          sub_appid: APPID,
          plan_id: PLAN_ID,
          out_contract_code: OUT_CONTRACT_CODE,
          user_display_name: OUT_CONTRACT_CODE,
          success_notify_url: SUCCESS_NOTIFY_URL,
          return_url: RETURN_URL,
          expired_time: EXPIRED_TIME_2,
          appid: false,
        },
        additionalProperties: false,
      },
    },
  ],
  answer: {
    type: "object",
    anyOf: [{ required: ["show_code_url"] }, { required: ["sign_url"] }],
    properties: { show_code_url: { type: "string", minLength: 1 }, sign_url: { type: "string", minLength: 1 } },
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
    {
      title: "common mode",
      schema: {
        type: "object",
        required: ["contract_id", "appid"],
        properties: { contract_id: CONTRACT_ID, appid: APPID, sp_appid: false, sub_mchid: false, sub_appid: false },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["contract_id", "sp_appid", "sub_mchid"],
        properties: { contract_id: CONTRACT_ID, sp_appid: APPID, sub_mchid: SUB_MCHID, sub_appid: APPID, appid: false },
        additionalProperties: false,
      },
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
      schema: {
        type: "object",
        required: ["out_contract_code", "appid", "plan_id"],
        properties: { out_contract_code: OUT_CONTRACT_CODE_2, appid: APPID, plan_id: PLAN_ID, sp_appid: false, sub_mchid: false, sub_appid: false },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["out_contract_code", "sp_appid", "sub_mchid", "plan_id"],
        properties: { out_contract_code: OUT_CONTRACT_CODE_2, sp_appid: APPID, sub_mchid: SUB_MCHID, sub_appid: APPID, plan_id: PLAN_ID, appid: false },
        additionalProperties: false,
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
      schema: {
        type: "object",
        required: ["contract_id", "appid", "termination_note"],
        properties: { contract_id: CONTRACT_ID, appid: APPID, termination_note: TERMINATION_NOTE, sp_appid: false, sub_mchid: false, sub_appid: false },
        additionalProperties: false,
      },
    },
    {
      title: "institutional mode",
      schema: {
        type: "object",
        required: ["contract_id", "sp_appid", "sub_mchid", "termination_note"],
        properties: { contract_id: CONTRACT_ID, sp_appid: APPID, sub_mchid: SUB_MCHID, sub_appid: APPID, termination_note: TERMINATION_NOTE, appid: false },
        additionalProperties: false,
      },
    },
  ],
  answer: null,
  bound: { required: [], optional: [] },
  retry: "ask first",
  solutions: { CONTRACT_NOT_EXIST: SOLUTION_5, SYSTEMERROR: SOLUTION_6, SYSTEM_ERROR: SOLUTION_6, SERVICE_UNAVAILABLE: SOLUTION_6 },
};

/** `GET /v3/global/certificates` */
export const LIST_PLATFORM_CERTIFICATES: Operation<"listPlatformCertificates"> = {
  id: "listPlatformCertificates",
  method: "GET",
  path: "/v3/global/certificates",
  modes: [{ title: "the request", schema: { type: "object", required: [], properties: {  }, additionalProperties: false } }],
  answer: {
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
            effective_time: EFFECTIVE_TIME,
            expire_time: EFFECTIVE_TIME,
            encrypt_certificate: {
              type: "object",
              required: ["algorithm", "nonce", "ciphertext"],
              properties: { algorithm: ALGORITHM, nonce: NONCE, associated_data: { type: "string", minLength: 1 }, ciphertext: CIPHERTEXT },
            },
          },
        },
      },
    },
  },
  bound: { required: [], optional: [] },
  retry: "again",
  solutions: {  },
};
