import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ERRORS } from "../../../generated/constants.js";
import { eventually } from "../eventually.test-helper.js";
import { requestTo } from "../spec/requests.test-helper.js";
import {
  act,
  askForSession,
  authorizationParameters,
  call,
  exchange,
  expectPlatformAnswer,
  isSigned,
  type Received,
  type Started,
  signingBody,
  signingRequest,
  start,
  state,
  stopAll,
  writeAuthorization,
} from "../support.test-helper.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
beforeEach(() => act(started, "/sandbox/faults", { faults: [] }, "PUT"));
afterAll(stopAll);

const withFault = (fault: string, body = signingBody()) =>
  askForSession(started, started.merchant, body, { headers: { "Sandbox-Fault": fault } });
const isMade = async (body: Record<string, unknown>) =>
  (await state(started)).sessions.some((view) => view.out_contract_code === body["out_contract_code"]);
/** Expects a timestamp that differs by `seconds` from a time between `begun` and now. */
function expectSecondsFromNow({ headers }: Received, seconds: number, begun: number): void {
  const signed = Number(headers["wechatpay-timestamp"]) - seconds;
  expect(signed).toBeGreaterThanOrEqual(Math.floor(begun / 1000));
  expect(signed).toBeLessThanOrEqual(Date.now() / 1000);
}
const isSignedRightly = ({ headers, body }: Received) => isSigned(headers, body, started.sandbox.directory);

