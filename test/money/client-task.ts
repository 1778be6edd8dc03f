import { sign } from "node:crypto";
import { vi } from "vitest";
import type { WechatPayClient } from "wechatpay-global";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { WechatPayApiError } from "../../src/errors.js";
import { type AnswerChanges, brokenConnection, createFakePlatform, MCHID, makeAnswer } from "../support/fake-fetch.js";
import { type Fault, type PlatformTime, refusal } from "./network.js";

const fake = createFakePlatform();
const idle = setImmediate;

/** A request with a valid signature. */
export interface ProvedRequest {
  method: string;
  path: string;
  /** When it was signed, in milliseconds. */
  signedAt: number;
}

/** A merchant's task, which it tries until it is done. */
export interface Task<Outcome> {
  faults: readonly Fault[];
  jumps: readonly number[];
  /** The platform: returns the body of an answer, or throws a refusal. */
  serve(request: ProvedRequest): unknown;
  /** Whether a request changes state; all such requests must have the same body. */
  makes(request: { method: string; path: string }): boolean;
  /** One process runs the task. @param sentAt - when the merchant may have sent it last, as it has recorded */
  attempt(client: WechatPayClient, round: number, sentAt: string | undefined): Promise<Outcome>;
  /** Whether the outcome is final. */
  isKnown(outcome: Outcome): boolean;
  /** Checks an outcome when it is reported. */
  onOutcome?(outcome: Outcome): void;
  /** The faults at the end. */
  verdict(outcomes: readonly Outcome[]): string[];
}

/**
 * Runs a task with the real client: real requests, signed and verified, over a `fetch` that a model of the platform
 * answers, in the simulated time of Vitest's timers. When a process dies, another one starts, and after some of them
 * the faults end.
 *
 * @param of - creates the task, in that time.
 * @returns the faults.
 */
