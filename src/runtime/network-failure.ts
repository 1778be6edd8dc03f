import { nameOf, reasonOf } from "./reason.js";

/**
 * Whether what a `fetch` of the caller's own threw, or a body that it gave, tells of a connection that failed. Nothing
 * else is tried again: that function would throw it again, and an answer may have come before.
 *
 * The Fetch standard has a TypeError for a failed connection, and JavaScript has one for mistakes. They are told apart
 * by what runtimes add: a code of the system, of TLS or of an HTTP client, on the error or a cause of it (Node, Bun,
 * node-fetch, axios); where there is none, by a name that stands for it, or by the first words of the message, which
 * are fixed.
 */
export function isNetworkFailure(error: unknown): boolean {
  const code = reasonOf(error);
  if (code !== undefined) return NETWORK_CODE.test(code);
  const { message } = Object(error) as { message?: unknown };
  return NETWORK_NAME.test(nameOf(error) ?? "") || (typeof message === "string" && FETCH_MESSAGE.test(message));
}

/** Of the system, but for files; of undici, Node's HTTP parser, its TLS and streams; of OpenSSL, zlib and Bun. */
const NETWORK_CODE =
  /^(?:E(?!NOENT|EXIST|ISDIR|NOTDIR)[A-Z]{2,}[0-9]?|EAI_[A-Z]+|UND_ERR_(?!INVALID_|NOT_SUPPORTED)[A-Z_]+|HPE_[A-Z_]+|ERR_(?:HTTP2?|NETWORK|SOCKET|SSL|STREAM|TLS|CANCELED|BAD_RESPONSE|CONTENT|FR_)[A-Z0-9_]*|[A-Z_]*CERT[A-Z_]*|UNABLE_TO_[A-Z_]+|Z_[A-Z]+_ERROR|Connection[A-Za-z]+|FailedToOpenSocket|Timeout)$/;

/** Of node-fetch, of browsers, and of limits that the function has. */
const NETWORK_NAME = /^(?:Abort|Connection|Fetch|Network|Socket|Timeout)Error$/;

/** Of Node and undici, Chrome, Safari, Firefox, React Native, Deno and workerd. */
const FETCH_MESSAGE =
  /^(?:fetch failed|terminated|Failed to fetch|Load failed|NetworkError|Network request failed|Network connection lost|error (?:sending request|reading a body)|(?:request or response body|connection|client) error)/i;
