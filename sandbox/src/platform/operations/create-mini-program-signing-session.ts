import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Creates a session that the merchant's mini program passes to WeChat's mini program. */
export const createMiniProgramSigningSession: Handler<"createMiniProgramSigningSession"> = (call) => {
  const { session, refusal } = openSession("mini-program", call);
  return refusal ? { refusal } : { body: { session_id: session.session_id } };
};
