import { signUrl } from "../signing-pages.js";
import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Creates a session, and answers with its signing page for a page inside WeChat. */
export const createJsapiSigningSession: Handler<"createJsapiSigningSession"> = (call) => {
  const { session, refusal } = openSession("jsapi", call);
  return refusal ? { refusal } : { body: { sign_url: signUrl(session) } };
};
