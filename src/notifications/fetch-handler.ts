import { memberOf } from "../input/own-properties.js";
import { globalOf } from "../runtime/global.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { type FetchRequest, readNotification } from "./input.js";
import type { NotificationParser } from "./parser.js";
import { wrongInput } from "./wrong-input.js";

/** A Fetch `Request`, or the object of a framework that holds it: an event (`request`), or a context of Hono (`req.raw`). */
export type FetchInput = FetchRequest | { request: FetchRequest } | { req: { raw: FetchRequest } };

/**
 * Makes a handler of notifications for frameworks that use Fetch: Next.js, Hono, SvelteKit, Elysia, Azure Functions,
 * Workers, Deno, Bun. `docs/frameworks.md` shows how to mount it in each.
 *
 * Mount it at the path of `success_notify_url`, and at the path of the plan's termination URL. One handler can serve both.
 *
 * The handler takes the request, or the event or context that holds it. It answers 200 for a notification that is handled,
 * now or before, 4xx for one that it refuses, and 5xx for one that WeChat Pay should send again. It never rejects.
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
  client: NotificationParser,
  options: NotificationHandlerOptions,
): (input: FetchInput) => Promise<Response> {
  const handle = createHandle(client, options);
  return async (input) => {
    const request = requestIn(input);
    // Read with the signal: when the sender stalls, reading stops, and the runtime may close the connection.
    const { status, headers, body } = await handle(request?.method, async (limit, signal) => {
      if (request === undefined)
        throw wrongInput("input", input, "a Request, or an object that has it as request or req.raw");
      return readNotification(request, limit, signal);
    });
    return new (globalOf("Response"))(body, { status, headers });
  };
}

/** Finds the request by its members: frameworks have their own classes. A context may also have a method and headers, as in Koa. */
function requestIn(input: unknown): FetchRequest | undefined {
  const given = Object(input) as Partial<FetchRequest & { request: unknown; req: object; pipe: unknown }>;
  const isNodes = typeof memberOf(given, "pipe") === "function";
  if (typeof memberOf(given, "method") === "string" && typeof memberOf(given, "headers") === "object" && !isNodes) {
    return given as FetchRequest;
  }
  const raw = memberOf(Object(memberOf(given, "req")) as { raw?: unknown }, "raw");
  return [memberOf(given, "request"), raw].find(isFetchRequest);
}

function isFetchRequest(value: unknown): value is FetchRequest {
  const { method, headers } = Object(value) as Partial<FetchRequest>;
  return typeof method === "string" && typeof memberOf(Object(headers) as Headers, "get") === "function";
}
