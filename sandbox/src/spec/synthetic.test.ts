import { beforeAll, describe, expect, it } from "vitest";
import type { RequestCheck } from "../../../generated/request-checks.js";
import { checkRequest } from "./check-request.js";
import { routeOf } from "./route.js";
import { checksOf, PATHS, SCHEMAS } from "./synthetic.test-helper.js";

/* Features that the document does not have yet, such as templates and queries in two modes. */

let checks: readonly RequestCheck[];
beforeAll(async () => {
  checks = await checksOf(PATHS, SCHEMAS);
});

const NOW = Date.parse("2026-01-01T00:00:00Z");

/** The message of a refusal, or the fields of a valid request. */
function ask(
  target: string,
  {
    method = "GET",
    body,
    mode = "common",
  }: { method?: string; body?: unknown; mode?: "common" | "institutional" } = {},
) {
  const [path = "", query = ""] = target.split("?");
  const route = routeOf(method, path, checks);
  if (!route) return "not found";
  const checked = checkRequest({ route, query, headers: {}, body }, { mode, mchid: "1900000001" }, NOW);
  if ("request" in checked) return checked.request;
  const { code, message, detail } = checked.refusal;
  return { code, field: detail?.["field"], location: detail?.["location"], message: message.en };
}

const wrong = (code: string, field: string, message: string) => ({
  code,
  field,
  location: field.split("/")[1] === "properties" ? expect.any(String) : field.split("/")[1],
  message: expect.stringContaining(message),
});

describe("a path", () => {
  it.each([
    ["GET", "/contracts/Wx1", "getContract", { contract_id: "Wx1" }],
    ["GET", "/contracts/terminate", "getContract", { contract_id: "terminate" }],
    ["GET", "/contracts/out-contract-code/A", "getContractByOutContractCode", { out_contract_code: "A" }],
    ["POST", "/contracts/Wx1/terminate", "terminateContract", { contract_id: "Wx1" }],
    // The leftmost literal segment wins.
    [
      "GET",
      "/contracts/out-contract-code/terminate",
      "getContractByOutContractCode",
      { out_contract_code: "terminate" },
    ],
    ["POST", "/contracts/open", "open", {}],
  ])("%s %s is %s", (method, path, id, segments) => {
    expect(routeOf(method, path, checks)).toMatchObject({ operation: { id }, segments });
    expect(routeOf(method, path, [...checks].reverse())).toMatchObject({ operation: { id }, segments });
  });

  it.each([
    ["GET", "/contracts/"],
    ["GET", "/contracts"],
    ["GET", "/contracts/Wx1/"],
    ["GET", "/contracts//terminate"],
    ["POST", "/contracts/Wx1"],
    ["POST", "/contracts/Wx1/%74erminate"],
    ["POST", "/contracts/out-contract-code/terminate"],
    // A literal segment is not a value.
    ["GET", "/contracts/open"],
    ["get", "/contracts/Wx1"],
  ])("%s %s has no operation", (method, path) => {
    expect(routeOf(method, path, checks)).toBeUndefined();
  });

  it("is decoded once", () => {
    expect(ask("/contracts/a%2Fb%2541?appid=wx")).toEqual({ contract_id: "a/b%41", appid: "wx" });
    expect(ask("/contracts/a+b?appid=wx")).toEqual({ contract_id: "a+b", appid: "wx" });
  });

  it.each(["%", "%4", "%zz", "%FF", "a%C3"])("with a value that cannot be decoded is refused: %s", (value) => {
    expect(ask(`/contracts/${value}?appid=wx`)).toEqual(wrong("PARAM_ERROR", "/path/contract_id", "percent-encoding"));
  });

  it("is checked", () => {
    const encoded = encodeURIComponent("合同");
    expect(ask(`/contracts/${encoded}?appid=wx`)).toEqual(
      wrong("PARAM_ERROR", "/path/contract_id", "character 1 is 合 (U+5408). Send letters and digits."),
    );
    expect(ask(`/contracts/${"x".repeat(33)}?appid=wx`)).toEqual(
      wrong("PARAM_ERROR", "/path/contract_id", "33 characters, more than 32"),
    );
  });
});

