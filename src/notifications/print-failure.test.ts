import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import {
  WechatPayConnectionError,
  WechatPayNotificationError,
  WechatPayPlatformKeysError,
  WechatPayRuntimeError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../errors.js";
import { printFailure } from "./print-failure.js";

let print: MockInstance;
beforeEach(() => {
  print = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const unanswered = new WechatPayPlatformKeysError(new WechatPayConnectionError("CONNECTION_FAILED", "x"));

describe("without onError", () => {
  it.each([
    new WechatPayVerificationError("SIGNATURE_INVALID", "x"),
    new WechatPayNotificationError("NOTIFICATION_TOO_LARGE", "x"),
    new WechatPayNotificationError("NOTIFICATION_INCOMPLETE", "x"),
    new WechatPayTimeoutError(7),
    unanswered,
  ])("what strangers can cause is not printed, unless onEvent threw it: $constructor.name $code", (error) => {
    printFailure(error, false);
    expect(print).not.toHaveBeenCalled();
    printFailure(error, true);
    expect(print.mock.calls).toEqual([[expect.stringContaining(`not handled: onEvent threw ${error.message} (give`)]]);
  });

  it.each([
    new WechatPayVerificationError("DECRYPTION_FAILED", "x"),
    new WechatPayNotificationError("NOTIFICATION_INVALID", "x"),
    new WechatPayRuntimeError("crypto.subtle"),
  ])("what needs the platform's key, or is the application's, is printed: $constructor.name $code", (error) => {
    printFailure(error, false);
    expect(print.mock.calls).toEqual([[expect.stringContaining(`not handled: ${error.message} (give`)]]);
  });

  it.each([
    [Object.assign(new Error("secret"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new TypeError("secret"), "TypeError"],
    [new Error("secret"), "an error"],
    ["secret", "an error"],
  ])("of a foreign error the code or the name is printed: %s", (error, what) => {
    printFailure(error, true);
    expect(print.mock.calls).toEqual([[expect.stringContaining(`onEvent threw ${what} (give`)]]);
  });
});
