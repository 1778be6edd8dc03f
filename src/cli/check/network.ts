import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { TLSSocket } from "node:tls";

/** How long each step took, in milliseconds. A step that did not happen is absent. */
export interface Timing {
  dns?: number;
  connect?: number;
  tls?: number;
  answer?: number;
}

/** What came of a request. */
export interface Outcome {
  timing: Timing;
  /** What DNS answered. */
  addresses?: string[];
  /** When the request was sent. Unix time in milliseconds. */
  sentAt: number;
  /** When the answer began. */
  answeredAt?: number;
  status?: number;
  /** The header `Date`. */
  date?: string | undefined;
  /** Of a redirect. */
  location?: string | undefined;
  /** When the TLS certificate ends. Unix time in milliseconds. */
  certificateEnds?: number;
  /** The code of the failure, such as `ENOTFOUND`; `TIMEOUT` for the given limit. */
  code?: string;
}

export interface Outgoing {
  method: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Sends one request and measures it. It follows no redirect, and reads only the head of the answer.
 *
 * @param limit - from the beginning to the head of the answer, in milliseconds.
 */
export function send(url: URL, { method, headers, body }: Outgoing, limit: number): Promise<Outcome> {
  const outcome: Outcome = { timing: {}, sentAt: Date.now() };
  const begin = performance.now();
  let last = begin;
  const lap = () => {
    const before = last;
    last = performance.now();
    return Math.round(last - before);
  };
  return new Promise((resolve) => {
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = send(url, { method, headers: { Connection: "close", ...headers } });
    const end = (code?: string) => {
      clearTimeout(timer);
      if (code !== undefined) outcome.code ??= code;
      request.destroy();
      resolve(outcome);
    };
    const timer = setTimeout(() => end("TIMEOUT"), limit);
    request.on("socket", (socket) => {
      // Once for each address.
      socket.on("lookup", (_error, address: string | undefined) => {
        outcome.timing.dns ??= lap();
        if (address !== undefined) outcome.addresses = [...(outcome.addresses ?? []), address];
      });
      socket.on("connect", () => {
        outcome.timing.connect = lap();
      });
      socket.on("secureConnect", () => {
        outcome.timing.tls = lap();
        const { valid_to } = (socket as TLSSocket).getPeerCertificate();
        if (valid_to !== undefined) outcome.certificateEnds = Date.parse(valid_to);
      });
    });
    request.on("response", (response) => {
      outcome.timing.answer = lap();
      outcome.answeredAt = Date.now();
      outcome.status = response.statusCode ?? 0;
      outcome.date = response.headers.date;
      outcome.location = response.headers.location;
      end();
    });
    request.on("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.name));
    request.end(body);
  });
}

/** Whether a connection was made, with TLS where the address asks for it. */
export function isConnected(url: URL, { timing, status }: Outcome): boolean {
  return status !== undefined || (url.protocol === "https:" ? timing.tls : timing.connect) !== undefined;
}

/** What the code of a failed connection means, as the rest of a sentence. */
export function meaningOf(code: string, host: string): string {
  return `${MEANINGS[code]?.(host) ?? `cannot be reached`} (${code})`;
}

/** Whether the TLS certificate of the server is at fault. */
export function isOfCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|VERIFY|ISSUER/.test(code);
}

const untrusted = () => "has a TLS certificate whose issuer is not trusted here";
const selfSigned = () => "has a TLS certificate that was signed by itself";
const MEANINGS: Record<string, (host: string) => string> = {
  ENOTFOUND: () => "cannot be found: DNS does not know the name",
  EAI_AGAIN: () => "cannot be found: DNS does not answer",
  ECONNREFUSED: () => "refuses the connection: nothing listens there",
  ECONNRESET: () => "broke the connection off",
  EPIPE: () => "broke the connection off",
  ETIMEDOUT: () => "does not answer",
  TIMEOUT: () => "does not answer in time",
  EHOSTUNREACH: () => "has no route from here",
  ENETUNREACH: () => "has no route from here",
  CERT_HAS_EXPIRED: () => "has a TLS certificate that has expired",
  CERT_NOT_YET_VALID: () => "has a TLS certificate that is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: (host) => `has a TLS certificate for another name than ${host}`,
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  EPROTO: () => "does not speak TLS in a way that is accepted here",
};
