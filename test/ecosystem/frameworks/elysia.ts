import { Elysia } from "elysia";
import { createNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

export const app = new Elysia().post("/wechatpay/contract", createNotificationHandler(wechatpay, { onEvent }), {
  parse: "none", // leaves the raw body
});
