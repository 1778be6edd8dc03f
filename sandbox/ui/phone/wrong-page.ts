import type { SessionView } from "../../src/views.js";
import type { Page } from "./address.js";

/** Which sessions a page shows. The sandbox's own `/phone` shows every one. */
export function opensOn(page: Page, { channel }: SessionView): boolean {
  if (page === "code") return channel === "web";
  return page === "phone" || (channel !== "app" && channel !== "mini-program");
}
