import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, type Started, send, start, state, stopAll } from "../support.test-helper.js";
import type { Problem, SignedRequestView } from "../views.js";

let started: Started;
/** Real time, in milliseconds. */
let now = Date.UTC(2026, 0, 1);
beforeAll(async () => {
  started = await start({ autoAgree: false, now: () => now });
});
afterAll(stopAll);

const ask = (input: object) => act<SignedRequestView & Problem>(started, "/sandbox/signed-request", input);

/** Sends it as curl would. */
function carryOut({ method, url, headers, body }: SignedRequestView) {
  const all = { ...Object.fromEntries(headers), "User-Agent": "curl", "Content-Length": Buffer.byteLength(body) };
  return send(started.port, { method, target: url.slice(started.url.length), body }, all);
}

describe("POST /sandbox/signed-request", () => {
  it.each(["common", "institutional"])(
    "signs a call for a session in %s mode, each with its own number",
    async (mode) => {
      const { status, json } = await ask({ mode });
      expect(status).toBe(200);
      expect(await carryOut(json)).toMatchObject({ status: 200, json: { session_id: expect.any(String) } });
      const { json: second } = await ask({ mode });
      expect(await carryOut(second)).toMatchObject({ status: 200 });
      const codes = (await state(started)).sessions.slice(0, 2).map(({ out_contract_code }) => out_contract_code);
      expect(new Set(codes).size).toBe(2);
    },
  );

  it("is accepted once", async () => {
    const { json } = await ask({});
    expect(await carryOut(json)).toMatchObject({ status: 200 });
    expect(await carryOut(json)).toMatchObject({ status: 401, json: { code: "SIGN_ERROR" } });
  });

  it("is accepted until it expires, and not a second later", async () => {
    const { json: first } = await ask({});
    const { json: second } = await ask({});
    now = Date.parse(first.expires_at);
    expect(await carryOut(first)).toMatchObject({ status: 200 });
    now += 1000;
    expect(await carryOut(second)).toMatchObject({ status: 401, json: { code: "SIGN_ERROR" } });
  });

  it.each([
    [{ target: "/v3/global/certificates" }, 200],
    [{ target: "/v3/global/papay/contracts/Wx0?appid=x", method: "GET" }, 400],
    [{ target: "/v3/global/papay/transactions", body: JSON.stringify({ appid: "é'$(x)" }) }, 400],
    [{ target: "/v3/global/papay/transactions", body: "no JSON" }, 400],
    [{ target: "/v3/none/%20?q='\"`", method: "DELETE" }, 404],
  ])("signs %j", async (wanted, status) => {
    const { json } = await ask(wanted);
    expect(json).toMatchObject({ url: started.url + wanted.target });
    const answer = await carryOut(json);
    expect(answer).toMatchObject({ status });
    expect(answer.json["code"]).not.toBe("SIGN_ERROR");
  });

  it.each([
    [{ mode: "other" }, "/body/mode"],
    [{ body: "{}" }, "/body/target"],
    [{ method: "GET" }, "/body/target"],
    [{ target: "v3" }, "/body/target"],
    [{ target: "/v3 x" }, "/body/target"],
    [{ target: "/v3\nx" }, "/body/target"],
    [{ target: "/v3#x" }, "/body/target"],
    [{ target: "/中" }, "/body/target"],
    [{ target: ["/v3"] }, "/body/target"],
    [{ target: "/v3", body: 1 }, "/body/body"],
    [{ target: "/v3", body: "a\0b" }, "/body/body"],
    [{ target: "/v3", method: "TRACE" }, "/body/method"],
    [{ target: "/v3", method: ["GET"] }, "/body/method"],
    [{ target: "/v3", method: "GET", body: "x" }, "/body/body"],
  ])("refuses %j", async (wanted, field) => {
    const { status, json } = await ask(wanted);
    expect({ status, field: json.detail?.field }).toEqual({ status: 400, field });
  });
});
