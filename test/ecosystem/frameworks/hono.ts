import { Hono } from "hono";
import { createNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

export const app = new Hono();
app.post("/wechatpay/contract", createNotificationHandler(wechatpay, { onEvent }));
