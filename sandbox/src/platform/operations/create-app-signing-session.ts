import type { Merchant } from "../../keys/merchant.js";
import type { AppSigningRequest } from "../../state/session.js";
import type { Refusal } from "../refusal.js";
import type { Call, Outcome } from "./operation.js";

/** Gives a signing session, when what the request names belongs to the caller and the contract is new. */
export function createAppSigningSession({ merchant, request: fields, platform }: Call): Outcome {
  const request = fields as AppSigningRequest;
  const refusal = notBound(merchant, request) ?? contractRefusal(merchant, request, platform);
  if (refusal) return { refusal };
  return { body: { session_id: platform.createSession(merchant, request).session_id } };
}

/** Identifiers that do not belong to the caller, or a plan that was not opened for it. */
function notBound(merchant: Merchant, request: AppSigningRequest): Refusal | undefined {
  const appidField = merchant.mode === "common" ? "appid" : "sp_appid";
  const appid = request[appidField] ?? "";
  if (!merchant.appids.includes(appid)) return unbound(appidField, appid, merchant);
  if (request.sub_mchid !== undefined && !merchant.subMchids.includes(request.sub_mchid)) {
    return unbound("sub_mchid", request.sub_mchid, merchant);
  }
  if (request.sub_appid !== undefined && !merchant.subAppids.includes(request.sub_appid)) {
    return unbound("sub_appid", request.sub_appid, merchant);
  }
  if (merchant.planIds.includes(request.plan_id)) return undefined;
  return {
    code: "NO_AUTH",
    message: {
      en: `The plan ${request.plan_id} was not opened for ${merchant.mchid}`,
      zh: `商户号 ${merchant.mchid} 未开通模板 ${request.plan_id}`,
    },
    detail: { field: "/body/plan_id", value: request.plan_id, issue: "not opened", location: "body" },
  };
}

function unbound(field: "appid" | "sp_appid" | "sub_mchid" | "sub_appid", value: string, { mchid }: Merchant): Refusal {
  return {
    code: "PARAM_ERROR",
    message: {
      en: `Parameter construction error: ${field} is not bound to the merchant number ${mchid}`,
      zh: `参数构造错误：${field} 与商户号 ${mchid} 不匹配`,
    },
    detail: { field: `/body/${field}`, value, issue: "not bound to the merchant number", location: "body" },
  };
}

/** The page of this call lists both errors; which one a terminated contract's number gets is not said (DECISIONS D23). */
function contractRefusal(
  merchant: Merchant,
  request: AppSigningRequest,
  platform: Call["platform"],
): Refusal | undefined {
  const contract = platform.existingContract(merchant, request);
  if (!contract) return undefined;
  if (contract.terminated_at === null) {
    return { code: "CONTRACT_EXISTED", message: { en: "The contract already exists", zh: "签约协议已存在" } };
  }
  return {
    code: "CONTRACT_NOT_EXIST",
    message: {
      en: "The contract of this out_contract_code was terminated",
      zh: "该 out_contract_code 对应的协议已解约",
    },
  };
}
