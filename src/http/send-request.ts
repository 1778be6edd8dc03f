import { ACCEPT_LANGUAGE } from "../../generated/constants.js";
import type { components } from "../../generated/types.js";
import { WechatPayInputError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { exchange } from "./exchange.js";
import { readLimits } from "./limits.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest } from "./types.js";

/** What a single call can ask for. */
export interface RequestOptions {
  /** Aborts the call; it then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The limit of this call with all its retries, in milliseconds. */
  timeout?: number | undefined;
  /** The limit of one attempt, in milliseconds. */
  attemptTimeout?: number | undefined;
  /** How often this call may be made again. */
  retries?: number | undefined;
  /** The language of messages in answers. Default `en`. */
  acceptLanguage?: components["parameters"]["Accept-Language"] | undefined;
}

/**
 * Sends a request with the options of its caller, and receives its answer.
 *
 * @throws WechatPayInputError when an option is wrong; and whatever {@link exchange} throws.
 */
export function sendRequest(
  context: { exchange: ExchangeContext; limits: Limits },
  request: Omit<OutgoingRequest, "headers">,
  options: RequestOptions | undefined,
): Promise<Answer> {
  if (options === undefined) return exchange(context.exchange, { ...request, headers: {} }, context.limits);
  const own = ownProperties(options);
  const { acceptLanguage } = own;
  checkAcceptLanguage(acceptLanguage);
  const limits = readLimits(own, context.limits);
  const headers: Record<string, string> = {};
  if (acceptLanguage !== undefined) headers[ACCEPT_LANGUAGE.header.toLowerCase()] = acceptLanguage;
  return exchange(context.exchange, { ...request, headers }, limits);
}

function checkAcceptLanguage(value: unknown): void {
  if (value === undefined || (ACCEPT_LANGUAGE.values as readonly unknown[]).includes(value)) return;
  const expected = `one of ${ACCEPT_LANGUAGE.values.join(", ")}`;
  const message = `must be ${expected}`;
  throw new WechatPayInputError([{ path: "acceptLanguage", rule: "enum", expected, message }]);
}
