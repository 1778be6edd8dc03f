import type { components } from "../../../generated/types.js";
import { platformTime } from "../rfc3339.js";
import type { Contract } from "../state/contract.js";
import type { Session } from "../state/session.js";

type Notice = components["schemas"]["CommonContractNotice"] | components["schemas"]["InstitutionalContractNotice"];

/** A contract as the resource of a notification, before encryption. */
export function contractNotice(session: Session, contract: Contract): Notice {
  const { request, openid } = session;
  const isTerminated = contract.terminated_at !== null;
  const common = {
    out_contract_code: contract.out_contract_code,
    plan_id: request.plan_id,
    contract_id: contract.contract_id,
    openid,
    operate_time: platformTime(contract.terminated_at ?? contract.signed_at),
    ...(isTerminated && { contract_termination_mode: contract.termination_mode ?? "USER" }),
    ...(contract.expires_at !== null && { contract_expired_time: platformTime(contract.expires_at) }),
  };
  if (request.appid !== undefined) return { mchid: contract.mchid, appid: request.appid, ...common };
  const { sp_appid, sub_mchid, sub_appid } = request;
  return { sp_mchid: contract.mchid, sub_mchid, sp_appid, ...(sub_appid && { sub_appid }), ...common };
}
