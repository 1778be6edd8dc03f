import { readFileSync } from "node:fs";
import {
  type ClientOptions,
  type CreateAppSigningSessionRequest,
  type CreateTransactionRequest,
  createClient,
  type WechatPayClient,
} from "wechatpay-global";

/** The SDK with the sandbox's `.env`, as in the README. */
export function createSdkClient(env: Record<string, string>, more: Partial<ClientOptions> = {}): WechatPayClient {
  return createClient({
    mchid: env["WECHATPAY_MCHID"] ?? "",
    serialNo: env["WECHATPAY_SERIAL_NO"] ?? "",
    privateKey: readFileSync(env["WECHATPAY_PRIVATE_KEY_FILE"] ?? "", "utf8"),
    apiV3Key: env["WECHATPAY_API_V3_KEY"],
    baseUrl: env["WECHATPAY_BASE_URL"],
    ...more,
  });
}

export const NOTIFY_PATH = "/wechatpay/contract";

/** A valid request in common mode. */
export function signingRequest(env: Record<string, string>, out_contract_code: string): CreateAppSigningSessionRequest {
  return {
    appid: env["WECHATPAY_APPID"] ?? "",
    plan_id: Number(env["WECHATPAY_PLAN_ID"]),
    out_contract_code,
    user_display_name: "Zhang San",
    success_notify_url: `https://merchant.example${NOTIFY_PATH}`,
  };
}

/** A valid deduction in common mode: HKD 8.88. */
export function deductionRequest(
  env: Record<string, string>,
  contract_id: string,
  out_trade_no: string,
  description = "Music, a month",
): CreateTransactionRequest {
  return {
    appid: env["WECHATPAY_APPID"] ?? "",
    contract_id,
    out_trade_no,
    description,
    notify_url: "https://merchant.example/wechatpay/paid",
    merchant_category_code: "4812",
    amount: { total: 888, currency: "HKD" },
  };
}
