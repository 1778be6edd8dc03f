import { REQUEST_ID_HEADER } from "../../generated/constants.js";
import { WechatPayError } from "../errors.js";
import { globalOf } from "../runtime/global.js";
import { isSuccess } from "../runtime/status.js";
import { callHook, type RequestAttributes, type ResponseAttributes } from "./hooks.js";
import type { Host } from "./hosts.js";
import type { Answer, ExchangeContext, OutgoingRequest } from "./types.js";

/** How an attempt ended: whether it was sent, and the answer, or the error and whether the host gave no answer. */
export type Settled = { isSent: boolean } & ({ answer: Answer } | { error: unknown; isUnanswered?: boolean });

interface Observed {
  end(outcome: Settled): void;
  /** @param delay - in milliseconds. */
  retry(outcome: Settled, delay: number): void;
}

const UNOBSERVED: Observed = { end: () => {}, retry: () => {} };

/** Calls the hooks for one attempt. */
export function observe(
  { hooks }: ExchangeContext,
  { origin }: Host,
  { method, template }: OutgoingRequest,
  attempt: number,
): Observed {
  if (!(hooks.onRequest || hooks.onResponse || hooks.onRetry)) return UNOBSERVED;
  const startedAt = globalOf("performance").now();
  const { hostname, port, protocol } = new (globalOf("URL"))(origin);
  const attributes: RequestAttributes = {
    "http.request.method": method,
    ...(template !== undefined && { "url.template": template }),
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    ...(attempt > 0 && { "http.request.resend_count": attempt }),
  };
  callHook(hooks.onRequest, { attributes });
  const withOutcome = (outcome: Settled): ResponseAttributes => ({ ...attributes, ...describe(outcome) });
  return {
    end: (outcome: Settled) => {
      callHook(hooks.onResponse, {
        attributes: withOutcome(outcome),
        duration: globalOf("performance").now() - startedAt,
      });
    },
    retry: (outcome: Settled, delay: number) => callHook(hooks.onRetry, { attributes: withOutcome(outcome), delay }),
  };
}

function describe(outcome: Settled): Partial<ResponseAttributes> {
  if ("error" in outcome) {
    const { error } = outcome;
    return { "error.type": error instanceof WechatPayError ? error.code : "aborted" };
  }
  const { status, code, headers, verified } = outcome.answer;
  const requestId = headers.get(REQUEST_ID_HEADER);
  return {
    "http.response.status_code": status,
    "wechatpay.verified": verified,
    ...(!isSuccess(status) && { "error.type": code ?? String(status) }),
    ...(requestId !== null && { "wechatpay.request_id": requestId }),
  };
}
