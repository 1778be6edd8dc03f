import { describe, expect, it } from "vitest";
import { checkRequest } from "./check-request.js";
import type { OperationId } from "./operation-types.js";
import { exampleOf, type Fields, requestTo } from "./requests.test-helper.js";
import { findRoute } from "./route.js";

const MERCHANT = { mode: "common", mchid: "1900000001" } as const;
const INSTITUTION = { mode: "institutional", mchid: "1900000002" } as const;

const DEDUCTION = exampleOf("createTransaction", "common");
const AMOUNT = DEDUCTION["amount"] as object;
const REFUND = exampleOf("createRefund", "common", { mchid: "1900000001" });
const { out_trade_no: _, ...NUMBERLESS } = REFUND;

/** @param noFields - the body when there are no fields for it */
function check(
  id: OperationId,
  fields: Fields,
  caller: typeof MERCHANT | typeof INSTITUTION = MERCHANT,
  noFields?: unknown,
) {
  const { method, target, body } = requestTo(id, fields);
  const [path = "", query = ""] = target.split("?");
  const route = findRoute(method, path);
  if (!route) throw new Error(`the document has no ${id}`);
  const sent = body === undefined ? noFields : JSON.parse(String(body));
  return checkRequest({ route, query, headers: { "user-agent": "x" }, body: sent }, caller, 0);
}

/** The code, field and message of a request with one mistake. */
function refusalOf(...parameters: Parameters<typeof check>) {
  const checked = check(...parameters);
  if ("request" in checked) throw new Error("the request is valid");
  const { refusal, findings } = checked;
  expect(findings).toHaveLength(1);
  return { code: refusal.code, field: refusal.detail?.["field"], ...refusal.message };
}

describe("a choice between two fields is one mistake", () => {
  it("when neither is given", () => {
    expect(refusalOf("createRefund", NUMBERLESS)).toEqual({
      code: "PARAM_ERROR",
      field: "/body/transaction_id",
      en: "Parameter error at /body/transaction_id: transaction_id or out_trade_no is missing. Send exactly one of transaction_id and out_trade_no.",
      zh: "参数错误，位置 /body/transaction_id：缺少 transaction_id 或 out_trade_no。transaction_id 与 out_trade_no 必须且只能传入一个。",
    });
  });

  it("when both are given", () => {
    expect(refusalOf("createRefund", { ...REFUND, transaction_id: "1" })).toEqual({
      code: "PARAM_ERROR",
      field: "/body/transaction_id",
      en: "Parameter error at /body/transaction_id: transaction_id and out_trade_no are both given. Send exactly one of transaction_id and out_trade_no.",
      zh: "参数错误，位置 /body/transaction_id：同时传入了 transaction_id、out_trade_no。transaction_id 与 out_trade_no 必须且只能传入一个。",
    });
  });

  it("when one is misspelt", () => {
    const checked = check("createRefund", { ...NUMBERLESS, outTradeNo: "A" });
    expect(checked).toMatchObject({
      refusal: {
        detail: { field: "/body/out_trade_no" },
        message: { en: expect.stringMatching(/the body has outTradeNo\..*out_trade_no\?/) },
      },
    });
  });

  it("in a query of an institution", () => {
    const query = { sp_mchid: "1900000002", sub_mchid: "1", offset: 0, count: 20 };
    expect(refusalOf("listRefunds", query, INSTITUTION)).toMatchObject({
      field: "/query/transaction_id",
      en: expect.stringMatching(/Send exactly one of transaction_id and out_trade_no/),
    });
    expect(check("listRefunds", { ...query, out_trade_no: "A" }, INSTITUTION)).toHaveProperty("request");
  });

  it("a wrong value of the given field is a mistake of this field", () => {
    expect(refusalOf("createRefund", { ...REFUND, out_trade_no: 1 })).toMatchObject({
      field: "/body/out_trade_no",
      en: expect.stringMatching(/it must be a text, not a number/),
    });
  });
});

describe("a choice by the value of a field", () => {
  const PAGE = { offset: 0, limit: 1 };

  it("requires the fields of its branch", () => {
    const query = { settle_state: "SETTLED", settle_start_date: "20260101", ...PAGE };
    expect(refusalOf("listSettlements", query)).toMatchObject({
      code: "PARAM_ERROR",
      field: "/query/settle_end_date",
      en: expect.stringMatching(
        /it is missing, and settle_state SETTLED requires it. Send settle_end_date: a day such as 20211120/,
      ),
      zh: expect.stringMatching(/缺少该字段（settle_state SETTLED 时必填）/),
    });
  });

  it("refuses the fields of the other branch", () => {
    const query = { settle_state: "UNSETTLE", settle_start_date: "20260101", ...PAGE };
    expect(refusalOf("listSettlements", query)).toMatchObject({
      code: "PARAM_ERROR",
      field: "/query/settle_start_date",
      en: expect.stringMatching(
        /it is not allowed with settle_state UNSETTLE. Leave it out, or send another settle_state/,
      ),
      zh: expect.stringMatching(/与 settle_state UNSETTLE 不能同时使用/),
    });
  });

  it.each([{ settle_state: "X" }, {}])("%j is refused only for the value", (state) => {
    expect(refusalOf("listSettlements", { ...state, ...PAGE })).toMatchObject({ field: "/query/settle_state" });
  });

  it("is valid with each value", () => {
    const dates = { settle_start_date: "20260101", settle_end_date: "20260102" };
    for (const query of [{ settle_state: "SETTLED", ...dates }, { settle_state: "UNSETTLE" }]) {
      expect(check("listSettlements", { ...query, ...PAGE })).toHaveProperty("request");
    }
  });
});

