import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnose.js";
import { body, CIRCUMSTANCES, make, type Row } from "./signing.test-helper.js";

const ids = (given: Row[1]): string[] => diagnose(make(given), CIRCUMSTANCES).map(({ id }) => id);
const words = (given: Row[1]): string => JSON.stringify(diagnose(make(given), CIRCUMSTANCES));

// As on the official page: eight keys.
const EIGHT = {
  appid: "wxcbda96de0b165486",
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "张三",
  success_notify_url: "https://yoursite.com",
  openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
  return_url: "https://yoursite.com",
  expired_time: "2021-11-20T13:29:35+08:00",
};
const { return_url: _, expired_time: __, ...SIX } = EIGHT;
const { openid: ___, ...FIVE } = SIX;
const { appid, ...REST } = FIVE;
const INSTITUTIONAL = { sp_appid: appid, sub_mchid: "10000097", ...REST };

type Fields = Record<string, unknown>;
const json = JSON.stringify;
const ordered = (object: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, object[key]]));
// { ...object } without its quotes and backslashes: how PHP, Python and others write it.
const php = (object: Fields): string =>
  json(object)
    .replaceAll("/", "\\/")
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
const spaced = (text: string): string => text.replaceAll('",', '", ').replaceAll('":', '": ').replaceAll("3,", "3, ");

// Of `new HashMap<>()`, filled in the order of the document; printed by Java 17.
const JAVA_FIVE = ["out_contract_code", "appid", "user_display_name", "plan_id", "success_notify_url"];
const JAVA_EIGHT = [
  ...["out_contract_code", "openid", "appid", "return_url", "expired_time", "user_display_name", "plan_id"],
  "success_notify_url",
];
const OTHER_FIVE = ["user_display_name", "success_notify_url", "appid", "out_contract_code", "plan_id"];

const shuffled = [3, 0, 5, 1, 4, 2].map((index) => Object.keys(SIX)[index] ?? "");
const swapped = [0, 6, 2, 3, 4, 5, 1, 7].map((index) => Object.keys(EIGHT)[index] ?? "");
const moved = [0, 2, 3, 4, 5, 6, 1, 7].map((index) => Object.keys(EIGHT)[index] ?? "");

