/* Checked by the compiler only: an unused `@ts-expect-error` fails the build. */
import {
  type AppHandoff,
  appHandoff,
  type CreateAppSigningSessionRequest,
  type ErrorCode,
  WechatPayApiError,
  type WechatPayClient,
} from "../../src/index.js";

declare const client: WechatPayClient;

const shared = {
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "Zhang San",
  success_notify_url: "https://yoursite.com",
};

// Both modes, with expired_time as a Date, as a text, and absent.
void client.createAppSigningSession({ ...shared, appid: "wx" });
void client.createAppSigningSession({ ...shared, appid: "wx", expired_time: new Date() });
void client.createAppSigningSession({
  ...shared,
  sp_appid: "wx",
  sub_mchid: "1",
  expired_time: "2021-11-20T13:29:35+08:00",
});
void client.createAppSigningSession({ ...shared, sp_appid: "wx", sub_mchid: "1", sub_appid: "wx" });

// @ts-expect-error a mixed body as a literal
void client.createAppSigningSession({ ...shared, appid: "wx", sp_appid: "wx", sub_mchid: "1" });
// @ts-expect-error sub_appid belongs to institutional mode
void client.createAppSigningSession({ ...shared, appid: "wx", sub_appid: "wx" });

const mixed = { ...shared, appid: "wx", sp_appid: "wx", sub_mchid: "1" };
// @ts-expect-error a mixed body through a variable
void client.createAppSigningSession(mixed);
// @ts-expect-error and through the plain API client
void client.api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", { body: mixed });

// @ts-expect-error no mode
void client.createAppSigningSession(shared);
// @ts-expect-error institutional mode without sub_mchid
void client.createAppSigningSession({ ...shared, sp_appid: "wx" });
// @ts-expect-error common mode without plan_id
void client.createAppSigningSession({
  appid: "wx",
  out_contract_code: "1",
  user_display_name: "Z",
  success_notify_url: "https://a",
});
// @ts-expect-error a literal with an unknown field
void client.createAppSigningSession({ ...shared, appid: "wx", sp_mchid: "1" });
// @ts-expect-error plan_id is a number
void client.createAppSigningSession({ ...shared, appid: "wx", plan_id: "123" });

// The modes narrow.
export function modeOf(request: CreateAppSigningSessionRequest): string {
  return request.appid !== undefined ? request.appid : request.sub_mchid;
}

// Codes narrow to the documented ones, and allow others.
export function handle(error: unknown): string | undefined {
  if (!(error instanceof WechatPayApiError)) return undefined;
  switch (error.code) {
    case "CONTRACT_EXISTED":
    case "CODE_OF_THE_FUTURE":
      return error.solution;
    default:
      return error.detail?.field;
  }
}

export const known: ErrorCode = "SYSTEMERROR";
// @ts-expect-error not a documented code
export const unknown: ErrorCode = "CODE_OF_THE_FUTURE";

export const handoff: AppHandoff = appHandoff("1");
export const businessType: "wxpayOverseaEntrustAuthorization" = handoff.businessType;
export const query: `sessionId=${string}` = handoff.query;
export const extInfo: '{"miniProgramType":0}' = handoff.extInfo;

export async function session(): Promise<string> {
  const { data, error } = await client.api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", {
    body: { ...shared, appid: "wx" },
  });
  return data ? data.session_id : (error?.code ?? "no body");
}
