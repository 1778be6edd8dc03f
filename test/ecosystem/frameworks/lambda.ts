import { createLambdaNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

export const handler = createLambdaNotificationHandler(wechatpay, { onEvent });
