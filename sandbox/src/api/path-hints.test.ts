import { describe, expect, it } from "vitest";
import { REQUEST_CHECKS } from "../../../generated/request-checks.js";
import { pathHints } from "./path-hints.js";
import { existsAtThePlatform, KNOWN_CALLS } from "./paths.js";

const CONTRACTS = "/v3/global/papay/contracts";
const SIGNING = `${CONTRACTS}/app-pre-entrust-sign`;
const CONTRACT = `GET ${CONTRACTS}/{contract_id}`;
const BY_CODE = `GET ${CONTRACTS}/out-contract-code/{out_contract_code}`;
const TRANSACTIONS = "/v3/global/papay/transactions";
const REFUNDS = "GET /v3/global/refunds or POST /v3/global/refunds";
const ELSEWHERE = "/v3/global/profit-sharing/bill-download-url";
const TERMINATE = `POST ${CONTRACTS}/{contract_id}/terminate`;
const CHANNELS = ["app", "miniprogram", "h5", "jsapi", "web"].map((one) => `POST ${CONTRACTS}/${one}-pre-entrust-sign`);

describe("the hint for a path", () => {
  it.each([
    ["POST", `${SIGNING}/`, "path-near", `POST ${SIGNING}`],
    ["POST", SIGNING.toUpperCase(), "path-near", `POST ${SIGNING}`],
    ["POST", `/${SIGNING}`, "path-near", `POST ${SIGNING}`],
    ["POST", `${SIGNING}n`, "path-near", `POST ${SIGNING}`],
    ["POST", SIGNING.replaceAll("-", "_"), "path-near", `POST ${SIGNING}`],
    ["POST", SIGNING.replace("app", "jspai"), "path-near", `POST ${CONTRACTS}/jsapi-pre-entrust-sign`],
    ["POST", SIGNING.replace("app", "mini-program"), "path-near", `POST ${CONTRACTS}/miniprogram-pre-entrust-sign`],
    ["POST", SIGNING.replace("contracts", "contract"), "path-near", `POST ${SIGNING}`],
    ["POST", "/v3/certificates", "path-near", "GET /v3/global/certificates"],
    ["GET", `${CONTRACTS}/out_contract_code/100001256`, "path-near", BY_CODE],
    ["GET", `${CONTRACTS}/contract-code/100001256`, "path-near", BY_CODE],
    ["GET", `${CONTRACTS}/out-contract-code/`, "path-near", BY_CODE],
    ["GET", `${CONTRACTS}/`, "path-near", CONTRACT],
    ["GET", `${CONTRACTS}/100005698/`, "path-near", CONTRACT],
    ["POST", `${CONTRACTS}//terminate`, "path-near", TERMINATE],
    ["POST", `${CONTRACTS}/100005698/terminated`, "path-near", TERMINATE],
    ["POST", `${CONTRACTS}/${"x".repeat(9000)}/terminate/`, "path-near", TERMINATE],
    ["GET", SIGNING, "path-method", `POST ${SIGNING}`],
    ["GET", `${CONTRACTS}/h5-pre-entrust-sign`, "path-method", `POST ${CONTRACTS}/h5-pre-entrust-sign`],
    ["POST", `${CONTRACTS}/100005698`, "path-method", CONTRACT],
    ["DELETE", `${CONTRACTS}/100005698`, "path-method", CONTRACT],
    ["POST", `${CONTRACTS}/out-contract-code/100001256`, "path-method", BY_CODE],
    ["GET", `${CONTRACTS}/100005698/terminate`, "path-method", TERMINATE],
    ["GET", "/v3/refunds", "path-near", "GET /v3/global/refunds"],
    ["POST", "/v3/refunds", "path-near", "POST /v3/global/refunds"],
    ["GET", `${TRANSACTIONS}/out_trade_no/1`, "path-near", `GET ${TRANSACTIONS}/out-trade-no/{out_trade_no}`],
    ["PUT", "/v3/global/refunds", "path-method", REFUNDS],
  ])("%s %s is %s: %s", (method, path, id, right) => {
    const [hint, ...more] = pathHints(method, path);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      id,
      remedy: { en: `Send ${right}, and sign this path.`, zh: `请改为 ${right.replace(" or ", " 或 ")}，并对其签名。` },
    });
  });

  it.each([
    ["POST", "/v3/papay/hk/contracts/app-pre-entrust-sign", `POST ${SIGNING}`],
    ["GET", "/v3/papay/hk/contracts/100005698", CONTRACT],
    ["GET", "/v3/papay/contracts/100005698", CONTRACT],
    ["GET", "/v3/papay/contracts/out-contract-code/100001256", BY_CODE],
    ["POST", "/v3/papay/contracts/100005698/terminate", TERMINATE],
    ["POST", "/hk/v3/papay/contracts/app-pre-entrust-sign", `POST ${SIGNING}`],
    ["POST", "/v3/hk/papay/contracts/app-pre-entrust-sign", `POST ${SIGNING}`],
    ["POST", "/papay/contracts/app-pre-entrust-sign", `POST ${SIGNING}`],
    ["GET", "/v3/papay/contracts/app-pre-entrust-sign", `POST ${SIGNING}`],
    ["POST", "/v3/papay/contracts/app-pre-entrust-signn", `POST ${SIGNING}`],
  ])("%s %s has a wrong base: %s", (method, path, right) => {
    expect(pathHints(method, path)).toMatchObject([
      {
        id: "path-near",
        problem: { en: "The path does not begin with /v3/global/papay/.", zh: "路径不是以 /v3/global/papay/ 开头。" },
        remedy: { en: `Send ${right}, and sign this path.`, zh: `请改为 ${right}，并对其签名。` },
      },
    ]);
  });

  it.each(["pre-entrust-sign", "pc-pre-entrust-sign", "native-pre-entrust-sign"])("%s matches each channel", (name) => {
    expect(pathHints("POST", `${CONTRACTS}/${name}`)).toMatchObject([
      { id: "path-near", remedy: { en: `Send ${CHANNELS.join(" or ")}, and sign this path.` } },
    ]);
  });

  it.each([
    ["GET", "/v3/profit-sharing/bill-download-url", "path-near", `GET ${ELSEWHERE}`],
    ["PUT", ELSEWHERE, "path-method", `GET ${ELSEWHERE}`],
  ])("%s %s is %s: %s, not in this sandbox", (method, path, id, right) => {
    expect(pathHints(method, path)).toMatchObject([
      {
        id,
        remedy: {
          en: `Send ${right}, and sign this path. It exists at WeChat Pay, not in this sandbox.`,
          zh: expect.stringContaining("存在于微信支付，但此沙箱未提供"),
        },
      },
    ]);
  });

  it.each([["GET", ELSEWHERE]])("%s %s exists at WeChat Pay, not in this sandbox", (method, path) => {
    const [hint, ...more] = pathHints(method, path);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      id: "path-elsewhere",
      problem: {
        en: `${method} ${path} exists at WeChat Pay, not in this sandbox.`,
        zh: expect.stringContaining(path),
      },
      remedy: { en: expect.stringContaining(`POST ${SIGNING}`) },
    });
    expect(existsAtThePlatform(method, path)).toBe(true);
  });

  it.each(REQUEST_CHECKS.map(({ method, path }) => [method, path.replaceAll(/\{[a-z_]+\}/g, "100005698")] as const))(
    "%s %s is documented",
    (method, path) => {
      expect(pathHints(method, path)).toEqual([]);
      expect(existsAtThePlatform(method, path)).toBe(true);
    },
  );

  it("knows each call once", () => {
    const calls = KNOWN_CALLS.map(({ method, path }) => `${method} ${path.replaceAll(/\{[a-z_]+\}/g, "{}")}`);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it.each([
    ["GET", "/v3/global/refunds/id/1/2"],
    ["GET", "/v3/global/combine-transactions/1"],
    ["POST", "/v3/global/transactions-of-others"],
    ["", ""],
  ])("%s %s does not exist", (method, path) => {
    expect(pathHints(method, path)).toEqual([]);
    expect(existsAtThePlatform(method, path)).toBe(false);
  });

  it.each(["/", "/v3", "/v3/global", "/v3/global/papay/", "/favicon.png", "/robots.txt"])(
    "does not exist for %s",
    (path) => {
      expect(pathHints("GET", path)).toEqual([]);
    },
  );
});
