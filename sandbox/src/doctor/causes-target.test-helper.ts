/* What is signed in the place of path and query, and of a body where there is none. */
import { type Case, type Cause, get, layout, signs } from "./signing.test-helper.js";

const CONTRACTS = "/v3/global/papay/contracts";
const CONTRACT = `${CONTRACTS}/100005698`;
const INSTITUTIONAL = `${CONTRACT}?sp_appid=wxcbda96de0b165486&sub_mchid=1900000109`;
const BY_CODE = `${CONTRACTS}/out-contract-code/`;
const QUERY = `${BY_CODE}100001256?sp_appid=wxcbda96de0b165486&sub_mchid=1900000109&sub_appid=wxd678efh567hg6787&plan_id=123`;
const [PATH = "", BARE = ""] = QUERY.split("?");
const PARAMETERS = BARE.split("&");
const TERMINATE = `${CONTRACT}/terminate`;

const pick = (...places: number[]): string => `${PATH}?${places.map((place) => PARAMETERS[place]).join("&")}`;

// A URL of which each encoder makes something else: the value holds what some of them leave as it is.
const OPEN = `${BY_CODE}a-b_c.d~e?note=`;
const value = "x y-_.~!*'()/:@,张";
const segment = "张 三|*@~";
const JSON_QUERY = JSON.stringify(Object.fromEntries(new URLSearchParams(BARE)));

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

/** What each of the encoders makes of a value, signed while what another one makes of it is sent. */
export const ENCODINGS: readonly Cause[] = ENCODERS.flatMap(([one, signed]) =>
  ENCODERS.filter(([, sent]) => sent !== signed).map(
    ([other, sent]): Cause => [
      `sent in that of ${other}`,
      one,
      signs({ target: OPEN + signed }, get(OPEN + sent)),
      ["query-encoding"],
    ],
  ),
);

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

export const WITHOUT_VALUE: readonly Cause[] = PLACEHOLDERS.flatMap((placeholder): Cause[] => [
  [JSON.stringify(placeholder), "any client", signs({ target: AT(placeholder) }, get(CONTRACT)), ["path-parameter"]],
  [
    `${JSON.stringify(placeholder)} amid the path`,
    "any client",
    signs({ target: `${AT(placeholder)}/terminate` }, { target: TERMINATE }),
    ["path-parameter"],
  ],
]);

export const NO_VALUE_AND: readonly Cause[] = [
  ["its segment", "any client", signs({ target: CONTRACTS }, get(CONTRACT)), ["path-parameter"]],
  [
    "the query",
    "any client",
    signs({ target: AT("{contract_id}") }, get(INSTITUTIONAL)),
    ["path-parameter", "query-not-signed"],
  ],
];

