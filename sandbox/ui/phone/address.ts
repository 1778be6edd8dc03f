/*
 * Which page an address opens, and for which session. Like WeChat, a page accepts only the parameter and the ID in its
 * query. A developer who encodes or extends the query learns it here.
 */
const PARAMETERS = { phone: "sessionId", login: "os_session_id", code: "os_session_id" } as const;

/** `phone`: after the hand-off of an app or a mini program. `login`: a `sign_url`. `code`: a `show_code_url`. */
export type Page = keyof typeof PARAMETERS;

const LOGIN_PATH = "/global/papay/contracts/login";
const SHOW_CODE_PATH = "/global/papay/contracts/sessions/show_code";

export type Trouble =
  | { kind: "missing" | "doubled" | "empty" }
  /** `found` is what does not belong there. */
  | { kind: "malformed" | "other"; found: string };

interface Place {
  page: Page;
  /** The query parameter with the session ID. */
  parameter: string;
  /** The address up to the session's ID. */
  start: string;
}

export type Address = Place & ({ sessionId: string } | { trouble: Trouble });

const SESSION_ID = /^[0-9A-Za-z_.~-]{1,128}$/;

export function readAddress({ pathname, search }: { pathname: string; search: string }): Address {
  const page = pageAt(pathname);
  const parameter = PARAMETERS[page];
  return { page, parameter, start: `${pathname}?${parameter}=`, ...readQuery(search, `${parameter}=`) };
}

/** The address that a QR code leads to. */
export function loginAddress(origin: string, sessionId: string): string {
  return `${origin}${LOGIN_PATH}?${PARAMETERS.login}=${sessionId}`;
}

function pageAt(pathname: string): Page {
  if (pathname === LOGIN_PATH) return "login";
  return pathname === SHOW_CODE_PATH ? "code" : "phone";
}

function readQuery(search: string, start: string): { sessionId: string } | { trouble: Trouble } {
  const parts = search.replace(/^\?/, "").split("&");
  const named = parts.filter((part) => part.startsWith(start));
  const [first] = named;
  if (first === undefined) return { trouble: { kind: "missing" } };
  if (named.length > 1) return { trouble: { kind: "doubled" } };
  const other = parts.find((part) => !part.startsWith(start));
  if (other !== undefined) return { trouble: { kind: "other", found: other === "" ? "&" : other } };
  const sessionId = first.slice(start.length);
  if (sessionId === "") return { trouble: { kind: "empty" } };
  return SESSION_ID.test(sessionId) ? { sessionId } : { trouble: { kind: "malformed", found: sessionId } };
}
