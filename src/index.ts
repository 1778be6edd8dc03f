// The types of `api` and its calls. A package that re-exports a client needs these names, and may not be able to import openapi-fetch.
export type { ClientMethod, ClientRequestMethod, FetchOptions, FetchResponse, Middleware } from "openapi-fetch";
export { ERRORS, type ErrorCode } from "../generated/constants.js";
export type { components, operations, paths, webhooks } from "../generated/types.js";
export type { KeyStore } from "./certificates/key-store.js";
export { type Bound, createClient, type WechatPayClient } from "./client.js";
export { type Connection, connect } from "./connection.js";
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
export { APP_HANDOFF_MINIMUM_VERSIONS, type AppHandoff, appHandoff } from "./handoffs/app-handoff.js";
export {
  type MiniProgramHandoff,
  miniProgramHandoff,
  type SigningMiniProgram,
} from "./handoffs/mini-program-handoff.js";
export { signingUrl } from "./handoffs/signing-url.js";
export { type WebSigningHandoff, type WebSigningOptions, webSigningHandoff } from "./handoffs/web-signing-handoff.js";
export type { Api } from "./http/api.js";
export type { RequestOptions } from "./http/call-options.js";
export type { Hooks, RequestAttributes, ResponseAttributes, UnexpectedField } from "./http/hooks.js";
export { formatMoney, isCurrency, money } from "./input/money.js";
export type { PlatformKey } from "./keys/platform-keys.js";
export { createMemoryStore, type DeduplicationStore } from "./notifications/deduplication.js";
export type {
  ContractNotice,
  ContractSignedEvent,
  ContractTerminatedEvent,
  KnownEvent,
  NotificationEvent,
  RefundEvent,
  RefundNotice,
  TransactionNotice,
  TransactionPaidEvent,
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
export * from "./notifications/parse-notification.js";
export {
  createNotificationParser,
  type NotificationParser,
  type NotificationParserOptions,
} from "./notifications/parser.js";
export type * from "./operations/answers.js";
export * from "./operations/index.js";
export type { AnswerOf, OperationId, RequestOf } from "./operations/operation.js";
export * from "./operations/request.js";
export type { ClientOptions } from "./options.js";
export type {
  DeductionOutcome,
  FailedDeduction,
  PaidDeduction,
  UnknownDeduction,
} from "./outcomes/deduction-outcome.js";
export * from "./outcomes/index.js";
export type { OutcomeOptions } from "./outcomes/options.js";
export type {
  AbnormalRefund,
  FailedRefund,
  PaidRefund,
  RefundOutcome,
  TakenRefund,
  UnknownRefund,
  WaitingRefund,
} from "./outcomes/refund-outcome.js";
export type { CustomSigner } from "./protocol/signer.js";
export type { StatementRow } from "./statements/row.js";
export type { Statement } from "./statements/statement.js";
