import express from "express";
import { createNodeNotificationHandler } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

export const app = express();
app.post("/wechatpay/contract", createNodeNotificationHandler(wechatpay, { onEvent }));
app.use(express.json()); // after it: it needs the raw body
