import type { NotificationResources } from "../../generated/notifications.js";
import type { ContractNotice, RefundNotice, TransactionNotice } from "../notifications/event.js";

/** The merchant number, or the institution's. */
export const MCHID = "10000091";

/**
 * The resource of a test notification. For an event that this version knows: a complete resource, with the given fields
 * replaced. For any other event, or a value that is not an object: the given value.
 */
export function testResource(event_type: string, resource: unknown = {}): unknown {
  if (!Object.hasOwn(EVENTS, event_type) || !isRecord(resource)) return resource;
  const isInstitutional = Object.keys(resource).some((name) => /^(?:sp|sub)_/.test(name));
  const { appid, ...caller } = isInstitutional ? INSTITUTION : MERCHANT;
  const what = EVENTS[event_type as keyof typeof EVENTS];
  return { ...caller, ...("out_refund_no" in what ? {} : appid), ...what, ...resource };
}

const APPID = "wxcbda96de0b165486";
const MERCHANT = { mchid: MCHID, appid: { appid: APPID } };
const INSTITUTION = { sp_mchid: MCHID, sub_mchid: "10000097", appid: { sp_appid: APPID } };

const CONTRACT: ContractNotice = {
  out_contract_code: "100001256",
  plan_id: 123,
  contract_id: "Wx15463511252015071056489715",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
  operate_time: "2015-09-01T10:00:00+08:00",
};
const ORDER = { out_trade_no: "1217752501201407033233368018", transaction_id: "4200001136202112092809736426" };
const TRANSACTION: TransactionNotice = {
  ...ORDER,
  trade_type: "AUTH",
  trade_state: "SUCCESS",
  success_time: "2021-12-09T10:56:27+08:00",
  amount: { total: 888, currency: "HKD", payer_total: 815, payer_currency: "CNY" },
};
const REFUND: RefundNotice = {
  ...ORDER,
  refund_id: "50200207182018070300011301001",
  out_refund_no: "R20150806125346",
  amount: { total: 888, refund: 100, currency: "HKD", payer_total: 815, payer_refund: 92, payer_currency: "CNY" },
};

/** The fields of each event, without those of the merchant or institution. */
const EVENTS: Record<keyof NotificationResources, object> = {
  "PAPAY.SIGN": CONTRACT,
  "PAPAY.TERMINATE": { ...CONTRACT, contract_termination_mode: "USER" },
  "TRANSACTION.SUCCESS": TRANSACTION,
  "REFUND.SUCCESS": { ...REFUND, refund_status: "SUCCESS", success_time: "2021-12-09T11:00:00+08:00" },
  "REFUND.CLOSED": { ...REFUND, refund_status: "CLOSED" },
  "REFUND.ABNORMAL": { ...REFUND, refund_status: "ABNORMAL" },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
