import { describe, expect, it } from "vitest";
import { CREATE_APP_SIGNING_SESSION } from "../../generated/operations.js";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { InputIssue } from "../errors.js";
import { readRequest } from "./read-request.js";

const NOW = Date.parse("2026-01-02T03:04:05Z");
const { common: COMMON, institutional: INSTITUTIONAL } = SIGNING;
const { appid: _, ...SHARED } = COMMON;

const check = (body: unknown) => readRequest(CREATE_APP_SIGNING_SESSION.modes, body, NOW, "1900000109").fields;
const issuesOf = (body: unknown) => thrownIn(() => check(body))["issues"] as InputIssue[];
const messageOf = (body: unknown) => thrownIn(() => check(body)).message;

describe("a request body", () => {
  it("of either mode is accepted, with and without what is optional", () => {
    const optional = {
      openid: "o",
      user_client_ip: "2001:db8::1",
      return_url: "app://x",
      expired_time: "2026-01-02T04:04:05+00:00",
    };
    for (const body of [
      COMMON,
      INSTITUTIONAL,
      { ...COMMON, ...optional },
      { ...INSTITUTIONAL, ...optional, sub_appid: "wx" },
    ]) {
      expect(check(body)).toEqual(body);
    }
  });

  it("that is no object, or of no mode, breaks a rule of its own", () => {
    const issuesOfAll = (body: unknown) => issuesOf(body).filter(({ path }) => path === "");
    expect(issuesOfAll([])).toMatchObject([{ rule: "type", expected: "an object with the fields of a request" }]);
    expect(issuesOfAll(SHARED)).toMatchObject([
      { rule: "oneOf", expected: expect.stringContaining("appid (common mode)") },
    ]);
    expect(issuesOf({ ...COMMON, openid: { at: 1n } })).toMatchObject([{ path: "openid", rule: "type" }]);
  });

  it("with an unclear mode is refused with all that is wrong in both modes", () => {
    expect(issuesOf({ ...SHARED, plan_id: 0 }).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      " oneOf",
      "plan_id minimum",
    ]);
  });

  it("drops fields that are undefined, as JSON does", () => {
    expect(check({ ...COMMON, openid: undefined, sp_appid: undefined })).toEqual(COMMON);
  });

  it.each([
    [{ ...COMMON, plan_id: "123" }, "plan_id must be a whole number, got a string"],
    [{ ...COMMON, plan_id: 1.5 }, "plan_id must be a whole number, got a fraction"],
    [{ ...COMMON, plan_id: 0 }, "plan_id must be at least 1, got 0"],
    [{ ...COMMON, plan_id: 2 ** 53 }, "plan_id must be at most 9007199254740991, got 9007199254740992"],
    [{ ...COMMON, plan_id: 0.5 }, "plan_id must be a whole number, got a fraction"],
    [{ ...COMMON, plan_id: Number.NaN }, "plan_id must be a whole number, got NaN"],
    [{ ...COMMON, plan_id: Number.POSITIVE_INFINITY }, "plan_id must be a whole number, got Infinity"],
    [{ ...COMMON, plan_id: Number.NEGATIVE_INFINITY }, "plan_id must be a whole number, got -Infinity"],
    [{ ...COMMON, plan_id: 5n }, "plan_id must be a whole number, got a bigint"],
    [{ ...COMMON, openid: () => "o" }, "openid must be a string, got a function"],
    [{ ...COMMON, openid: Symbol("o") }, "openid must be a string, got a symbol"],
    [{ ...COMMON, openid: Number.NaN }, "openid must be a string, got NaN"],
    [{ ...COMMON, openid: [undefined, Number.NaN, new Date(0)] }, "openid must be a string, got an array"],
    [
      Object.defineProperty({ ...COMMON }, "openid", {
        enumerable: true,
        get: () => {
          throw new Error("SECRET");
        },
      }),
      "openid must be a value that JSON can hold, got another value or a getter that throws",
    ],
    [
      { ...COMMON, openid: { time: 1n } },
      "openid must be a value that JSON can hold, got another value or a getter that throws",
    ],
    [
      { ...COMMON, openid: { toJSON: () => undefined } },
      "openid must be a value that JSON can hold, got another value or a getter that throws",
    ],
    [{ ...COMMON, extra: () => 1 }, "extra is not a field of common mode; WeChat Pay refuses unknown fields"],
    [{ ...COMMON, out_contract_code: "" }, "out_contract_code must be at least 1 character long, got 0 characters"],
    [
      { ...COMMON, user_display_name: "x".repeat(33) },
      "user_display_name must be at most 32 characters long, got 33 characters",
    ],
    [{ ...COMMON, user_display_name: null }, "user_display_name must be a string, got null"],
    [{ ...COMMON, user_display_name: ["x"] }, "user_display_name must be a string, got an array"],
    [{ ...COMMON, user_display_name: {} }, "user_display_name must be a string, got an object"],
    [
      { ...COMMON, user_display_name: "Zhang 😀 San" },
      "user_display_name must be text without emoji or other 4-byte characters and without control characters, got U+1F600 as character 7",
    ],
    [
      { ...COMMON, out_contract_code: "a\tb" },
      "out_contract_code must be text without emoji or other 4-byte characters and without control characters, got U+0009 as character 2",
    ],
    [
      { ...COMMON, appid: " wx" },
      "appid must be letters, digits and signs of ASCII, without blanks, got U+0020 as character 1",
    ],
    [
      { ...COMMON, success_notify_url: "http://a.com" },
      "success_notify_url must be an https:// address without query, fragment or blanks, got a text of 12 characters",
    ],
    [
      { ...COMMON, success_notify_url: "https://a.com/?b" },
      "success_notify_url must be an https:// address without query, fragment or blanks, got a text of 16 characters",
    ],
    [
      { ...COMMON, user_client_ip: "localhost" },
      "user_client_ip must be an IPv4 or IPv6 address, got a text of 9 characters",
    ],
    [{ ...COMMON, sp_mchid: "1" }, "sp_mchid is not a field of common mode; WeChat Pay refuses unknown fields"],
    [
      SHARED,
      "the request names no mode; give either appid (common mode), or sp_appid and sub_mchid (institutional mode)",
    ],
    [
      { ...COMMON, ...INSTITUTIONAL },
      "the request mixes appid of common mode with sp_appid, sub_mchid of institutional mode; give either appid (common mode), or sp_appid and sub_mchid (institutional mode)",
    ],
    [{ ...COMMON, sub_appid: "wx" }, /^the request mixes appid of common mode with sub_appid of institutional mode/],
    [
      { ...INSTITUTIONAL, sub_mchid: undefined },
      "sub_mchid is missing; institutional mode needs it (letters and digits)",
    ],
    [null, "the request must be an object with the fields of a request"],
    [[], "the request must be an object with the fields of a request"],
    ["{}", "the request must be an object with the fields of a request"],
  ])("that is wrong is refused in plain words: %#", (body, message) => {
    if (message instanceof RegExp) expect(messageOf(body)).toMatch(message);
    else expect(messageOf(body)).toBe(message);
  });

  it("lists every wrong field", () => {
    const body = {
      appid: "",
      plan_id: "1",
      user_display_name: "😀",
      success_notify_url: "ftp://x",
      expired_time: "soon",
      extra: 1,
    };
    expect(
      issuesOf(body)
        .map(({ path, rule }) => `${path} ${rule}`)
        .sort(),
    ).toEqual([
      "appid minLength",
      "expired_time minLength",
      "extra additionalProperties",
      "out_contract_code required",
      "plan_id type",
      "success_notify_url pattern",
      "user_display_name pattern",
    ]);
  });

  it("with very many unknown fields with very long names makes a short error that counts the rest", () => {
    const unknown = Object.fromEntries(
      Array.from({ length: 12_345 }, (_, index) => [`${index}_${"f".repeat(999)}`, "SECRET"]),
    );
    const error = thrownIn(() => check({ ...unknown, ...COMMON, plan_id: "1" }));
    const issues = error["issues"] as InputIssue[];
    expect(issues).toHaveLength(20);
    expect(issues[0]).toMatchObject({ path: "plan_id", rule: "type" });
    expect(issues[1]).toMatchObject({ path: `0_${"f".repeat(62)}…`, rule: "additionalProperties" });
    expect(error.message).toMatch(/; and 12326 more$/);
    expect(error.message.length + JSON.stringify(issues).length).toBeLessThan(10_000);
    expect(error.message).not.toContain("SECRET");
  });

  it("with a long name whose value JSON cannot hold is refused with a short form of the name", () => {
    expect(issuesOf({ ...COMMON, ["f".repeat(999)]: { value: 1n } })).toMatchObject([{ path: `${"f".repeat(64)}…` }]);
  });

  it("never repeats a value", () => {
    const secret = "oSECRET😀";
    const text = JSON.stringify(
      issuesOf({ ...COMMON, openid: secret, success_notify_url: secret, user_client_ip: secret }),
    );
    expect(text).not.toContain("SECRET");
  });

  it("is read once", () => {
    let reads = 0;
    const body = {
      ...COMMON,
      get out_contract_code() {
        reads++;
        return reads === 1 ? "first" : "second";
      },
    };
    expect(check(body)).toHaveProperty("out_contract_code", "first");
  });

  it("cannot reach the prototype", () => {
    expect(issuesOf(JSON.parse(`{"__proto__":{"appid":"wx"},"plan_id":1}`)).map(({ path }) => path)).toContain(
      "__proto__",
    );
  });
});

