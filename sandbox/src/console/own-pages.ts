import type { HttpBindings } from "@hono/node-server";
import { createMiddleware } from "hono/factory";
import type { Problem } from "../views.js";

/** Sent by no browser, by the sandbox's own page, or for an address that the user has typed. */
const OWN: readonly (string | undefined)[] = [undefined, "same-origin", "none"];

/**
 * Keeps pages of other origins from asking for what console and phone ask for. A page cannot read the answer, but asking
 * costs too, and a picture or a `no-cors` fetch carries no Origin. The pages themselves may be linked to from anywhere.
 */
export const ownPagesOnly = createMiddleware<{ Bindings: HttpBindings }>(async (context, next) => {
  const site = context.req.header("sec-fetch-site");
  if (OWN.includes(site)) return next();
  const shown = JSON.stringify(site?.slice(0, 80));
  const problem: Problem = {
    error: {
      en: `Only the sandbox's own pages may ask for this: Sec-Fetch-Site ${shown} is not accepted.`,
      zh: `仅沙箱自己的页面可以请求此内容：不接受 Sec-Fetch-Site ${shown}。`,
    },
  };
  return context.json(problem, 403);
});
