import type { RequestOf } from "../spec/operation-types.js";

/** Where a user signs: each has a call of its own. */
export type Channel = "app" | "mini-program" | "h5" | "jsapi" | "web";

export type SessionState = "OPEN" | "SIGNED" | "DECLINED";

/** What makes a session, in whichever channel and mode: an app's request has all fields but one. */
export type SigningRequest = RequestOf<"createAppSigningSession"> &
  Pick<RequestOf<"createH5SigningSession">, "return_appid">;

/** A signing session, as the platform keeps it. */
export interface Session {
  session_id: string;
  channel: Channel;
  mode: "common" | "institutional";
  /** The caller's merchant number. */
  mchid: string;
  /** The body of the request that made it. */
  request: SigningRequest;
  /** The user, given by the merchant or made up. */
  openid: string;
  /** The address by which the merchant reached the sandbox: its pages are there too. */
  base_url: string;
  created_at: number;
  expires_at: number;
  state: SessionState;
}
