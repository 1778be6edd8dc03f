import { afterEach, describe, expect, it, vi } from "vitest";
import { MCHID, thrownBy } from "../../test/support/fake-fetch.js";
import {
  BEGINNING,
  CHARGE,
  NOT_FOUND,
  order,
  PAID,
  refused,
  type Step,
  scriptedPlatform,
} from "../../test/support/scripted-platform.js";
import type { ClientOptions, CreateTransactionRequest, DeductOptions } from "../index.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const OPEN = order("USERPAYING");
const TOO_MANY = refused(429, "FREQUENCY_LIMITED");
const at = (seconds: number) => new Date(BEGINNING + seconds * 1000).toISOString();

/** Charges on a platform that answers like this, one after the other. */
async function charge(steps: Step[], options: DeductOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const platform = await scriptedPlatform(steps, clientOptions);
  const outcome = await platform.client.deduct(CHARGE, options);
  return { ...platform, outcome };
}

describe("deduct", () => {
  it("is paid by one request when the answer says so", async () => {
    const { outcome, sent } = await charge([{ body: PAID }]);
    expect(outcome).toEqual({ status: "paid", transaction: PAID });
    expect(sent).toEqual(["charge 0"]);
  });

  it.each(["CLOSED", "REVOKED", "PAYERROR"])("has failed when the order is %s", async (state) => {
    const { outcome, sent } = await charge([order(state)]);
    expect(outcome).toMatchObject({ status: "failed", reason: state, transaction: { trade_state: state } });
    expect(sent).toEqual(["charge 0"]);
  });

  it("has failed when it is refused and there is no order", async () => {
    const { outcome, sent } = await charge([refused(403, "NOT_ENOUGH"), NOT_FOUND]);
    expect(outcome).toMatchObject({ status: "failed", reason: "NOT_ENOUGH", error: { code: "NOT_ENOUGH" } });
    expect(sent).toEqual(["charge 0", "query 0"]);
  });

  it("is paid when it is refused and another process charged before under this number", async () => {
    const { outcome } = await charge([refused(403, "CONTRACT_NOT_EXIST"), { body: PAID }]);
    expect(outcome.status).toBe("paid");
  });

  it("has failed with the reason of the refusal, though it takes some time to see that there is no order", async () => {
    const { outcome, sent } = await charge([refused(403, "NOT_ENOUGH"), "broken", "broken", "broken", NOT_FOUND]);
    expect(outcome).toMatchObject({ status: "failed", reason: "NOT_ENOUGH" });
    expect(sent).toEqual(["charge 0", "query 0", "query 3", "query 8", "query 18"]);
  });

  it("asks after 3, 5, 10, 15 and 30 seconds, and once more in the last ten", async () => {
    const { outcome, sent } = await charge([OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN]);
    const asked = ["query 3", "query 8", "query 18", "query 33", "query 63", "query 80"];
    expect(sent).toEqual(["charge 0", ...asked]);
    expect(outcome).toMatchObject({
      status: "unknown",
      out_trade_no: "1",
      error: { code: "TIMEOUT", timeout: 90_000 },
    });
    expect(outcome).toMatchObject({ transaction: { trade_state: "USERPAYING" }, sent_at: at(0) });
  });

  it("goes on asking every 30 seconds, for as long as it may", async () => {
    const { sent } = await charge(Array(9).fill(OPEN), { deadline: 140_000 });
    expect(sent.slice(5)).toEqual(["query 63", "query 93", "query 123", "query 130"]);
  });

  it("waits up to a fifth longer, so that many do not ask at once", async () => {
    const platform = await scriptedPlatform([OPEN, OPEN, { body: PAID }]);
    vi.spyOn(Math, "random").mockReturnValue(1);
    await platform.client.deduct(CHARGE);
    expect(platform.sent).toEqual(["charge 0", "query 3.6", "query 9.6"]);
  });

  it("keeps a quarter of a short deadline for the last question", async () => {
    const { outcome, sent } = await charge([OPEN, OPEN, OPEN], { deadline: 8000 });
    expect(sent).toEqual(["charge 0", "query 3", "query 6"]);
    expect(outcome.status).toBe("unknown");
  });

  it("counts from the moment of the call", async () => {
    const platform = await scriptedPlatform([OPEN, OPEN, OPEN]);
    platform.time.now = 500_000;
    const outcome = await platform.client.deduct(CHARGE, { deadline: 8000 });
    expect(platform.sent).toEqual(["charge 500", "query 503", "query 506"]);
    expect(outcome).toMatchObject({ status: "unknown", error: { timeout: 8000 } });
  });

  it("is paid when the order was paid and given back since", async () => {
    const { outcome } = await charge(["broken", order("REFUND")]);
    expect(outcome).toMatchObject({ status: "paid", transaction: { trade_state: "REFUND" } });
  });

  it("asks no more when the call took all the time", async () => {
    const platform = await scriptedPlatform([() => late(), { body: PAID }]);
    const late = () => {
      platform.time.now = 90_000;
      return OPEN;
    };
    expect(await platform.client.deduct(CHARGE)).toMatchObject({ status: "unknown" });
    expect(platform.sent).toEqual(["charge 0"]);
  });

  it("asks at once when the call took nearly all the time", async () => {
    const platform = await scriptedPlatform([() => late(), { body: PAID }]);
    const late = () => {
      platform.time.now = 85_000;
      return OPEN;
    };
    expect(await platform.client.deduct(CHARGE)).toMatchObject({ status: "paid" });
    expect(platform.sent).toEqual(["charge 0", "query 85"]);
  });
});

