import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { RESEND_AFTER_SECONDS } from "../../../generated/constants.js";
import {
  act,
  askForSession,
  getJson,
  notification,
  openSession,
  phone,
  type Receiver,
  type Started,
  send,
  signingBody,
  start,
  startReceiver,
  state,
  stopAll,
} from "../support.test-helper.js";
import type { ClockView, Problem } from "../views.js";

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const BEGIN = Date.UTC(2026, 0, 31, 2);
let real: number;
let receiver: Receiver;

beforeEach(async () => {
  real = BEGIN;
  receiver = await startReceiver();
});
afterEach(async () => {
  await stopAll();
  await receiver.close();
});
afterAll(stopAll);

const begin = (options = {}) => start({ now: () => real, forwardTo: receiver.url, ...options });
const move = (started: Started, body: object) => act<ClockView & Problem>(started, "/sandbox/clock", body);
const clockOf = (started: Started) => getJson<ClockView>(started, "/sandbox/clock");
/** A client uses real time. */
const asked = {
  get now() {
    return real;
  },
};

async function sign(started: Started): Promise<string> {
  const { sessionId } = await openSession(started, {}, asked);
  expect((await act(started, `/sandbox/sessions/${sessionId}/agree`)).status).toBe(200);
  return sessionId;
}

describe("POST /sandbox/clock", () => {
  it("moves business time by a duration or to a time, and answers with both clocks", async () => {
    const started = await begin();
    expect(await clockOf(started)).toEqual({
      now: "2026-01-31T02:00:00.000Z",
      real: "2026-01-31T02:00:00.000Z",
      offset_milliseconds: 0,
      next: { at: expect.any(String), what: "certificate", id: expect.any(String) },
    });
    const { json } = await move(started, { advance: "P1M" });
    expect(json).toMatchObject({ now: "2026-02-28T02:00:00.000Z", offset_milliseconds: 28 * DAY });
    real += 5;
    expect((await move(started, { to: "2027-01-01T00:00:00+08:00" })).json).toMatchObject({
      now: "2026-12-31T16:00:00.000Z",
      real: "2026-01-31T02:00:00.005Z",
    });
    expect((await state(started)).clock).toEqual(await clockOf(started));
  });

  it("answers with the next due work", async () => {
    const started = await begin({ contractLife: 3 * 24 * 3600 });
    const { sessionId } = await openSession(started, {}, asked);
    const at = "2026-01-31T04:00:00.000Z";
    expect((await clockOf(started)).next).toEqual({ at, what: "session", id: sessionId });
    const signed = await sign(started);
    expect((await clockOf(started)).next).toMatchObject({ what: "session" });
    await move(started, { advance: "PT2H" });
    const id = (await phone(started, signed)).contract?.contract_id;
    expect((await clockOf(started)).next).toEqual({ at: "2026-02-03T02:00:00.000Z", what: "contract", id });
  });

  it.each([
    [{ to: "2026-01-31T09:59:59+08:00" }, 409, "The clock only goes forward: it is at 2026-01-31T02:00:00.000Z"],
    [{ advance: "P10Y1D" }, 409, "at most 10 years ahead"],
    [{ advance: "P999999999Y" }, 409, "at most 10 years ahead"],
    [{ advance: "1 month" }, 400, "advance must be an ISO 8601 duration"],
    [{ to: "2027-02-30T00:00:00Z" }, 400, "the calendar has no 2027-02-30"],
    [{}, 400, "advance or to is missing. Send exactly one of advance and to."],
    [{ advance: "P1D", to: "2027-01-01T00:00:00Z" }, 400, "Send exactly one of advance and to."],
    [{ advance: 5 }, 400, "/body/advance: it must be a text, not a number"],
  ])("refuses %j, and does not move", async (body, status, words) => {
    const started = await begin();
    const answer = await move(started, body);
    expect({ status: answer.status, en: answer.json.error.en }).toEqual({ status, en: expect.stringContaining(words) });
    expect((await clockOf(started)).offset_milliseconds).toBe(0);
  });

  it("moves up to 10 years ahead of real time, in one or more moves", async () => {
    const started = await begin();
    expect((await move(started, { advance: "P9Y" })).status).toBe(200);
    expect((await move(started, { advance: "P1Y" })).status).toBe(200);
    expect((await move(started, { advance: "PT1S" })).status).toBe(409);
  });

  it("refuses other pages", async () => {
    const started = await begin();
    const headers = { "Content-Type": "application/json", Origin: "https://evil.example" };
    const body = JSON.stringify({ advance: "P1D" });
    expect((await send(started.port, { target: "/sandbox/clock", body }, headers)).status).toBe(403);
    expect((await clockOf(started)).offset_milliseconds).toBe(0);
  });
});

