import type { WechatPayClient } from "../client.js";
import { globalOf } from "../runtime/global.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { readNotification } from "./input.js";

/**
 * A handler for `success_notify_url` in the form of Fetch: Hono, Next.js, SvelteKit, Workers, Deno, Bun.
 *
 * It answers 200 for what was taken (also for repetitions), 4xx for what is refused, 5xx for what
 * WeChat Pay should send again; it never rejects.
 *
 * @throws {@link WechatPayInputError} when an option is wrong.
 *
 * @example
 * ```ts
 * const POST = createNotificationHandler(wechatpay, {
 *   onEvent: async (event) => {
 *     if (event.event_type === "PAPAY.SIGN") await saveContract(event.resource.contract_id);
 *   },
 *   onError: (error) => console.error(error),
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export function createNotificationHandler(
  client: Pick<WechatPayClient, "parseNotification">,
  options: NotificationHandlerOptions,
): (request: Request) => Promise<Response> {
  const handle = createHandle(client, options);
  return async (request) => {
    // Read here, with the signal: a sender that stalls is let go, and the runtime may close the connection.
    const read = (limit: number, signal: AbortSignal) => readNotification(request, limit, signal);
    const { status, headers, body } = await handle(request.method, read);
    return new (globalOf("Response"))(body, { status, headers });
  };
}
