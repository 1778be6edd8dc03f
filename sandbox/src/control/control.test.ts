import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleOf, requestTo } from "../spec/requests.test-helper.js";
import { call, openSession, type Started, start, startReceiver, stopAll } from "../support.test-helper.js";
import { SandboxError } from "./error.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(stopAll);

/** A session of a new contract number, and the contract of it. */
async function sign(openid = "o1") {
  const { sessionId, body } = await openSession(started, { openid });
  const { contract } = await started.sandbox.sessions.agree(sessionId);
  return { sessionId, code: String(body["out_contract_code"]), contract_id: contract?.contract_id ?? "" };
}

let numbers = 0;
async function charge(contract_id: string) {
  const out_trade_no = `CTRL${++numbers}`;
  const request = requestTo(
    "createTransaction",
    exampleOf("createTransaction", "common", { out_trade_no, contract_id }),
  );
  const { json } = await call(started, started.merchant, request);
  return { out_trade_no, transaction_id: String(json["transaction_id"]) };
}

const idsOf = <Name extends string>(name: Name, list: readonly Record<Name, unknown>[]) =>
  list.map((item) => item[name]);

describe("time is over now", () => {
  it("for a session: it cannot be signed any more", async () => {
    const { sessions } = started.sandbox;
    const { sessionId } = await openSession(started);
    expect((await sessions.expire(sessionId)).session.state).toBe("EXPIRED");
    await expect(sessions.agree(sessionId)).rejects.toMatchObject({
      status: 409,
      message: "This session has expired.",
    });
    await expect(sessions.expire(sessionId)).rejects.toMatchObject({ status: 409 });
    expect(idsOf("session_id", await sessions.list({ state: "EXPIRED" }))).toEqual([sessionId]);
    expect(idsOf("session_id", await sessions.list({ state: "OPEN" }))).not.toContain(sessionId);
  });

  it("for a contract: it has ended by itself", async () => {
    const { contract_id } = await sign();
    const ended = await started.sandbox.contracts.expire(contract_id);
    expect(ended).toMatchObject({ state: "TERMINATED", termination_mode: "EXPIRED" });
  });
});

describe("a list has only what fits all filters, newest first", () => {
  it("of sessions and contracts", async () => {
    const { sessions, contracts } = started.sandbox;
    const [first, second] = [await sign("o-list"), await sign("o-list")];
    const ids = async (filter: Parameters<typeof contracts.list>[0]) =>
      idsOf("contract_id", await contracts.list(filter));
    expect(await ids({ openid: "o-list" })).toEqual([second.contract_id, first.contract_id]);
    expect(await ids({ openid: "o-list", limit: 1 })).toEqual([second.contract_id]);
    expect(await ids({ out_contract_code: first.code })).toEqual([first.contract_id]);
    expect(await ids({ out_contract_code: first.code, openid: "o-other" })).toEqual([]);
    expect(await ids({ openid: "o-list", mchid: started.institution.mchid })).toEqual([]);
    expect(await ids({ openid: "o-list", sub_mchid: "10000097" })).toEqual([]);
    await contracts.terminate(first.contract_id);
    expect(await ids({ openid: "o-list", state: "TERMINATED" })).toEqual([first.contract_id]);
    expect(await ids({ openid: "o-list", state: "SIGNED" })).toEqual([second.contract_id]);
    expect(idsOf("session_id", await sessions.list({ out_contract_code: first.code }))).toEqual([first.sessionId]);
    expect(await sessions.list({ out_contract_code: first.code, state: "DECLINED" })).toEqual([]);
  });

  it("of orders, refunds and notifications", async () => {
    const { orders, refunds, notifications } = started.sandbox;
    const { contract_id } = await sign("o-money");
    const [first, second] = [await charge(contract_id), await charge(contract_id)];
    const refund = await orders.refund(first.transaction_id, { refund: 1 });
    expect(idsOf("out_trade_no", await orders.list({ contract_id }))).toEqual([
      second.out_trade_no,
      first.out_trade_no,
    ]);
    expect(await orders.list({ contract_id, trade_state: "USERPAYING" })).toEqual([]);
    expect(idsOf("transaction_id", await orders.list({ out_trade_no: first.out_trade_no }))).toEqual([
      first.transaction_id,
    ]);
    const ids = async (filter: Parameters<typeof refunds.list>[0]) => idsOf("refund_id", await refunds.list(filter));
    expect(await ids({ out_trade_no: first.out_trade_no })).toEqual([refund.refund_id]);
    expect(await ids({ transaction_id: second.transaction_id })).toEqual([]);
    expect(await ids({ out_refund_no: refund.out_refund_no, status: "PROCESSING" })).toEqual([refund.refund_id]);
    expect(await ids({ transaction_id: first.transaction_id, status: "SUCCESS" })).toEqual([]);
    const paid = await notifications.list({ transaction_id: first.transaction_id });
    expect(paid).toMatchObject([{ event_type: "TRANSACTION.SUCCESS", contract_id }]);
    expect(await notifications.list({ contract_id, event_type: "PAPAY.SIGN" })).toHaveLength(1);
    expect(await notifications.list({ contract_id, state: "ACKNOWLEDGED" })).toEqual([]);
  });

  it("of requests", async () => {
    const { requests } = started.sandbox;
    await call(started, { ...started.merchant, mchid: "1" }, { method: "GET", target: "/v3/global/certificates" });
    const [refused] = await requests.list({ code: "SIGN_ERROR", status: 401, path: "/v3/global/cert" });
    expect(refused?.verdict.en).toBe('The sandbox has no merchant with the mchid "1".');
    expect(await requests.list({ code: "SIGN_ERROR", method: "POST" })).toEqual([]);
    expect(await requests.list({ limit: 1 })).toHaveLength(1);
  });
});

