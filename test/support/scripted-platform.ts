import { vi } from "vitest";
import type { ClientOptions, WechatPayClient } from "wechatpay-global";
import {
  type AnswerChanges,
  brokenConnection,
  createFakePlatform,
  makeAnswer,
  type SentRequest,
} from "./fake-fetch.js";
import { DEDUCTION } from "./fixtures.js";
import { LIMIT, type StoppedTime, stopTime } from "./stopped-time.js";

/** The result of a request: an answer, or a broken connection. A function may do something before. */
export type Step = AnswerChanges | "broken" | (() => AnswerChanges | "broken");

export const PAID = { out_trade_no: "1", trade_state: "SUCCESS", amount: { total: 888, currency: "HKD" } };
export const CHARGE = { ...DEDUCTION.common, out_trade_no: "1" };
export const REFUND = {
  appid: "wx",
  out_trade_no: "1",
  out_refund_no: "R1",
  amount: { refund: 100, total: 888, currency: "HKD" },
};
export const ACCEPTED = {
  id: "2",
  out_refund_no: "R1",
  create_time: "2018-06-08T10:34:56+08:00",
  amount: { refund: 100, currency: "HKD" },
};
export const NOT_FOUND: AnswerChanges = { status: 404, body: { code: "ORDER_NOT_EXIST", message: "?" } };
export const BEGINNING = Date.parse("2026-11-26T10:00:00Z");

export const refused = (status: number, code: string, unsigned = false): AnswerChanges => ({
  status,
  body: { code, message: "?" },
  unsigned,
});
export const order = (trade_state: string, more: object = {}): AnswerChanges => ({
  body: { ...PAID, trade_state, ...more },
});
export const refundOf = (status: string, more: object = {}): AnswerChanges => ({
  body: { out_refund_no: "R1", status, amount: { refund: 100, currency: "HKD" }, ...more },
});

/** A platform with scripted answers, and a client in stopped time. */
export interface ScriptedPlatform {
  time: StoppedTime;
  client: WechatPayClient;
  /** The requests with their time in seconds, such as `charge 0` and `query 3`. */
  sent: string[];
  requests: SentRequest[];
}

const fake = createFakePlatform();

/** Call `vi.unstubAllGlobals()` and `vi.restoreAllMocks()` after it. */
export async function scriptedPlatform(steps: Step[], options: Partial<ClientOptions> = {}): Promise<ScriptedPlatform> {
  const { client, platform } = await fake;
  vi.spyOn(Math, "random").mockReturnValue(0);
  const time = stopTime();
  const left = [...steps];
  const sent: string[] = [];
  const requests: SentRequest[] = [];
  const now = () => BEGINNING + time.now;
  const answering = async (url: unknown, { method = "GET", headers, body }: RequestInit = {}) => {
    sent.push(`${nameOf(method, new URL(String(url)).pathname)} ${time.now / 1000}`);
    const bytes = (body as Uint8Array | undefined) ?? new Uint8Array();
    requests.push({ url: String(url), method, headers: new Headers(headers), body: bytes });
    const step = left.shift();
    if (step === undefined) throw new Error("nothing more was expected");
    const answer = typeof step === "function" ? step() : step;
    if (answer === "broken") throw brokenConnection();
    return makeAnswer({ signedAt: now(), ...answer }, platform);
  };
  const limits = { timeout: LIMIT, attemptTimeout: LIMIT };
  return {
    time,
    sent,
    requests,
    client: client({ fetch: answering as typeof fetch, now, ...limits, ...options }),
  };
}

function nameOf(method: string, path: string): string {
  const kind = path.includes("refunds") ? " refund" : "";
  if (path.endsWith("/reverse")) return "reverse";
  return method === "GET" ? `query${kind}` : kind ? "refund" : "charge";
}
