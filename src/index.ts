export { ERRORS, type ErrorCode } from "../generated/constants.js";
export type { components, operations, paths, webhooks } from "../generated/types.js";
export { APP_HANDOFF_MINIMUM_VERSIONS, type AppHandoff, appHandoff } from "./app-handoff.js";
export { createClient, type WechatPayClient } from "./client.js";
export {
  type ConnectionCode,
  type ErrorDetail,
  type InputIssue,
  type VerificationCode,
  WechatPayApiError,
  WechatPayConnectionError,
  WechatPayError,
  WechatPayInputError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "./errors.js";
export type { Api } from "./http/api.js";
export type { AppSigningRequest, CommonModeRequest, InstitutionalModeRequest } from "./input/app-signing-request.js";
export type { PlatformKey } from "./keys/platform-keys.js";
export type { AppSigningSession } from "./operations/create-app-signing-session.js";
export type { ClientOptions, RequestOptions } from "./options.js";
export type { CustomSigner } from "./protocol/signer.js";
