import { ACCEPT_LANGUAGE, OPERATIONS } from "../../generated/constants.js";
import { APP_SIGNING_SESSION_SCHEMA } from "../../generated/schemas.js";
import type { components } from "../../generated/types.js";
import { WechatPayConnectionError, WechatPayInputError } from "../errors.js";
import type { Api } from "../http/api.js";
import { apiErrorOf } from "../http/api-error.js";
import { type AppSigningRequest, checkAppSigningRequest } from "../input/app-signing-request.js";
import { ownProperties } from "../input/own-properties.js";
import type { RequestOptions } from "../options.js";
import { check } from "../schema/check.js";

/** The answer to a request for a signing session. */
export type AppSigningSession = components["schemas"]["AppSigningSession"];

/** `client.createAppSigningSession`, where its TSDoc stands. */
export async function createAppSigningSession(
  api: Api,
  now: () => number,
  request: AppSigningRequest,
  options: RequestOptions = {},
): Promise<AppSigningSession> {
  const { signal, timeout, attemptTimeout, retries, acceptLanguage } = ownProperties(options);
  checkAcceptLanguage(acceptLanguage);
  const body = checkAppSigningRequest(request, now());
  const { data, error, response } = await api.POST(OPERATIONS.appPreEntrustSign.path, {
    body,
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
    ...(attemptTimeout !== undefined && { attemptTimeout }),
    ...(retries !== undefined && { retries }),
    ...(acceptLanguage && { params: { header: { "Accept-Language": acceptLanguage } } }),
  });
  if (!response.ok) throw apiErrorOf(response, error);
  if (check(APP_SIGNING_SESSION_SCHEMA, data).length > 0) {
    throw new WechatPayConnectionError(
      "RESPONSE_INVALID",
      "the answer is signed by WeChat Pay, but holds no valid session_id",
    );
  }
  return data as AppSigningSession;
}

function checkAcceptLanguage(value: unknown): void {
  if (value === undefined || (ACCEPT_LANGUAGE.values as readonly unknown[]).includes(value)) return;
  const expected = `one of ${ACCEPT_LANGUAGE.values.join(", ")}`;
  const message = `must be ${expected}`;
  throw new WechatPayInputError([{ path: "acceptLanguage", rule: "enum", expected, message }]);
}
