import type { components } from "../../../generated/types.js";

/** Where a user signs: each has a call of its own. */
export type Channel = "app" | "mini-program" | "h5" | "jsapi" | "web";

export type SessionState = "OPEN" | "SIGNED" | "DECLINED";

export type AppSigningRequest = components["schemas"]["CreateAppSigningSessionRequest"];

/** A signing session, as the platform keeps it. */
export interface Session {
  session_id: string;
  mode: "common" | "institutional";
  /** The caller's merchant number. */
  mchid: string;
  /** The body of the request that made it. */
  request: AppSigningRequest;
  /** The user, given by the merchant or made up. */
  openid: string;
  created_at: number;
  expires_at: number;
  state: SessionState;
}
