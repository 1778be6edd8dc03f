import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { eventually } from "../eventually.test-helper.js";
import {
  act,
  askForSession,
  call,
  exchange,
  getJson,
  notification,
  openSession,
  phone,
  type Started,
  send,
  signingBody,
  signingRequest,
  start,
  startReceiver,
  state,
  stopAll,
} from "../support.test-helper.js";
import type { ContractView, NotificationView, PhoneView, PlatformView, Problem } from "../views.js";

let started: Started;
beforeAll(async () => {
  started = await start({ notifySpeed: 2, autoAgree: false, forwardTo: "http://127.0.0.1:9/" });
});
afterAll(stopAll);

describe("the console's state", () => {
  it("has all lists, newest first", async () => {
    const first = await openSession(started);
    const second = await openSession(started);
    await act(started, `/sandbox/sessions/${first.sessionId}/agree`);
    await act(started, `/sandbox/sessions/${second.sessionId}/agree`);
    const { sessions, contracts, notifications, exchanges, fault_kinds, faults, platform } = await state(started);
    expect(sessions.slice(0, 2).map(({ session_id }) => session_id)).toEqual([second.sessionId, first.sessionId]);
    expect(contracts.slice(0, 2).map(({ session_id }) => session_id)).toEqual([second.sessionId, first.sessionId]);
    expect(notifications.slice(0, 2).map(({ out_contract_code }) => out_contract_code)).toEqual([
      second.body["out_contract_code"],
      first.body["out_contract_code"],
    ]);
    expect(exchanges[0]?.at && exchanges[0].at >= (exchanges[1]?.at ?? "")).toBe(true);
    expect(fault_kinds.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    expect(platform).toMatchObject({
      base_url: started.url,
      directory: started.sandbox.directory,
      env_file: started.sandbox.envFile,
      memory: true,
      auto_agree: false,
      forward_to: "http://127.0.0.1:9/",
      notify_speed: 2,
      certificates: [{ state: "CURRENT", serial_no: expect.stringMatching(/^5/) }],
      public_key_id: started.sandbox.env["WECHATPAY_PLATFORM_PUBLIC_KEY_ID"],
      merchants: [
        { mode: "common", mchid: started.merchant.mchid, serial_no: started.merchant.serialNo, sub_mchid: null },
        { mode: "institutional", mchid: started.institution.mchid, sub_mchid: "10000097" },
      ],
    });
  });

  it("has no private key and no APIv3 key", async () => {
    const text = JSON.stringify(await state(started));
    expect(text).not.toContain("PRIVATE KEY");
    expect(text).not.toContain(started.merchant.apiV3Key);
    expect(text).not.toContain(started.institution.apiV3Key);
  });
});

it("a request that is no longer kept is not found", async () => {
  const forgotten = await send(started.port, { method: "GET", target: "/sandbox/requests/none" });
  expect(forgotten.status).toBe(404);
  expect(forgotten.json).toEqual({ error: { en: "This request is no longer kept.", zh: "该请求记录已不存在。" } });
});

it("health has only status, version and uptime", async () => {
  expect(await getJson(started, "/sandbox/health")).toEqual({
    status: "ok",
    version: pkg.version,
    uptime_seconds: expect.any(Number),
  });
});

describe("a request in the console", () => {
  it("is shown with its headers, body, message and answer", async () => {
    const body = signingBody();
    const answer = await askForSession(started, started.merchant, body);
    const shown = await exchange(started, answer);
    expect(shown.request.body).toBe(JSON.stringify(body));
    expect(shown.request.bytes).toBe(Buffer.byteLength(JSON.stringify(body)));
    expect(Object.fromEntries(shown.request.headers)).toMatchObject({ "User-Agent": "unit-test" });
    expect(JSON.parse(shown.response.body)).toEqual(answer.json);
    expect(Object.fromEntries(shown.response.headers)["Wechatpay-Signature"]).toBe(
      answer.headers["wechatpay-signature"],
    );
    expect(shown.message).toMatch(/^POST\n\/v3\/global\/.*\n[0-9]{10}\n[0-9a-f]{32}\n\{.*\}\n$/);
  });

  it("with a wrong signature is shown with its problems and remedies", async () => {
    const caller = { ...started.merchant, privateKey: started.institution.privateKey };
    const shown = await exchange(started, await call(started, caller, signingRequest()));
    expect(shown.findings.length).toBeGreaterThan(0);
    for (const { id, problem, remedy } of shown.findings) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const text of [problem.en, problem.zh, remedy.en, remedy.zh]) expect(text.length).toBeGreaterThan(5);
    }
  });
});

