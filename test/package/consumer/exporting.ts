/*
 * Exports without explicit types, which the compiler must name. `exporting-all` does so with all exports of the
 * package.
 */
import {
  type ClientOptions,
  createClient,
  createNodeNotificationHandler,
  createNotificationHandler,
  createNotificationParser,
  type NotificationEvent,
} from "wechatpay-global";
import { type RedisClient, redisStore } from "wechatpay-global/redis";
import { createTestPlatform } from "wechatpay-global/testing";

declare const options: ClientOptions;
declare const redis: RedisClient;

export const client = createClient(options);
export function make() {
  return createClient(options);
}
export class Billing {
  wechatpay = createClient(options);
  api = this.wechatpay.api;
  sign = this.wechatpay.createAppSigningSession;
}
export const call = client.createAppSigningSession;
export const handler = createNotificationHandler(client, { onEvent: () => {} });
export const nodeHandler = createNodeNotificationHandler(client, { onEvent: () => {} });
export const parser = createNotificationParser({ apiV3Key: "", platformKeys: [] });
export const store = redisStore(redis);
export const platform = createTestPlatform();
export const typeOf = (event: NotificationEvent) => event.event_type;
export const { GET, POST, use } = client.api;
export const certificates = () => client.api.GET("/v3/global/certificates");
export const sign = (appid: string) =>
  client.api.POST("/v3/global/papay/contracts/app-pre-entrust-sign", {
    body: {
      appid,
      plan_id: 1,
      out_contract_code: "1",
      user_display_name: "Z",
      success_notify_url: "https://a.example",
    },
  });
