import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { REGIONS } from "../../generated/constants.js";
import {
  type AnswerChanges,
  brokenConnection,
  createFakePlatform,
  type FakePlatform,
  MCHID,
  makeAnswer,
  thrownBy,
} from "../../test/support/fake-fetch.js";
import { createFakeRotation } from "../../test/support/fake-rotation.js";
import { contractIn, DEDUCTION, SIGNING, TERMINATION } from "../../test/support/fixtures.js";
import { REFUND } from "../../test/support/scripted-platform.js";
import type { ClientOptions } from "../index.js";

type Region = keyof typeof REGIONS;
type Outcome = AnswerChanges | Error | "hangs";

const REGION_OF = new Map<string, Region>(Object.entries(REGIONS).map(([name, url]) => [url, name as Region]));
const ENDED: AnswerChanges = { status: 204, body: "" };
const SIGNED: AnswerChanges = { body: contractIn("SIGNED") };
const TERMINATED: AnswerChanges = { body: contractIn("TERMINATED") };
const BROKEN = brokenConnection();

let fake: FakePlatform;
let now: number;
/** What each host does with a request; one that is not here answers well. */
let behaviour: Partial<Record<Region, Outcome | (() => Outcome)>>;
/** Where requests came, such as `hk POST`. */
let sent: string[];
let delays: number[];
beforeEach(async () => {
  fake = await createFakePlatform();
  now = Date.now();
  behaviour = {};
  sent = [];
  delays = [];
  vi.spyOn(Math, "random").mockReturnValue(0.01); // short waits
  return () => vi.restoreAllMocks();
});

const answering = () =>
  (async (url: unknown, init: RequestInit = {}) => {
    await fake.options.fetch?.(url as string, init);
    const { origin } = new URL(String(url));
    const region = REGION_OF.get(origin) as Region;
    sent.push(`${region} ${init.method}`);
    const given = behaviour[region] ?? {};
    const outcome = typeof given === "function" ? given() : given;
    if (outcome === "hangs") return new Promise<never>(() => {});
    if (outcome instanceof Error) throw outcome;
    return makeAnswer({ signedAt: now, ...outcome }, fake.platform);
  }) as typeof fetch;

const client = (changes: Partial<ClientOptions> = {}) =>
  fake.client({
    failover: true,
    retries: 2,
    now: () => now,
    fetch: answering(),
    hooks: { onRetry: ({ delay }) => delays.push(delay) },
    ...changes,
  });
type Client = ReturnType<typeof client>;
const sign = (of: Client, options = {}) => of.createAppSigningSession(SIGNING.common, options);

/** The hosts to which the requests of some work came. */
async function hostsOf(work: () => Promise<unknown>): Promise<string[]> {
  sent.length = 0;
  await work().catch(() => {});
  return sent.map((one) => one.slice(0, 2));
}

