import { showCodeUrl } from "../signing-pages.js";
import type { Handler } from "./handler.js";
import { openSession } from "./open-session.js";

/** Creates a session, and answers with the page of its QR code, as WeChat Pay does since 2025 (DECISIONS D30). */
export const createWebSigningSession: Handler<"createWebSigningSession"> = (call) => {
  const { session, refusal } = openSession("web", call);
  return refusal ? { refusal } : { body: { show_code_url: showCodeUrl(session) } };
};
