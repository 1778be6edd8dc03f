import { describe, expect, it } from "vitest";
import { isNetworkFailure } from "./network-failure.js";

const coded = (code: string) => Object.assign(new Error("x"), { code });
const named = (name: string) => Object.assign(new Error("x"), { name });

describe("a network failure", () => {
  it.each([
    ...["ECONNRESET", "EPIPE", "EAI_AGAIN", "ENETUNREACH", "EADDRINUSE"],
    ...[
      "UND_ERR_SOCKET",
      "HPE_HEADER_OVERFLOW",
      "ERR_HTTP2_STREAM_ERROR",
      "ERR_HTTP_REQUEST_TIMEOUT",
      "ERR_NETWORK",
      "ERR_CANCELED",
    ],
    ...[
      "ERR_SSL_WRONG_VERSION_NUMBER",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "CERT_HAS_EXPIRED",
      "SELF_SIGNED_CERT_IN_CHAIN",
    ],
    ...["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "Z_DATA_ERROR", "ConnectionRefused", "FailedToOpenSocket", "Timeout"],
  ])("is recognized by the code %s, whatever the error is", (code) => {
    expect(isNetworkFailure(coded(code))).toBe(true);
    expect(isNetworkFailure(new TypeError("x", { cause: coded(code) }))).toBe(true);
  });

  it.each(["AbortError", "ConnectionError", "FetchError", "NetworkError", "SocketError", "TimeoutError"])(
    "is recognized by the name %s",
    (name) => expect(isNetworkFailure(named(name))).toBe(true),
  );

  it.each([
    ...[
      "fetch failed",
      "terminated",
      "Failed to fetch",
      "Load failed",
      "NetworkError when attempting to fetch resource.",
    ],
    ...["Network request failed", "Network connection lost.", "error sending request for url (x)"],
    ...["error reading a body from connection", "client error (Connect)", "connection error: reset"],
    ...["request or response body error: x"],
  ])("is recognized by the words of a fetch: %s", (message) => {
    expect(isNetworkFailure(new TypeError(message))).toBe(true);
    expect(isNetworkFailure({ message })).toBe(true);
    expect(isNetworkFailure(new TypeError(`what ${message}`))).toBe(false);
  });
});

describe("everything else is the caller's", () => {
  it.each([
    ...["ENOENT", "EEXIST", "EISDIR", "ENOTDIR", "UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED", "ERR_INVALID_URL"],
    ...["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND", "AccessDenied", "E", "EX", "ECONN_RESET", "Z_ERROR_X"],
    ...["NOT_ECONNRESET", "ECONNRESETX_", "MyConnectionRefused", "FailedToOpenSocketX"],
  ])("the code %s, though the words are those of a fetch", (code) => {
    expect(isNetworkFailure(Object.assign(new TypeError("fetch failed"), { code }))).toBe(false);
  });

  it.each(["TokenError", "MyTimeoutError", "TimeoutErrors", "Error", "TypeError", "AxiosError"])(
    "the name %s",
    (name) => expect(isNetworkFailure(named(name))).toBe(false),
  );

  it.each([undefined, null, "fetch failed", 7, {}, { message: 7 }, { message: ["fetch failed"] }, Symbol("x")])(
    "%s",
    (thrown) => expect(isNetworkFailure(thrown)).toBe(false),
  );
});
