import { signUrl } from "../signing-pages.js";
import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Creates a session, and answers with its signing page for the browser of a phone. */
export const createH5SigningSession: Handler<"createH5SigningSession"> = (call) => {
  const { session, refusal } = openSession("h5", call);
  return refusal ? { refusal } : { body: { sign_url: signUrl(session) } };
};