export const QUERY_ENCODINGS: readonly Cause[] = [
  [
    "decoded",
    "Java: dromara/payment-spring-boot#113",
    signs({ target: `${OPEN}${value}` }, get(`${OPEN}${encodeURIComponent(value)}`)),
    ["query-encoding"],
  ],
  ["+ for a blank", "any client", signs({ target: `${OPEN}a+b` }, get(`${OPEN}a%20b`)), ["query-encoding"]],
  ["%20 for a blank", "any client", signs({ target: `${OPEN}a%20b` }, get(`${OPEN}a+b`)), ["query-encoding"]],
  [
    "a plus sign that was no blank",
    "any client",
    signs({ target: `${OPEN}a%2Bb` }, get(`${OPEN}a+b`)),
    ["query-encoding"],
  ],
  [
    "a + that was decoded as a blank",
    "any client",
    signs({ target: `${OPEN}a b` }, get(`${OPEN}a+b`)),
    ["query-encoding"],
  ],
  [
    "upper-case hexadecimal",
    "any client",
    signs({ target: `${OPEN}%E5%BC%A0` }, get(`${OPEN}%e5%bc%a0`)),
    ["query-encoding"],
  ],
  [
    "lower-case hexadecimal",
    "any client",
    signs({ target: `${OPEN}%e5%bc%a0` }, get(`${OPEN}%E5%BC%A0`)),
    ["query-encoding"],
  ],
  ["twice", "any client", signs({ target: `${OPEN}%25E5%25BC%25A0` }, get(`${OPEN}%E5%BC%A0`)), ["query-encoding"]],
  [
    "twice as it was sent",
    "any client",
    signs({ target: `${OPEN}%E5%BC%A0` }, get(`${OPEN}%25E5%25BC%25A0`)),
    ["query-encoding"],
  ],
  [
    "as HTML",
    "any client",
    signs({ target: `${PATH}?appid=wx1&amp;plan_id=1` }, get(`${PATH}?appid=wx1&plan_id=1`)),
    ["query-encoding"],
  ],
  [
    "the whole query",
    "any client",
    signs({ target: `${PATH}?appid%3Dwx1%26plan_id%3D1` }, get(`${PATH}?appid=wx1&plan_id=1`)),
    ["query-encoding"],
  ],
  [
    "unreserved signs of names",
    "any client",
    signs({ target: QUERY.replaceAll(/_(?=[a-z]*=)/g, "%5F") }, get(QUERY)),
    ["query-encoding"],
  ],
  ["the whole target", "any client", signs({ target: encodeURIComponent(QUERY) }, get(QUERY)), ["path-encoding"]],
  [
    "the whole target but its slashes",
    "any client",
    signs({ target: encodeURIComponent(QUERY).replaceAll("%2F", "/") }, get(QUERY)),
    ["path-encoding"],
  ],
];

export const SEGMENTS: readonly Cause[] = [
  [
    "decoded",
    "Java: dromara/payment-spring-boot#113",
    signs({ target: `${BY_CODE}张` }, get(`${BY_CODE}%E5%BC%A0`)),
    ["path-encoding"],
  ],
  ["encoded", "any client", signs({ target: `${BY_CODE}%E5%BC%A0` }, get(`${BY_CODE}张`)), ["path-encoding"]],
  [
    "twice",
    "any client",
    signs({ target: `${BY_CODE}%25E5%25BC%25A0` }, get(`${BY_CODE}%E5%BC%A0`)),
    ["path-encoding"],
  ],
  [
    "twice as it was sent",
    "any client",
    signs({ target: `${BY_CODE}%E5%BC%A0` }, get(`${BY_CODE}%25E5%25BC%25A0`)),
    ["path-encoding"],
  ],
  [
    "twice, sent decoded",
    "any client",
    signs({ target: `${BY_CODE}%25E5%25BC%25A0` }, get(`${BY_CODE}张`)),
    ["path-encoding"],
  ],
  [
    "lower-case hexadecimal",
    "any client",
    signs({ target: `${BY_CODE}%e5%bc%a0` }, get(`${BY_CODE}%E5%BC%A0`)),
    ["path-encoding"],
  ],
  ["a vertical bar", "any client", signs({ target: `${BY_CODE}a%7Cb` }, get(`${BY_CODE}a|b`)), ["path-encoding"]],
  ["an asterisk", "any client", signs({ target: `${BY_CODE}a%2Ab` }, get(`${BY_CODE}a*b`)), ["path-encoding"]],
  ["+ for a blank", "any client", signs({ target: `${BY_CODE}a+b` }, get(`${BY_CODE}a%20b`)), ["path-encoding"]],
  [
    "form data",
    "any client",
    signs(
      { target: `${BY_CODE}${new URLSearchParams({ a: segment }).toString().slice(2)}` },
      get(`${BY_CODE}${encodeURIComponent(segment)}`),
    ),
    ["path-encoding"],
  ],
  ["an encoded slash", "any client", signs({ target: `${BY_CODE}a/b` }, get(`${BY_CODE}a%2Fb`)), ["path-encoding"]],
  [
    "a decoded path and query",
    "any client",
    signs({ target: `${BY_CODE}张?appid=约` }, get(`${BY_CODE}%E5%BC%A0?appid=%E7%BA%A6`)),
    ["path-encoding", "query-encoding"],
  ],
];

