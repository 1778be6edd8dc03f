import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type AnswerChanges,
  brokenConnection,
  createFakePlatform,
  makeAnswer,
  thrownBy,
} from "../../test/support/fake-fetch.js";
import { contractIn, TERMINATION } from "../../test/support/fixtures.js";
import type { ClientOptions, RequestOptions, TerminateContractRequest } from "../index.js";

const REQUEST = TERMINATION.common;
const QUERY = `GET ${REQUEST.contract_id}`;
const ENDED: AnswerChanges = { status: 204, body: "" };
const SIGNED: AnswerChanges = { body: contractIn("SIGNED") };
const TERMINATED: AnswerChanges = { body: contractIn("TERMINATED") };
const NOT_EXIST: AnswerChanges = { status: 403, body: { code: "CONTRACT_NOT_EXIST", message: "?" } };
const SYSTEM_ERROR: AnswerChanges = { status: 500, body: { code: "SYSTEMERROR", message: "?" } };
const BROKEN = new Error("broken");
const HANGS = new Error("hangs");

const fake = await createFakePlatform();
afterEach(() => void vi.restoreAllMocks());

/** Ends a contract on a platform that answers like this, one after the other. */
function terminate(
  answers: (AnswerChanges | Error)[],
  { request = REQUEST, ...options }: RequestOptions & Partial<ClientOptions> & { request?: object } = {},
) {
  const left = [...answers];
  const sent: string[] = [];
  const bodies: string[] = [];
  const languages: (string | null)[] = [];
  const fetch = async (url: unknown, { method, body, headers, signal }: RequestInit = {}) => {
    languages.push(new Headers(headers).get("Accept-Language"));
    sent.push(`${method} ${new URL(String(url)).pathname.split("/").slice(-1)}`);
    bodies.push(Buffer.from((body ?? new Uint8Array()) as Uint8Array).toString());
    const next = left.shift();
    if (next === undefined) throw new Error("nothing more was expected");
    if (next === HANGS) {
      return new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    }
    if (next instanceof Error) throw brokenConnection();
    return makeAnswer(next, fake.platform);
  };
  const client = fake.client({ fetch: fetch as typeof globalThis.fetch, retries: 2 });
  const { signal, timeout, attemptTimeout, retries, acceptLanguage } = options;
  const limits = { signal, timeout, attemptTimeout, retries, acceptLanguage };
  const done = client.terminateContract(request as TerminateContractRequest, limits);
  return { done, sent, bodies, languages, left };
}

