import type { SessionView } from "../../src/views.js";
import type { Page } from "./address.js";

/** Whether a page shows a session, by its channel. The sandbox's `/phone` shows all. */
export function opensOn(page: Page, { channel }: SessionView): boolean {
  if (page === "code") return channel === "web";
  return page === "phone" || (channel !== "app" && channel !== "mini-program");
}