export const ORDERS: readonly Cause[] = [
  ["sorted", "any client", signs({ target: pick(3, 0, 2, 1) }, get(QUERY)), ["query-order"]],
  ["in the document's order", "any client", signs({ target: QUERY }, get(pick(3, 1, 0, 2))), ["query-order"]],
  ["in any order of four", "any client", signs({ target: pick(2, 0, 3, 1) }, get(QUERY)), ["query-order"]],
  [
    "more than four, sorted by name",
    "any client",
    signs({ target: `${PATH}?a=1&a-b=2&b=3&c=4&d=5` }, get(`${PATH}?d=5&c=4&a-b=2&b=3&a=1`)),
    ["query-order"],
  ],
  [
    "more than four, sorted",
    "any client",
    signs({ target: `${PATH}?a-b=2&a=1&b=3&c=4&d=5` }, get(`${PATH}?d=5&c=4&a-b=2&b=3&a=1`)),
    ["query-order"],
  ],
  [
    "more than four, in the document's order",
    "any client",
    signs(
      { target: `${QUERY}&x=1` },
      get(`${PATH}?x=1&${BARE.split("&").reverse().join("&")}`.replace("x=1&plan_id=123", "plan_id=123&x=1")),
    ),
    ["query-order"],
  ],
  [
    "sorted and decoded",
    "any client",
    signs({ target: `${PATH}?appid=张&plan_id=1` }, get(`${PATH}?plan_id=1&appid=%E5%BC%A0`)),
    ["query-order", "query-encoding"],
  ],
  [
    "sorted and as form data",
    "any client",
    signs({ target: `${PATH}?appid=a+b&plan_id=1` }, get(`${PATH}?plan_id=1&appid=a%20b`)),
    ["query-order", "query-encoding"],
  ],
];

export const EMPTY: readonly Cause[] = [
  [
    "an empty one left out",
    "any client",
    signs({ target: INSTITUTIONAL }, get(`${INSTITUTIONAL}&sub_appid=`)),
    ["query-empty-parameters"],
  ],
  [
    "undefined left out",
    "JavaScript",
    signs({ target: INSTITUTIONAL }, get(`${INSTITUTIONAL}&sub_appid=undefined`)),
    ["query-empty-parameters"],
  ],
  [
    "one without an equals sign left out",
    "any client",
    signs({ target: INSTITUTIONAL }, get(`${INSTITUTIONAL}&sub_appid`)),
    ["query-empty-parameters"],
  ],
  [
    "an equals sign left out",
    "any client",
    signs({ target: `${INSTITUTIONAL}&sub_appid` }, get(`${INSTITUTIONAL}&sub_appid=`)),
    ["query-empty-parameters"],
  ],
  [
    "an empty one added",
    "any client",
    signs({ target: `${INSTITUTIONAL}&sub_appid=` }, get(INSTITUTIONAL)),
    ["query-empty-parameters"],
  ],
  [
    "undefined added",
    "JavaScript",
    signs({ target: `${INSTITUTIONAL}&sub_appid=undefined` }, get(INSTITUTIONAL)),
    ["query-empty-parameters"],
  ],
  [
    "null in its place added",
    "any client",
    signs({ target: pick(0, 1, 2, 3).replace("wxd678efh567hg6787", "null") }, get(pick(0, 1, 3))),
    ["query-empty-parameters"],
  ],
  [
    "null for what was sent empty",
    "any client",
    signs({ target: `${INSTITUTIONAL}&sub_appid=null` }, get(`${INSTITUTIONAL}&sub_appid=`)),
    ["query-empty-parameters"],
  ],
  [
    "the other mode's added",
    "any client",
    signs({ target: `${CONTRACT}?sp_appid=&sub_mchid=&sub_appid=&appid=wx1` }, get(`${CONTRACT}?appid=wx1`)),
    ["query-empty-parameters"],
  ],
];

