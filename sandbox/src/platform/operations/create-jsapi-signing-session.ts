import { signUrl } from "../signing-pages.js";
import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Gives the address of the signing page, for a page that is open in WeChat. */
export const createJsapiSigningSession: Handler<"createJsapiSigningSession"> = (call) => {
  const { session, refusal } = openSession("jsapi", call);
  return refusal ? { refusal } : { body: { sign_url: signUrl(session) } };
};
