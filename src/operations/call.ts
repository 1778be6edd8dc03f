import { encodeUtf8 } from "#encoding";
import { ACCEPT_LANGUAGE, type OPERATIONS } from "../../generated/constants.js";
import type { paths } from "../../generated/types.js";
import { WechatPayConnectionError, WechatPayInputError } from "../errors.js";
import { apiErrorOf } from "../http/api-error.js";
import { readEffort } from "../http/effort.js";
import { type Effort, type ExchangeContext, exchange } from "../http/exchange.js";
import { readAnswer } from "../http/read-answer.js";
import type { TellUnexpected } from "../http/unexpected.js";
import { ownProperties } from "../input/own-properties.js";
import type { RequestOptions } from "../options.js";
import { isSuccess } from "../runtime/status.js";
import { describeBroken, receive } from "../schema/receive.js";
import type { Schema } from "../schema/schema.js";

/** What operations run on. */
export interface OperationContext {
  exchange: ExchangeContext;
  /** The client's limits. */
  effort: Effort;
  tellUnexpected: TellUnexpected;
}

/** The body that the document describes for a path. */
type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { "application/json": infer Json } } };
}
  ? Json
  : never;

/**
 * Posts `body` to a path of the document.
 *
 * @returns what the answer says, not yet checked against the document.
 * @throws WechatPayInputError when an option is wrong; WechatPayApiError when the answer is an error; and whatever
 * {@link exchange} throws.
 */
export async function post<Path extends keyof paths>(
  context: OperationContext,
  target: Path,
  body: Body<Path>,
  options: RequestOptions,
): Promise<unknown> {
  const own = ownProperties(options);
  const { acceptLanguage } = own;
  checkAcceptLanguage(acceptLanguage);
  const effort = readEffort(own, context.effort);
  const headers: Record<string, string> = {};
  if (acceptLanguage !== undefined) headers[ACCEPT_LANGUAGE.header.toLowerCase()] = acceptLanguage;
  const request = { method: "POST", target, headers, body: encodeUtf8(JSON.stringify(body)) };
  const answer = await exchange(context.exchange, request, effort);
  const said = readAnswer(answer);
  if (!isSuccess(answer.status)) throw apiErrorOf(answer, said);
  return said;
}

/**
 * What a successful answer says, taken as it comes as long as it says what it is about.
 *
 * @param schema - of the answer, from which `Said` is made.
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when it lacks what identifies the thing.
 */
export function receiveAnswer<Said>(
  { tellUnexpected }: OperationContext,
  operationId: keyof typeof OPERATIONS,
  schema: Schema,
  said: unknown,
): Said {
  const { refused, unexpected } = receive(schema, said);
  if (refused !== undefined) {
    const text = `the answer is signed by WeChat Pay, but ${describeBroken(refused)}`;
    throw new WechatPayConnectionError("RESPONSE_INVALID", text);
  }
  tellUnexpected(operationId, unexpected);
  return said as Said;
}

function checkAcceptLanguage(value: unknown): void {
  if (value === undefined || (ACCEPT_LANGUAGE.values as readonly unknown[]).includes(value)) return;
  const expected = `one of ${ACCEPT_LANGUAGE.values.join(", ")}`;
  const message = `must be ${expected}`;
  throw new WechatPayInputError([{ path: "acceptLanguage", rule: "enum", expected, message }]);
}
