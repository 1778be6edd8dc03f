import { Module } from "@nestjs/common";
import { SubscriptionsController } from "./subscriptions.controller.js";
import { Subscriptions } from "./subscriptions.js";
import { WECHATPAY, wechatpay } from "./wechatpay.js";

@Module({
  controllers: [SubscriptionsController],
  providers: [Subscriptions, { provide: WECHATPAY, useValue: wechatpay }],
})
export class AppModule {}
