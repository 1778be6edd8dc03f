import { OPERATIONS } from "../../generated/constants.js";
import { APP_SIGNING_SESSION_SCHEMA } from "../../generated/schemas.js";
import type { components } from "../../generated/types.js";
import { type AppSigningRequest, checkAppSigningRequest } from "../input/app-signing-request.js";
import type { RequestOptions } from "../options.js";
import { type OperationContext, post, receiveAnswer } from "./call.js";

/** The answer to a request for a signing session. */
export type AppSigningSession = components["schemas"]["AppSigningSession"];

/** `client.createAppSigningSession`, where its TSDoc stands. */
export async function createAppSigningSession(
  context: OperationContext,
  request: AppSigningRequest,
  options: RequestOptions = {},
): Promise<AppSigningSession> {
  const body = checkAppSigningRequest(request, context.exchange.now());
  const session = await post(context, OPERATIONS.appPreEntrustSign.path, body, options);
  return receiveAnswer(context, "appPreEntrustSign", APP_SIGNING_SESSION_SCHEMA, session);
}
