import { ACCEPT_LANGUAGE } from "../../generated/constants.js";
import { type RequestOptions, readCallOptions } from "./call-options.js";
import { exchange } from "./exchange.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest } from "./types.js";

/**
 * Sends a request with the caller's options and receives the answer.
 *
 * @throws WechatPayInputError when an option is wrong, and every error of {@link exchange}.
 */
export function sendRequest(
  context: { exchange: ExchangeContext; limits: Limits },
  request: Omit<OutgoingRequest, "headers">,
  options: RequestOptions | undefined,
): Promise<Answer> {
  const read = readCallOptions(options, context.limits);
  const { acceptLanguage } = read;
  const headers: Record<string, string> = {};
  if (acceptLanguage !== undefined) headers[ACCEPT_LANGUAGE.header.toLowerCase()] = acceptLanguage;
  return exchange(context.exchange, { ...request, headers }, read);
}
