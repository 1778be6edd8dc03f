import { type Connection, connect, contextOf } from "./connection.js";
import { type Api, createApi } from "./http/api.js";
import { createSignedFetch } from "./http/signed-fetch.js";
import * as notifications from "./notifications/parse-notification.js";
import * as operations from "./operations/index.js";
import * as raw from "./operations/request.js";
import type { ClientOptions } from "./options.js";
import * as outcomes from "./outcomes/index.js";

/** The same functions without their first parameter. */
export type Bound<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (
    connection: Connection,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/**
 * Calls WeChat Pay Global: every request signed, every answer verified before it is used. It has each operation as a
 * method, and is itself a {@link Connection} for the functions of the same names.
 */
export interface WechatPayClient
  extends Connection,
    Bound<typeof operations>,
    Bound<typeof outcomes>,
    Bound<typeof notifications>,
    Bound<typeof raw> {
  /**
   * The plain openapi-fetch client over every path of the OpenAPI document, for callers who prefer `{ data, error, response
   * }`. It signs requests and verifies answers like the methods above. The compiler and WeChat Pay check bodies; nothing
   * checks them before sending, and you must check that an answer is about the identifiers that you sent. An operation that
   * the document marks `ask first` is not retried. The `Wechatpay-Global-Verified` header of `response` is `false` for an
   * error that WeChat Pay did not sign. Middleware (`use`) works for this client only, and sees answers after they were
   * verified; an answer that middleware makes is not verified.
   *
   * @example
   * ```ts
   * const { data, error } = await wechatpay.api.GET("/v3/global/certificates");
   * ```
   */
  readonly api: Api;
}

/**
 * Makes a client. It reads and checks the options and does no I/O. With `apiV3Key`, the client downloads platform
 * certificates when it first needs them.
 *
 * @throws {@link WechatPayInputError} that lists what is wrong with the options.
 *
 * @example
 * ```ts
 * const wechatpay = createClient({
 *   mchid: "1900000109",
 *   serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
 *   privateKey: readFileSync("apiclient_key.pem", "utf8"),
 *   apiV3Key: process.env.WECHATPAY_API_V3_KEY,
 * });
 * ```
 */
export function createClient(options: ClientOptions): WechatPayClient {
  const client = connect(options) as { -readonly [Name in keyof WechatPayClient]: WechatPayClient[Name] };
  const { exchange, limits } = contextOf(client);
  const functions: Record<string, (connection: Connection, ...rest: never[]) => unknown> = {
    ...operations,
    ...outcomes,
    ...notifications,
    ...raw,
  };
  const methods = Object.entries(functions).map(([name, run]) => [name, run.bind(undefined, client)]);
  return Object.assign(client, Object.fromEntries(methods), {
    api: createApi(exchange.origin, createSignedFetch(exchange, limits)),
  });
}
