import type { RequestOf } from "../spec/operation-types.js";

/** Where the user signs. Each channel has an operation. */
export type Channel = "app" | "mini-program" | "h5" | "jsapi" | "web";

export type SessionState = "OPEN" | "SIGNED" | "DECLINED";

/** The fields of a request for a session, in any channel: those of an app, and one more. */
export type SigningRequest = RequestOf<"createAppSigningSession"> &
  Pick<RequestOf<"createH5SigningSession">, "return_appid">;

/** A stored signing session. */
export interface Session {
  session_id: string;
  channel: Channel;
  mode: "common" | "institutional";
  /** The caller's merchant number. */
  mchid: string;
  /** The body of the request. */
  request: SigningRequest;
  /** The user: from the request, or random. */
  openid: string;
  /** The base URL that the merchant used, for the addresses of the signing pages. */
  base_url: string;
  created_at: number;
  expires_at: number;
  state: SessionState;
}
