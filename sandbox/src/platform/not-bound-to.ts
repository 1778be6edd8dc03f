import type { RequestCheck } from "../../../generated/request-checks.js";
import type { Merchant } from "../keys/merchant.js";
import { placeOf } from "../spec/operations.js";
import type { Refusal } from "./refusal.js";

/**
 * Refuses a request with an identifier that is not bound to the caller. Compares those fields that the operation has.
 *
 * @param request - the fields of path, query and body together
 */
export function notBoundTo(
  merchant: Merchant,
  request: Record<string, unknown>,
  operation: RequestCheck,
): Refusal | undefined {
  const own: [field: string, values: readonly string[]][] = [
    ["mchid", [merchant.mchid]],
    ["sp_mchid", [merchant.mchid]],
    [merchant.mode === "common" ? "appid" : "sp_appid", merchant.appids],
    ["sub_mchid", merchant.subMchids],
    ["sub_appid", merchant.subAppids],
  ];
  for (const [field, values] of own) {
    const value = Object.hasOwn(request, field) ? request[field] : undefined;
    if (value === undefined || values.some((known) => known === value)) continue;
    const location = placeOf(operation, merchant.mode, field);
    return {
      code: "PARAM_ERROR",
      message: {
        en: `Parameter construction error: ${field} is not bound to the merchant number ${merchant.mchid}`,
        zh: `参数构造错误：${field} 与商户号 ${merchant.mchid} 不匹配`,
      },
      detail: { field: `/${location}/${field}`, value, issue: "not bound to the merchant number", location },
    };
  }
  return undefined;
}
