import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statementText } from "../platform/statement-text.js";
import { requestTo } from "../spec/requests.test-helper.js";
import { call, exchange, isSigned, type Started, start, stopAll } from "../support.test-helper.js";

/** Noon in Beijing on the 20th. */
const NOW = Date.parse("2021-11-20T12:00:00+08:00");
let started: Started;
let clock = NOW;

beforeAll(async () => {
  started = await start({ now: () => clock });
});
afterAll(stopAll);

const ask = (date: string, headers: Record<string, string> = {}) =>
  call(started, started.merchant, requestTo("downloadStatement", { date, mchid: started.merchant.mchid }), {
    now: clock,
    headers,
  });

describe("a statement", () => {
  it("is plain text with a signed digest", async () => {
    const { status, headers, body } = await ask("20211119");
    expect(status).toBe(200);
    expect(body.toString()).toMatch(/^交易时间,公众账号ID,商户号,.*优惠券退款金额\r\n$/);
    expect(headers).toMatchObject({ "content-type": "text/plain; charset=utf-8" });
    const digest = createHash("sha1").update(body).digest("hex");
    expect(headers["wechatpay-statement-sha1"]).toBe(digest);
    expect(isSigned(headers, Buffer.from(`{"sha1":"${digest}"}`), started.sandbox.directory)).toBe(true);
  });

  it("is compressed with Accept-Encoding: gzip, and its digest is of the text", async () => {
    const plain = (await ask("20211119", { "Accept-Encoding": "gzip;q=0, br" })).body;
    const { headers, body } = await ask("20211119", { "Accept-Encoding": "br, gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body)).toEqual(plain);
    expect(headers["wechatpay-statement-sha1"]).toBe(createHash("sha1").update(plain).digest("hex"));
  });

  it("is shown in the console as text", async () => {
    const answer = await ask("20211119", { "Accept-Encoding": "gzip" });
    expect((await exchange(started, answer)).response.body).toContain("交易时间");
  });

  it.each([
    ["20211119", "2021-11-20T09:59:59+08:00", 400],
    ["20211119", "2021-11-20T10:00:00+08:00", 200],
    ["20211120", "2021-11-20T12:00:00+08:00", 400],
    ["20211119", "2022-05-18T23:59:59+08:00", 200],
    ["20211119", "2022-05-19T00:00:00+08:00", 400],
    ["20210231", "2021-11-20T12:00:00+08:00", 400],
  ])("of %s at %s: %i", async (date, time, status) => {
    clock = Date.parse(time);
    const answer = await ask(date);
    clock = NOW;
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.json).toMatchObject({ code: "NO_STATEMENT_EXIST" });
  });

  it("has a line for each record, with the document's columns in order", () => {
    const [, first, second] = statementText([{ total: "8.88", transaction_time: "now" }, {}]).split("\r\n");
    expect(first).toMatch(/^`now,`,`/);
    expect(first).toContain(",`8.88,`");
    expect(second?.split(",`")).toHaveLength(38);
  });
});
