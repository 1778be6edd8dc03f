import { mustBe, WechatPayInputError } from "./errors.js";
import { type ClientContext, type ClientOptions, readOptions } from "./options.js";

/**
 * A merchant's connection to WeChat Pay Global, the first parameter of every operation's function. {@link connect} makes
 * one, and every client is one. Its keys and options cannot be read from it.
 */
export interface Connection {
  /** The calling merchant number; in institutional mode the institution's. */
  readonly mchid: string;
}

const contexts = new WeakMap<Connection, ClientContext>();

/**
 * Makes a connection. It reads and checks the options and does no I/O. The functions that take a connection do the same as
 * the methods of a client, and a bundle holds only the functions that are imported.
 *
 * @throws {@link WechatPayInputError} that lists what is wrong with the options.
 *
 * @example
 * ```ts
 * const connection = connect({ mchid, serialNo, privateKey, apiV3Key });
 * const contract = await getContract(connection, { contract_id, appid });
 * ```
 */
export function connect(options: ClientOptions): Connection {
  const context = readOptions(options);
  const connection = { mchid: context.exchange.merchant.mchid };
  contexts.set(connection, context);
  return connection;
}

/**
 * The context that belongs to a connection.
 *
 * @throws WechatPayInputError when this copy of the package did not make the connection.
 */
export function contextOf(connection: Connection): ClientContext {
  const context = contexts.get(Object(connection));
  if (context !== undefined) return context;
  const expected = "a client or connection of this copy of the package";
  const got = connection === null ? "null" : typeof connection;
  throw new WechatPayInputError([mustBe("connection", "type", expected, got)]);
}