describe("a query", () => {
  it("is read in the encoding of forms", () => {
    expect(ask("/contracts/1?plan_id=123&&appid=%77x%31&")).toEqual({ contract_id: "1", appid: "wx1", plan_id: 123 });
    expect(ask("/statements?date=2026-01-01+08:00%2B")).toEqual({ date: "2026-01-01 08:00+" });
  });

  it("has the fields of the caller's mode", () => {
    const query = "sp_appid=wx&sub_mchid=1";
    expect(ask(`/contracts/1?${query}`, { mode: "institutional" })).toEqual({
      contract_id: "1",
      sp_appid: "wx",
      sub_mchid: "1",
    });
    expect(ask(`/contracts/1?${query}`)).toEqual(
      wrong("PARAM_ERROR", "/query/sp_appid", "signs for itself: send appid, not sp_appid and sub_mchid"),
    );
    expect(ask("/contracts/1?appid=wx", { mode: "institutional" })).toEqual(
      wrong("PARAM_ERROR", "/query/appid", "is an institution: send sp_appid and sub_mchid, not appid"),
    );
    expect(ask("/contracts/1?appid=wx&sub_mchid=1")).toEqual(
      wrong("INVALID_REQUEST", "#/properties/sub_mchid", "It belongs to institutional mode, and appid to common mode"),
    );
  });

  it.each(["0123", "1.0", "+1", "%2B1", "1e2", "0x1", " 1", "1%20", "-0", "１", "", "a"])(
    "has whole numbers in canonical form, not %j",
    (text) => {
      expect(ask(`/contracts/1?appid=wx&plan_id=${text}`)).toEqual(
        wrong("PARAM_ERROR", "/query/plan_id", "not a whole number of digits only. Write only digits, such as 123"),
      );
    },
  );

  it("has whole numbers within their limits, also large ones", () => {
    expect(ask("/statements?date=1&limit=-5")).toEqual({ date: "1", limit: -5 });
    expect(ask("/contracts/1?appid=wx&plan_id=0")).toEqual(wrong("PARAM_ERROR", "/query/plan_id", "less than 1"));
    for (const far of ["9007199254740993", "9".repeat(400)]) {
      expect(ask(`/contracts/1?appid=wx&plan_id=${far}`)).toMatchObject({
        code: "PARAM_ERROR",
        field: "/query/plan_id",
      });
    }
  });

  it.each([
    ["appid=a&appid=a", "PARAM_ERROR", "/query/appid", "it is repeated. Send it once."],
    ["appid=a&%61ppid=b", "PARAM_ERROR", "/query/appid", "it is repeated"],
    ["appid=%FF", "PARAM_ERROR", "/query/appid", "percent-encoding"],
    ["%FF=1&appid=a", "PARAM_ERROR", "/query/%FF", "percent-encoding"],
    ["", "PARAM_ERROR", "/query/appid", "it is missing. Send appid"],
    ["appid", "PARAM_ERROR", "/query/appid", "it is empty"],
    ["appid=a+b", "PARAM_ERROR", "/query/appid", "In a query, + means a blank: write a plus sign as %2B."],
    ["appId=a", "PARAM_ERROR", "/query/appid", "but the query has appId. Did you mean appid?"],
    ["appid=a&planid=1", "INVALID_REQUEST", "#/properties/planid", "Did you mean plan_id?"],
    ["appid=a&contract_id=1", "INVALID_REQUEST", "#/properties/contract_id", "Send it in the path."],
    ["appid=a&mchid=1", "INVALID_REQUEST", "#/properties/mchid", "the mchid in Authorization names the caller"],
    ["appid=a&__proto__=1", "INVALID_REQUEST", "#/properties/__proto__", "Leave it out"],
    ["appid=a&constructor=1", "INVALID_REQUEST", "#/properties/constructor", "Leave it out"],
  ])("?%s is %s of %s", (query, code, field, message) => {
    expect(ask(`/contracts/1?${query}`)).toEqual(wrong(code, field, message));
  });

  it("of single parameters refuses other ones", () => {
    expect(ask("/statements?date=1&limit=50")).toEqual({ date: "1", limit: 50 });
    expect(ask("/statements?date=1&limit=51")).toEqual(wrong("PARAM_ERROR", "/query/limit", "more than 50"));
    expect(ask("/statements?limit=1")).toEqual(wrong("PARAM_ERROR", "/query/date", "missing"));
    expect(ask("/statements?date=1&dates=1")).toEqual(
      wrong("INVALID_REQUEST", "#/properties/dates", "Did you mean date?"),
    );
  });
});

