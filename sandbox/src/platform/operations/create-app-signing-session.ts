import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Creates a session that the app passes to WeChat. */
export const createAppSigningSession: Handler<"createAppSigningSession"> = (call) => {
  const { session, refusal } = openSession("app", call);
  return refusal ? { refusal } : { body: { session_id: session.session_id } };
};