describe("another host is tried", () => {
  const failed = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error("?"), { code }) });
  it.each<[string, Outcome]>([
    ["refuses the connection", failed("ECONNREFUSED")],
    ["has no address", failed("ENOTFOUND")],
    ["resets the connection", BROKEN],
    ["does not take a connection in time", failed("ETIMEDOUT")],
    ["has a certificate of somebody else's", failed("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["does not answer in time", "hangs"],
  ])("at once when one %s", async (_, outcome) => {
    behaviour = { hk: outcome };
    expect(await sign(client({ attemptTimeout: outcome === "hangs" ? 300 : 10_000 }))).toEqual(SIGNING.answer);
    expect(sent).toEqual(["hk POST", "us POST"]);
    expect(delays).toEqual([0]);
  });

  it.each<[Region | undefined, Region[]]>([
    [undefined, ["hk", "us", "eu"]],
    ["hk", ["hk", "us", "eu"]],
    ["us", ["us", "hk", "eu"]],
    ["eu", ["eu", "hk", "us"]],
  ])(
    "from the region %s on in the order of the document; only the first change does not wait",
    async (region, order) => {
      behaviour = { hk: BROKEN, us: BROKEN, eu: BROKEN };
      const error = await thrownBy(sign(client({ region, retries: 4 })));
      expect(error).toMatchObject({ code: "CONNECTION_FAILED" });
      const all = [...order, ...order].slice(0, 5);
      expect(sent).toEqual(all.map((one) => `${one} POST`));
      expect(error.message).toContain(REGIONS[all[4] as Region]);
      expect(delays).toEqual([0, 5, 10, 20]);
    },
  );

  it("signed anew, with the same bytes", async () => {
    behaviour = { hk: BROKEN };
    await sign(client());
    const [first, second] = fake.sent;
    expect(second?.body).toEqual(first?.body);
    const [one, other] = fake.sent.map(({ headers }) => headers.get("Authorization") ?? "");
    for (const part of [/nonce_str="(\w+)"/, /signature="([^"]+)"/]) {
      expect(part.exec(other ?? "")?.[1]).not.toBe(part.exec(one ?? "")?.[1]);
    }
    const request = {
      method: "POST",
      target: new URL(second?.url ?? "").pathname,
      authorization: other,
      body: second?.body ?? new Uint8Array(),
    };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant }, now)).toBeUndefined();
  });

  it("with the same number where that takes effect once: a refund", async () => {
    behaviour = { hk: BROKEN };
    expect(await hostsOf(() => client().createRefund(REFUND))).toEqual(["hk", "us"]);
    expect(fake.sent[1]?.body).toEqual(fake.sent[0]?.body);
  });

  it("and must prove its answer like the first", async () => {
    behaviour = { hk: BROKEN, us: { unsigned: true } };
    expect(await thrownBy(sign(client()))).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    expect(sent).toEqual(["hk POST", "us POST"]);
  });

  it("which hooks see", async () => {
    behaviour = { hk: BROKEN };
    const seen: unknown[] = [];
    const record = ({ attributes }: { attributes: { "server.address": string } }) =>
      void seen.push(attributes["server.address"]);
    await sign(client({ hooks: { onRequest: record, onResponse: record, onRetry: record } }));
    const [hk, us] = ["apihk.mch.weixin.qq.com", "apius.mch.weixin.qq.com"];
    expect(seen).toEqual([hk, hk, hk, us, us]);
  });

  it("for the download of platform certificates", async () => {
    const rotation = await createFakeRotation(await createTestKey("Platform"));
    rotation.onDownload = (url) => {
      if (url.startsWith(REGIONS.hk)) throw BROKEN;
      return rotation.list();
    };
    const asked: string[] = [];
    const onRequest = ({ attributes }: { attributes: { "server.address": string } }) =>
      void asked.push(attributes["server.address"].slice(3, 5));
    expect(await sign(rotation.client({ hooks: { onRequest }, failover: true, retries: 1 }))).toEqual(SIGNING.answer);
    expect(asked).toEqual(["hk", "us", "us"]);
  });

  it("also from a list of addresses, in its order and each once", async () => {
    behaviour = { hk: BROKEN, us: BROKEN, eu: BROKEN };
    const failover = [REGIONS.eu, `${REGIONS.us}/`, REGIONS.eu];
    expect(await hostsOf(() => sign(client({ failover, region: "us", retries: 3 })))).toEqual(["us", "eu", "us", "eu"]);
    expect(await hostsOf(() => sign(client({ failover, baseUrl: REGIONS.hk })))).toEqual(["hk", "eu", "us"]);
  });
});