export async function faultsOfTask<Outcome>(of: (time: PlatformTime) => Task<Outcome>): Promise<string[]> {
  const { client, merchant, platform } = await fake;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const task = of({
    get time() {
      return Date.now();
    },
    later: (at, run) => void setTimeout(run, at - Date.now()),
  });
  const left: Fault[] = [...task.faults];
  const skews = [...task.jumps];
  let skew = 0;
  const wrong: string[] = [];
  const nonces = new Set<string>();
  const bodies = new Set<string>();
  const outcomes: Outcome[] = [];
  const isKnown = () => outcomes.some((one) => task.isKnown(one));

  /** The platform's answer to a request. */
  const serve = (method: string, url: URL, headers: Headers, body: Uint8Array, signedAt: number): AnswerChanges => {
    const authorization = headers.get("Authorization") ?? "";
    const request = { method, target: url.pathname + url.search, authorization, body };
    if (faultOfAuthorization(request, { mchid: MCHID, ...merchant }, Date.now()) !== undefined) {
      return { status: 401, body: { code: "SIGN_ERROR", message: "?" }, unsigned: true };
    }
    try {
      const answer = task.serve({ method, path: url.pathname, signedAt });
      return answer === undefined ? { status: 204, body: "" } : { body: answer };
    } catch (error) {
      return answerOf(error);
    }
  };

  /** A process: its requests are not sent after it died. */
  const startProcess = () => {
    let die = () => {};
    let isDead = false;
    const death = new Promise<"dead">((resolve) => {
      die = () => {
        isDead = true;
        resolve("dead");
      };
    });
    const never = () => new Promise<never>(() => {});
    const fetch = async (address: unknown, { method = "GET", headers, body, signal }: RequestInit = {}) => {
      if (isDead) return never();
      const url = new URL(String(address));
      const sent = new Headers(headers);
      const bytes = (body as Uint8Array | undefined) ?? new Uint8Array();
      if (isKnown()) wrong.push(`${method} after the outcome was known`);
      const nonce = /nonce_str="(\w+)"/.exec(sent.get("Authorization") ?? "")?.[1] ?? "";
      if (nonces.has(nonce)) wrong.push("a nonce is used twice");
      nonces.add(nonce);
      if (task.makes({ method, path: url.pathname })) bodies.add(Buffer.from(bytes).toString());
      const fault = left.shift() ?? { kind: "none" };
      const signedAt = Date.now();
      const arrive = () => serve(method, url, sent, bytes, signedAt);
      const answer = (changes: AnswerChanges) => makeAnswer({ signedAt: Date.now(), ...changes }, platform);
      const hang = () =>
        new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      switch (fault.kind) {
        case "request-lost":
          throw brokenConnection();
        case "answer-lost":
          arrive();
          throw brokenConnection();
        case "late":
          setTimeout(arrive, fault.seconds * 1000);
          return hang();
        case "too-many":
          return answer(answerOf(refusal(429, "FREQUENCY_LIMITED")));
        case "status":
          if (fault.isAfter) arrive();
          return answer({ ...answerOf(refusal(fault.status, "SYSTEM_ERROR")), unsigned: !fault.isSigned });
        case "unproved": {
          const real = fault.isAfter ? arrive() : {};
          if (fault.how === "unsigned refusal")
            return answer({ ...answerOf(refusal(403, "NOT_ENOUGH")), unsigned: true });
          return answer({ ...real, ...(fault.how === "unsigned" ? { unsigned: true } : { signedBody: "{}" }) });
        }
        case "death":
          if (fault.isAfter) arrive();
          die();
          return never();
      }
      const changes = arrive();
      if (fault.kind === "doubled" && (changes.status ?? 200) < 300) setTimeout(arrive, fault.seconds * 1000);
      return answer(changes);
    };
    const now = () => Date.now() + skew * 1000;
    // Signs synchronously, unlike Node's threads, so that all pending work waits for timers.
    const privateKey = { sign: (message: Uint8Array) => sign("sha256", message, merchant.privateKey) };
    return { client: client({ fetch: fetch as typeof globalThis.fetch, now, retries: 2, privateKey }), death, now };
  };

  try {
    let sentAt: string | undefined;
    for (let round = 0; round < 16 && !isKnown(); round++) {
      if (round === 3) left.length = 0;
      skew = round < 3 ? (skews.shift() ?? 0) : 0;
      const { client: own, death, now } = startProcess();
      const outcome = await untilSettled(Promise.race([death, task.attempt(own, round, sentAt)]));
      if (outcome !== "dead") {
        task.onOutcome?.(outcome);
        outcomes.push(outcome);
      }
      const latest = outcome === "dead" ? new Date(within(now())).toISOString() : Object(outcome).sent_at;
      if (latest !== undefined && !(sentAt !== undefined && sentAt > latest)) sentAt = latest;
      await vi.advanceTimersByTimeAsync(round < 3 ? 60_000 : 400_000);
    }
    await vi.advanceTimersByTimeAsync(3_000_000);
  } finally {
    vi.useRealTimers();
  }
  if (bodies.size > 1) wrong.push("a number was sent with two bodies");
  if (!isKnown()) wrong.push(`never resolved: ${JSON.stringify(outcomes.at(-1))}`);
  return [...wrong, ...task.verdict(outcomes)];
}

/** A clock that is at most five minutes wrong, for what the merchant records. */
function within(now: number): number {
  return Math.max(Date.now() - 299_000, Math.min(Date.now() + 299_000, now));
}

/** Moves the time to the next timer whenever no other work is pending. */
async function untilSettled<T>(work: Promise<T>): Promise<T> {
  let isSettled = false;
  const end = () => {
    isSettled = true;
  };
  work.then(end, end);
  while (!isSettled) {
    await new Promise((resolve) => idle(resolve));
    await new Promise((resolve) => idle(resolve));
    if (!isSettled) vi.advanceTimersToNextTimer();
  }
  return work;
}

function answerOf(error: unknown): AnswerChanges {
  if (!(error instanceof WechatPayApiError)) throw error;
  return { status: error.status, body: { code: error.code, message: "?" } };
}
