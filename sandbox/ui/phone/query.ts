/*
 * The phone takes the hand-off's `query` as WeChat does: nothing but `sessionId=` and the ID. Whoever
 * encodes it, or adds to it, should learn of it here.
 */
export type Trouble =
  | { kind: "missing" | "doubled" | "empty" }
  /** `found` is what does not belong there. */
  | { kind: "malformed" | "other"; found: string };

export type Query = { sessionId: string } | { trouble: Trouble };

const SESSION_ID = /^[0-9A-Za-z_.~-]{1,128}$/;
const NAME = "sessionId=";

export function readQuery(search: string): Query {
  const parts = search.replace(/^\?/, "").split("&");
  const named = parts.filter((part) => part.startsWith(NAME));
  const [first] = named;
  if (first === undefined) return { trouble: { kind: "missing" } };
  if (named.length > 1) return { trouble: { kind: "doubled" } };
  const other = parts.find((part) => !part.startsWith(NAME));
  if (other !== undefined) return { trouble: { kind: "other", found: other === "" ? "&" : other } };
  const sessionId = first.slice(NAME.length);
  if (sessionId === "") return { trouble: { kind: "empty" } };
  return SESSION_ID.test(sessionId) ? { sessionId } : { trouble: { kind: "malformed", found: sessionId } };
}
