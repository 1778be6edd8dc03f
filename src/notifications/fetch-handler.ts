import { memberOf } from "../input/own-properties.js";
import { globalOf } from "../runtime/global.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { type FetchRequest, readNotification } from "./input.js";
import type { NotificationParser } from "./parser.js";
import { wrongInput } from "./wrong-input.js";

/** The request of a framework that speaks Fetch, or what holds it: an event (`request`), a context of Hono (`req.raw`). */
export type FetchInput = FetchRequest | { request: FetchRequest } | { req: { raw: FetchRequest } };

/**
 * A handler of notifications in the form of Fetch: Next.js, Hono, SvelteKit, Elysia, Azure Functions, Workers,
 * Deno, Bun. `docs/frameworks.md` shows how each mounts it.
 *
 * Mount it at the path of `success_notify_url`, and at the path of the termination URL that WeChat Pay keeps with the
 * plan. One handler serves both.
 *
 * It takes the request, or the event or context that holds it. It answers 200 for what was taken (also for
 * repetitions), 4xx for what is refused, 5xx for what WeChat Pay should send again; it never rejects.
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
    // Read here, with the signal: a sender that stalls is let go, and the runtime may close the connection.
    const { status, headers, body } = await handle(request?.method, async (limit, signal) => {
      if (request === undefined)
        throw wrongInput("input", input, "the Request, or what holds it as request or req.raw");
      return readNotification(request, limit, signal);
    });
    return new (globalOf("Response"))(body, { status, headers });
  };
}

/** By what it can do: frameworks have classes of their own. What holds one may have a method and headers, too, as in Koa. */
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