describe("a body beside a path", () => {
  const end = (body: unknown) => ask("/contracts/Wx1/terminate", { method: "POST", body });
  const right = { appid: "wx", termination_note: "x" };

  it("is returned together with the path's fields", () => {
    expect(end(right)).toEqual({ contract_id: "Wx1", ...right });
    const institutional = { sp_appid: "wx", sub_mchid: "1", termination_note: "x" };
    expect(ask("/contracts/1/terminate", { method: "POST", body: institutional, mode: "institutional" })).toEqual({
      contract_id: "1",
      ...institutional,
    });
  });

  it("is required", () => {
    expect(end(undefined)).toEqual(wrong("PARAM_ERROR", "/body", "there is no body"));
  });

  it("refuses a field of the path", () => {
    expect(end({ ...right, contract_id: "Wx1" })).toEqual(
      wrong("INVALID_REQUEST", "#/properties/contract_id", "Send it in the path."),
    );
  });

  it("is refused after the path", () => {
    expect(ask("/contracts/%/terminate", { method: "POST", body: {} })).toMatchObject({ field: "/path/contract_id" });
  });

  it.each([
    [299, "it is 4 minutes 59 seconds after the request"],
    [601, "it is 10 minutes 1 second after the request"],
    [-86_400 * 3, "it is 3 days before the request"],
  ])("has a time in its window: not %i seconds ahead", (seconds, message) => {
    const end_time = new Date(NOW + seconds * 1000).toISOString();
    const needed = "Choose a time at least 5 minutes and at most 10 minutes after the request.";
    expect(end({ ...right, end_time })).toEqual(wrong("PARAM_ERROR", "/body/end_time", `${message}. ${needed}`));
  });

  it.each([300, 600])("has a time in its window: %i seconds ahead", (seconds) => {
    const end_time = new Date(NOW + seconds * 1000).toISOString();
    expect(end({ ...right, end_time })).toMatchObject({ end_time });
  });

  it.each([
    [{}, "PARAM_ERROR", "/body/amount/total", "it is missing"],
    [{ totl: 1 }, "PARAM_ERROR", "/body/amount/total", "but the body has totl"],
    [{ total: "1" }, "PARAM_ERROR", "/body/amount/total", "Write 1 without quotation marks."],
    [{ total: 1, currency: "hkd" }, "PARAM_ERROR", "/body/amount/currency", "Send one of HKD, USD."],
    [{ total: 1, x: 1 }, "INVALID_REQUEST", "#/properties/amount/properties/x", "define: x"],
    [[], "PARAM_ERROR", "/body/amount", "must be an object, not a list"],
  ])("has objects inside: %j", (amount, code, field, message) => {
    expect(end({ ...right, amount })).toEqual(wrong(code, field, message));
  });
});

describe("a document that cannot be read", () => {
  const operation = (schema: object) => ({
    "/x": { post: { operationId: "x", requestBody: { content: { "application/json": { schema } } } } },
  });
  const query = (...parameters: object[]) => ({ "/x": { get: { operationId: "x", parameters } } });
  const common = { type: "object", properties: { appid: {} } };

  it.each([
    [
      "two shapes of one mode",
      operation({ oneOf: [common, common] }),
      "cannot tell which shape is that of common mode",
    ],
    ["an unknown keyword", operation({ ...common, "x-unknown": 1 }), 'unknown keyword: "x-unknown"'],
    [
      "a schema that contains itself",
      operation({ type: "object", properties: { a: { $ref: "#/components/schemas/A" } } }),
      "holds itself",
    ],
    [
      "a query described in two ways",
      query({ in: "query", name: "q", schema: common }, { in: "query", name: "a", schema: {} }),
      "has no other parameters",
    ],
  ])("is refused: %s", async (_, paths, message) => {
    const schemas = { A: { type: "object", properties: { a: { $ref: "#/components/schemas/A" } } } };
    await expect(checksOf(paths, schemas)).rejects.toThrow(message);
  });
});
