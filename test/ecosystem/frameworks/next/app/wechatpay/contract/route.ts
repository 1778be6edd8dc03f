import { createNotificationHandler } from "wechatpay-global";
import { onEvent } from "@/lib/on-event";
import { wechatpay } from "@/lib/wechatpay";

export const POST = createNotificationHandler(wechatpay, { onEvent });