describe("the header Sandbox-Fault", () => {
  it.each(Object.entries(ERRORS))("answers %s, signed, without carrying out the request", async (code, { status }) => {
    const body = signingBody();
    const answer = await withFault(code, body);
    expect(answer.status).toBe(status);
    expect(answer.json.code).toBe(code);
    await expectPlatformAnswer(answer, started);
    expect(await isMade(body)).toBe(false);
    expect(await exchange(started, answer)).toMatchObject({
      code,
      fault: code,
      verdict: { en: `Fault switched on: ${code}` },
    });
  });

  it("answers an error only to a request with a valid signature", async () => {
    const headers = { "Sandbox-Fault": "SYSTEMERROR", Authorization: undefined };
    expect((await call(started, started.merchant, signingRequest("{}"), { headers })).status).toBe(401);
  });

  it("answers with a wrong signature, and the session is created", async () => {
    const body = signingBody();
    const answer = await withFault("wrong-signature", body);
    expect(answer.status).toBe(200);
    expect(answer.headers["wechatpay-signature"]).toMatch(/^WECHATPAY\/SIGNTEST\//);
    expect(isSignedRightly(answer)).toBe(false);
    expect(await isMade(body)).toBe(true);
  });

  it("answers with an unknown serial number", async () => {
    const answer = await withFault("unknown-serial");
    expect(answer.status).toBe(200);
    const { certificates, public_key_id } = (await state(started)).platform;
    const known = [public_key_id, ...certificates.map(({ serial_no }) => serial_no)];
    expect(known).not.toContain(answer.headers["wechatpay-serial"]);
  });

  it("answers with a signed, stale timestamp", async () => {
    const begun = Date.now();
    const answer = await withFault("stale-timestamp");
    expectSecondsFromNow(answer, -600, begun);
    expect(isSignedRightly(answer)).toBe(true);
  });

  it("answers with the unsigned HTML page of a gateway, without carrying out the request", async () => {
    const body = signingBody();
    const answer = await withFault("html-502", body);
    expect(answer.status).toBe(502);
    expect(answer.headers["content-type"]).toBe("text/html");
    expect(answer.body.toString()).toContain("<h1>502 Bad Gateway</h1>");
    expect(Object.keys(answer.headers).filter((name) => /wechatpay|request-id/.test(name))).toEqual([]);
    expect(await isMade(body)).toBe(false);
    const [latest] = (await state(started)).exchanges;
    expect(latest).toMatchObject({ status: 502, code: null, fault: "html-502" });
  });

  it("answers with an unsigned error: the refusal of the request, or SYSTEMERROR", async () => {
    const answers = [await withFault("unsigned-error"), await withFault("unsigned-error", signingBody({ plan_id: 0 }))];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
      [500, "SYSTEMERROR"],
      [400, "PARAM_ERROR"],
    ]);
    for (const { headers } of answers) {
      expect(Object.keys(headers).filter((name) => name.startsWith("wechatpay-"))).toEqual([]);
      expect(headers["request-id"]).toBeDefined();
    }
  });

  it("answers late", async () => {
    const answer = await withFault("latency=60");
    expect(answer.status).toBe(200);
    // Measured by the sandbox. A timer may fire a millisecond early.
    expect((await exchange(started, answer)).milliseconds).toBeGreaterThanOrEqual(59);
  });

  it("stops a delayed answer when the caller hangs up, and shows the request", async () => {
    const body = signingBody();
    const hangingUp = new AbortController();
    const headers = { "Sandbox-Fault": "latency=600000" };
    const answer = askForSession(started, started.merchant, body, { headers, signal: hangingUp.signal });
    await eventually(async () => expect(await isMade(body)).toBe(true));
    hangingUp.abort();
    await expect(answer).rejects.toThrow();
    await eventually(async () => {
      expect((await state(started)).exchanges[0]).toMatchObject({ fault: "latency=600000" });
    });
  });

  it("resets the connection after the session was created", async () => {
    const body = signingBody();
    await expect(withFault("connection-reset", body)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await isMade(body)).toBe(true);
    const [latest] = (await state(started)).exchanges;
    expect(latest).toMatchObject({ status: null, code: null, fault: "connection-reset" });
  });

  it("truncates the body, with the length and signature of the whole body", async () => {
    const body = signingBody();
    await expect(withFault("truncated-body", body)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await isMade(body)).toBe(true);
    const [latest] = (await state(started)).exchanges;
    expect(latest).toMatchObject({ status: 200, fault: "truncated-body" });
    const received = await new Promise<{ expected: number; got: number }>((resolve, reject) => {
      const request = requestTo("listPlatformCertificates");
      const Authorization = writeAuthorization(authorizationParameters(started.merchant, request));
      const headers = { Authorization, "Sandbox-Fault": "truncated-body", Accept: "*/*", "User-Agent": "x" };
      const options = { host: "127.0.0.1", port: started.port, path: request.target, headers, agent: false };
      const sent = httpRequest(options, (response) => {
        let got = 0;
        response.on("data", (chunk: Buffer) => {
          got += chunk.length;
        });
        response.on("error", () => resolve({ expected: Number(response.headers["content-length"]), got }));
      });
      sent.on("error", reject).end();
    });
    expect(received.got).toBe(Math.floor(received.expected / 2));
    expect(received.got).toBeGreaterThan(0);
  });

  it("sets the platform's clock ahead or behind", async () => {
    for (const skew of [600, -600]) {
      const begun = Date.now();
      const early = await withFault(`clock-skew=${skew}`);
      expect(early.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "timestamp" } });
      expectSecondsFromNow(early, skew, begun);
    }
    const headers = { "Sandbox-Fault": "clock-skew=600" };
    const now = Date.now() + 600_000;
    expect((await askForSession(started, started.merchant, signingBody(), { headers, now })).status).toBe(200);
  });

  it("takes several at once", async () => {
    const answer = await withFault("SYSTEMERROR, wrong-signature, latency=1");
    expect(answer.json.code).toBe("SYSTEMERROR");
    expect(answer.headers["wechatpay-signature"]).toMatch(/^WECHATPAY\/SIGNTEST\//);
    expect((await exchange(started, answer)).fault).toBe("SYSTEMERROR, wrong-signature, latency=1");
  });

  it("is refused with an unknown fault, and the message lists all faults", async () => {
    const answer = await withFault("brownout");
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "Sandbox-Fault", location: "header" } });
    expect(answer.json.message).toMatch(/There is no fault "brownout"; the faults are latency, connection-reset/);
    await expectPlatformAnswer(answer, started);
  });

  it("applies to its own request only; an empty one has no effect", async () => {
    await withFault("SYSTEMERROR");
    expect((await withFault("")).status).toBe(200);
    expect((await askForSession(started, started.merchant, signingBody())).status).toBe(200);
  });
});