describe("an amount", () => {
  it.each<[total: unknown, en: RegExp]>([
    ["8.88", /it must be a whole number, not a text. Amounts are in the smallest unit of the currency: write 888 if/],
    [8.88, /it must be a whole number, not a number with a fraction. Amounts are .*: write 888 if/],
    [8.5, /write 850 if/],
    ["8,5", /write 850 if/],
    ["888", /Write 888 without quotation marks/],
    [8.888, /Send a whole number in the smallest unit of the currency, such as 888 for HKD 8.88/],
    [0, /it is less than 1. Send a whole number, at least 1/],
  ])("of %j gets a remedy", (total, en) => {
    const amount = { ...AMOUNT, total };
    expect(refusalOf("createTransaction", { ...DEDUCTION, amount })).toMatchObject({
      field: "/body/amount/total",
      en: expect.stringMatching(en),
    });
  });

  it.each<[amount: object, field: string, en: RegExp]>([
    [{ total: 888 }, "/body/amount/currency", /it is missing. Send currency: a currency code of ISO 4217, such as HKD/],
    [{ ...AMOUNT, currency: "hkd" }, "/body/amount/currency", /it must be in upper case. Send a currency code/],
    [{ Total: 888, currency: "HKD" }, "/body/amount/total", /but the body has Total/],
  ])("%j is refused for its field", (amount, field, en) => {
    const checked = check("createTransaction", { ...DEDUCTION, amount });
    expect(checked).toMatchObject({ refusal: { detail: { field }, message: { en: expect.stringMatching(en) } } });
  });

  it("refuses other fields", () => {
    const amount = { ...AMOUNT, payer_total: 1 };
    expect(refusalOf("createTransaction", { ...DEDUCTION, amount })).toMatchObject({
      code: "INVALID_REQUEST",
      field: "#/properties/amount/properties/payer_total",
    });
  });
});

describe("a reversal", () => {
  const order = { out_trade_no: "A" };
  const institutional = { ...order, sub_mchid: "1" };

  it("of a merchant needs no body, and may have an empty object", () => {
    for (const body of [undefined, {}]) {
      expect(check("reverseTransaction", order, MERCHANT, body)).toEqual({ request: order });
    }
  });

  it("of an institution needs sub_mchid", () => {
    for (const body of [undefined, {}]) {
      expect(refusalOf("reverseTransaction", order, INSTITUTION, body)).toMatchObject({
        field: "/body/sub_mchid",
        en: expect.stringMatching(/it is missing/),
      });
    }
    expect(check("reverseTransaction", institutional, INSTITUTION)).toEqual({ request: institutional });
  });

  it("must be an object if it has a body", () => {
    expect(refusalOf("reverseTransaction", order, MERCHANT, [])).toMatchObject({ field: "/body" });
  });

  it("of a merchant refuses sub_mchid", () => {
    expect(refusalOf("reverseTransaction", institutional)).toMatchObject({
      en: expect.stringMatching(/It belongs to institutional mode: leave it out/),
    });
  });
});

describe("a query without fields", () => {
  it("is valid for a merchant; an institution needs sub_mchid", () => {
    const order = { transaction_id: "42" };
    expect(check("getTransaction", order)).toEqual({ request: order });
    expect(refusalOf("getTransaction", order, INSTITUTION)).toMatchObject({ field: "/query/sub_mchid" });
  });
});

describe("the merchant number", () => {
  it("is required where the API defines it", () => {
    const { mchid: _, ...without } = REFUND;
    expect(refusalOf("createRefund", without)).toMatchObject({
      field: "/body/mchid",
      en: expect.stringMatching(/it is missing. Send mchid/),
    });
    const misspelt = check("createRefund", { ...without, mch_id: "1900000001" });
    expect(misspelt).toMatchObject({ refusal: { message: { en: expect.stringMatching(/Did you mean mchid\?/) } } });
    const extra = check("createRefund", { ...REFUND, MCHID: "1900000001" });
    expect(extra).toMatchObject({ refusal: { message: { en: expect.stringMatching(/MCHID. Did you mean mchid\?/) } } });
  });

  it("is refused where the API does not define it", () => {
    expect(refusalOf("createTransaction", { ...DEDUCTION, mchid: "1900000001" })).toMatchObject({
      en: expect.stringMatching(/Leave it out: the mchid in Authorization names the caller/),
    });
  });
});
