/* What is signed in the place of the body that is sent. */
import { BODY, body, type Cause, OBJECT, python, sha256 } from "./signing.test-helper.js";

const BIG = Array.from({ length: 300 }, () => OBJECT);

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

export const BODY_CAUSES: readonly Cause[] = [
  ["body not signed", "Node.js: hpyer/node-easywechat#76", body(""), ["body-not-signed"]],
  ["[object Object]", "JavaScript", body("[object Object]"), ["body-replaced"]],
  ["digest of the body", "any client", body(sha256(BODY).toString("hex")), ["body-digest-signed"]],
  ["json.dumps", "Python: minibear2021/wechatpayv3#92", body(python(OBJECT)), ["body-reserialised"]],
  ["json.dumps sent", "Python: minibear2021/wechatpayv3#91", body(BODY, python(OBJECT)), ["body-reserialised"]],
  [
    "pretty",
    "JavaScript (JSON.stringify with an indent)",
    body(JSON.stringify(OBJECT, null, 2)),
    ["body-reserialised"],
  ],
  ["four blanks", "any client", body(JSON.stringify(OBJECT, null, 4)), ["body-reserialised"]],
  ["pretty sent", "any client", body(BODY, JSON.stringify(OBJECT, null, "\t")), ["body-reserialised"]],
  [
    "key order",
    "any client",
    body(JSON.stringify(Object.fromEntries(Object.entries(OBJECT).sort()))),
    ["body-reserialised"],
  ],
  [
    "slashes",
    "PHP (json_encode with JSON_UNESCAPED_UNICODE)",
    body(BODY.replaceAll("/", "\\/")),
    ["body-reserialised"],
  ],
  [
    "slashes sent",
    "PHP (json_encode with JSON_UNESCAPED_UNICODE)",
    body(BODY, BODY.replaceAll("/", "\\/")),
    ["body-reserialised"],
  ],
  [
    "PHP",
    "PHP (json_encode)",
    body(BODY.replaceAll("/", "\\/").replace("张三", "\\u5f20\\u4e09")),
    ["body-reserialised"],
  ],
  ["escapes", "Python (json.dumps)", body(BODY.replace("张三", "\\u5f20\\u4e09")), ["body-reserialised"]],
  ["escapes in upper case", ".NET (System.Text.Json)", body('{"a":"\\u4F60"}', '{"a":"你"}'), ["body-reserialised"]],
  ["escapes sent", "Python (json.dumps)", body(BODY, BODY.replace("张三", "\\u5f20\\u4e09")), ["body-reserialised"]],
  [
    "Go",
    "Go (encoding/json)",
    body(BODY.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")),
    ["body-reserialised"],
  ],
  [
    "Go sent",
    "Go (encoding/json)",
    body(BODY, BODY.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")),
    ["body-reserialised"],
  ],
  ["123.0", "PHP, Python, Lua (floats)", body('{"a":123.0}', '{"a":123}'), ["body-reserialised"]],
  ["123.0 sent", "PHP, Python, Lua (floats)", body('{"a":123}', '{"a":123.0}'), ["body-reserialised"]],
  [
    "big number rounded",
    "JavaScript",
    body('{"a":12345678901234567000}', '{"a":12345678901234567001}'),
    ["body-reserialised"],
  ],
  ["null left out", "Java (Jackson with NON_NULL)", body('{"a":1}', '{"a":1,"b":null}'), ["body-reserialised"]],
  ["long", "any client", body(JSON.stringify([BIG], null, 2), JSON.stringify([BIG])), ["body-reserialised"]],
  [
    "longer than is tried",
    "any client",
    body(JSON.stringify([BIG, BIG], null, 2), JSON.stringify([BIG, BIG])),
    ["message-unexplained"],
  ],
  ["longer than is tried, not signed", "any client", body("", JSON.stringify([BIG, BIG])), ["body-not-signed"]],
  [
    "so long that hardly anything is tried, not signed",
    "any client",
    body("", "a".repeat(5_000_000)),
    ["body-not-signed"],
  ],
  ["JSON twice", "any client", body(JSON.stringify(BODY)), ["body-json-twice"]],
  ["JSON twice sent", "any client", body(BODY, JSON.stringify(BODY)), ["body-json-twice"]],
  [
    "Python's str",
    "Python (str())",
    body("{'a': 'x', 'b': True, 'c': None}", '{"a":"x","b":true,"c":null}'),
    ["body-python-repr"],
  ],
  ["form", "axios (URLSearchParams), requests (data=)", body("a=1&b=x+y", '{"a":1,"b":"x y"}'), ["body-form-encoded"]],
  ["BOM sent", "C# (Encoding.UTF8 in a StreamWriter), PowerShell", body(BODY, `\ufeff${BODY}`), ["body-bom"]],
  ["BOM signed", "C# (Encoding.UTF8 in a StreamWriter), PowerShell", body(`\ufeff${BODY}`), ["body-bom"]],
  ["CRLF sent", "Git (autocrlf)", body('{\n"a":1\n}', '{\r\n"a":1\r\n}'), ["body-line-ends"]],
  ["LF sent", "any client", body('{\r\n"a":1\r\n}', '{\n"a":1\n}'), ["body-line-ends"]],
  ["line feed at the end sent", "Go (json.Encoder)", body(BODY, `${BODY}\n`), ["body-trailing-newline"]],
  ["CRLF at the end sent", "any client", body(BODY, `${BODY}\r\n`), ["body-trailing-newline"]],
  ["CRLF at the end signed", "any client", body(`${BODY}\r\n`), ["body-trailing-newline"]],
  ["trimmed", "any client", body(BODY, `  ${BODY}\n\n`), ["body-trimmed"]],
  ["Latin-1 signed", "any client", body(Buffer.from('{"a":"é"}', "latin1"), '{"a":"é"}'), ["body-charset"]],
  [
    "Latin-1 sent",
    "Java (Apache's StringEntity without a charset)",
    body('{"a":"é"}', Buffer.from('{"a":"é"}', "latin1")),
    ["body-charset"],
  ],
  ["? for what Latin-1 lacks", "any client", body(BODY.replace("张三", "??")), ["body-charset"]],
  [
    "UTF-8 twice",
    "Java: wechatpay-apiv3/wechatpay-apache-httpclient#8",
    body(Buffer.from(BODY).toString("latin1")),
    ["body-charset"],
  ],
  [
    "GBK signed",
    "C#: JeffreySu/WeiXinMPSDK#572",
    body(Buffer.concat([Buffer.from('{"a":"'), Buffer.from("d5c5c8fd", "hex"), Buffer.from('"}')]), '{"a":"张三"}'),
    ["body-charset"],
  ],
  [
    "GBK sent",
    "any client",
    body('{"a":"张三"}', Buffer.concat([Buffer.from('{"a":"'), Buffer.from("d5c5c8fd", "hex"), Buffer.from('"}')])),
    ["body-charset"],
  ],
];

export const SAME_JSON: readonly Cause[] = [
  [
    "any order of six keys",
    "Perl, Swift (hashes without an order)",
    body(json(ordered(SIX, shuffled)), json(SIX)),
    ["body-reserialised"],
  ],
  [
    "any order of five keys",
    "Perl, Swift (hashes without an order)",
    body(json(ordered(FIVE, OTHER_FIVE)), json(FIVE)),
    ["body-reserialised"],
  ],
  [
    "any order and PHP's escapes",
    "PHP (json_encode)",
    body(php(ordered(SIX, shuffled)), json(SIX)),
    ["body-reserialised"],
  ],
  [
    "any order and Python's blanks",
    "Python (json.dumps)",
    body(spaced(json(ordered(FIVE, OTHER_FIVE))), json(FIVE)),
    ["body-reserialised"],
  ],
  [
    "a HashMap",
    "Java (HashMap, fastjson's JSONObject)",
    body(json(ordered(EIGHT, JAVA_EIGHT)), json(EIGHT)),
    ["body-reserialised"],
  ],
  [
    "a HashMap, sent sorted",
    "Java (HashMap, fastjson's JSONObject)",
    body(json(ordered(EIGHT, JAVA_EIGHT)), json(ordered(EIGHT, Object.keys(EIGHT).sort()))),
    ["body-reserialised"],
  ],
  [
    "a HashMap, and indented",
    "Java (HashMap, fastjson's JSONObject)",
    body(json(ordered(EIGHT, JAVA_EIGHT), null, 2), json(EIGHT)),
    ["body-reserialised"],
  ],
  ["two of eight keys swapped", "any client", body(json(ordered(EIGHT, swapped)), json(EIGHT)), ["body-reserialised"]],
  ["one of eight keys moved", "any client", body(json(ordered(EIGHT, moved)), json(EIGHT)), ["body-reserialised"]],
  [
    "one of eight keys moved, and indented",
    "any client",
    body(json(ordered(EIGHT, moved), null, 2), json(EIGHT)),
    ["body-reserialised"],
  ],
  [
    "the document's order",
    "any client",
    body(
      json(EIGHT),
      json(
        ordered(
          EIGHT,
          [4, 7, 2, 0, 6, 1, 5, 3].map((at) => Object.keys(EIGHT)[at] ?? ""),
        ),
      ),
    ),
    ["body-reserialised"],
  ],
  [
    "the document's order, institutional",
    "any client",
    body(json(INSTITUTIONAL), json(Object.fromEntries(Object.entries(INSTITUTIONAL).reverse()))),
    ["body-reserialised"],
  ],
  ["openid null at the end", "any client", body(json({ ...FIVE, openid: null }), json(FIVE)), ["body-reserialised"]],
  ["openid empty at the end", "any client", body(json({ ...FIVE, openid: "" }), json(FIVE)), ["body-reserialised"]],
  [
    "user_client_ip null in its place",
    "any client",
    body(
      json(
        ordered({ ...EIGHT, user_client_ip: null }, [
          ...Object.keys(SIX),
          "user_client_ip",
          "return_url",
          "expired_time",
        ]),
      ),
      json(EIGHT),
    ),
    ["body-reserialised"],
  ],
  [
    "all four null",
    "Java (Jackson), C#",
    body(json({ ...FIVE, openid: null, user_client_ip: null, return_url: null, expired_time: null }), json(FIVE)),
    ["body-reserialised"],
  ],
  [
    "two of four empty",
    "any client",
    body(json({ ...FIVE, openid: "", return_url: "" }), json(FIVE)),
    ["body-reserialised"],
  ],
  [
    "all null, indented",
    "any client",
    body(
      json({ ...FIVE, openid: null, user_client_ip: null, return_url: null, expired_time: null }, null, 2),
      json(FIVE),
    ),
    ["body-reserialised"],
  ],
  [
    "null among Python's blanks",
    "any client",
    body(spaced(json({ ...FIVE, openid: null })), spaced(json(FIVE))),
    ["body-reserialised"],
  ],
  [
    "sub_appid null in its place",
    "any client",
    body(json({ sp_appid: appid, sub_mchid: "10000097", sub_appid: null, ...REST }), json(INSTITUTIONAL)),
    ["body-reserialised"],
  ],
  ["null sent", "Java (Jackson), C#", body(json(FIVE), json({ ...FIVE, openid: null })), ["body-reserialised"]],
  ["empty sent", "any client", body(json(FIVE), json({ ...FIVE, openid: "", return_url: "" })), ["body-reserialised"]],
  [
    "null and empty sent, the empty one signed",
    "any client",
    body(json({ ...FIVE, return_url: "" }), json({ ...FIVE, openid: null, return_url: "" })),
    ["body-reserialised"],
  ],
  ["a number as a string", "any client", body(json({ ...FIVE, plan_id: "123" }), json(FIVE)), ["body-reserialised"]],
  ["a string as a number", "any client", body(json(FIVE), json({ ...FIVE, plan_id: "123" })), ["body-reserialised"]],
  [
    "all strings of digits as numbers",
    "any client",
    body(json({ ...FIVE, plan_id: 123, out_contract_code: 100001256 }), json({ ...FIVE, plan_id: "123" })),
    ["body-reserialised"],
  ],
  [
    "a number as a string, and PHP's escapes",
    "any client",
    body(php({ ...FIVE, plan_id: "123" }), json(FIVE)),
    ["body-reserialised"],
  ],
];

const strings = Object.fromEntries(Object.entries(SIX).map(([key, value]) => [key, String(value)]));
const FORM = new URLSearchParams(strings).toString();
const AXIOS = "axios (URLSearchParams), requests (data=)";

export const FORM_SENT: readonly Cause[] = [
  ["with its number", AXIOS, body(json(SIX), FORM), ["body-form-encoded"]],
  ["with strings alone", AXIOS, body(json(strings), FORM), ["body-form-encoded"]],
  ["indented", AXIOS, body(json(SIX, null, 2), FORM), ["body-form-encoded"]],
  ["sorted", AXIOS, body(json(Object.fromEntries(Object.entries(SIX).sort())), FORM), ["body-form-encoded"]],
  ["as PHP writes it", "PHP (CURLOPT_POSTFIELDS with an array)", body(php(SIX), FORM), ["body-form-encoded"]],
];

const R = ["body-reserialised"];
export const TOLD: readonly Cause[] = [
  [
    "null added",
    "any client",
    body(json({ ...FIVE, openid: null }), json(FIVE)),
    R,
    "has openid as null, not sent at all",
  ],
  [
    "empty left out",
    "any client",
    body(json(FIVE), json({ ...FIVE, openid: "" })),
    R,
    "leaves out openid, sent as null or empty",
  ],
  ["a string", "any client", body(json({ ...FIVE, plan_id: "123" }), json(FIVE)), R, "writes plan_id as a string"],
  ["a HashMap", "Java (HashMap)", body(json(ordered(FIVE, JAVA_FIVE)), json(FIVE)), R, "Java HashMap"],
  ["a HashMap of eight", "Java (HashMap)", body(json(ordered(EIGHT, JAVA_EIGHT)), json(EIGHT)), R, "Java HashMap"],
  [
    "any order",
    "Perl, Swift (hashes without an order)",
    body(json(ordered(SIX, shuffled)), json(SIX)),
    R,
    "keys in another order",
  ],
  ["json.dumps", "Python: minibear2021/wechatpayv3#92", body(python(OBJECT)), R, "json.dumps"],
  ["slashes", "PHP (json_encode)", body(BODY.replaceAll("/", "\\/")), R, "escapes slashes as \\/"],
  ["fields of no call", "any client", body('{"a":1,"openid":null}', '{"a":1}'), ["message-unexplained"]],
  ["form data sent", AXIOS, body(json(SIX), FORM), ["body-form-encoded"], "sent as form data"],
  ["form data signed", AXIOS, body(FORM, json(strings)), ["body-form-encoded"], "but JSON was sent"],
];

// Serialisers of well-known languages, with all that they do by themselves.
const VALUE = { b: [1, { x: "é" }], a: { k: "u/v" }, e: [], o: {} };
export const SERIALISERS: readonly Cause[] = [
  [
    "dumps(value, sort_keys=True) of eight keys",
    "Python (json.dumps)",
    body(python(ordered(EIGHT, Object.keys(EIGHT).sort())), json(EIGHT)),
    R,
    "alphabetical order",
  ],
  ["1000 for 1e3", "any client", body('{"a":1000}', '{"a":1e3}'), R, "shortest form"],
  [
    "an amount as a string",
    "any client",
    body('{"amount":{"total":"888","currency":"HKD"}}', '{"amount":{"total":888,"currency":"HKD"}}'),
    R,
    "writes total as a string",
  ],
  [
    "an amount as a string, sent",
    "any client",
    body('{"amount":{"total":888}}', '{"amount":{"total":"888"}}'),
    R,
    "writes total as a number",
  ],
  [
    "braces with blanks",
    "any client: JSON written by hand",
    body('{ "a": "x/y", "b": [1] }', '{"a":"x/y","b":[1]}'),
    R,
    "inside its braces",
  ],
  [
    "braces with blanks sent, and the keys in another order",
    "any client: JSON written by hand",
    body('{ "a": 1, "b": 2 }', '{ "b": 2, "a": 1 }'),
    R,
  ],
  [
    "an indent of three, and escapes",
    "any client",
    body(json(VALUE, null, 3).replace("é", "\\u00e9"), json(VALUE, null, 3)),
    R,
  ],
  ["two blanks", "JavaScript (JSON.stringify)", body(json(VALUE, null, 2), json(VALUE)), R],
  ["four blanks", "JavaScript (JSON.stringify)", body(json(VALUE, null, 4), json(VALUE)), R],
  ["tabs", "JavaScript (JSON.stringify)", body(json(VALUE, null, "\t"), json(VALUE)), R],
  ["three blanks sent", "JavaScript (JSON.stringify)", body(json(VALUE), json(VALUE, null, 3)), R],
  [
    "dumps(value)",
    "Python (json.dumps)",
    body('{"b": [1, {"x": "\\u00e9"}], "a": {"k": "u/v"}, "e": [], "o": {}}', json(VALUE)),
    R,
  ],
  [
    "dumps(value, sort_keys=True)",
    "Python (json.dumps)",
    body('{"a": {"k": "u/v"}, "b": [1, {"x": "\\u00e9"}], "e": [], "o": {}}', json(VALUE)),
    R,
  ],
  [
    "json_encode($value)",
    "PHP (json_encode)",
    body('{"b":[1,{"x":"\\u00e9"}],"a":{"k":"u\\/v"},"e":[],"o":{}}', json(VALUE)),
    R,
  ],
  [
    "json_encode($value, JSON_PRETTY_PRINT)",
    "PHP (json_encode)",
    body(json(VALUE, null, 4).replace("é", "\\u00e9").replace("u/v", "u\\/v"), json(VALUE)),
    R,
  ],
  [
    "the pretty printer",
    "Java (Jackson)",
    body('{\n  "a" : [ 1, 2 ],\n  "b" : {\n    "c" : "d"\n  }\n}', '{"a":[1,2],"b":{"c":"d"}}'),
    R,
  ],
  [
    "the pretty printer, a list of objects",
    "Java (Jackson)",
    body('{\n  "a" : [ {\n    "b" : 1\n  } ]\n}', '{"a":[{"b":1}]}'),
    R,
  ],
  [
    "indented, with empty fields",
    "Go (json.MarshalIndent, without omitempty)",
    body(json({ ...FIVE, openid: "" }, null, "\t"), json(FIVE)),
    R,
  ],
  ["signs", ".NET (System.Text.Json)", body('{"a":"\\u0022\\u00E9\\u002B\\u0026"}', '{"a":"\\"é+&"}'), R],
  ["signs of HTML", "Java (Gson)", body('{"a":"x\\u003d\\u00271\\u0027"}', '{"a":"x=\'1\'"}'), R],
  ["jsonb", "PostgreSQL", body('{"c": 2, "bb": 1}', '{"bb":1,"c":2}'), R],
  ["blanks stay where keys change", "any client", body('{"a": 2, "b": 1}', '{"b": 1, "a": 2}'), R],
  [
    "what JavaScript cannot hold",
    "any client",
    body('{"a": 12345678901234567890, "a": 1.10}', '{"a":12345678901234567890,"a":1.10}'),
    R,
  ],
];
