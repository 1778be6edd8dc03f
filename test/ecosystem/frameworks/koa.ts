import Koa from "koa";
import { createNodeNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

const receive = createNodeNotificationHandler(wechatpay, { onEvent });

export const app = new Koa();
// Before any body parser. With @koa/router: router.post("/wechatpay/contract", receive)
app.use((context, next) => (context.path === "/wechatpay/contract" ? receive(context) : next()));
