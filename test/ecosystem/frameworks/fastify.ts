import Fastify from "fastify";
import { createNodeNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

export const app = Fastify();
app.register(async (scope) => {
  // Keeps the raw body, for the routes of this scope only.
  scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  scope.post("/wechatpay/contract", createNodeNotificationHandler(wechatpay, { onEvent }));
});
