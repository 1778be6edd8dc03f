import { nameOf, reasonOf } from "./reason.js";

/**
 * Whether what a `fetch` of the caller's own threw, or a body that it gave, may tell of a connection that failed.
 * What tells of a mistake in that function would be thrown again, and an answer may have come before.
 *
 * The Fetch standard has a TypeError for a failed connection, and JavaScript has one for mistakes. They are told apart
 * by what runtimes add: a code of the system, of TLS or of an HTTP client, on the error or a cause of it (Node, Bun,
 * node-fetch, axios); where there is none, by the first words of the message, which are fixed.
 */
export function isNetworkFailure(error: unknown): boolean {
  const code = reasonOf(error);
  if (code !== undefined) return !MISTAKEN_CODE.test(code);
  return !MISTAKES.includes(nameOf(error)) || FETCH_MESSAGE.test(messageOf(error));
}

/** Of wrong arguments, and of files and modules that are not there. */
const MISTAKEN_CODE = /ERR_INVALID_|ERR_MODULE_|^MODULE_NOT_FOUND$|^ENOENT$/;

/** What the language throws. */
const MISTAKES: (string | undefined)[] = [
  "EvalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError",
];

/** Of Node and undici, Chrome, Safari, Firefox, React Native, Deno and workerd. */
const FETCH_MESSAGE =
  /^(?:fetch failed|terminated|Failed to fetch|Load failed|NetworkError|Network request failed|Network connection lost|error (?:sending request|reading a body)|(?:request or response body|connection|client) error)/i;

function messageOf(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === "string" ? message.slice(0, 99) : "";
}
