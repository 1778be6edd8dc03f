import { app } from "@azure/functions";
import { createNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

app.http("wechatpay-contract", {
  route: "wechatpay/contract",
  methods: ["POST"],
  authLevel: "anonymous",
  handler: createNotificationHandler(wechatpay, { onEvent }),
});