describe("the phone", () => {
  it("shows the session, and after the agreement its contract and notification", async () => {
    const { sessionId } = await openSession(started, { user_client_ip: "1.2.3.4" });
    expect(await phone(started, sessionId)).toMatchObject({
      session: { state: "OPEN", user_client_ip: "1.2.3.4" },
      contract: null,
      notification: null,
    });
    const { status, json } = await act<PhoneView>(started, `/sandbox/sessions/${sessionId}/agree`);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      session: { state: "SIGNED" },
      contract: { session_id: sessionId, state: "SIGNED", terminated_at: null },
      notification: { event_type: "PAPAY.SIGN" },
    });
  });

  it("refuses a second agreement, one after declining, and one without a session, in both languages", async () => {
    const { sessionId } = await openSession(started);
    expect((await act<PhoneView>(started, `/sandbox/sessions/${sessionId}/decline`)).json.session.state).toBe(
      "DECLINED",
    );
    for (const action of ["agree", "decline"]) {
      const { status, json } = await act<Problem>(started, `/sandbox/sessions/${sessionId}/${action}`);
      expect(status).toBe(409);
      expect(json.error).toEqual({ en: expect.any(String), zh: expect.any(String) });
      expect((await act(started, `/sandbox/sessions/0/${action}`)).status).toBe(404);
    }
    expect((await send(started.port, { method: "GET", target: "/sandbox/sessions/0" })).status).toBe(404);
  });

  it("shows the sub-merchant's appid, or the institution's without one", async () => {
    const answer = await askForSession(
      started,
      started.institution,
      signingBody({ sub_appid: undefined }, "institutional"),
    );
    const { session } = await phone(started, String(answer.json["session_id"]));
    expect(session.appid).toBe("wxcbda96de0b165486");
  });
});

describe("a contract", () => {
  const signed = async () => {
    const { sessionId } = await openSession(started);
    await act(started, `/sandbox/sessions/${sessionId}/agree`);
    return (await phone(started, sessionId)).contract?.contract_id ?? "";
  };

  it.each([
    [{}, "USER"],
    [{ termination_mode: "MERCHANT" }, "MERCHANT"],
    [{ termination_mode: "PLATFORM" }, "PLATFORM"],
    [{ termination_mode: "EXPIRED" }, "EXPIRED"],
  ])("is terminated by %j", async (body, mode) => {
    const id = await signed();
    const { status, json } = await act<ContractView>(started, `/sandbox/contracts/${id}/terminate`, body);
    expect(status).toBe(200);
    expect(json).toMatchObject({ contract_id: id, state: "TERMINATED", termination_mode: mode });
    expect((await act(started, `/sandbox/contracts/${id}/terminate`)).status).toBe(409);
    expect((await state(started)).notifications[0]).toMatchObject({ contract_id: id, event_type: "PAPAY.TERMINATE" });
  });

  it.each([
    [{ termination_mode: "NOBODY" }],
    [{ termination_mode: 1 }],
    [{ termination_mode: null }],
    ["USER"],
    [[]],
    [null],
  ])("is not terminated by %j", async (body) => {
    const id = await signed();
    const { status, json } = await act<Problem>(started, `/sandbox/contracts/${id}/terminate`, body);
    expect(status).toBe(400);
    expect(json.error.en).toMatch(/termination_mode: .*|the body is .*, not a JSON object/);
    expect((await state(started)).contracts[0]).toMatchObject({ contract_id: id, state: "SIGNED" });
  });

  it("has a history of its signing, deliveries and termination", async () => {
    const receiver = await startReceiver();
    try {
      const own = await start({ forwardTo: receiver.url, terminationUrl: "https://m.example/end", notifySpeed: 1e6 });
      receiver.answer = { status: 500 };
      const { sessionId } = await openSession(own);
      const { json } = await act<PhoneView>(own, `/sandbox/sessions/${sessionId}/agree`);
      const { contract_id: id = "", history, expires_at, termination_note } = json.contract ?? {};
      expect({ expires_at, termination_note }).toEqual({ expires_at: null, termination_note: null });
      expect(history?.[0]).toEqual({
        at: json.contract?.signed_at,
        what: "SIGNED",
        by: "app",
        notification_id: null,
        event_type: null,
        status: null,
        fault: null,
      });
      await eventually(() => expect(receiver.seen.length).toBeGreaterThan(0));
      receiver.answer = { status: 204 };
      await eventually(async () => expect((await notification(own, sessionId)).state).toBe("ACKNOWLEDGED"));
      await act(own, `/sandbox/contracts/${id}/terminate`, { termination_mode: "PLATFORM" });
      await eventually(async () => expect((await state(own)).notifications[0]?.state).toBe("ACKNOWLEDGED"));
      receiver.answer = { status: 401 };
      const signed = await notification(own, sessionId);
      await act(own, `/sandbox/notifications/${signed.id}/resend`, { fault: "wrong-signature" });
      await eventually(async () => expect((await notification(own, sessionId)).state).toBe("GIVEN_UP"));

      const { contracts, notifications } = await state(own);
      const [terminate, sign] = notifications;
      const shown = contracts[0]?.history ?? [];
      expect(shown.map(({ what, by }) => [what, by]).filter(([what]) => what !== "NOTIFICATION_FAILED")).toEqual([
        ["SIGNED", "app"],
        ["NOTIFIED", null],
        ["TERMINATED", "PLATFORM"],
        ["NOTIFIED", null],
      ]);
      const notified = shown.filter(({ notification_id }) => notification_id !== null);
      const deliveries = [sign, terminate].flatMap((view) =>
        (view?.attempts ?? []).map(({ at, acknowledged, status, fault }) => ({
          at,
          what: acknowledged ? "NOTIFIED" : "NOTIFICATION_FAILED",
          by: null,
          notification_id: view?.id,
          event_type: view?.event_type,
          status,
          fault,
        })),
      );
      expect(notified).toEqual(deliveries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)));
      expect(notified[0]).toMatchObject({ what: "NOTIFICATION_FAILED", status: 500, fault: null });
      expect(notified.filter(({ fault }) => fault !== null)).toMatchObject([
        { what: "NOTIFICATION_FAILED", event_type: "PAPAY.SIGN", status: 401, fault: "wrong-signature" },
      ]);
    } finally {
      await receiver.close();
    }
  });

  it("that does not exist cannot be terminated", async () => {
    expect((await act(started, "/sandbox/contracts/Wx0/terminate")).status).toBe(404);
  });
});