export const FORMS: readonly Cause[] = [
  [
    "left out",
    "Node.js: hpyer/node-easywechat#60; PHP: w7corp/easywechat#2443; Rust: woofcloud/labrador#25",
    signs({ target: PATH }, get(QUERY)),
    ["query-not-signed"],
  ],
  ["its question mark alone", "any client", signs({ target: `${PATH}?` }, get(QUERY)), ["query-not-signed"]],
  [
    "a question mark too much",
    "Node.js: hpyer/node-easywechat#60, klover2/wechatpay-node-v3-ts#37",
    signs({ target: `${PATH}?` }, get(PATH)),
    ["question-mark"],
  ],
  ["a question mark too few", "any client", signs({ target: PATH }, get(`${PATH}?`)), ["question-mark"]],
  ["no question mark", "any client", signs({ target: PATH + BARE }, get(QUERY)), ["question-mark-replaced"]],
  [
    "an ampersand for the question mark",
    "any client",
    signs({ target: `${PATH}&${BARE}` }, get(QUERY)),
    ["question-mark-replaced"],
  ],
  ["on a line of its own", "any client", signs({ target: `${PATH}\n${BARE}` }, get(QUERY)), ["question-mark-replaced"]],
  ["an ampersand at the end", "any client", signs({ target: `${QUERY}&` }, get(QUERY)), ["query-separators"]],
  ["an ampersand at the end, sent", "any client", signs({ target: QUERY }, get(`${QUERY}&`)), ["query-separators"]],
  ["an ampersand first", "any client", signs({ target: `${PATH}?&${BARE}` }, get(QUERY)), ["query-separators"]],
  ["semicolons", "any client", signs({ target: QUERY.replaceAll("&", ";") }, get(QUERY)), ["query-separators"]],
  ["[object Object]", "JavaScript", signs({ target: `${PATH}?[object Object]` }, get(QUERY)), ["query-replaced"]],
  ["undefined", "any client", signs({ target: `${PATH}?undefined` }, get(QUERY)), ["query-replaced"]],
  ["JSON", "any client", signs({ target: `${PATH}?${JSON_QUERY}` }, get(QUERY)), ["query-replaced"]],
  ["JSON right after the path", "any client", signs({ target: PATH + JSON_QUERY }, get(QUERY)), ["query-replaced"]],
  [
    "Python's str()",
    "Python",
    signs({ target: `${PATH}?{'appid': 'wx1', 'plan_id': '1'}` }, get(`${PATH}?appid=wx1&plan_id=1`)),
    ["query-replaced"],
  ],
  [
    "Python's str() with a number",
    "Python",
    signs({ target: `${PATH}?{'appid': '张', 'plan_id': 1}` }, get(`${PATH}?appid=%E5%BC%A0&plan_id=1`)),
    ["query-replaced"],
  ],
  [
    "Java's toString()",
    "Java",
    signs({ target: `${PATH}?{appid=wx1, plan_id=1}` }, get(`${PATH}?appid=wx1&plan_id=1`)),
    ["query-replaced"],
  ],
  [
    "Go's %v",
    "Go",
    signs({ target: `${PATH}?map[appid:wx1 plan_id:1]` }, get(`${PATH}?appid=wx1&plan_id=1`)),
    ["query-replaced"],
  ],
  ["the full URL", "any client", signs({ target: `http://127.0.0.1:8787${QUERY}` }, get(QUERY)), ["url-signed"]],
  [
    "the live URL",
    "any client",
    signs({ target: `https://apihk.mch.weixin.qq.com${QUERY}` }, get(QUERY)),
    ["url-signed"],
  ],
  ["the host", "any client", signs({ target: `127.0.0.1:8787${QUERY}` }, get(QUERY)), ["host-signed"]],
];

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

