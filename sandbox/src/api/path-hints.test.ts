import { describe, expect, it } from "vitest";
import { pathHints } from "./path-hints.js";

const SIGNING = "/v3/global/papay/contracts/app-pre-entrust-sign";

describe("what was meant by a path", () => {
  it.each([
    ["POST", `${SIGNING}/`, "path-near", `POST ${SIGNING}`],
    ["POST", SIGNING.toUpperCase(), "path-near", `POST ${SIGNING}`],
    ["POST", `/${SIGNING}`, "path-near", `POST ${SIGNING}`],
    ["POST", "/v3/certificates", "path-near", "GET /v3/global/certificates"],
    ["GET", "/v3/papay/contracts/app-pre-entrust-sign", "path-near", `POST ${SIGNING}`],
    ["GET", SIGNING, "path-method", `POST ${SIGNING}`],
  ])("%s %s is %s: %s", (method, path, id, right) => {
    const [hint, ...more] = pathHints(method, path);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      id,
      remedy: { en: expect.stringContaining(right), zh: expect.stringContaining(right) },
    });
  });

  it.each([
    ["POST", "/v3/global/papay/contracts/h5-pre-entrust-sign"],
    ["GET", "/v3/global/papay/contracts/Wx15463511252015071056489715"],
    ["GET", "/v3/global/papay/contracts/out-contract-code/100001256"],
    ["POST", "/v3/global/papay/contracts/Wx1/terminate"],
    ["POST", "/v3/global/papay/transactions"],
    ["GET", "/v3/global/papay/transactions/4200001136202112092809736426"],
    ["POST", "/v3/global/papay/transactions/out-trade-no/1/reverse"],
    ["GET", "/v3/global/refunds"],
    ["GET", "/v3/global/refunds/id/50201308462021060109285031309"],
    ["GET", "/v3/global/statements"],
    ["GET", "/v3/global/settle/settlements"],
  ])("%s %s exists at WeChat Pay, not in this sandbox", (method, path) => {
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
  });

  it.each([
    ["PUT", "/v3/global/refunds"],
    ["GET", "/v3/global/papay/contracts/h5-pre-entrust-sign"],
    ["GET", "/v3/global/papay/contracts/"],
    ["GET", "/v3/global/refunds/id/1/2"],
    ["POST", `/v3/global/papay/contracts/${"x".repeat(9000)}/terminate/`],
    ["", ""],
  ])("%s %s exists nowhere", (method, path) => {
    expect(pathHints(method, path)).toEqual([]);
  });

  it.each(["/", "/v3", "/v3/global", "/favicon.png"])("is not guessed for %s", (path) => {
    expect(pathHints("GET", path)).toEqual([]);
  });
});
