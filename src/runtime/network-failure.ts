import { nameOf, reasonOf } from "./reason.js";

/**
 * Whether an error of the caller's `fetch`, or of the body that it returned, means that the connection failed. Only then is
 * the call retried: any other error would come again, and an answer may have come before it.
 *
 * In the Fetch standard a failed connection is a TypeError, and so is a programming mistake. The additions of runtimes show
 * which one it is: a code of the system, of TLS or of an HTTP client, on the error or its cause (Node, Bun, node-fetch,
 * axios); without a code, the error's name, or the fixed first words of its message.
 */
export function isNetworkFailure(error: unknown): boolean {
  const code = reasonOf(error);
  if (code !== undefined) return NETWORK_CODE.test(code);
  const { message } = Object(error) as { message?: unknown };
  return NETWORK_NAME.test(nameOf(error) ?? "") || (typeof message === "string" && FETCH_MESSAGE.test(message));
}

/** Codes of the system, except for files; of undici, Node's HTTP parser, TLS and streams; of OpenSSL, zlib and Bun. */
const NETWORK_CODE =
  /^(?:E(?!NOENT|EXIST|ISDIR|NOTDIR)[A-Z]{2,}[0-9]?|EAI_[A-Z]+|UND_ERR_(?!INVALID_|NOT_SUPPORTED)[A-Z_]+|HPE_[A-Z_]+|ERR_(?:HTTP2?|NETWORK|SOCKET|SSL|STREAM|TLS|CANCELED|BAD_RESPONSE|CONTENT|FR_)[A-Z0-9_]*|[A-Z_]*CERT[A-Z_]*|UNABLE_TO_[A-Z_]+|Z_[A-Z]+_ERROR|Connection[A-Za-z]+|FailedToOpenSocket|Timeout)$/;

/** Names in node-fetch and browsers, and names for timeouts of a `fetch`. */
const NETWORK_NAME = /^(?:Abort|Connection|Fetch|Network|Socket|Timeout)Error$/;

/** Messages of Node and undici, Chrome, Safari, Firefox, React Native, Deno and workerd. */
const FETCH_MESSAGE =
  /^(?:fetch failed|terminated|Failed to fetch|Load failed|NetworkError|Network request failed|Network connection lost|error (?:sending request|reading a body)|(?:request or response body|connection|client) error)/i;