const WITHOUT_BODY = "Node.js: wechatpay-node-v3";
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

export const EMPTY_BODY: readonly Cause[] = [
  ...BODIES.map(
    ([name, signed, sent]): Cause => [
      name,
      "any client",
      { ...sent, signed: { body: signed } },
      ["body-signed-not-sent"],
    ],
  ),
  [
    "JSON of the query and not the query",
    "any client",
    { ...get(QUERY), signed: { target: PATH, body: JSON_QUERY } },
    ["query-not-signed", "body-signed-not-sent"],
  ],
  ["the digest of nothing", "any client", { ...get(CONTRACT), signed: { body: NOTHING } }, ["body-digest-signed"]],
  ...[get(QUERY), { target: TERMINATE, body: "" }].flatMap((sent): Cause[] => [
    ["no line", WITHOUT_BODY, layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n`, sent), ["last-line-feed-missing"]],
    [
      "no line, nor the line feed before it",
      "a shell ($(…))",
      layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}`, sent),
      ["last-line-feed-missing"],
    ],
    [
      "a line feed too many",
      "any client",
      layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n\n\n`, sent),
      ["line-feed-extra"],
    ],
  ]),
];

export const UNEXPLAINED: readonly Cause[] = [
  ["a query", "any client", { ...get(QUERY), signed: { nonce: "another" } }, ["message-unexplained"]],
  [
    "a query that is missing",
    "any client",
    { ...get(CONTRACT), signed: { nonce: "another" } },
    ["message-unexplained"],
  ],
  [
    "a body that is missing",
    "any client",
    { target: TERMINATE, body: "", signed: { nonce: "another" } },
    ["message-unexplained"],
  ],
  ["a body", "any client", { target: TERMINATE, signed: { nonce: "another" } }, ["message-unexplained"]],
  [
    "neither",
    "any client",
    { ...get("/v3/global/certificates"), signed: { nonce: "another" } },
    ["nonce-likely-differs"],
  ],
  [
    "a parameter of another call",
    "any client",
    signs({ target: `${INSTITUTIONAL}&openid=` }, get(INSTITUTIONAL)),
    ["message-unexplained"],
  ],
];

export const TOLD_OF_TARGETS: readonly Cause[] = [
  [
    "a template",
    "any client",
    signs({ target: AT("{contract_id}") }, get(CONTRACT)),
    ["path-parameter"],
    'signed with "{contract_id}" as contract_id, and sent with "100005698"',
  ],
  ["sorted", "any client", signs({ target: pick(3, 0, 2, 1) }, get(QUERY)), ["query-order"], "sorted by name"],
  [
    "the document's order",
    "any client",
    signs({ target: QUERY }, get(pick(3, 1, 0, 2))),
    ["query-order"],
    "in the order of the API's document",
  ],
  [
    "any order",
    "any client",
    signs({ target: pick(2, 0, 3, 1) }, get(QUERY)),
    ["query-order"],
    "in another order than they were sent",
  ],
  [
    "a body where none is",
    "axios (data: {}), requests (json={})",
    { ...get(CONTRACT), body: "{}", signed: { body: "" } },
    ["body-not-signed"],
    "This call has no body: send none.",
  ],
  [
    "a body",
    "any client",
    { target: TERMINATE, signed: { body: "" } },
    ["body-not-signed"],
    "Sign the body that is sent.",
  ],
  [
    "another query",
    "any client",
    { ...get(QUERY), signed: { nonce: "another" } },
    ["message-unexplained"],
    "or another query",
  ],
  [
    "another query, left out",
    "any client",
    { ...get(CONTRACT), signed: { nonce: "another" } },
    ["message-unexplained"],
    "or another query",
  ],
  [
    "another body",
    "any client",
    { target: TERMINATE, body: "", signed: { nonce: "another" } },
    ["message-unexplained"],
    "or another body",
  ],
];