describe("a charge of unknown outcome", () => {
  it.each<[string, Step]>([
    ["breaks", "broken"],
    ["is a fault of the platform", refused(500, "SYSTEM_ERROR")],
    ["is a fault of the platform by its code alone", refused(400, "SYSTEMERROR")],
    ["is not signed", { unsigned: true, body: PAID }],
    ["is a refusal that is not signed", refused(403, "NOT_ENOUGH", true)],
    ["is signed over other bytes", { body: PAID, signedBody: "{}" }],
    ["is about another order", { body: { ...PAID, out_trade_no: "2" } }],
    ["is of another amount", { body: { ...PAID, amount: { total: 889, currency: "HKD" } } }],
    ["has no body", { status: 204, body: "" }],
  ])("is asked for when the answer %s", async (_, step) => {
    const { outcome, sent } = await charge([step, { body: PAID }]);
    expect(outcome).toEqual({ status: "paid", transaction: PAID });
    expect(sent).toEqual(["charge 0", "query 3"]);
  });

  it("is sent again, with the same bytes and another nonce, when there is no order half a minute later", async () => {
    const none = [NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND];
    const { outcome, sent, requests } = await charge(["broken", ...none, { body: PAID }]);
    expect(outcome.status).toBe("paid");
    expect(sent).toEqual(["charge 0", "query 3", "query 8", "query 18", "query 33", "charge 33"]);
    const [first, second] = requests.filter(({ method }) => method === "POST");
    expect(second?.body).toEqual(first?.body);
    const [one, other] = [first, second].map((request) =>
      /nonce_str="(\w+)"/.exec(String(request?.headers.get("Authorization"))),
    );
    expect(other?.[1]).not.toBe(one?.[1]);
  });

  it("was last sent when it was sent: a second one that could not be signed does not count", async () => {
    let signatures = 0;
    const sign = () => {
      if (++signatures === 6) throw new Error("no key");
      return new Uint8Array(256);
    };
    const none = Array(4).fill(NOT_FOUND);
    const limits = { retries: 0, privateKey: { sign } };
    const { outcome, sent } = await charge(["broken", ...none, "broken", "broken"], { deadline: 70_000 }, limits);
    expect(sent).toEqual(["charge 0", "query 3", "query 8", "query 18", "query 33", "query 60"]);
    expect(outcome).toMatchObject({ status: "unknown", sent_at: at(0) });
  });

  it("is not sent again while a query has no answer", async () => {
    const { outcome, sent } = await charge(Array(30).fill("broken"), {}, { retries: 0 });
    expect(sent.filter((one) => one.startsWith("charge"))).toEqual(["charge 0"]);
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "CONNECTION_FAILED" }, sent_at: at(0) });
  });

  it("is not sent again once an order was seen, though a query does not see it any more", async () => {
    const gone = Array(9).fill(NOT_FOUND);
    const { outcome, sent } = await charge(["broken", OPEN, ...gone], { deadline: 200_000 });
    expect(sent.filter((one) => one.startsWith("charge"))).toEqual(["charge 0"]);
    expect(outcome).toMatchObject({ status: "unknown", transaction: { trade_state: "USERPAYING" } });
  });

  it.each(["ORDER_PAID", "ORDER_CLOSED", "OUT_TRADE_NO_USED"])(
    "is not sent again after %s, which is of an earlier request, before the order is seen",
    async (code) => {
      const unseen = Array(5).fill(NOT_FOUND);
      const { outcome, sent } = await charge([refused(400, code), ...unseen, { body: PAID }]);
      expect(sent.filter((one) => one.startsWith("charge"))).toEqual(["charge 0"]);
      expect(outcome.status).toBe("paid");
    },
  );

  it("is not failed by a refusal of the second attempt", async () => {
    const again = [NOT_FOUND, refused(403, "NOT_ENOUGH"), NOT_FOUND];
    const none = [NOT_FOUND, NOT_FOUND, NOT_FOUND];
    const { outcome } = await charge(["broken", ...none, ...again, ...again, ...again]);
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "NOT_ENOUGH" }, sent_at: at(0) });
  });

  it("stays unknown when the order is of another amount: the number was used before", async () => {
    const { outcome, sent } = await charge(["broken", order("SUCCESS", { amount: { total: 8880, currency: "HKD" } })]);
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "RESPONSE_OF_ANOTHER_REQUEST" } });
    expect(String((outcome as { error: unknown }).error)).toContain("amount.total");
    expect(sent).toEqual(["charge 0", "query 3"]);
    const other = await charge(["broken", order("SUCCESS", { amount: { total: 888, currency: "CNY" } })]);
    expect(String((other.outcome as { error: unknown }).error)).toContain("amount.currency");
  });

  it("is paid when the order has no amount, or has it as a string", async () => {
    for (const amount of [undefined, {}, { total: "888" }, { currency: "HKD" }]) {
      const { outcome } = await charge(["broken", order("SUCCESS", { amount })]);
      expect(outcome.status).toBe("paid");
    }
  });

  it("is reported when the process sends too many requests, and charged when it does not any more", async () => {
    const { outcome, sent } = await charge([TOO_MANY, NOT_FOUND, { body: PAID }], {}, { retries: 0 });
    expect(sent).toEqual(["charge 0", "query 3", "charge 3"]);
    expect(outcome.status).toBe("paid");
  });

  it("has failed when WeChat Pay never began with it", async () => {
    const steps = Array(3).fill([TOO_MANY, NOT_FOUND]).flat();
    const { outcome } = await charge(steps, { deadline: 8000 }, { retries: 0 });
    expect(outcome).toMatchObject({ status: "failed", reason: "FREQUENCY_LIMITED" });
  });

  it("is unknown when no query was made after WeChat Pay did not begin with it", async () => {
    const platform = await scriptedPlatform([() => late()], { retries: 0 });
    const late = () => {
      platform.time.now = 90_000;
      return TOO_MANY;
    };
    expect(await platform.client.deduct(CHARGE)).toMatchObject({ status: "unknown" });
    expect(platform.sent).toEqual(["charge 0"]);
  });

  it("is unknown when WeChat Pay did not begin with it, and there may be an order of another process", async () => {
    const unseen = await charge([TOO_MANY, "broken", "broken"], { deadline: 4000 }, { retries: 0 });
    expect(unseen.outcome).toMatchObject({ status: "unknown", error: { code: "FREQUENCY_LIMITED" } });
    const open = await charge([TOO_MANY, OPEN, OPEN], { deadline: 8000 }, { retries: 0 });
    expect(open.outcome).toMatchObject({ status: "unknown", transaction: { trade_state: "USERPAYING" } });
  });

  it("is asked for at another host than it went to, where that does not answer", async () => {
    const platform = await scriptedPlatform(["broken", NOT_FOUND, { body: PAID }], { failover: true });
    const outcome = await platform.client.deduct(CHARGE);
    expect(outcome).toMatchObject({ status: "paid" });
    const hosts = platform.requests.map(({ url, method }) => `${method} ${new URL(url).host.split(".")[0]}`);
    expect(hosts).toEqual(["POST apihk", "GET apius", "GET apius"]);
  });
});

