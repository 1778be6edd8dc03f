import {
  WechatPayApiError,
  WechatPayInputError,
  WechatPayPlatformKeysError,
  WechatPaySigningError,
} from "../errors.js";

/** A refusal that WeChat Pay signed: what was asked for did not happen. A fault of the platform is none. */
export function isRefusal(error: unknown): error is WechatPayApiError {
  return error instanceof WechatPayApiError && error.verified && error.status < 500;
}

/** WeChat Pay's signed word that there is nothing under a number. */
export function isNotFound(error: unknown): boolean {
  return isRefusal(error) && error.status === 404;
}

/** WeChat Pay's signed word that it did not begin with it, since too much was asked. */
export function isTooMuch(error: unknown): boolean {
  return isRefusal(error) && error.status === 429;
}

/** Whether it failed before anything was sent, by what the caller gave. */
export function wasNotSent(error: unknown): boolean {
  return (
    error instanceof WechatPayInputError ||
    error instanceof WechatPaySigningError ||
    error instanceof WechatPayPlatformKeysError
  );
}