describe("no other host is tried", () => {
  it.each<[string, AnswerChanges]>([
    ["429", { status: 429, body: { code: "FREQUENCY_LIMITED", message: "?" } }],
    ["500 SYSTEMERROR", { status: 500, body: { code: "SYSTEMERROR", message: "?" } }],
    ["502, unsigned", { status: 502, body: "<html>", unsigned: true }],
    ["503", { status: 503, body: "" }],
    ["504, unsigned", { status: 504, body: "", unsigned: true }],
  ])("after %s, which is tried again where it was", async (_, answer) => {
    behaviour = { hk: answer };
    expect(await hostsOf(() => sign(client()))).toEqual(["hk", "hk", "hk"]);
    expect(delays).toEqual([3, 5]);
  });

  it.each<[string, Outcome]>([
    ["a refusal", { status: 400, body: { code: "PARAM_ERROR", message: "?" } }],
    ["a success without signature", { unsigned: true }],
    ["a wrong signature", { signedBody: "{}" }],
    ["a redirect", { status: 307 }],
    ["a success that says nothing", { body: {} }],
    ["a fault of a fetch of the caller's own", new Error("a mistake")],
  ])("after %s, not even by the next call", async (_, outcome) => {
    behaviour = { hk: outcome };
    const one = client();
    expect(await hostsOf(() => sign(one))).toEqual(["hk"]);
    expect(await hostsOf(() => sign(one))).toEqual(["hk"]);
  });

  it("when there is no failover, or no retry is left", async () => {
    behaviour = { hk: BROKEN };
    for (const failover of [undefined, false, []]) {
      expect(await hostsOf(() => sign(client({ failover })))).toEqual(["hk", "hk", "hk"]);
    }
    expect(await hostsOf(() => sign(client({ retries: 0 })))).toEqual(["hk"]);
  });

  it("once the time of the call is up, which bounds all hosts together", async () => {
    behaviour = { hk: "hangs", us: "hangs", eu: "hangs" };
    const one = client({ timeout: 500, attemptTimeout: 200, retries: 10 });
    // By the clock of the limits each attempt takes its 200 ms, and not more on a busy machine.
    vi.stubGlobal("performance", { now: () => 200 * sent.length });
    const error = await thrownBy(sign(one));
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ code: "TIMEOUT", timeout: 500 });
    expect(sent.length).toBeLessThan(11);
  });
});

describe("a host that gave no answer", () => {
  it("is not preferred for 60 s by the client's clock, whichever way that moves", async () => {
    behaviour = { hk: BROKEN };
    const one = client();
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us"]);
    behaviour = {};
    now += 59_999;
    expect(await hostsOf(() => sign(one))).toEqual(["us"]);
    expect(await hostsOf(() => sign(client()))).toEqual(["hk"]); // nothing is shared between clients
    now += 1;
    expect(await hostsOf(() => sign(one))).toEqual(["hk"]);
    behaviour = { hk: BROKEN };
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us"]);
    now -= 3_600_000;
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us"]);
  });

  it("is preferred to those that failed after it", async () => {
    behaviour = { hk: BROKEN, us: BROKEN, eu: BROKEN };
    const one = client();
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us", "eu"]);
    behaviour = { hk: BROKEN };
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us"]);
    expect(await hostsOf(() => sign(one))).toEqual(["us"]);
    now += 60_000;
    expect(await hostsOf(() => sign(one))).toEqual(["hk", "us"]);
  });

  it("within the time of the whole call is remembered, too", async () => {
    behaviour = { hk: "hangs" };
    const one = client({ timeout: 200, attemptTimeout: 60_000 });
    expect(await hostsOf(() => sign(one))).toEqual(["hk"]);
    expect(await hostsOf(() => sign(one))).toEqual(["us"]);
  });

  it("is not one that the caller left, or that was waiting for a signer", async () => {
    behaviour = { hk: "hangs" };
    let isSlow = false;
    const signature = new Uint8Array(256);
    const privateKey = { sign: () => (isSlow ? new Promise<never>(() => {}) : signature) };
    const one = client({ privateKey, attemptTimeout: 200, timeout: 60_000, retries: 0 });
    const left = new AbortController();
    const call = hostsOf(() => sign(one, { signal: left.signal, attemptTimeout: 60_000 }));
    await expect.poll(() => sent).toHaveLength(1);
    left.abort(new Error("the user left"));
    expect(await call).toEqual(["hk"]);
    behaviour = {};
    isSlow = true;
    expect(await thrownBy(sign(one))).toMatchObject({ code: "TIMEOUT" });
    isSlow = false;
    expect(await hostsOf(() => sign(one))).toEqual(["hk"]);
  });
});