describe("expired_time", () => {
  const ahead = (seconds: number) => new Date(NOW + seconds * 1000);

  it("as a Date becomes RFC 3339 in whole seconds", () => {
    expect(check({ ...COMMON, expired_time: new Date("2026-01-02T04:04:05.678Z") })).toHaveProperty(
      "expired_time",
      "2026-01-02T04:04:05Z",
    );
  });

  it("is accepted from just over 5 minutes to 2 hours ahead", () => {
    for (const seconds of [301, 7200]) expect(() => check({ ...COMMON, expired_time: ahead(seconds) })).not.toThrow();
  });

  it.each([
    [300, "5 minutes after now"],
    [7201, "120 minutes after now"],
    [119, "119 seconds after now"],
    [-60, "60 seconds before now"],
    [-86_400, "1440 minutes before now"],
  ])("%i s ahead is refused", (seconds, distance) => {
    const [issue] = issuesOf({ ...COMMON, expired_time: ahead(seconds) });
    expect(issue).toMatchObject({ path: "expired_time", rule: "window" });
    expect(issue?.message).toBe(`must lie more than 5 minutes and at most 120 minutes after now, got ${distance}`);
  });

  it.each([
    "2026-02-30T04:04:05Z",
    "2026-01-02T24:30:00Z",
    "2026-13-02T04:04:05Z",
    "2026-01-02 04:04:05Z",
    "20260102T040405Z000000",
    "2026-01-02T04:04:05+0800",
  ])("refuses %s, which is no time", (expired_time) => {
    const [issue, ...rest] = issuesOf({ ...COMMON, expired_time });
    expect(issue).toMatchObject({ path: "expired_time", rule: expect.stringMatching(/pattern|format/) });
    expect(rest).toEqual([]);
  });

  const expected = "must be a Date or a text such as 2021-11-20T13:29:35+08:00 (RFC 3339), got";
  it.each([
    [new Date("x"), "a Date that is invalid"],
    ["soon", "a text of 4 characters"],
    ["2026-01-02 04:04:05Z", "a text of 20 characters"],
    [null, "null"],
    [true, "a boolean"],
    [7200, "a number"],
    [1767326645, "a number; if it is Unix time in seconds, give new Date(expired_time * 1000)"],
    [1767326645.5, "a fraction; if it is Unix time in seconds, give new Date(expired_time * 1000)"],
    [1767326645000, "a number; if it is Unix time in milliseconds, give new Date(expired_time)"],
    [
      "1767326645",
      "a text of 10 characters; if it is Unix time in seconds, give new Date(Number(expired_time) * 1000)",
    ],
    [
      "1767326645000",
      "a text of 13 characters; if it is Unix time in milliseconds, give new Date(Number(expired_time))",
    ],
  ])("that is %j is refused with the advice to give a Date", (expired_time, got) => {
    expect(issuesOf({ ...COMMON, expired_time })).toMatchObject([
      { path: "expired_time", expected: expected.slice(8, -5), message: `${expected} ${got}` },
    ]);
  });
});
