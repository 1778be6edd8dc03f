import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "../eventually.test-helper.js";
import { TEST_VALUES } from "../faults/test-values.js";
import { platformTime } from "../rfc3339.js";
import type { OperationId } from "../spec/operation-types.js";
import { exampleOf, type Fields, type Mode, requestTo } from "../spec/requests.test-helper.js";
import { isValid } from "../spec/valid.test-helper.js";
import {
  act,
  type Caller,
  call,
  decrypt,
  exchange,
  expectPlatformAnswer,
  getJson,
  openSession,
  phone,
  type Received,
  type Receiver,
  type Started,
  send,
  signingBody,
  start,
  startReceiver,
  state,
  stopAll,
} from "../support.test-helper.js";
import type { OrderView, PhoneView, RefundView, SettlementsView, WalletView } from "../views.js";

let started: Started;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  started = await start({ forwardTo: receiver.url, subMchids: ["77"] });
});
beforeEach(() => act(started, "/sandbox/faults", { faults: [] }, "PUT"));
afterAll(async () => {
  await stopAll();
  await receiver.close();
});

const callerOf = (mode: Mode): Caller => (mode === "common" ? started.merchant : started.institution);
const SUB = "10000097";
let numbers = 0;

/** A signed call. Expects a documented, signed answer. */
async function ask(operation: OperationId, fields: Fields, mode: Mode = "common", fault = ""): Promise<Received> {
  const headers = fault === "" ? {} : { "Sandbox-Fault": fault };
  const answer = await call(started, callerOf(mode), requestTo(operation, fields), { headers });
  await expectPlatformAnswer(answer, started, operation);
  return answer;
}

/** Signs a contract, and returns its ID. */
async function sign(mode: Mode = "common", openid = "o1"): Promise<string> {
  const body = signingBody({ openid }, mode);
  const answer = await ask("createAppSigningSession", body, mode);
  const { json } = await act<PhoneView>(started, `/sandbox/sessions/${answer.json["session_id"]}/agree`);
  return json.contract?.contract_id ?? "";
}

async function deduction(mode: Mode = "common", changes: Fields = {}): Promise<Fields> {
  const own = { out_trade_no: `T${++numbers}`, contract_id: await sign(mode) };
  return exampleOf("createTransaction", mode, { ...own, ...changes });
}

const whose = (mode: Mode): Fields =>
  mode === "common" ? { mchid: callerOf(mode).mchid } : { sp_mchid: callerOf(mode).mchid, sub_mchid: SUB };
const subOf = (mode: Mode): Fields => (mode === "common" ? {} : { sub_mchid: SUB });

function refundOf({ out_trade_no }: Fields, mode: Mode, changes: Fields = {}): Fields {
  const own = { ...whose(mode), out_trade_no, out_refund_no: `R${++numbers}` };
  return exampleOf("createRefund", mode, { ...own, ...changes });
}

/** The notification of this event with this number, and its decrypted resource. */
async function noticeOf(mode: Mode, eventType: string, number: unknown): Promise<{ envelope: Fields; inside: Fields }> {
  const read = () =>
    receiver.seen
      .filter(({ json }) => json["event_type"] === eventType)
      .map(({ json }) => ({ envelope: json, text: tryDecrypt(callerOf(mode).apiV3Key, json["resource"]) }))
      .find(({ text }) => text?.includes(`"${number}"`));
  await eventually(() => read() !== undefined);
  const found = read();
  return { envelope: found?.envelope ?? {}, inside: JSON.parse(found?.text ?? "{}") };
}

function tryDecrypt(key: string, resource: unknown): string | undefined {
  try {
    return decrypt(key, resource);
  } catch {
    return undefined;
  }
}

