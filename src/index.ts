// The types of `api` and its calls. The declarations of those who export one name them, and may not find openapi-fetch itself.
export type { ClientMethod, ClientRequestMethod, FetchOptions, FetchResponse, Middleware } from "openapi-fetch";
export { ERRORS, type ErrorCode } from "../generated/constants.js";
export type { components, operations, paths, webhooks } from "../generated/types.js";
export { APP_HANDOFF_MINIMUM_VERSIONS, type AppHandoff, appHandoff } from "./app-handoff.js";
export { createClient, type WechatPayClient } from "./client.js";
export {
  type ApiErrorInit,
  type ConnectionCode,
  type ErrorDetail,
  type InputIssue,
  type NotificationCode,
  type VerificationCode,
  WechatPayApiError,
  WechatPayConnectionError,
  WechatPayError,
  WechatPayInputError,
  WechatPayNotificationError,
  WechatPayPlatformKeysError,
  WechatPayRuntimeError,
  WechatPaySigningError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "./errors.js";
export type { Api } from "./http/api.js";
export type { Hooks, RequestAttributes, ResponseAttributes, UnexpectedField } from "./http/hooks.js";
export type { AppSigningRequest, CommonModeRequest, InstitutionalModeRequest } from "./input/app-signing-request.js";
export type { KeyStore } from "./keys/key-store.js";
export type { PlatformKey } from "./keys/platform-keys.js";
export { createMemoryStore, type DeduplicationStore } from "./notifications/deduplication.js";
export type {
  Contract,
  ContractSignedEvent,
  ContractTerminatedEvent,
  NotificationEvent,
  UnknownEvent,
  UnknownEventType,
} from "./notifications/event.js";
export { createNotificationHandler, type FetchInput } from "./notifications/fetch-handler.js";
export type { NotificationHandlerOptions } from "./notifications/handler.js";
export type { FetchRequest, NotificationHeaders, NotificationInput } from "./notifications/input.js";
export {
  createLambdaNotificationHandler,
  type LambdaEvent,
  type LambdaResult,
} from "./notifications/lambda-handler.js";
export type {
  FastifyReplyLike,
  FastifyRequestLike,
  KoaContextLike,
  NodeNotificationHandler,
  NodeRequest,
  NodeResponse,
} from "./notifications/node-call.js";
export { createNodeNotificationHandler } from "./notifications/node-handler.js";
export type { NotificationOptions } from "./notifications/parse.js";
export { createNotificationParser, type NotificationParserOptions } from "./notifications/parser.js";
export type { AppSigningSession } from "./operations/create-app-signing-session.js";
export type { ClientOptions, RequestOptions } from "./options.js";
export type { CustomSigner } from "./protocol/signer.js";