describe("a notification", () => {
  it("can be sent again, with a fault or without", async () => {
    const { sessionId } = await openSession(started);
    await act(started, `/sandbox/sessions/${sessionId}/agree`);
    const { id } = await notification(started, sessionId);
    for (const body of [{}, { fault: null }, { fault: "wrong-signature" }]) {
      const { status, json } = await act<NotificationView>(started, `/sandbox/notifications/${id}/resend`, body);
      expect(status).toBe(200);
      expect(json).toMatchObject({ id, state: "PENDING", target: "http://127.0.0.1:9/" });
    }
  });

  it.each([[{ fault: "latency" }], [{ fault: "nothing" }], [{ fault: 1 }]])("is not resent with %j", async (body) => {
    const { status, json } = await act<Problem>(started, "/sandbox/notifications/EV-0/resend", body);
    expect(status).toBe(400);
    expect(json.error.en).toContain("Parameter error at /body/fault: it");
  });

  it("that does not exist cannot be sent again", async () => {
    expect((await act(started, "/sandbox/notifications/EV-0/resend")).status).toBe(404);
  });
});

describe("the platform certificates", () => {
  it("are announced and rotated", async () => {
    const states = async (action: string) => {
      const { json } = await act<PlatformView>(started, "/sandbox/platform-certificates", { action });
      return json.certificates.map(({ state }) => state);
    };
    expect(await states("announce")).toEqual(["ANNOUNCED", "CURRENT"]);
    expect(await states("announce")).toEqual(["ANNOUNCED", "CURRENT"]);
    expect(await states("rotate")).toEqual(["CURRENT", "PREVIOUS"]);
  });

  it.each([[{}], [{ action: "reset" }], [{ action: "constructor" }], [{ action: ["rotate"] }]])(
    "are not changed by %j",
    async (body) => {
      const before = (await state(started)).platform.certificates;
      const { status, json } = await act<Problem>(started, "/sandbox/platform-certificates", body);
      expect(status).toBe(400);
      expect(json.error.en).toMatch(/^Parameter error at \/body\/action: it /);
      expect((await state(started)).platform.certificates).toEqual(before);
    },
  );
});

describe("the console refuses", () => {
  it.each([
    ["GET", "/sandbox/none"],
    ["GET", "/sandbox/"],
    ["POST", "/sandbox/state"],
    ["DELETE", "/sandbox/state"],
    ["GET", "/sandbox/requests/none"],
    ["GET", "/sandbox/sessions/"],
  ])("%s %s with a message in JSON", async (method, target) => {
    const { status, json } = await send(started.port, { method, target }, { "Content-Type": "application/json" });
    expect(status).toBe(404);
    expect(json).toEqual({ error: { en: expect.any(String), zh: expect.any(String) } });
  });
});

it("a body of an action above 64 KiB, or one that is not JSON", async () => {
  const put = (body: string) =>
    send(started.port, { method: "PUT", target: "/sandbox/faults", body }, { "Content-Type": "application/json" });
  const body = JSON.stringify({ faults: [] });
  expect((await put(body.padEnd(64 * 1024))).status).toBe(200);
  expect((await put(body.padEnd(64 * 1024 + 1))).status).toBe(413);
  expect((await put("{")).status).toBe(400);
  expect((await put("")).status).toBe(400);
});

it("no session whose success_notify_url is not a valid URL", async () => {
  const { sessionId } = await openSession(started, { success_notify_url: "https://localhost:99999/x" });
  expect((await act(started, `/sandbox/sessions/${sessionId}/agree`)).status).toBe(200);
  const view = await notification(started, sessionId);
  expect(view).toMatchObject({
    state: "HELD",
    target: null,
    held: { en: "https://localhost:99999/x is not a valid address." },
  });
});
