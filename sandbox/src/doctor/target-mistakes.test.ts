import { describe, expect, it } from "vitest";
import { REQUEST_CHECKS } from "../../../generated/request-checks.js";
import { diagnose } from "./diagnose.js";
import { BODY, type Case, CIRCUMSTANCES, get, layout, make, signs } from "./signing.test-helper.js";

const CONTRACTS = "/v3/global/papay/contracts";
const CONTRACT = `${CONTRACTS}/100005698`;
const INSTITUTIONAL = `${CONTRACT}?sp_appid=wxcbda96de0b165486&sub_mchid=1900000109`;
const BY_CODE = `${CONTRACTS}/out-contract-code/`;
const QUERY = `${BY_CODE}100001256?sp_appid=wxcbda96de0b165486&sub_mchid=1900000109&sub_appid=wxd678efh567hg6787&plan_id=123`;
const [PATH = "", BARE = ""] = QUERY.split("?");
const PARAMETERS = BARE.split("&");
const TERMINATE = `${CONTRACT}/terminate`;

const ids = (given: Case): string[] => diagnose(make(given), CIRCUMSTANCES).map(({ id }) => id);
const words = (given: Case): string => JSON.stringify(diagnose(make(given), CIRCUMSTANCES));
const pick = (...places: number[]): string => `${PATH}?${places.map((place) => PARAMETERS[place]).join("&")}`;

type Mistaken = [name: string, signed: string, sent: string, finding: string | string[]];

// A URL of which each encoder makes something else: the value holds what some of them leave as it is.
const OPEN = `${BY_CODE}a-b_c.d~e?note=`;
const value = "x y-_.~!*'()/:@,张";

