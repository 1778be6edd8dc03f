/* Compiled by each compiler as a file that imports and as one that requires; an unused `@ts-expect-error` fails too. */
import type { MethodResponse } from "openapi-fetch";
import {
  appHandoff,
  type ClientOptions,
  type CustomSigner,
  createClient,
  createNodeNotificationHandler,
  createNotificationHandler,
  ERRORS,
  type NotificationEvent,
  WechatPayApiError,
  WechatPayError,
} from "wechatpay-global";
import { type RedisClient, redisStore } from "wechatpay-global/redis";
import { createTestPlatform } from "wechatpay-global/testing";

declare const options: ClientOptions;
declare const redis: RedisClient;

const body = {
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "Zhang San",
  success_notify_url: "https://merchant.example/wechatpay",
};
const store = redisStore(redis);
const wechatpay = createClient({ ...options, keyStore: store });

export async function sign(): Promise<`sessionId=${string}`> {
  await wechatpay.createAppSigningSession({ ...body, sp_appid: "wx", sub_mchid: "1" });
  // @ts-expect-error mixes the two modes
  await wechatpay.createAppSigningSession({ ...body, appid: "wx", sp_appid: "wx", sub_mchid: "1" });
  // @ts-expect-error is in neither mode
  await wechatpay.createAppSigningSession(body);
  // @ts-expect-error plan_id is a number
  await wechatpay.createAppSigningSession({ ...body, appid: "wx", plan_id: "123" });
  // @ts-expect-error no such field
  await wechatpay.createAppSigningSession({ ...body, appid: "wx", sp_mchid: "1" });
  const { session_id } = await wechatpay.createAppSigningSession({ ...body, appid: "wx", expired_time: new Date() });
  return appHandoff(session_id).query;
}

/** Optional fields and options may be undefined, also under `exactOptionalPropertyTypes`. */
export async function signWithWhatThereIs(maybe: string | undefined, when: Date | undefined): Promise<void> {
  const optional = { openid: maybe, user_client_ip: maybe, return_url: maybe };
  const client = createClient({ ...options, apiV3Key: maybe, baseUrl: maybe });
  await client.createAppSigningSession({ ...body, ...optional, appid: "wx", sub_appid: undefined, expired_time: when });
  await client.createAppSigningSession({ ...body, ...optional, sp_appid: "wx", sub_mchid: "1", sub_appid: maybe });
  await client.api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", {
    params: { header: { "Accept-Language": maybe === undefined ? undefined : "en" } },
    body: { ...body, ...optional, appid: "wx", expired_time: maybe },
  });
}

/** A value of type `any` would accept wrong values. */
export const signer: CustomSigner = {
  sign: (message) => {
    // @ts-expect-error bytes are not a number
    const length: number = message;
    return new Uint8Array(length);
  },
};

export async function signPlainly(): Promise<string | undefined> {
  // @ts-expect-error no such path
  await wechatpay.api.POST("/v3/global/papay/contracts", { body: { ...body, appid: "wx" } });
  const { data, error } = await wechatpay.api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", {
    body: { ...body, appid: "wx" },
  });
  return data?.session_id ?? error?.code;
}

/** openapi-fetch's helpers accept only its Client, whose type differs between import and require. */
type Certificates = MethodResponse<typeof wechatpay.api, "get", "/v3/global/certificates">;
export const serialsOf = ({ data }: Certificates): (string | undefined)[] => data.map(({ serial_no }) => serial_no);

export function onEvent(event: NotificationEvent): string {
  if (event.event_type === "PAPAY.SIGN") return event.resource.contract_id;
  // @ts-expect-error the resource of an unknown event is unknown
  return event.resource.contract_id;
}

export const fetchHandler = createNotificationHandler(wechatpay, {
  onEvent: (event) => void onEvent(event),
  deduplication: store,
});
export const nodeHandler = createNodeNotificationHandler(wechatpay, { onEvent: () => {} });

export function solve(error: unknown): string | undefined {
  if (error instanceof WechatPayApiError) return error.solution;
  return error instanceof WechatPayError ? error.code : ERRORS.SYSTEMERROR.solution;
}

export async function tested(): Promise<string> {
  const platform = await createTestPlatform();
  const client = createClient({ ...options, platformKeys: platform.platformKeys, apiV3Key: platform.apiV3Key });
  return (await client.parseNotification(await platform.notification())).id;
}
