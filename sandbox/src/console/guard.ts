import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Text } from "../text.js";

/** Pages load nothing from other origins, and run no inline script. */
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

/** The headers of all pages, and of all answers to pages. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", CONTENT_SECURITY_POLICY],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

/** `Sec-Fetch-Site` of clients other than browsers, of the sandbox's own pages, and of an address that the user has typed. */
const ALLOWED_SITES: readonly unknown[] = [undefined, "same-origin", "none"];

/**
 * Keeps other web pages out of console and phone. The Host must be one of the sandbox's names, against DNS rebinding. A request
 * that changes state must come from the sandbox's own page, or from a client that is not a browser. The Host may have any port,
 * because tunnels and editors change it, but the Origin must be equal.
 *
 * A page of another origin cannot read an answer, but its requests cost time, and an image or a `no-cors` fetch has no Origin:
 * `Sec-Fetch-Site` refuses the requests of console and phone to it. Links to the pages are allowed from anywhere.
 *
 * @param names - spelled as in `new URL`
 */
export function refusalOf(
  { method, headers, socket }: IncomingMessage,
  path: string,
  names: readonly string[],
): { status: number; error: Text } | undefined {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  if (!names.includes(host.replace(/:\d{1,5}$/, "").toLowerCase())) return { status: 403, error: unknownName(host) };
  const scheme = (socket as Partial<TLSSocket>).encrypted ? "https" : "http";
  if (origin !== undefined && origin !== `${scheme}://${host}`) return refused("Origin", origin);
  if (method !== "GET" && method !== "HEAD") {
    if (site !== undefined && site !== "same-origin") return refused("Sec-Fetch-Site", String(site));
    const type = headers["content-type"]?.split(";")[0]?.trim();
    // A form of another page has a type, or an Origin, which was refused above.
    const isEmpty =
      type === undefined && headers["transfer-encoding"] === undefined && !Number(headers["content-length"]);
    return isEmpty || type === "application/json" ? undefined : wrongType(type);
  }
  return path.startsWith("/sandbox/") && !ALLOWED_SITES.includes(site)
    ? refused("Sec-Fetch-Site", String(site))
    : undefined;
}

function refused(header: string, value: string, status = 403): { status: number; error: Text } {
  const shown = JSON.stringify(value.slice(0, 80));
  return {
    status,
    error: {
      en: `Only the sandbox's own pages and this machine may use its console: ${header} ${shown} is not accepted.`,
      zh: `沙箱控制台仅供其自身页面及本机使用：不接受 ${header} ${shown}。`,
    },
  };
}

function wrongType(type = ""): { status: number; error: Text } {
  const { en, zh } = refused("Content-Type", type).error;
  return {
    status: 415,
    error: { en: `${en} Send application/json.`, zh: `${zh}请发送 application/json。` },
  };
}

function unknownName(host: string): Text {
  const { en, zh } = refused("Host", host).error;
  return { en: `${en} --name adds a name.`, zh: `${zh}可用 --name 添加名称。` };
}
