import { platformTime } from "../rfc3339.js";
import type { AnswerOf } from "../spec/operation-types.js";
import type { Contract } from "../state/contract.js";
import type { Session } from "../state/session.js";

/** A contract as the answer to a query. It has no expiry, because no page and no sample has one (DECISIONS D32). */
export function contractAnswer({ mchid, request, openid }: Session, contract: Contract): AnswerOf<"getContract"> {
  const { contract_id, signed_at, terminated_at, termination_mode, termination_note } = contract;
  return {
    ...(request.appid !== undefined
      ? { mchid, appid: request.appid }
      : {
          sp_mchid: mchid,
          sub_mchid: request.sub_mchid,
          sp_appid: request.sp_appid,
          ...(request.sub_appid !== undefined && { sub_appid: request.sub_appid }),
        }),
    contract_id,
    plan_id: request.plan_id,
    openid,
    out_contract_code: request.out_contract_code,
    user_display_name: request.user_display_name,
    state: terminated_at === null ? "SIGNED" : "TERMINATED",
    signed_time: platformTime(signed_at),
    ...(terminated_at !== null && { terminated_time: platformTime(terminated_at) }),
    ...(termination_mode !== null && { termination_mode }),
    ...(termination_note !== null && { termination_note }),
  };
}