describe("when the clock is moved", () => {
  it("sessions expire", async () => {
    const started = await begin();
    const { sessionId } = await openSession(started, {}, asked);
    await move(started, { advance: "PT1H59M59S" });
    expect((await phone(started, sessionId)).session.state).toBe("OPEN");
    await move(started, { advance: "PT1S" });
    expect(await phone(started, sessionId)).toMatchObject({
      session: { state: "EXPIRED" },
      clock_offset_milliseconds: 2 * HOUR,
    });
    expect((await act(started, `/sandbox/sessions/${sessionId}/agree`)).status).toBe(409);
  });

  it("an expired_time is real time, and as far ahead in business time", async () => {
    const started = await begin();
    await move(started, { advance: "P1Y" });
    const ask = (ahead: number) =>
      askForSession(
        started,
        started.merchant,
        signingBody({ expired_time: new Date(real + ahead).toISOString() }),
        asked,
      );
    expect((await ask(366 * DAY)).json).toMatchObject({ code: "PARAM_ERROR" });
    const { session_id } = (await ask(HOUR)).json;
    const { session } = await phone(started, String(session_id));
    expect([session.created_at, session.expires_at]).toEqual(["2027-01-31T02:00:00.000Z", "2027-01-31T03:00:00.000Z"]);
  });

  it("contracts expire at their times, and each notification has that time", async () => {
    const started = await begin({ contractLife: 30 * 24 * 3600, terminationUrl: "https://merchant.example/end" });
    await sign(started);
    real += 1000;
    await sign(started);
    await move(started, { advance: "P1Y" });
    const times = (await state(started)).contracts.map(({ terminated_at }) => terminated_at).sort();
    expect(times).toEqual(["2026-03-02T02:00:00.000Z", "2026-03-02T02:00:01.000Z"]);
    // The move ends when both notifications were sent.
    const createTimes = receiver.seen.filter(({ target }) => target === "/end").map(({ json }) => json["create_time"]);
    expect(createTimes).toEqual(["2026-03-02T10:00:00+08:00", "2026-03-02T10:00:01+08:00"]);
  });

  it("resends are sent in order, each at its due time, with a signature of real time", async () => {
    receiver.answer = { status: 500 };
    const started = await begin();
    const [first, second] = [await sign(started), await sign(started)];
    // The agreement starts the first delivery of each.
    await move(started, { advance: "P1D" });
    const attempts = (await notification(started, first)).attempts;
    const waits = [0, ...RESEND_AFTER_SECONDS];
    const times = waits.map((_, index) => {
      const seconds = waits.slice(0, index + 1).reduce((sum, wait) => sum + wait);
      return new Date(BEGIN + seconds * 1000).toISOString();
    });
    expect(attempts.map((attempt) => attempt.at)).toEqual(times);
    expect((await notification(started, second)).state).toBe("GIVEN_UP");
    expect(receiver.seen).toHaveLength(20);
    const stamps = new Set(receiver.seen.map(({ headers }) => headers["wechatpay-timestamp"]));
    expect([...stamps]).toEqual([String(BEGIN / 1000)]);
    const order = receiver.seen.map(({ json }) => json["id"]);
    for (let pair = 0; pair < 20; pair += 2) expect(order[pair]).not.toBe(order[pair + 1]);
  });

  it("automatic agreements happen before a later day", async () => {
    const started = await begin({ autoAgree: true });
    const { sessionId } = await openSession(started, {}, asked);
    await move(started, { advance: "P1M" });
    const { session, contract } = await phone(started, sessionId);
    expect(session.state).toBe("SIGNED");
    expect(contract?.signed_at).toBe("2026-01-31T02:00:00.100Z");
    expect(receiver.seen).toHaveLength(1);
  });

  it("requests and answers are signed with real time, and the times in answers are business time", async () => {
    const started = await begin();
    await move(started, { advance: "P1Y" });
    const body = signingBody();
    const right = await askForSession(started, started.merchant, body, asked);
    expect(right.status).toBe(200);
    expect(right.headers["wechatpay-timestamp"]).toBe(String(BEGIN / 1000));
    const wrong = await askForSession(started, started.merchant, signingBody(), { now: BEGIN + 365 * DAY });
    expect(wrong.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "timestamp" } });
    const id = String(right.json["session_id"]);
    expect(id).toMatch(/^20270131/);
    await act(started, `/sandbox/sessions/${id}/agree`);
    expect((await phone(started, id)).contract?.signed_at).toBe("2027-01-31T02:00:00.000Z");
  });

  it("the platform rotates its certificate before its end in business time; certificates have real dates", async () => {
    const started = await begin({ now: Date.now });
    const certificates = async () =>
      (await state(started)).platform.certificates.map(({ serial_no, state }) => ({ serial_no, state }));
    const [first] = (await state(started)).platform.certificates;
    const end = Date.parse(first?.expires_at ?? "");
    const isCurrent = { serial_no: first?.serial_no, state: "CURRENT" };
    const to = (daysBefore: number) => move(started, { to: new Date(end - daysBefore * DAY + 60_000).toISOString() });
    await to(11);
    expect(await certificates()).toEqual([isCurrent]);
    await to(10);
    const [second, ...rest] = await certificates();
    expect([second?.state, ...rest]).toEqual(["ANNOUNCED", isCurrent]);
    await to(5);
    expect(await certificates()).toEqual([
      { ...second, state: "CURRENT" },
      { ...isCurrent, state: "PREVIOUS" },
    ]);
    const { platform, clock } = await state(started);
    // Five real years: a client with a real clock accepts the certificate.
    const ends = platform.certificates.map(({ expires_at }) => Date.parse(expires_at));
    expect(Math.abs((ends[0] ?? 0) - end)).toBeLessThan(DAY);
    const answer = await askForSession(started, started.merchant, signingBody());
    expect(answer.headers["wechatpay-serial"]).toBe(second?.serial_no);
    // Its end is five years of business time ahead; its real date has passed in business time.
    expect(clock.next).toMatchObject({ what: "certificate", id: second?.serial_no });
    expect(Date.parse(clock.next?.at ?? "") - end).toBeGreaterThan(4 * 365 * DAY);
  });

  it("open consoles get an event", async () => {
    const started = await begin();
    const response = await fetch(`${started.url}/sandbox/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await move(started, { advance: "P1D" });
    let text = "";
    while (!/event: clock/.test(text)) text += (await reader?.read())?.value ?? "";
    expect(text).toContain('"offset_milliseconds":86400000');
    await reader?.cancel();
  });
});

describe("the clock of a started sandbox", () => {
  it("is moved from code, and stored in the folder until a reset", async () => {
    const { sandbox } = await begin({ memory: false });
    expect(sandbox.clock.now()).toEqual(new Date(BEGIN));
    expect(await sandbox.clock.advance("P1M")).toEqual(new Date("2026-02-28T02:00:00Z"));
    expect(await sandbox.clock.moveTo("2026-03-01T00:00:00+08:00")).toEqual(new Date("2026-02-28T16:00:00Z"));
    expect(await sandbox.clock.moveTo(new Date("2026-03-02T00:00:00Z"))).toEqual(new Date("2026-03-02T00:00:00Z"));
    await expect(sandbox.clock.advance("soon")).rejects.toThrow(RangeError);
    await expect(sandbox.clock.moveTo(new Date(BEGIN))).rejects.toThrow("only goes forward");
    await expect(sandbox.clock.moveTo("soon")).rejects.toThrow(RangeError);
    await sandbox.close();
    await expect(sandbox.clock.advance("P1D")).rejects.toThrow("the sandbox is closing");
    real += 1000;
    const dir = sandbox.directory;
    const again = await begin({ memory: false, dir });
    expect(again.sandbox.clock.now()).toEqual(new Date("2026-03-02T00:00:01Z"));
    await again.sandbox.close();
    const anew = await begin({ memory: false, dir, reset: true });
    expect(anew.sandbox.clock.now()).toEqual(new Date(real));
  });
});