describe("a charge that was sent before", () => {
  it("is asked for first", async () => {
    const { outcome, sent } = await charge([{ body: PAID }], { sentAt: at(0) });
    expect(outcome.status).toBe("paid");
    expect(sent).toEqual(["query 0"]);
  });

  it("is not sent again while a query has no answer", async () => {
    const { outcome, sent } = await charge(Array(9).fill("broken"), { sentAt: at(-60) }, { retries: 0 });
    expect(sent.filter((one) => one.startsWith("charge"))).toEqual([]);
    expect(outcome).toMatchObject({ status: "unknown", sent_at: at(-60) });
  });

  it("is sent again half a minute from now when there is no order", async () => {
    const none = Array(5).fill(NOT_FOUND);
    const { sent } = await charge([...none, { body: PAID }], { sentAt: new Date(BEGINNING - 60_000) });
    expect(sent).toEqual(["query 0", "query 3", "query 8", "query 18", "query 33", "charge 33"]);
  });

  it("is sent again at once when no charge can be accepted any more, and a refusal is then final", async () => {
    const steps = [NOT_FOUND, refused(403, "NOT_ENOUGH"), NOT_FOUND];
    const { outcome, sent } = await charge(steps, { sentAt: at(-1231) });
    expect(sent).toEqual(["query 0", "charge 0", "query 0"]);
    expect(outcome).toMatchObject({ status: "failed", reason: "NOT_ENOUGH" });
  });

  it("is not failed by a refusal while the earlier request may still arrive", async () => {
    const again = [NOT_FOUND, refused(403, "NOT_ENOUGH"), NOT_FOUND];
    const steps = [NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, ...again];
    const { outcome } = await charge(steps, { sentAt: at(-1190), deadline: 40_000 });
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "NOT_ENOUGH" }, sent_at: at(-1190) });
  });
});

