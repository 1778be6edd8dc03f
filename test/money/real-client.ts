import { sign } from "node:crypto";
import { vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { WechatPayApiError } from "../../src/errors.js";
import type { DeductionOutcome } from "../../src/outcomes/deduction-outcome.js";
import { type AnswerChanges, brokenConnection, createFakePlatform, MCHID, makeAnswer } from "../support/fake-fetch.js";
import { CHARGE } from "../support/scripted-platform.js";
import type { Deductions } from "./deductions.js";
import { type Fault, type PlatformTime, refusal } from "./network.js";
import { OrdersModel } from "./orders-model.js";

const fake = createFakePlatform();
const idle = setImmediate;

/**
 * The same life of a charge with the real client: real requests, signed and verified, over a `fetch` that the model answers, in
 * the simulated time of Vitest's timers.
 *
 * @returns what is wrong with it.
 */
export async function faultsOfClient({ nature, faults, jumps, close, deadline, chargesAgain }: Deductions) {
  const { client, merchant, platform } = await fake;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const left: Fault[] = [...faults];
  const skews = [...jumps];
  let skew = 0;
  const time: PlatformTime = {
    get time() {
      return Date.now();
    },
    later: (at, run) => void setTimeout(run, at - Date.now()),
  };
  const orders = new OrdersModel(time, nature);
  const wrong: string[] = [];
  const nonces = new Set<string>();
  const bodies = new Set<string>();
  const outcomes: DeductionOutcome[] = [];
  const isKnown = () => ["paid", "failed"].includes(outcomes.at(-1)?.status ?? "");

  /** What the platform answers to a request. */
  const serve = (method: string, url: URL, headers: Headers, body: Uint8Array, signedAt: number): AnswerChanges => {
    const authorization = headers.get("Authorization") ?? "";
    const request = { method, target: url.pathname + url.search, authorization, body };
    if (faultOfAuthorization(request, { mchid: MCHID, ...merchant }, Date.now()) !== undefined) {
      return { status: 401, body: { code: "SIGN_ERROR", message: "?" }, unsigned: true };
    }
    try {
      if (method === "GET") return { body: orders.query() };
      if (url.pathname.endsWith("/reverse")) return { status: 204, body: orders.reverse() ?? "" };
      return { body: orders.create(signedAt) };
    } catch (error) {
      return answerOf(error);
    }
  };

  /** A process: its requests go nowhere once it is dead. */
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
      if (method === "POST" && !url.pathname.endsWith("/reverse")) bodies.add(Buffer.from(bytes).toString());
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
    // Signs within the turn, unlike Node's own threads: whatever is left to do then waits for time.
    const privateKey = { sign: (message: Uint8Array) => sign("sha256", message, merchant.privateKey) };
    return { client: client({ fetch: fetch as typeof globalThis.fetch, now, retries: 2, privateKey }), death, now };
  };

  try {
    let sentAt: string | undefined;
    for (let round = 0; round < 12 && !isKnown(); round++) {
      if (round === 3) left.length = 0;
      skew = round < 3 ? (skews.shift() ?? 0) : 0;
      const { client: own, death, now } = startProcess();
      const options = { close: round === 0 ? close : round > 3, deadline: round === 0 ? deadline : 60_000 };
      const { out_trade_no, amount } = CHARGE;
      const mayCharge = sentAt === undefined || (chargesAgain && round < 6);
      const outcome = await untilSettled(
        Promise.race([
          death,
          mayCharge
            ? own.deduct(CHARGE, { ...options, sentAt })
            : own.resolveTransaction({ out_trade_no, amount, sent_at: sentAt }, options),
        ]),
      );
      if (outcome !== "dead") outcomes.push(outcome);
      const told = outcome === "dead" ? new Date(within(now())).toISOString() : Object(outcome).sent_at;
      if (told !== undefined && !(sentAt !== undefined && sentAt > told)) sentAt = told;
      await vi.advanceTimersByTimeAsync(round < 3 ? 60_000 : 400_000);
    }
    await vi.advanceTimersByTimeAsync(2_000_000);
  } finally {
    vi.useRealTimers();
  }
  if (bodies.size > 1) wrong.push("a number was sent with two bodies");
  const { charges } = orders;
  if (charges > 1) wrong.push(`charged ${charges} times`);
  for (const { status } of outcomes) {
    if (status === "failed" && charges > 0) wrong.push("failed, but charged");
    if (status === "paid" && charges === 0) wrong.push("paid, but not charged");
  }
  if (!isKnown()) wrong.push(`never resolved: ${JSON.stringify(outcomes.at(-1))}`);
  return wrong;
}

/** A clock that is right within five minutes, where the merchant writes down what he does not know. */
function within(now: number): number {
  return Math.max(Date.now() - 299_000, Math.min(Date.now() + 299_000, now));
}

/** Lets time pass, from timer to timer, whenever nothing else is to be done. */
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
