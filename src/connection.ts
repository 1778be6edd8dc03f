import { WechatPayInputError } from "./errors.js";
import { type ClientContext, type ClientOptions, readOptions } from "./options.js";

/**
 * A merchant's connection to WeChat Pay Global, for the functions of the operations: {@link connect} makes one, and
 * every client is one. It shows nothing of what it holds.
 */
export interface Connection {
  /** The calling merchant number; in institutional mode the institution's. */
  readonly mchid: string;
}

const contexts = new WeakMap<Connection, ClientContext>();

/**
 * Makes a connection. Reads and checks its options; does no I/O. Functions that take it do what the methods of a
 * client do, and a bundle holds no more than those that are imported.
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
 * What a connection holds.
 *
 * @throws WechatPayInputError when it was made by nothing of this package, or by another copy of it.
 */
export function contextOf(connection: Connection): ClientContext {
  const context = contexts.get(Object(connection));
  if (context !== undefined) return context;
  const expected = "a client, or what connect returns, of this copy of the package";
  const message = `must be ${expected}, got ${connection === null ? "null" : typeof connection}`;
  throw new WechatPayInputError([{ path: "connection", rule: "type", expected, message }]);
}