describe("close", () => {
  const open = Array(7).fill(OPEN);
  it("closes an order in the last ten seconds, which has failed then", async () => {
    const { outcome, sent } = await charge([...open, { status: 204, body: "" }, order("CLOSED")], { close: true });
    expect(sent.slice(-3)).toEqual(["query 80", "reverse 80", "query 80"]);
    expect(outcome).toMatchObject({ status: "failed", reason: "CLOSED" });
  });

  it("follows the order, whatever the answer to closing it says", async () => {
    for (const answer of [refused(400, "ORDER_PAID"), "broken", refused(500, "SYSTEM_ERROR")] as Step[]) {
      const { outcome } = await charge([...open, answer, { body: PAID }], { close: true }, { retries: 0 });
      expect(outcome.status).toBe("paid");
    }
    const none = await charge([...open, { status: 204, body: "" }, "broken"], { close: true }, { retries: 0 });
    expect(none.outcome).toMatchObject({ status: "unknown", transaction: { trade_state: "USERPAYING" } });
    const failed = await charge([...open, refused(400, "PARAM_ERROR"), OPEN], { close: true });
    expect(failed.outcome).toMatchObject({ status: "unknown", error: { code: "PARAM_ERROR" } });
  });

  it("leaves alone what was never seen, and is off by itself", async () => {
    const unseen = await charge(["broken", NOT_FOUND, NOT_FOUND], { close: true, deadline: 8000 });
    expect(unseen.sent).toEqual(["charge 0", "query 3", "query 6"]);
    const off = await charge([OPEN, OPEN, OPEN], { deadline: 8000 });
    expect(off.sent).toEqual(["charge 0", "query 3", "query 6"]);
  });
});

describe("before anything is sent", () => {
  const thrown = async (request: unknown, options?: unknown, clientOptions: Partial<ClientOptions> = {}) => {
    const { client, sent } = await scriptedPlatform([], clientOptions);
    const error = await thrownBy(client.deduct(request as CreateTransactionRequest, options as DeductOptions));
    expect(sent).toEqual([]);
    return error;
  };

  it.each([undefined, null, 1, "1", []])("a request that is %s is refused", async (request) => {
    expect(await thrown(request)).toMatchObject({ code: "INVALID_INPUT" });
  });

  it.each([
    ["deadline", { deadline: 0 }],
    ["deadline", { deadline: "90" }],
    ["close", { close: "false" }],
    ["sentAt", { sentAt: "2026-11-26T10:00:00" }],
    ["sentAt", { sentAt: "yesterday" }],
    ["sentAt", { sentAt: new Date(Number.NaN) }],
    ["sentAt", { sentAt: 0 }],
    ["timeout", { timeout: -1 }],
    ["retries", { retries: 99 }],
    ["signal", { signal: true }],
    ["acceptLanguage", { acceptLanguage: "tlh" }],
  ])("a wrong %s is refused", async (path, options) => {
    expect(await thrown(CHARGE, options)).toMatchObject({ issues: [{ path }] });
  });

  it("options that are null are none", async () => {
    const { client } = await scriptedPlatform([{ body: PAID }]);
    expect(await client.deduct(CHARGE, null as never)).toMatchObject({ status: "paid" });
  });

  it("a wrong field, a signer that fails and a signal that aborted are thrown", async () => {
    expect(await thrown({ ...CHARGE, amount: { total: 8.88, currency: "HKD" } })).toMatchObject({
      issues: [{ path: "amount.total" }],
    });
    const sign = () => Promise.reject(new Error("?"));
    expect(await thrown(CHARGE, {}, { privateKey: { sign } })).toMatchObject({ code: "SIGNING_FAILED" });
    const reason = new Error("enough");
    expect(await thrown(CHARGE, { signal: AbortSignal.abort(reason) })).toBe(reason);
    expect(await thrown(CHARGE, { sentAt: at(0), signal: AbortSignal.abort(reason) })).toBe(reason);
  });
});

