import { Body, Controller, Get, HttpException, Inject, Param, Post, Req, Res } from "@nestjs/common";
import {
  createNodeNotificationHandler,
  type NodeRequest,
  type NodeResponse,
  type WechatPayClient,
} from "wechatpay-global";
import { Subscriptions } from "./subscriptions.js";
import { WECHATPAY } from "./wechatpay.js";

@Controller()
export class SubscriptionsController {
  readonly #subscriptions: Subscriptions;
  /** One for the process, since it remembers what it has handled; several processes need a store: docs/stores.md. */
  readonly #receive: (request: NodeRequest, response: NodeResponse) => Promise<void>;

  // tsx writes no metadata of types, so @Inject names the class. With `nest build` it may be left out.
  constructor(@Inject(WECHATPAY) client: WechatPayClient, @Inject(Subscriptions) subscriptions: Subscriptions) {
    this.#subscriptions = subscriptions;
    this.#receive = createNodeNotificationHandler(client, { onEvent: (event) => subscriptions.onEvent(event) });
  }

  @Post("wechatpay")
  receive(@Req() request: NodeRequest, @Res() response: NodeResponse): Promise<void> {
    return this.#receive(request, response);
  }

  /** In your shop the user comes from the session of the request, not from its body. */
  @Post("subscriptions")
  async subscribe(@Body("user") user: unknown) {
    if (typeof user !== "string" || user === "") throw new HttpException({ error: "user must be a text" }, 400);
    return this.#subscriptions.begin(user);
  }

  @Get("subscriptions/:code")
  read(@Param("code") code: string) {
    const found = this.#subscriptions.read(code);
    if (found === undefined) throw new HttpException({ error: "there is no such subscription" }, 404);
    return found;
  }
}