describe("waiting for a notification", () => {
  it("ends when it was acknowledged, and not before", async () => {
    const receiver = await startReceiver();
    try {
      const own = await start({ forwardTo: receiver.url });
      receiver.answer = "hang";
      const { sessionId } = await openSession(own);
      const waiting = own.sandbox.notifications.wait({ event_type: "PAPAY.SIGN", state: "ACKNOWLEDGED" });
      let isOver = false;
      void waiting.then(() => (isOver = true));
      await own.sandbox.sessions.agree(sessionId);
      await expect.poll(() => receiver.seen.length).toBe(1);
      expect(isOver).toBe(false);
      receiver.release();
      expect(await waiting).toMatchObject({ state: "ACKNOWLEDGED", attempts: [{ status: 204 }] });
    } finally {
      await receiver.close();
    }
  });

  it("ends with 404 when none comes in time, or the sandbox stops", async () => {
    const own = await start();
    const { notifications } = own.sandbox;
    const refused = notifications.wait({ contract_id: "Wx0", timeout_seconds: 0 });
    await expect(refused).rejects.toBeInstanceOf(SandboxError);
    await expect(refused).rejects.toMatchObject({
      status: 404,
      message: "There is no notification with contract_id Wx0 after 0 seconds.",
    });
    await expect(notifications.wait({ timeout_seconds: 121 })).rejects.toMatchObject({
      status: 400,
      detail: { field: "/query/timeout_seconds", issue: "it is more than 120" },
    });
    const waiting = expect(notifications.wait({ timeout_seconds: 120 })).rejects.toMatchObject({
      status: 409,
      message: "The sandbox is stopping.",
    });
    await own.sandbox.close();
    await waiting;
  });
});

describe("wrong input", () => {
  it("of a fault or a time names the field, and changes nothing", async () => {
    const { faults, clock } = started.sandbox;
    await faults.set({ faults: [{ kind: "latency", value: 1 }] });
    await expect(faults.add({ kind: "nothing" })).rejects.toMatchObject({
      status: 400,
      detail: { field: "/body/kind" },
    });
    await expect(faults.set({ faults: [{ kind: "nothing" }] })).rejects.toMatchObject({
      detail: { field: "/body/faults" },
    });
    await expect(clock.move({ advance: "1 month" })).rejects.toMatchObject({ detail: { field: "/body/advance" } });
    await expect(clock.move({ to: "tomorrow" })).rejects.toMatchObject({ detail: { field: "/body/to" } });
    await expect(clock.move({ to: "2020-01-01T00:00:00Z" })).rejects.toMatchObject({ status: 409 });
    expect(await faults.add({ kind: "html-502", remaining: 1 })).toEqual([
      { kind: "latency", value: 1, remaining: null },
      { kind: "html-502", value: null, remaining: 1 },
    ]);
    expect(await faults.clear()).toEqual([]);
  });
});