describe("after something was sent nothing is thrown", () => {
  it("when the caller aborts", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const stop = () => {
      controller.abort(reason);
      return "broken" as const;
    };
    const { outcome, sent } = await charge([stop], { signal: controller.signal });
    expect(outcome).toMatchObject({ status: "unknown", error: reason, sent_at: at(0) });
    expect(sent).toEqual(["charge 0"]);
    const later = new AbortController();
    const platform = await scriptedPlatform([OPEN, OPEN]);
    const wait = platform.client.deduct(CHARGE, { signal: later.signal });
    vi.stubGlobal("setTimeout", () => setImmediate(() => later.abort(reason)));
    expect(await wait).toMatchObject({ status: "unknown", error: reason });
  });

  it("when a platform key turns out to be unusable, which is found out by the answer", async () => {
    const broken = await scriptedPlatform([{ headers: { "Wechatpay-Serial": "00" } }, ...Array(9).fill("broken")], {
      retries: 0,
    });
    expect(await broken.client.deduct(CHARGE)).toMatchObject({
      status: "unknown",
      error: { code: "PLATFORM_KEY_UNKNOWN" },
    });
  });

  it("when the signer fails from then on", async () => {
    let isBroken = false;
    const sign = async () => {
      if (isBroken) throw new Error("?");
      return new Uint8Array(256);
    };
    const fails = () => {
      isBroken = true;
      return "broken" as const;
    };
    const { outcome } = await charge([fails], {}, { privateKey: { sign } });
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "CONNECTION_FAILED" } });
  });

  it("when the clock of the caller fails from then on", async () => {
    let now = () => BEGINNING;
    const fails = () => {
      now = () => {
        throw new Error("?");
      };
      return { body: PAID };
    };
    const { outcome } = await charge([fails], {}, { now: () => now() });
    expect(outcome).toMatchObject({ status: "unknown", error: { code: "TIMESTAMP_OUT_OF_RANGE" } });
    expect(outcome).not.toHaveProperty("sent_at");
  });
});

describe("a request and its options", () => {
  it("are read once: what becomes of them changes nothing", async () => {
    let reads = 0;
    const amount = { total: 888, currency: "HKD" };
    const request = {
      ...CHARGE,
      amount,
      get description() {
        return `read ${++reads}`;
      },
    };
    const none = Array(4).fill(NOT_FOUND);
    const change = () => {
      Object.assign(request, { out_trade_no: "2" });
      amount.total = 1;
      return "broken" as const;
    };
    const platform = await scriptedPlatform([change, ...none, { body: PAID }]);
    expect(await platform.client.deduct(request)).toMatchObject({ status: "paid" });
    const [first, second] = platform.requests.filter(({ method }) => method === "POST");
    expect(JSON.parse(String(Buffer.from(first?.body ?? [])))).toEqual({ ...CHARGE, description: "read 1" });
    expect(second?.body).toEqual(first?.body);
  });

  it("go to every call: the language, and the timeout", async () => {
    const { requests } = await charge(["broken", { body: PAID }], { acceptLanguage: "zh-CN", timeout: 1000 });
    expect(requests.map(({ headers }) => headers.get("Accept-Language"))).toEqual(["zh-CN", "zh-CN"]);
  });

  it("may be of an institution, whose sub-merchant is asked for", async () => {
    const { appid: _, ...rest } = CHARGE;
    const request = { ...rest, sp_appid: "wx", sub_mchid: "10000097" };
    const steps: Step[] = [OPEN, OPEN, OPEN, { status: 204, body: "" }, order("CLOSED")];
    const platform = await scriptedPlatform(steps);
    await platform.client.deduct(request, { deadline: 8000, close: true });
    expect(platform.requests.map(({ url }) => new URL(url).search)).toEqual([
      "",
      "?sub_mchid=10000097",
      "?sub_mchid=10000097",
      "",
      "?sub_mchid=10000097",
    ]);
    expect(JSON.parse(String(Buffer.from(platform.requests[3]?.body ?? [])))).toEqual({ sub_mchid: "10000097" });
  });

  it("are watched by hooks, and by the merchant number of the client", async () => {
    const seen: string[] = [];
    const hooks = {
      onResponse: ({ attributes }: { attributes: object }) => void seen.push(JSON.stringify(attributes)),
    };
    const { client } = await charge(["broken", { body: PAID }], {}, { hooks });
    expect(seen).toHaveLength(2);
    expect(client.mchid).toBe(MCHID);
  });
});
