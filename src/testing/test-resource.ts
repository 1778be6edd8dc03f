import type { NotificationResources } from "../../generated/notifications.js";
import type { ContractNotice } from "../notifications/event.js";

/** Of the merchant, or of the institution. */
export const MCHID = "10000091";

/**
 * What a test notification carries: of an event about a contract a whole one, with the given fields in the place of
 * its own; of any other event, and where it is no object, what was given.
 */
export function testResource(event_type: string, resource: unknown = {}): unknown {
  if (!Object.hasOwn(EVENTS, event_type) || !isRecord(resource)) return resource;
  const contract = Object.keys(resource).some((name) => /^(?:sp|sub)_/.test(name))
    ? INSTITUTIONAL_CONTRACT
    : COMMON_CONTRACT;
  return { ...contract, ...EVENTS[event_type as keyof typeof EVENTS], ...resource };
}

/** What each event that is about a contract says of it, besides. */
const EVENTS: Record<keyof NotificationResources, Partial<ContractNotice>> = {
  "PAPAY.SIGN": {},
  "PAPAY.TERMINATE": { contract_termination_mode: "USER" },
};

const IN_BOTH_MODES = {
  out_contract_code: "100001256",
  plan_id: 123,
  contract_id: "Wx15463511252015071056489715",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
  operate_time: "2015-09-01T10:00:00+08:00",
};
const APPID = "wxcbda96de0b165486";
const COMMON_CONTRACT: ContractNotice = { mchid: MCHID, appid: APPID, ...IN_BOTH_MODES };
const INSTITUTIONAL_CONTRACT: ContractNotice = {
  sp_mchid: MCHID,
  sub_mchid: "10000097",
  sp_appid: APPID,
  ...IN_BOTH_MODES,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
