import { requestExample } from "../support/document.js";
import { inAnHour } from "../support/platform.js";

/** Bodies of a signing request that a mock of the document must refuse with 400, each wrong in one way. */
export function badBodies(): Record<string, unknown> {
  const common: Record<string, unknown> = { ...requestExample("common"), expired_time: inAnHour() };
  const institutional: Record<string, unknown> = { ...requestExample("institutional"), expired_time: inAnHour() };
  return {
    "a mix of both modes": { ...common, sp_appid: "wxcbda96de0b165486", sub_mchid: "10000097" },
    "common mode with sub_appid": { ...common, sub_appid: "wxcbda96de0b165484" },
    "institutional mode with appid": { ...institutional, appid: "wxcbda96de0b165486" },
    "an unknown field": { ...common, sp_mchid: "10000091" },
    "a plan_id as text": { ...common, plan_id: "123" },
    "a plan_id of 0": { ...common, plan_id: 0 },
    "an appid with a blank": { ...common, appid: " wxcbda96de0b165486" },
    "an emoji in the displayed name": { ...common, user_display_name: "Zhang 😀" },
    "a displayed name of 33 characters": { ...common, user_display_name: "x".repeat(33) },
    "an empty out_contract_code": { ...common, out_contract_code: "" },
    "a callback over http": { ...common, success_notify_url: "http://yoursite.com" },
    "a callback with a query": { ...common, success_notify_url: "https://yoursite.com/?a=1" },
    "a time that is not RFC 3339": { ...common, expired_time: "2021-11-20 13:29:35 +0800" },
    ...without(common, "appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"),
    ...without(institutional, "sp_appid", "sub_mchid"),
    "no body": undefined,
  };
}

function without(body: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [`no ${name}`, Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))]),
  );
}
