import type { Merchant } from "../../keys/merchant.js";
import type { Channel, Session, SigningRequest } from "../../state/session.js";
import type { Platform } from "../platform.js";
import type { Refusal } from "../refusal.js";

/** The common input of all channels. */
interface SigningCall {
  merchant: Merchant;
  request: SigningRequest;
  platform: Platform;
  baseUrl: string;
}

/** Creates a signing session, if the caller has the plan and the contract is new. */
export function openSession(
  channel: Channel,
  { merchant, request, platform, baseUrl }: SigningCall,
): { refusal: Refusal; session?: never } | { session: Session; refusal?: never } {
  const refusal = planRefusal(merchant, request) ?? contractRefusal(merchant, request, platform);
  return refusal ? { refusal } : { session: platform.createSession(channel, merchant, request, baseUrl) };
}

function planRefusal({ mchid, planIds }: Merchant, { plan_id }: SigningRequest): Refusal | undefined {
  if (planIds.includes(plan_id)) return undefined;
  return {
    code: "NO_AUTH",
    message: { en: `The plan ${plan_id} was not opened for ${mchid}`, zh: `商户号 ${mchid} 未开通模板 ${plan_id}` },
    detail: { field: "/body/plan_id", value: plan_id, issue: "not opened", location: "body" },
  };
}

/** The pages list both errors, but do not say which one the code of a terminated contract gets (DECISIONS D23). */
function contractRefusal(merchant: Merchant, request: SigningRequest, platform: Platform): Refusal | undefined {
  const found = platform.contractByCode(merchant, request);
  if (!found) return undefined;
  if (found.contract.terminated_at === null) {
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