const ENCODINGS: Mistaken[] = [
  ["decoded", `${OPEN}${value}`, `${OPEN}${encodeURIComponent(value)}`, "query-encoding"],
  ["+ for a blank", `${OPEN}a+b`, `${OPEN}a%20b`, "query-encoding"],
  ["%20 for a blank", `${OPEN}a%20b`, `${OPEN}a+b`, "query-encoding"],
  ["a plus sign that was no blank", `${OPEN}a%2Bb`, `${OPEN}a+b`, "query-encoding"],
  ["a + that was decoded as a blank", `${OPEN}a b`, `${OPEN}a+b`, "query-encoding"],
  ["upper-case hexadecimal", `${OPEN}%E5%BC%A0`, `${OPEN}%e5%bc%a0`, "query-encoding"],
  ["lower-case hexadecimal", `${OPEN}%e5%bc%a0`, `${OPEN}%E5%BC%A0`, "query-encoding"],
  ["twice", `${OPEN}%25E5%25BC%25A0`, `${OPEN}%E5%BC%A0`, "query-encoding"],
  ["twice as it was sent", `${OPEN}%E5%BC%A0`, `${OPEN}%25E5%25BC%25A0`, "query-encoding"],
  ["as HTML", `${PATH}?appid=wx1&amp;plan_id=1`, `${PATH}?appid=wx1&plan_id=1`, "query-encoding"],
  ["the whole query", `${PATH}?appid%3Dwx1%26plan_id%3D1`, `${PATH}?appid=wx1&plan_id=1`, "query-encoding"],
  ["unreserved signs of names", QUERY.replaceAll(/_(?=[a-z]*=)/g, "%5F"), QUERY, "query-encoding"],
  ["the whole target", encodeURIComponent(QUERY), QUERY, "path-encoding"],
  ["the whole target but its slashes", encodeURIComponent(QUERY).replaceAll("%2F", "/"), QUERY, "path-encoding"],
];

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const component = encodeURIComponent(value);
const ENCODERS: [name: string, encoded: string][] = [
  ["JavaScript's encodeURIComponent", component],
  ["PHP's rawurlencode", component.replace(/[!'()*]/g, percent)],
  ["URLSearchParams", new URLSearchParams({ a: value }).toString().slice(2)],
  ["Python's quote_plus", component.replace(/[!'()*]/g, percent).replaceAll("%20", "+")],
  ["PHP's urlencode", component.replace(/[!'()*~]/g, percent).replaceAll("%20", "+")],
  ["C#'s WebUtility", component.replace(/['~]/g, percent).replaceAll("%20", "+")],
  [
    "C#'s HttpUtility",
    component
      .replace(/%../g, (code) => code.toLowerCase())
      .replace(/['~]/g, (sign) => percent(sign).toLowerCase())
      .replaceAll("%20", "+"),
  ],
  ["Python's quote", component.replace(/[!'()*]/g, percent).replaceAll("%2F", "/")],
  ["Swift's alphanumerics", component.replace(/[-_.!~*'()]/g, percent)],
  ["Swift's urlQueryAllowed", component.replace(/%(?:2F|3A|40|2C)/g, decodeURIComponent)],
];

describe("a query in another encoding", () => {
  it.each(ENCODINGS)("%s", (_, signed, sent, finding) => {
    expect(ids(signs({ target: signed }, get(sent)))).toEqual([finding]);
    expect(ids(get(sent))).toEqual([]);
  });

  it.each(ENCODERS.flatMap(([one, signed]) => ENCODERS.map(([other, sent]) => [one, other, signed, sent] as const)))(
    "%s signed, %s sent",
    (_, __, signed, sent) => {
      expect(ids(signs({ target: OPEN + signed }, get(OPEN + sent)))).toEqual(
        signed === sent ? [] : ["query-encoding"],
      );
    },
  );
});

const segment = "张 三|*@~";
const SEGMENTS: Mistaken[] = [
  ["decoded", `${BY_CODE}张`, `${BY_CODE}%E5%BC%A0`, "path-encoding"],
  ["encoded", `${BY_CODE}%E5%BC%A0`, `${BY_CODE}张`, "path-encoding"],
  ["twice", `${BY_CODE}%25E5%25BC%25A0`, `${BY_CODE}%E5%BC%A0`, "path-encoding"],
  ["twice as it was sent", `${BY_CODE}%E5%BC%A0`, `${BY_CODE}%25E5%25BC%25A0`, "path-encoding"],
  ["twice, sent decoded", `${BY_CODE}%25E5%25BC%25A0`, `${BY_CODE}张`, "path-encoding"],
  ["lower-case hexadecimal", `${BY_CODE}%e5%bc%a0`, `${BY_CODE}%E5%BC%A0`, "path-encoding"],
  ["a vertical bar", `${BY_CODE}a%7Cb`, `${BY_CODE}a|b`, "path-encoding"],
  ["an asterisk", `${BY_CODE}a%2Ab`, `${BY_CODE}a*b`, "path-encoding"],
  ["+ for a blank", `${BY_CODE}a+b`, `${BY_CODE}a%20b`, "path-encoding"],
  [
    "form data",
    `${BY_CODE}${new URLSearchParams({ a: segment }).toString().slice(2)}`,
    `${BY_CODE}${encodeURIComponent(segment)}`,
    "path-encoding",
  ],
  ["an encoded slash", `${BY_CODE}a/b`, `${BY_CODE}a%2Fb`, "path-encoding"],
  [
    "a decoded path and query",
    `${BY_CODE}张?appid=约`,
    `${BY_CODE}%E5%BC%A0?appid=%E7%BA%A6`,
    ["path-encoding", "query-encoding"],
  ],
];

describe("a path whose segment is encoded in another way", () => {
  it.each(SEGMENTS)("%s", (_, signed, sent, finding) => {
    expect(ids(signs({ target: signed }, get(sent)))).toEqual([finding].flat());
    expect(ids(get(sent))).toEqual([]);
  });
});

const AT = (placeholder: string): string => CONTRACT.replace("100005698", placeholder);
const PLACEHOLDERS = [
  "{contract_id}",
  "{contractId}",
  ":contract_id",
  ":contractId",
  "%7Bcontract_id%7D",
  `\${contract_id}`,
  "<contract_id>",
  "undefined",
  "null",
  "None",
  "",
  "[object Object]",
];

describe("a path without its value", () => {
  it.each(PLACEHOLDERS)("%j", (placeholder) => {
    expect(ids(signs({ target: AT(placeholder) }, get(CONTRACT)))).toEqual(["path-parameter"]);
    expect(ids(signs({ target: `${AT(placeholder)}/terminate` }, { target: TERMINATE }))).toEqual(["path-parameter"]);
  });

  it("is told with the parameter's name", () => {
    const told = words(signs({ target: AT("{contract_id}") }, get(CONTRACT)));
    expect(told).toContain('signed with \\"{contract_id}\\" as contract_id, and sent with \\"100005698\\"');
  });

  it("may lack its segment or its query too", () => {
    expect(ids(signs({ target: CONTRACTS }, get(CONTRACT)))).toEqual(["path-parameter"]);
    expect(ids(signs({ target: AT("{contract_id}") }, get(INSTITUTIONAL)))).toEqual([
      "path-parameter",
      "query-not-signed",
    ]);
  });
});

const ORDERS: Mistaken[] = [
  ["sorted", pick(3, 0, 2, 1), QUERY, "query-order"],
  ["in the document's order", QUERY, pick(3, 1, 0, 2), "query-order"],
  ["in any order of four", pick(2, 0, 3, 1), QUERY, "query-order"],
  ["more than four, sorted by name", `${PATH}?a=1&a-b=2&b=3&c=4&d=5`, `${PATH}?d=5&c=4&a-b=2&b=3&a=1`, "query-order"],
  ["more than four, sorted", `${PATH}?a-b=2&a=1&b=3&c=4&d=5`, `${PATH}?d=5&c=4&a-b=2&b=3&a=1`, "query-order"],
  [
    "more than four, in the document's order",
    `${QUERY}&x=1`,
    `${PATH}?x=1&${BARE.split("&").reverse().join("&")}`.replace("x=1&plan_id=123", "plan_id=123&x=1"),
    "query-order",
  ],
  [
    "sorted and decoded",
    `${PATH}?appid=张&plan_id=1`,
    `${PATH}?plan_id=1&appid=%E5%BC%A0`,
    ["query-order", "query-encoding"],
  ],
  [
    "sorted and as form data",
    `${PATH}?appid=a+b&plan_id=1`,
    `${PATH}?plan_id=1&appid=a%20b`,
    ["query-order", "query-encoding"],
  ],
];

describe("a query in another order", () => {
  it.each(ORDERS)("%s", (_, signed, sent, finding) => {
    expect(ids(signs({ target: signed }, get(sent)))).toEqual([finding].flat());
    expect(ids(get(sent))).toEqual([]);
  });

  it("is told in words", () => {
    expect(words(signs({ target: pick(3, 0, 2, 1) }, get(QUERY)))).toContain("sorted by name");
    expect(words(signs({ target: QUERY }, get(pick(3, 1, 0, 2))))).toContain("in the order of the API's document");
    expect(words(signs({ target: pick(2, 0, 3, 1) }, get(QUERY)))).toContain("in another order than they were sent");
  });
});

const EMPTY: Mistaken[] = [
  ["an empty one left out", INSTITUTIONAL, `${INSTITUTIONAL}&sub_appid=`, "query-empty-parameters"],
  ["undefined left out", INSTITUTIONAL, `${INSTITUTIONAL}&sub_appid=undefined`, "query-empty-parameters"],
  ["one without an equals sign left out", INSTITUTIONAL, `${INSTITUTIONAL}&sub_appid`, "query-empty-parameters"],
  ["an equals sign left out", `${INSTITUTIONAL}&sub_appid`, `${INSTITUTIONAL}&sub_appid=`, "query-empty-parameters"],
  ["an empty one added", `${INSTITUTIONAL}&sub_appid=`, INSTITUTIONAL, "query-empty-parameters"],
  ["undefined added", `${INSTITUTIONAL}&sub_appid=undefined`, INSTITUTIONAL, "query-empty-parameters"],
  [
    "null in its place added",
    pick(0, 1, 2, 3).replace("wxd678efh567hg6787", "null"),
    pick(0, 1, 3),
    "query-empty-parameters",
  ],
  [
    "null for what was sent empty",
    `${INSTITUTIONAL}&sub_appid=null`,
    `${INSTITUTIONAL}&sub_appid=`,
    "query-empty-parameters",
  ],
  [
    "the other mode's added",
    `${CONTRACT}?sp_appid=&sub_mchid=&sub_appid=&appid=wx1`,
    `${CONTRACT}?appid=wx1`,
    "query-empty-parameters",
  ],
];

describe("a query with parameters that have no value", () => {
  it.each(EMPTY)("%s", (_, signed, sent, finding) => {
    expect(ids(signs({ target: signed }, get(sent)))).toEqual([finding]);
    expect(ids(get(sent))).toEqual([]);
  });

  it("is not tried with parameters of no call", () => {
    expect(ids(signs({ target: `${INSTITUTIONAL}&openid=` }, get(INSTITUTIONAL)))).toEqual(["message-unexplained"]);
  });
});

const JSON_QUERY = JSON.stringify(Object.fromEntries(new URLSearchParams(BARE)));
const FORMS: Mistaken[] = [
  ["left out", PATH, QUERY, "query-not-signed"],
  ["its question mark alone", `${PATH}?`, QUERY, "query-not-signed"],
  ["a question mark too much", `${PATH}?`, PATH, "question-mark"],
  ["a question mark too few", PATH, `${PATH}?`, "question-mark"],
  ["no question mark", PATH + BARE, QUERY, "question-mark-replaced"],
  ["an ampersand for the question mark", `${PATH}&${BARE}`, QUERY, "question-mark-replaced"],
  ["on a line of its own", `${PATH}\n${BARE}`, QUERY, "question-mark-replaced"],
  ["an ampersand at the end", `${QUERY}&`, QUERY, "query-separators"],
  ["an ampersand at the end, sent", QUERY, `${QUERY}&`, "query-separators"],
  ["an ampersand first", `${PATH}?&${BARE}`, QUERY, "query-separators"],
  ["semicolons", QUERY.replaceAll("&", ";"), QUERY, "query-separators"],
  ["[object Object]", `${PATH}?[object Object]`, QUERY, "query-replaced"],
  ["undefined", `${PATH}?undefined`, QUERY, "query-replaced"],
  ["JSON", `${PATH}?${JSON_QUERY}`, QUERY, "query-replaced"],
  ["JSON right after the path", PATH + JSON_QUERY, QUERY, "query-replaced"],
  ["Python's str()", `${PATH}?{'appid': 'wx1', 'plan_id': '1'}`, `${PATH}?appid=wx1&plan_id=1`, "query-replaced"],
  [
    "Python's str() with a number",
    `${PATH}?{'appid': '张', 'plan_id': 1}`,
    `${PATH}?appid=%E5%BC%A0&plan_id=1`,
    "query-replaced",
  ],
  ["Java's toString()", `${PATH}?{appid=wx1, plan_id=1}`, `${PATH}?appid=wx1&plan_id=1`, "query-replaced"],
  ["Go's %v", `${PATH}?map[appid:wx1 plan_id:1]`, `${PATH}?appid=wx1&plan_id=1`, "query-replaced"],
  ["the full URL", `http://127.0.0.1:8787${QUERY}`, QUERY, "url-signed"],
  ["the live URL", `https://apihk.mch.weixin.qq.com${QUERY}`, QUERY, "url-signed"],
  ["the host", `127.0.0.1:8787${QUERY}`, QUERY, "host-signed"],
];

describe("a query in another form", () => {
  it.each(FORMS)("%s", (_, signed, sent, finding) => {
    expect(ids(signs({ target: signed }, get(sent)))).toEqual([finding]);
    expect(ids(get(sent))).toEqual([]);
  });
});

const parameters = {
  sp_appid: "wxcbda96de0b165486",
  sub_mchid: "1900000109",
  sub_appid: "wxd678efh567hg6787",
  plan_id: 123,
};
const BODIES: [name: string, signed: string, sent: Case][] = [
  ...["{}", "null", "[]", '""', "undefined", "None", "[object Object]"].flatMap((signed): typeof BODIES => [
    [`${signed} of a GET`, signed, get(CONTRACT)],
    [`${signed} of a POST`, signed, { target: TERMINATE, body: "" }],
  ]),
  ["the query", BARE, get(QUERY)],
  ["JSON of the query", JSON_QUERY, get(QUERY)],
  ["JSON of the query with its number", JSON.stringify(parameters), get(QUERY)],
  ["JSON of the query, as Python writes it", JSON_QUERY.replaceAll('":', '": ').replaceAll('",', '", '), get(QUERY)],
  ["JSON of query and path", JSON.stringify({ out_contract_code: "100001256", ...parameters }), get(QUERY)],
  [
    "JSON of query and path, the path last",
    JSON.stringify({ ...parameters, out_contract_code: "100001256" }),
    get(QUERY),
  ],
  ["JSON of the path", '{"contract_id":"100005698"}', get(CONTRACT)],
  [
    "JSON of the query with null",
    JSON.stringify({ sp_appid: "wxcbda96de0b165486", sub_mchid: "1900000109", sub_appid: null }),
    get(INSTITUTIONAL),
  ],
];

describe("an empty body, for which was signed", () => {
  it.each(BODIES)("%s", (_, signed, sent) => {
    expect(ids({ ...sent, signed: { body: signed } })).toEqual(["body-signed-not-sent"]);
    expect(ids(sent)).toEqual([]);
  });

  it("JSON of the query and not the query", () => {
    expect(ids({ ...get(QUERY), signed: { target: PATH, body: JSON_QUERY } })).toEqual([
      "query-not-signed",
      "body-signed-not-sent",
    ]);
  });

  it("the digest of nothing", () => {
    const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(ids({ ...get(CONTRACT), signed: { body: nothing } })).toEqual(["body-digest-signed"]);
  });

  it.each<[string, NonNullable<Case["message"]>, string]>([
    ["no line", ({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n`, "last-line-feed-missing"],
    ["no line, nor the line feed before it", ({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}`, "last-line-feed-missing"],
    ["a line feed too many", ({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n\n\n`, "line-feed-extra"],
  ])("%s", (_, message, finding) => {
    for (const sent of [get(QUERY), { target: TERMINATE, body: "" }]) {
      expect(ids(layout(message, sent))).toEqual([finding]);
    }
  });
});

describe("a body of a call that has none", () => {
  it("is to be left out", () => {
    const sent = { ...get(CONTRACT), body: "{}" };
    expect(words({ ...sent, signed: { body: "" } })).toContain("This call has no body: send none.");
    expect(words({ target: TERMINATE, body: BODY, signed: { body: "" } })).toContain("Sign the body that is sent.");
    expect(ids(sent)).toEqual([]);
  });
});

describe("what nothing explains", () => {
  it.each<[string, Case, string, string]>([
    ["a query", get(QUERY), "message-unexplained", "or another query"],
    ["a query that is missing", get(CONTRACT), "message-unexplained", "or another query"],
    ["a body that is missing", { target: TERMINATE, body: "" }, "message-unexplained", "or another body"],
    ["a body", { target: TERMINATE }, "message-unexplained", "or another body"],
    [
      "neither",
      get("/v3/global/certificates"),
      "nonce-likely-differs",
      "most likely the message was signed with another nonce",
    ],
  ])("is looked for in %s", (_, sent, id, told) => {
    const mistaken = { ...sent, signed: { nonce: "another" } };
    expect(ids(mistaken)).toEqual([id]);
    expect(words(mistaken)).toContain(told);
  });
});

describe("a right request", () => {
  const odd = (path: string): string => path.replaceAll(/\{[a-z_]+\}/g, "%E5%BC%A0%20a+b%2f'(*)~");

  it.each(REQUEST_CHECKS.map(({ id, method, path }) => [id, method, odd(path)] as const))(
    "%s has no finding",
    (_, method, path) => {
      for (const target of [path, `${path}?`, `${path}?b=%e5%bc%a0+x&a=%2B&c&d=&&e='(*)~`, `${path}?{contract_id}`]) {
        for (const body of ["", "{}", "null"]) expect(ids({ method, target, body })).toEqual([]);
      }
    },
  );
});
