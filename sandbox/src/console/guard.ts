import type { TLSSocket } from "node:tls";
import type { HttpBindings } from "@hono/node-server";
import { createMiddleware } from "hono/factory";
import type { Problem } from "../views.js";

/** What a page may load and do: nothing from elsewhere, no script written into it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Keeps other web pages out of console and phone. The Host must be one of the sandbox's names, against names that an
 * attacker points here; what changes something must be sent by the sandbox's own page, or by no browser. Which port the Host
 * has does not matter: tunnels and editors give the sandbox another one, and the Origin has to be the same.
 *
 * @param names as `new URL` spells host names.
 */
export function createGuard(names: readonly string[]) {
  return createMiddleware<{ Bindings: HttpBindings }>(async (context, next) => {
    const { incoming } = context.env;
    const host = incoming.headers.host ?? "";
    const origin = incoming.headers.origin;
    const site = incoming.headers["sec-fetch-site"];
    if (!names.includes(host.replace(/:\d{1,5}$/, "").toLowerCase())) return context.json(unknownName(host), 403);
    const scheme = (incoming.socket as Partial<TLSSocket>).encrypted ? "https" : "http";
    if (origin !== undefined && origin !== `${scheme}://${host}`) return context.json(problem("Origin", origin), 403);
    const isRead = context.req.method === "GET" || context.req.method === "HEAD";
    if (!isRead) {
      if (site !== undefined && site !== "same-origin")
        return context.json(problem("Sec-Fetch-Site", String(site)), 403);
      const type = incoming.headers["content-type"]?.split(";")[0]?.trim();
      if (type !== "application/json") return context.json(problem("Content-Type", type ?? ""), 415);
    }
    await next();
    context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    return undefined;
  });
}

function problem(header: string, value: string): Problem {
  const shown = JSON.stringify(value.slice(0, 80));
  return {
    error: {
      en: `The sandbox's console is for this machine alone: ${header} ${shown} is not accepted.`,
      zh: `沙箱控制台仅供本机使用：不接受 ${header} ${shown}。`,
    },
  };
}

function unknownName(host: string): Problem {
  const { error } = problem("Host", host);
  return {
    error: { en: `${error.en} --name gives the sandbox another name.`, zh: `${error.zh}可用 --name 添加名称。` },
  };
}
