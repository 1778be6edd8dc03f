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

const LOCAL_NAMES = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Keeps other web pages out of console and phone. The Host must be this machine, against names that an
 * attacker points here; what changes something must be sent by the sandbox's own page, or by no browser.
 */
export const guard = createMiddleware<{ Bindings: HttpBindings }>(async (context, next) => {
  const { incoming } = context.env;
  const host = incoming.headers.host ?? "";
  const origin = incoming.headers.origin;
  const site = incoming.headers["sec-fetch-site"];
  const port = incoming.socket.localPort;
  const isLocal = LOCAL_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
  if (!isLocal) return context.json(problem("Host", host), 403);
  if (origin !== undefined && origin !== `http://${host}`) return context.json(problem("Origin", origin), 403);
  const isRead = context.req.method === "GET" || context.req.method === "HEAD";
  if (!isRead) {
    if (site !== undefined && site !== "same-origin") return context.json(problem("Sec-Fetch-Site", String(site)), 403);
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

function problem(header: string, value: string): Problem {
  const shown = JSON.stringify(value.slice(0, 80));
  return {
    error: {
      en: `The sandbox's console is for this machine alone: ${header} ${shown} is not accepted.`,
      zh: `沙箱控制台仅供本机使用：不接受 ${header} ${shown}。`,
    },
  };
}