describe("terminateContract", () => {
  it("is sent once when it succeeds, or is refused by a signed answer", async () => {
    const { done, sent } = terminate([ENDED]);
    await expect(done).resolves.toBeUndefined();
    expect(sent).toEqual(["POST terminate"]);
    const refused = terminate([NOT_EXIST]);
    expect(await thrownBy(refused.done)).toMatchObject({ code: "CONTRACT_NOT_EXIST" });
    expect(refused.sent).toEqual(["POST terminate"]);
  });

  it("asks when the caller's own clock fails once the request has left", async () => {
    const sent: string[] = [];
    const answers = [ENDED, TERMINATED];
    const fetch = async (_: unknown, { method = "" }: RequestInit = {}) => {
      sent.push(method);
      return makeAnswer(answers.shift() ?? {}, fake.platform);
    };
    let failures = 1;
    const now = () => {
      if (sent.length > 0 && failures-- > 0) throw new Error("no clock");
      return Date.now();
    };
    await fake.client({ fetch: fetch as typeof globalThis.fetch, now }).terminateContract(REQUEST);
    expect(sent).toEqual(["POST", "GET"]);
  });

  it.each([
    ["the connection breaks", BROKEN],
    ["WeChat Pay has a fault", SYSTEM_ERROR],
    ["WeChat Pay has a fault, which only the code shows", { ...SYSTEM_ERROR, status: 400 }],
    ["an error comes unsigned", { ...NOT_EXIST, unsigned: true }],
    ["a gateway answers", { status: 502, body: "<html>", unsigned: true }],
    ["the answer's signature is wrong", { ...ENDED, signedBody: "other" }],
    ["a success comes unsigned", { ...ENDED, unsigned: true }],
    ["the answer is another's", { body: { contract_id: "Wx2", state: "TERMINATED" } }],
  ])("asks when %s, and is done when the contract has ended", async (_, first) => {
    const { done, sent } = terminate([first, TERMINATED]);
    await expect(done).resolves.toBeUndefined();
    expect(sent).toEqual(["POST terminate", QUERY]);
  });

  it("asks after an attempt without answer in time", async () => {
    const { done, sent } = terminate([HANGS, TERMINATED], { attemptTimeout: 200 });
    await expect(done).resolves.toBeUndefined();
    expect(sent).toEqual(["POST terminate", QUERY]);
  });

  it("is sent again only after a query said that the contract is still signed", async () => {
    const { done, sent, bodies } = terminate([BROKEN, SIGNED, SYSTEM_ERROR, SIGNED, ENDED]);
    await expect(done).resolves.toBeUndefined();
    expect(sent).toEqual(["POST terminate", QUERY, "POST terminate", QUERY, "POST terminate"]);
    const { contract_id: _, ...body } = REQUEST;
    expect(new Set(bodies)).toEqual(new Set([JSON.stringify(body), ""]));
  });

  it("takes a refusal after an attempt of unknown outcome for what that one did", async () => {
    const { done, sent } = terminate([BROKEN, SIGNED, NOT_EXIST, TERMINATED]);
    await expect(done).resolves.toBeUndefined();
    expect(sent).toHaveLength(4);
  });

  it("throws the last error when the contract still holds after all retries", async () => {
    const { done, left } = terminate([BROKEN, SIGNED, SYSTEM_ERROR, SIGNED], { retries: 1 });
    expect(await thrownBy(done)).toMatchObject({ code: "SYSTEMERROR" });
    expect(left).toEqual([]);
  });

  it("throws its own error when the query says nothing", async () => {
    const { done, sent } = terminate([SYSTEM_ERROR, NOT_EXIST]);
    expect(await thrownBy(done)).toMatchObject({ code: "SYSTEMERROR" });
    expect(sent).toEqual(["POST terminate", QUERY]);
  });

  it("takes no other state for an end", async () => {
    const other = { body: contractIn("SOME_FUTURE_STATE") };
    const { done } = terminate([BROKEN, other], { retries: 0 });
    expect(await thrownBy(done)).toMatchObject({ code: "CONNECTION_FAILED" });
  });

  it("is sent again by itself after a signed 429, which proves that it did not begin", async () => {
    const slow = { status: 429, body: { code: "RATE_LIMITED", message: "?" }, headers: { "Retry-After": "0" } };
    const { done, sent } = terminate([slow, ENDED]);
    await expect(done).resolves.toBeUndefined();
    expect(sent).toEqual(["POST terminate", "POST terminate"]);
  });

  it("asks in the language of the call, and within its limits", async () => {
    const { done, languages } = terminate([BROKEN, TERMINATED], { acceptLanguage: "zh-CN" });
    await done;
    expect(languages).toEqual(["zh-CN", "zh-CN"]);
    const error = await thrownBy(terminate([HANGS], { timeout: 300 }).done);
    expect(error).toMatchObject({ code: "TIMEOUT" });
    expect(error["timeout"]).toBeLessThanOrEqual(300);
    const attempt = await thrownBy(terminate([HANGS, HANGS], { attemptTimeout: 150, retries: 0 }).done);
    expect(attempt).toMatchObject({ code: "TIMEOUT", timeout: 150 });
  });

  it("is not sent again when the wait for it leaves no time", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const { done, sent } = terminate([BROKEN, SIGNED, ENDED], { timeout: 200 });
    expect(await thrownBy(done)).toMatchObject({ code: "CONNECTION_FAILED" });
    expect(sent.filter((one) => one === "POST terminate")).toHaveLength(1);
  });

  it("ends with the caller's signal, also while it asks", async () => {
    const controller = new AbortController();
    const { done, sent } = terminate([BROKEN, HANGS], { signal: controller.signal });
    await expect.poll(() => sent).toHaveLength(2);
    controller.abort(new Error("enough"));
    await expect(done).rejects.toThrow("enough");
  });

  it("reads the request once", async () => {
    let reads = 0;
    const request = {
      ...REQUEST,
      get contract_id() {
        reads++;
        return reads === 1 ? REQUEST.contract_id : "another";
      },
    };
    await expect(terminate([BROKEN, TERMINATED], { request }).done).resolves.toBeUndefined();
    expect(reads).toBe(1);
  });

  it("asks in the mode of the request", async () => {
    const request = { ...TERMINATION.institutional, sub_appid: "wy" };
    await expect(terminate([BROKEN, TERMINATED], { request }).done).resolves.toBeUndefined();
  });
});