describe.each(["common", "institutional"] as const)("in %s mode", (mode) => {
  it("an order is charged, found by both numbers, notified, refunded, found again, and settled", async () => {
    const request = await deduction(mode, { attach: "October" });
    const charged = await ask("createTransaction", request, mode);
    expect(charged).toMatchObject({ status: 200, json: { trade_state: "SUCCESS", attach: "October" } });
    const { transaction_id } = charged.json;
    const { out_trade_no } = request;
    const found = await ask("getTransaction", { transaction_id, ...subOf(mode) }, mode);
    expect(found.json).toEqual(charged.json);
    expect((await ask("getTransactionByOutTradeNo", { out_trade_no, ...subOf(mode) }, mode)).json).toEqual(found.json);
    expect(await ask("reverseTransaction", { out_trade_no, ...subOf(mode) }, mode)).toMatchObject({
      status: 400,
      json: { code: "ORDER_PAID" },
    });
    const paid = await noticeOf(mode, "TRANSACTION.SUCCESS", out_trade_no);
    expect(paid.envelope).toMatchObject({ resource: { original_type: "transaction" } });
    expect(paid.inside).toMatchObject({ transaction_id, out_trade_no, amount: { total: 888 } });

    const refund = refundOf(request, mode);
    const accepted = await ask("createRefund", refund, mode);
    expect(accepted.status).toBe(200);
    const { out_refund_no } = refund;
    const byId = () => ask("getRefund", { refund_id: accepted.json["id"], ...whose(mode) }, mode);
    expect((await byId()).json).toMatchObject({ status: "PROCESSING", out_refund_no, transaction_id, out_trade_no });
    await act(started, "/sandbox/clock", { advance: "PT1M" });
    expect((await byId()).json).toMatchObject({ status: "SUCCESS", success_time: expect.any(String) });
    expect((await ask("getRefundByOutRefundNo", { out_refund_no, ...whose(mode) }, mode)).json).toEqual(
      (await byId()).json,
    );
    const refunded = await noticeOf(mode, "REFUND.SUCCESS", out_refund_no);
    expect(refunded.envelope).toMatchObject({ resource: { original_type: "refund" } });
    expect(refunded.inside).toMatchObject({ refund_status: "SUCCESS", refund_id: accepted.json["id"] });
    const page = { ...whose(mode), transaction_id, offset: "0", count: "20" };
    expect((await ask("listRefunds", page, mode)).json).toMatchObject({
      ...{ ...whose(mode), id: transaction_id, out_trade_no, total_num: 1, current_total_num: 1 },
      data: [{ out_refund_no, status: "SUCCESS" }],
    });
    expect((await ask("listRefunds", { ...page, offset: "1" }, mode)).json).toMatchObject({ total_num: 1, data: [] });
    expect((await ask("getTransaction", { transaction_id, ...subOf(mode) }, mode)).json).toMatchObject({
      trade_state: "REFUND",
    });
    const unsettled = { settle_state: "UNSETTLE", offset: "0", limit: "20" };
    expect((await ask("listSettlements", unsettled, mode)).json).toHaveProperty("data");
  });

  it("a reversal closes an order that is being paid", async () => {
    const request = await deduction(mode);
    const charged = await ask("createTransaction", request, mode, "user-paying=600");
    expect(charged.json).toMatchObject({ trade_state: "USERPAYING" });
    const { out_trade_no } = request;
    expect((await ask("reverseTransaction", { out_trade_no, ...subOf(mode) }, mode)).status).toBe(204);
    expect(await ask("createTransaction", request, mode)).toMatchObject({ json: { code: "ORDER_CLOSED" } });
  });

  it("orders and refunds of another caller are not found", async () => {
    const other = mode === "common" ? "institutional" : "common";
    const request = await deduction(other);
    const { transaction_id } = (await ask("createTransaction", request, other)).json;
    const { out_trade_no } = request;
    const refund = refundOf(request, other);
    const { id: refund_id } = (await ask("createRefund", refund, other)).json;
    const { out_refund_no } = refund;
    const own = subOf(mode);
    const whom = whose(mode);
    const answers = [
      await ask("getTransaction", { transaction_id, ...own }, mode),
      await ask("getTransactionByOutTradeNo", { out_trade_no, ...own }, mode),
      await ask("getRefund", { refund_id, ...whom }, mode),
      await ask("getRefundByOutRefundNo", { out_refund_no, ...whom }, mode),
      await ask("listRefunds", { out_trade_no, offset: "0", count: "20", ...whom }, mode),
      await ask("createRefund", { ...refundOf(await deduction(mode), mode), out_trade_no }, mode),
      await ask("reverseTransaction", { out_trade_no, ...own }, mode),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const codes = answers.map(({ json }) => json.code);
    expect(codes).toEqual([...Array(6).fill("ORDER_NOT_EXIST"), "NOT_FOUND"]);
  });
});

describe("a merchant number in a request", () => {
  it.each<[mode: Mode, field: string]>([
    ["common", "mchid"],
    ["institutional", "sp_mchid"],
  ])("in %s mode: %s must be the caller's", async (mode, field) => {
    const refund = refundOf(await deduction(mode), mode, { [field]: "1900000109" });
    expect(await ask("createRefund", refund, mode)).toMatchObject({
      status: 400,
      json: { code: "PARAM_ERROR", detail: { field: `/body/${field}`, value: "1900000109" } },
    });
    const query = { ...whose(mode), [field]: "1900000109", refund_id: "1" };
    expect(await ask("getRefund", query, mode)).toMatchObject({ json: { detail: { field: `/query/${field}` } } });
  });

  it("sub_mchid must be a sub-merchant of the institution", async () => {
    const foreign = await ask("getSubMerchantRechargeBalance", { sub_mchid: "1" }, "institutional");
    expect(foreign.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/path/sub_mchid" } });
    expect((await ask("getSubMerchantRechargeBalance", { sub_mchid: "77" }, "institutional")).status).toBe(200);
    expect((await ask("getSubMerchantRechargeBalance", { sub_mchid: "77" })).status).toBe(400);
  });
});

describe("a test value", () => {
  const orderOf = ({ out_trade_no }: Fields) => ask("getTransactionByOutTradeNo", { out_trade_no });

  it.each([
    ["[sandbox:after-effect]", 500, "SUCCESS"],
    ["[sandbox:SYSTEMERROR]", 500, undefined],
    ["[sandbox:NOT_ENOUGH]", 403, undefined],
    ["[sandbox:pay-error]", 200, "PAYERROR"],
    ["Music [sandbox:user-paying=9], October", 200, "USERPAYING"],
  ])("%s in the description", async (description, status, state) => {
    const request = await deduction("common", { description });
    expect((await ask("createTransaction", request)).status).toBe(status);
    expect((await orderOf(request)).json["trade_state"]).toBe(state);
  });

  it("breaks the connection after the charge, and a retry gets the order", async () => {
    const request = await deduction("common", { attach: "[sandbox:connection-reset]" });
    await expect(ask("createTransaction", request)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await orderOf(request)).json["trade_state"]).toBe("SUCCESS");
    expect((await ask("createTransaction", request)).status).toBe(200);
  });

  it("applies once for each out_trade_no, so that a retry succeeds", async () => {
    const request = await deduction("common", { description: "[sandbox:SYSTEMERROR]" });
    expect((await ask("createTransaction", request)).status).toBe(500);
    expect((await ask("createTransaction", request)).json).toMatchObject({ trade_state: "SUCCESS" });
    const next = { ...request, out_trade_no: `T${++numbers}` };
    expect((await ask("createTransaction", next)).status).toBe(500);
  });

  it("is not used up by a request with a wrong signature", async () => {
    const request = await deduction("common", { description: "[sandbox:SYSTEMERROR]" });
    const forged = { ...started.merchant, serialNo: "5A" };
    expect((await call(started, forged, requestTo("createTransaction", request))).status).toBe(401);
    expect((await ask("createTransaction", request)).status).toBe(500);
  });

  it("for a repeated out_trade_no applies to each repetition", async () => {
    const request = await deduction("common", { description: "[sandbox:repeated-order-paid]" });
    expect((await ask("createTransaction", request)).status).toBe(200);
    for (const _ of [1, 2]) {
      expect((await ask("createTransaction", request)).json).toMatchObject({ code: "ORDER_PAID" });
    }
  });

  it("hides an order from queries, for seconds of business time", async () => {
    const request = await deduction("common", { description: "[sandbox:order-unseen=30]" });
    expect((await ask("createTransaction", request)).status).toBe(200);
    expect((await orderOf(request)).status).toBe(404);
    await act(started, "/sandbox/clock", { advance: "PT30S" });
    expect((await orderOf(request)).status).toBe(200);
  });

  it("in the reason of a refund: BIZERR_NEED_RETRY, and a retry is accepted", async () => {
    const request = await deduction();
    await ask("createTransaction", request);
    const refund = refundOf(request, "common", { reason: "[sandbox:BIZERR_NEED_RETRY]" });
    expect(await ask("createRefund", refund)).toMatchObject({ status: 500, json: { code: "BIZERR_NEED_RETRY" } });
    expect((await ask("createRefund", refund)).status).toBe(200);
  });

  it("that does not exist is refused, and the message lists all", async () => {
    const answer = await ask("createTransaction", await deduction("common", { description: "[sandbox:rich]" }));
    expect(answer).toMatchObject({ status: 400, json: { code: "PARAM_ERROR" } });
    expect(answer.json.message).toContain(
      'The test value [sandbox:…] is wrong: There is no fault "rich"; the faults are ',
    );
  });

  it("has no effect in other fields and other operations", async () => {
    const request = await deduction("common", { goods_tag: "[sandbox:SYSTEMERROR]" });
    expect((await ask("createTransaction", request)).status).toBe(200);
    const body = signingBody({ user_display_name: "[sandbox:SYSTEMERROR]" });
    expect((await ask("createAppSigningSession", body)).status).toBe(200);
  });

  it("in the table exists, and the table is served", async () => {
    const served = await getJson<{ test_values: Fields[]; test_users: Fields[] }>(started, "/sandbox/test-values");
    expect(served.test_values).toEqual(TEST_VALUES);
    expect(served.test_users.map((user) => user["openid_begins_with"])).toEqual(["hk-", "card-", "poor-", ""]);
    const answers = TEST_VALUES.filter(({ operation }) => operation === "createTransaction").map(async ({ value }) => {
      const request = await deduction("common", { description: value });
      return ask("createTransaction", request).catch(() => ({ json: {} }) as Received);
    });
    for (const { json } of await Promise.all(answers)) expect(json.message ?? "").not.toContain("is wrong");
  });
});

describe("a fault", () => {
  it("of one operation applies to, and counts, only its calls", async () => {
    const faults = [{ kind: "pay-error", remaining: 1 }];
    await act(started, "/sandbox/faults", { faults }, "PUT");
    const request = await deduction();
    expect((await state(started)).faults).toHaveLength(1);
    expect((await ask("createTransaction", request)).json).toMatchObject({ trade_state: "PAYERROR" });
    expect((await state(started)).faults).toEqual([]);
  });

  it("is shown with the request", async () => {
    const answer = await ask("createTransaction", await deduction("common", { description: "[sandbox:card-locked]" }));
    expect(answer).toMatchObject({ status: 403, json: { code: "USER_ACCOUNT_ABNORMAL" } });
    expect(await exchange(started, answer)).toMatchObject({ fault: "card-locked", code: "USER_ACCOUNT_ABNORMAL" });
  });
});

describe("the console", () => {
  it("shows orders, refunds, wallets and their notifications", async () => {
    const request = await deduction();
    const { transaction_id } = (await ask("createTransaction", request)).json;
    const { id: refund_id } = (await ask("createRefund", refundOf(request, "common"))).json;
    const { orders, refunds, wallets, notifications, contracts } = await state(started);
    expect(orders[0]).toMatchObject({
      transaction_id,
      trade_state: "REFUND",
      total: 888,
      currency: "HKD",
      refunded: 100,
    });
    expect(refunds[0]).toMatchObject({
      refund_id,
      transaction_id,
      status: "PROCESSING",
      refund: 100,
      source: "UNSETTLED",
    });
    expect(wallets.find(({ openid }) => openid === "o1")).toMatchObject({ currency: "CNY", preferred: "CFT" });
    const notice = notifications.find((one) => one.transaction_id === transaction_id);
    expect(notice).toMatchObject({ event_type: "TRANSACTION.SUCCESS", refund_id: null });
    // The history of a contract has no payments.
    const contract = contracts.find(({ contract_id }) => contract_id === request["contract_id"]);
    const events = contract?.history.map(({ event_type }) => event_type) ?? [];
    expect(events).not.toContain("TRANSACTION.SUCCESS");
    expect(isValid("CommonTransactionNotice", JSON.parse(notice?.plaintext ?? ""))).toBe(true);
  });

  it("sets wallets and recharge balances, and refuses wrong ones", async () => {
    const contract_id = await sign("common", "o-set");
    const wallet = { currency: "HKD", balance: 887, cards: [] };
    const set = await act(started, "/sandbox/wallets/o-set", wallet, "PUT");
    expect(set).toMatchObject({ status: 200, json: { openid: "o-set", preferred: "CFT", ...wallet } });
    expect(await ask("createTransaction", await deduction("common", { contract_id }))).toMatchObject({
      json: { code: "NOT_ENOUGH" },
    });
    const { mchid } = started.merchant;
    await act(started, "/sandbox/recharge-balances", { mchid, remaining: 5 }, "PUT");
    expect((await ask("getRechargeBalance", {})).json).toEqual({ remaining_amount: 5, currency: "HKD" });
    const wrong: [string, Fields, RegExp][] = [
      ["wallets/o", { balance: -1 }, /\/body\/balance: it is less than 0/],
      ["wallets/o", { balance: 1.5 }, /\/body\/balance: it must be a whole number/],
      ["wallets/o", { currency: "USD" }, /\/body\/currency: .* Send one of CNY, HKD/],
      ["wallets/o", { cards: [{}] }, /\/body\/cards\/0\/bank_type: it is missing/],
      ["wallets/o", { preferred: 1 }, /\/body\/preferred: it must be a text/],
      ["recharge-balances", { remaining: 1 }, /mchid/],
    ];
    for (const [path, body, words] of wrong) {
      const { status, json } = await act<{ error?: { en: string } }>(started, `/sandbox/${path}`, body, "PUT");
      expect(status).toBe(400);
      expect(json.error?.en).toMatch(words);
    }
  });

  it("lists the wallets of users who signed, and can lock a card, which refuses then", async () => {
    const contract_id = await sign("common", "card-locked");
    expect((await state(started)).wallets[0]).toMatchObject({ openid: "card-locked", preferred: "CMB_DEBIT" });
    const card = "/sandbox/wallets/card-locked/cards/CMB_DEBIT";
    const { json } = await act<WalletView>(started, card, { locked: true }, "PUT");
    expect(json.cards).toMatchObject([{ bank_type: "CMB_DEBIT", locked: true, available: 100_000_000 }, {}]);
    const request = await deduction("common", { contract_id });
    expect((await ask("createTransaction", request)).json).toMatchObject({ code: "USER_ACCOUNT_ABNORMAL" });
    await act(started, card, { locked: false, available: 815 }, "PUT");
    expect((await ask("createTransaction", request)).json).toMatchObject({ trade_state: "SUCCESS" });
    const wallet = (await state(started)).wallets.find(({ openid }) => openid === "card-locked");
    expect(wallet?.cards[0]).toMatchObject({ available: 0, locked: false });
    expect((await act(started, card, { locked: 1 }, "PUT")).status).toBe(400);
    expect((await act(started, "/sandbox/wallets/card-locked/cards/NONE", {}, "PUT")).status).toBe(404);
  });

  it("ends a USERPAYING payment once, with each state", async () => {
    const end = async (trade_state: string) => {
      const request = await deduction("common", { description: "[sandbox:user-paying=3600]" });
      const { transaction_id } = (await ask("createTransaction", request)).json;
      const { status, json } = await act<OrderView>(started, `/sandbox/orders/${transaction_id}/end`, { trade_state });
      expect(status).toBe(200);
      const again = await act(started, `/sandbox/orders/${transaction_id}/end`, { trade_state });
      expect(again.status).toBe(409);
      expect((await ask("createTransaction", request)).json["trade_state"] ?? "CLOSED").toBe(
        trade_state === "SUCCESS" ? "SUCCESS" : "CLOSED",
      );
      return json;
    };
    expect(await end("PAYERROR")).toMatchObject({ trade_state: "PAYERROR", paid_at: null, bank_type: null });
    expect(await end("CLOSED")).toMatchObject({ trade_state: "CLOSED", paid_at: null });
    const paid = await end("SUCCESS");
    expect(paid).toMatchObject({ trade_state: "SUCCESS", bank_type: "CFT", paid_at: expect.any(String) });
    await noticeOf("common", "TRANSACTION.SUCCESS", paid.transaction_id);
    expect((await act(started, "/sandbox/orders/0/end", { trade_state: "SUCCESS" })).status).toBe(404);
    expect((await act(started, "/sandbox/orders/0/end", { trade_state: "REFUND" })).status).toBe(400);
  });

  it.each(["common", "institutional"] as const)("refunds an order in %s mode, and ends the refund", async (mode) => {
    const request = await deduction(mode);
    const { transaction_id } = (await ask("createTransaction", request, mode)).json;
    const path = `/sandbox/orders/${transaction_id}/refund`;
    expect((await act(started, path, { refund: 0 })).status).toBe(400);
    expect((await act(started, path, { refund: 889 })).status).toBe(409);
    const { json } = await act<RefundView>(started, path, {});
    expect(json).toMatchObject({ transaction_id, status: "PROCESSING", refund: 888, currency: "HKD" });
    expect(await act(started, path, {})).toMatchObject({
      status: 409,
      json: { error: { en: "This order was refunded in full." } },
    });
    const end = `/sandbox/refunds/${json.refund_id}/end`;
    expect((await act(started, end, { status: "PROCESSING" })).status).toBe(400);
    expect((await act<RefundView>(started, end, { status: "REFUNDCLOSE" })).json).toMatchObject({
      status: "REFUNDCLOSE",
      finished_at: expect.any(String),
    });
    expect((await act(started, end, { status: "SUCCESS" })).status).toBe(409);
    expect((await state(started)).orders.find((order) => order.transaction_id === transaction_id)?.refunded).toBe(0);
    const found = await ask("getRefund", { refund_id: json.refund_id, ...whose(mode) }, mode);
    expect(found.json).toMatchObject({ status: "REFUNDCLOSE" });
    expect((await act(started, "/sandbox/refunds/0/end", { status: "SUCCESS" })).status).toBe(404);
    expect((await act(started, "/sandbox/orders/0/refund")).status).toBe(404);
  });

  it("shows the orders of one contract on the phone, newest first, and their refunds", async () => {
    const { sessionId } = await openSession(started);
    const { contract } = (await act<PhoneView>(started, `/sandbox/sessions/${sessionId}/agree`)).json;
    const { contract_id } = contract ?? {};
    await ask("createTransaction", await deduction());
    const numbers: unknown[] = [];
    for (let charges = 0; charges < 2; charges++) {
      const request = await deduction("common", { contract_id });
      numbers.unshift(request["out_trade_no"]);
      const { transaction_id } = (await ask("createTransaction", request)).json;
      await act(started, `/sandbox/orders/${transaction_id}/refund`, { refund: 100 });
    }
    const view = await phone(started, sessionId);
    expect(view.orders.map(({ out_trade_no }) => out_trade_no)).toEqual(numbers);
    expect(view.refunds).toMatchObject([{ refund: 100, out_trade_no: numbers[0] }, { out_trade_no: numbers[1] }]);
  });

  it("shows the same statement as the API, and the settlements with the next one", async () => {
    const { mchid } = started.institution;
    await ask("createTransaction", await deduction("institutional"), "institutional");
    const date = beijingDate(started.sandbox.clock.now());
    const read = (query: string) =>
      send(started.port, { method: "GET", target: `/sandbox/statements/${date}?${query}`, body: "" });
    const early = await read(`mchid=${mchid}`);
    expect(early).toMatchObject({
      status: 404,
      json: { error: { en: expect.stringMatching(/no statement for this day/) } },
    });
    const before = await getJson<SettlementsView>(started, `/sandbox/settlements?mchid=${mchid}&sub_mchid=${SUB}`);
    expect(before).toMatchObject({ recharge_balance: 100_000_000, currency: "HKD" });
    expect(before.settlements[0]).toMatchObject({ trade_start_date: date, amount: { settled: 0 } });
    await started.sandbox.clock.advance("P2D");
    const text = (await read(`mchid=${mchid}&sub_mchid=${SUB}`)).body.toString();
    const request = requestTo("downloadStatement", { date, ...whose("institutional") });
    const { body } = await call(started, started.institution, request);
    expect(text).toBe(body.toString());
    expect(text.split("\r\n").length).toBeGreaterThan(2);
    expect((await read(`mchid=${mchid}&sub_mchid=77`)).body.toString().split("\r\n")).toHaveLength(2);
    const after = await getJson<SettlementsView>(started, `/sandbox/settlements?mchid=${mchid}`);
    expect(after.settlements[0]).toMatchObject({ trade_start_date: date, amount: { unsettle: 0 } });
    expect((await read("")).status).toBe(400);
    expect((await read("mchid=1")).status).toBe(404);
  });
});

function beijingDate(time: Date): string {
  return platformTime(time.getTime()).slice(0, 10).replaceAll("-", "");
}