describe("what must ask first", () => {
  it("is not sent to another host: the query is, and then the request where the query was answered", async () => {
    behaviour = { hk: BROKEN, us: TERMINATED };
    await client().terminateContract(TERMINATION.common);
    expect(sent).toEqual(["hk POST", "us GET"]);
    sent.length = 0;
    const answers = [SIGNED, ENDED];
    behaviour = { hk: BROKEN, us: () => answers.shift() ?? BROKEN };
    await client().terminateContract(TERMINATION.common);
    expect(sent).toEqual(["hk POST", "us GET", "us POST"]);
  });

  it("is a deduction, too: it is sent once, and the query for it goes elsewhere", async () => {
    behaviour = { hk: BROKEN };
    const one = client();
    const { out_trade_no } = DEDUCTION.common;
    expect(await hostsOf(() => one.createTransaction(DEDUCTION.common))).toEqual(["hk"]);
    expect(await hostsOf(() => one.getTransactionByOutTradeNo({ out_trade_no }))).toEqual(["us"]);
  });

  it("though the query finds no host at once", async () => {
    behaviour = { hk: BROKEN, us: BROKEN, eu: TERMINATED };
    await client().terminateContract(TERMINATION.common);
    expect(sent).toEqual(["hk POST", "us GET", "eu GET"]);
  });

  it("is sent once by what has no query, and the next call goes elsewhere", async () => {
    behaviour = { hk: BROKEN };
    const one = client();
    expect(await hostsOf(() => one.request({ method: "POST", path: "/v3/x", body: {} }))).toEqual(["hk"]);
    expect(await hostsOf(() => one.request({ method: "GET", path: "/v3/x" }))).toEqual(["us"]);
    const other = client();
    const path = "/v3/global/papay/contracts/{contract_id}/terminate";
    const params = { path: { contract_id: "Wx1" } };
    const body = { appid: "wx", termination_note: "n" };
    expect(await hostsOf(() => other.api.POST(path, { params, body }))).toEqual(["hk"]);
  });

  it("reaches all hosts together at most once before a query says that the contract is still signed, whatever fails", async () => {
    const outcome = fc.constantFrom<Outcome | "does it and breaks">(
      {},
      BROKEN,
      "does it and breaks",
      { status: 500, body: { code: "SYSTEMERROR", message: "?" } },
      { status: 503, body: "", unsigned: true },
      { unsigned: true },
      { status: 403, body: { code: "CONTRACT_NOT_EXIST", message: "?" } },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { maxLength: 12 }),
        fc.constantFrom<Region>("hk", "us", "eu"),
        async (faults, region) => {
          let state = "SIGNED";
          let isKnown = true; // that it holds, by a query since the last request
          let blind = 0;
          const left = [...faults];
          const fetch = (async (_: unknown, { method }: RequestInit = {}) => {
            if (method === "POST" && !isKnown) blind++;
            const next = left.shift() ?? {};
            if (method === "POST") isKnown = false;
            if (next instanceof Error) throw next;
            const isWell = next === "does it and breaks" || Object.keys(next).length === 0;
            if (isWell && method === "POST") state = "TERMINATED";
            if (next === "does it and breaks") throw BROKEN;
            if (!isWell) return makeAnswer({ signedAt: now, ...(next as AnswerChanges) }, fake.platform);
            if (method === "POST") return makeAnswer({ ...ENDED, signedAt: now }, fake.platform);
            isKnown = state === "SIGNED";
            return makeAnswer({ body: contractIn(state), signedAt: now }, fake.platform);
          }) as typeof globalThis.fetch;
          const done = client({ fetch, region }).terminateContract(TERMINATION.common);
          const ended = await done.then(
            () => true,
            () => false,
          );
          expect(blind).toBe(0);
          if (ended) expect(state).toBe("TERMINATED");
        },
      ),
      { numRuns: 40 },
    );
  });
});