const SAME_JSON: [name: string, signed: string, sent: string][] = [
  ["any order of six keys", json(ordered(SIX, shuffled)), json(SIX)],
  ["any order of five keys", json(ordered(FIVE, OTHER_FIVE)), json(FIVE)],
  ["any order and PHP's escapes", php(ordered(SIX, shuffled)), json(SIX)],
  ["any order and Python's blanks", spaced(json(ordered(FIVE, OTHER_FIVE))), json(FIVE)],
  ["a HashMap", json(ordered(EIGHT, JAVA_EIGHT)), json(EIGHT)],
  ["a HashMap, sent sorted", json(ordered(EIGHT, JAVA_EIGHT)), json(ordered(EIGHT, Object.keys(EIGHT).sort()))],
  ["a HashMap, and indented", json(ordered(EIGHT, JAVA_EIGHT), null, 2), json(EIGHT)],
  ["two of eight keys swapped", json(ordered(EIGHT, swapped)), json(EIGHT)],
  ["one of eight keys moved", json(ordered(EIGHT, moved)), json(EIGHT)],
  ["one of eight keys moved, and indented", json(ordered(EIGHT, moved), null, 2), json(EIGHT)],
  [
    "the document's order",
    json(EIGHT),
    json(
      ordered(
        EIGHT,
        [4, 7, 2, 0, 6, 1, 5, 3].map((at) => Object.keys(EIGHT)[at] ?? ""),
      ),
    ),
  ],
  [
    "the document's order, institutional",
    json(INSTITUTIONAL),
    json(Object.fromEntries(Object.entries(INSTITUTIONAL).reverse())),
  ],
  ["openid null at the end", json({ ...FIVE, openid: null }), json(FIVE)],
  ["openid empty at the end", json({ ...FIVE, openid: "" }), json(FIVE)],
  [
    "user_client_ip null in its place",
    json(
      ordered({ ...EIGHT, user_client_ip: null }, [
        ...Object.keys(SIX),
        "user_client_ip",
        "return_url",
        "expired_time",
      ]),
    ),
    json(EIGHT),
  ],
  [
    "all four null",
    json({ ...FIVE, openid: null, user_client_ip: null, return_url: null, expired_time: null }),
    json(FIVE),
  ],
  ["two of four empty", json({ ...FIVE, openid: "", return_url: "" }), json(FIVE)],
  [
    "all null, indented",
    json({ ...FIVE, openid: null, user_client_ip: null, return_url: null, expired_time: null }, null, 2),
    json(FIVE),
  ],
  ["null among Python's blanks", spaced(json({ ...FIVE, openid: null })), spaced(json(FIVE))],
  [
    "sub_appid null in its place",
    json({ sp_appid: appid, sub_mchid: "10000097", sub_appid: null, ...REST }),
    json(INSTITUTIONAL),
  ],
  ["null sent", json(FIVE), json({ ...FIVE, openid: null })],
  ["empty sent", json(FIVE), json({ ...FIVE, openid: "", return_url: "" })],
  [
    "null and empty sent, the empty one signed",
    json({ ...FIVE, return_url: "" }),
    json({ ...FIVE, openid: null, return_url: "" }),
  ],
  ["a number as a string", json({ ...FIVE, plan_id: "123" }), json(FIVE)],
  ["a string as a number", json(FIVE), json({ ...FIVE, plan_id: "123" })],
  [
    "all strings of digits as numbers",
    json({ ...FIVE, plan_id: 123, out_contract_code: 100001256 }),
    json({ ...FIVE, plan_id: "123" }),
  ],
  ["a number as a string, and PHP's escapes", php({ ...FIVE, plan_id: "123" }), json(FIVE)],
];

describe("the same JSON, serialised differently", () => {
  it.each(SAME_JSON)("%s", (_name, signed, sent) => {
    expect(signed).not.toBe(sent);
    expect(ids(body(signed, sent))).toEqual(["body-reserialised"]);
  });

  it("is told apart in words", () => {
    expect(words(body(json({ ...FIVE, openid: null }), json(FIVE)))).toContain("has openid as null, not sent at all");
    expect(words(body(json(FIVE), json({ ...FIVE, openid: "" })))).toContain(
      "leaves out openid, sent as null or empty",
    );
    expect(words(body(json({ ...FIVE, plan_id: "123" }), json(FIVE)))).toContain("writes plan_id as a string");
    expect(words(body(json(ordered(FIVE, JAVA_FIVE)), json(FIVE)))).toContain("Java HashMap");
    expect(words(body(json(ordered(EIGHT, JAVA_EIGHT)), json(EIGHT)))).toContain("Java HashMap");
    expect(words(body(json(ordered(SIX, shuffled)), json(SIX)))).toContain("keys in another order");
  });

  it("adds fields to requests of this API only", () => {
    expect(ids(body('{"a":1,"openid":null}', '{"a":1}'))).toEqual(["message-unexplained"]);
  });
});

const strings = Object.fromEntries(Object.entries(SIX).map(([key, value]) => [key, String(value)]));
const FORM = new URLSearchParams(strings).toString();

describe("JSON signed, form data sent", () => {
  it.each([
    ["with its number", json(SIX)],
    ["with strings alone", json(strings)],
    ["indented", json(SIX, null, 2)],
    ["sorted", json(Object.fromEntries(Object.entries(SIX).sort()))],
    ["as PHP writes it", php(SIX)],
  ])("%s", (_name, signed) => {
    expect(ids(body(signed, FORM))).toEqual(["body-form-encoded"]);
  });

  it("is told apart from the reverse", () => {
    expect(words(body(json(SIX), FORM))).toContain("sent as form data");
    expect(words(body(FORM, json(strings)))).toContain("but JSON was sent");
  });
});
