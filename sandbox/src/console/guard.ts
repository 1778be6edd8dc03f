import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Text } from "../text.js";

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

/** Of every page, and of all that a page asks for. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", CONTENT_SECURITY_POLICY],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

/** Sent by no browser, by the sandbox's own page, or for an address that the user has typed. */
const OWN: readonly unknown[] = [undefined, "same-origin", "none"];

/**
 * Keeps other web pages out of console and phone. The Host must be one of the sandbox's names, against names that an
 * attacker points here; what changes something must be sent by the sandbox's own page, or by no browser. Which port the Host
 * has does not matter: tunnels and editors give the sandbox another one, and the Origin has to be the same.
 *
 * A page of another origin cannot read an answer, but asking costs too, and a picture or a `no-cors` fetch carries no Origin: what
 * console and phone ask for is refused to it by `Sec-Fetch-Site`. The pages themselves may be linked to from anywhere.
 *
 * @param names as `new URL` spells host names.
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
    return type === "application/json" ? undefined : refused("Content-Type", type ?? "", 415);
  }
  return path.startsWith("/sandbox/") && !OWN.includes(site) ? refused("Sec-Fetch-Site", String(site)) : undefined;
}

function refused(header: string, value: string, status = 403): { status: number; error: Text } {
  const shown = JSON.stringify(value.slice(0, 80));
  return {
    status,
    error: {
      en: `The sandbox's console is for its own pages, and for this machine alone: ${header} ${shown} is not accepted.`,
      zh: `沙箱控制台仅供其自身页面及本机使用：不接受 ${header} ${shown}。`,
    },
  };
}

function unknownName(host: string): Text {
  const { en, zh } = refused("Host", host).error;
  return { en: `${en} --name gives the sandbox another name.`, zh: `${zh}可用 --name 添加名称。` };
}
