import { createNotificationHandler, createNotificationParser, type FetchInput } from "wechatpay-global";
import { onEvent } from "./on-event.js";

interface Env {
  WECHATPAY_API_V3_KEY: string;
  /** In PEM. */
  WECHATPAY_PLATFORM_CERTIFICATE: string;
}

let receive: ((input: FetchInput) => Promise<Response>) | undefined;

function createReceiver(env: Env) {
  const platformKeys = [{ publicKey: env.WECHATPAY_PLATFORM_CERTIFICATE }];
  return createNotificationHandler(createNotificationParser({ apiV3Key: env.WECHATPAY_API_V3_KEY, platformKeys }), {
    onEvent,
  });
}

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    // Created once, not for each request, because it remembers handled notifications.
    receive ??= createReceiver(env);
    return receive(request);
  },
};