describe("faults that are switched on", () => {
  const statuses = async (count: number) => {
    const answers = [];
    for (let number = 0; number < count; number++) {
      answers.push((await askForSession(started, started.merchant, signingBody())).status);
    }
    return answers;
  };

  it("by PUT /sandbox/faults apply to the given number of requests", async () => {
    const faults = [{ kind: "FREQUENCY_LIMITED", value: null, remaining: 2 }];
    expect(await act(started, "/sandbox/faults", { faults }, "PUT")).toEqual({ status: 200, json: faults });
    expect(await statuses(3)).toEqual([429, 429, 200]);
    expect((await state(started)).faults).toEqual([]);
  });

  it("by PUT /sandbox/faults are not used up by unsigned requests and wrong paths", async () => {
    await act(started, "/sandbox/faults", { faults: [{ kind: "SYSTEMERROR", remaining: 1 }] }, "PUT");
    const unsigned = { headers: { Authorization: undefined } };
    expect((await askForSession(started, started.merchant, signingBody(), unsigned)).status).toBe(401);
    const byChromium = { method: "GET", target: "/.well-known/appspecific/com.chrome.devtools.json" };
    expect((await call(started, started.merchant, byChromium)).status).toBe(404);
    expect((await askForSession(started, started.merchant, signingBody())).json.code).toBe("SYSTEMERROR");
    expect((await askForSession(started, started.merchant, signingBody())).status).toBe(200);
  });

  it("that hold a connection apply to verified requests only", async () => {
    const headers = { "Sandbox-Fault": "latency=600000, connection-reset, after-effect", Authorization: undefined };
    const answer = await askForSession(started, started.merchant, signingBody(), { headers });
    expect(answer.status).toBe(401);
    expect((await exchange(started, answer)).fault).toBeNull();
  });

  it("by PUT /sandbox/faults stay until they are switched off, and do not apply to the console", async () => {
    const faults = [{ kind: "SERVICE_UNAVAILABLE" }];
    await act(started, "/sandbox/faults", { faults }, "PUT");
    expect(await statuses(2)).toEqual([503, 503]);
    expect((await state(started)).faults).toEqual([{ kind: "SERVICE_UNAVAILABLE", value: null, remaining: null }]);
    await act(started, "/sandbox/faults", { faults: [] }, "PUT");
    expect(await statuses(1)).toEqual([200]);
  });

  it.each([
    [{}, "/body/faults: it is missing"],
    [{ faults: {} }, "/body/faults: it must be a list, not an object"],
    [
      { faults: Array(51).fill({ kind: "latency" }) },
      "/body/faults: it has 51 items, more than 50. Send a list, at most 50 items.",
    ],
    [{ faults: [null] }, "/body/faults/0: it must be an object, not null"],
    [{ faults: [{ kind: 1 }] }, "/body/faults/0/kind: it must be a text, not a number"],
    [
      { faults: [{ kind: "latency", value: "5" }] },
      "/body/faults/0/value: it must be a whole number or null, not a text",
    ],
    [
      { faults: [{ kind: "latency", remaining: true }] },
      "/body/faults/0/remaining: it must be a whole number or null, not true",
    ],
    [{ faults: [{ kind: "nothing" }] }, "There is no fault"],
    [{ faults: [{ kind: "latency", value: -1 }] }, "must be from 0 to"],
    [{ faults: [{ kind: "latency", remaining: 0 }] }, "/body/faults/0/remaining: it is less than 1"],
    [[], "the body is a list, not a JSON object"],
  ])("are refused: %j", async (body, message) => {
    const { status, json } = await act<{ error: { en: string } }>(started, "/sandbox/faults", body, "PUT");
    expect(status).toBe(400);
    expect(json.error.en).toContain(message);
    expect((await state(started)).faults).toEqual([]);
  });

  it("by an option apply to every request from the start", async () => {
    const own = await start({ faults: ["SYSTEMERROR", "latency=1"] });
    for (const _ of [1, 2]) {
      expect((await askForSession(own, own.merchant, signingBody())).json.code).toBe("SYSTEMERROR");
    }
    expect((await state(own)).faults.map(({ kind }) => kind)).toEqual(["SYSTEMERROR", "latency"]);
  });

  it("come after those of the header", async () => {
    await act(started, "/sandbox/faults", { faults: [{ kind: "SYSTEMERROR" }] }, "PUT");
    expect((await withFault("RATE_LIMITED")).json.code).toBe("RATE_LIMITED");
  });
});
