import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { createNodeNotificationHandler, type NodeRequest, type NodeResponse } from "wechatpay-global";
import { onEvent } from "./on-event.js";
import { wechatpay } from "./wechatpay.js";

const receive = createNodeNotificationHandler(wechatpay, { onEvent });

@Controller("wechatpay")
class WechatPayController {
  @Post("contract")
  receiveContract(@Req() request: NodeRequest, @Res() response: NodeResponse): Promise<void> {
    return receive(request, response);
  }
}

// NestFactory.create(AppModule, { rawBody: true }), with the adapter for Express and with the one for Fastify
@Module({ controllers: [WechatPayController] })
export class AppModule {}
