import { expect, it } from "vitest";
import type { Part } from "../../generated/request-checks.js";
import { growth, orRefused, STEEP } from "../../test/support/growth.js";
import { readAddress } from "../ui/phone/address.js";
import { readAuthorization } from "../ui/shared/wire/authorization.js";
import { splitUnseenEnd } from "../ui/shared/wire/unseen-end.js";
import { pathHints } from "./api/path-hints.js";
import { headerMap, readTarget } from "./api/received.js";
import { parseFaults } from "./faults/parse.js";
import { parseAuthorization } from "./protocol/authorization.js";
import { checkRequest } from "./spec/check-request.js";
import { readQuery } from "./spec/read-fields.js";
import { readJson } from "./spec/read-json.js";
import { exampleOf, requestTo } from "./spec/requests.test-helper.js";
import { findRoute } from "./spec/route.js";
import { timeMistakes } from "./spec/time-mistakes.js";

const REQUEST = exampleOf("createAppSigningSession", "common");
const check = (body: unknown) => {
  const headers = { accept: "*/*", "user-agent": "x", "content-type": "application/json", authorization: "x" };
  const { method, target } = requestTo("createAppSigningSession");
  const route = findRoute(method, target);
  if (!route) throw new Error("the document has no such operation");
  return checkRequest({ route, query: "", headers, body }, { mode: "common", mchid: "1" }, 0);
};
const QUERY: Part = { schema: { type: "object", required: [], properties: { a: {} } }, validate: () => true };
const SCHEME = "WECHATPAY2-SHA256-RSA2048";
const wide = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, index]));

const costs: [name: string, size: number, prepare: (size: number) => () => unknown][] = [
  ["unknown fields", 1000, (size) => () => check({ ...REQUEST, ...wide(size) })],
  ["unknown fields alone", 1000, (size) => () => check(wide(size))],
  ["an array", 50_000, (size) => () => check(Array(size).fill(1))],
  ["an array instead of a text", 50_000, (size) => () => check({ ...REQUEST, appid: Array(size).fill(1) })],
  ["a long address", 20_000, (size) => () => check({ ...REQUEST, success_notify_url: `https://${"a.".repeat(size)}` })],
  [
    "an address of percent signs",
    20_000,
    (size) => () => check({ ...REQUEST, success_notify_url: `https://a/${"%".repeat(size)}` }),
  ],
  ["an IP address of colons", 20_000, (size) => () => check({ ...REQUEST, user_client_ip: "1:".repeat(size) })],
  ["a time of digits", 20_000, (size) => () => check({ ...REQUEST, expired_time: "1".repeat(size) })],
  ["deep JSON", 50_000, (size) => () => readJson(Buffer.from("[".repeat(size)))],
  ["faults", 2000, (size) => () => parseFaults("latency=1,".repeat(size))],
  ["blanks for faults", 20_000, (size) => orRefused(() => parseFaults(`${" ".repeat(size)}x${" ".repeat(size)}x`))],
  ["an Authorization of commas", 20_000, (size) => () => parseAuthorization(`${SCHEME} ${",".repeat(size)}`)],
  ["an Authorization of letters", 20_000, (size) => () => parseAuthorization(`${SCHEME} ${"a".repeat(size)}`)],
  ["an Authorization of blanks", 20_000, (size) => () => parseAuthorization(`${SCHEME}${" ".repeat(size)}`)],
  ["a repeated header", 2000, (size) => () => headerMap({ headers: Array(size).fill(["a", "b"]) })],
  [
    "a target of slashes",
    20_000,
    (size) => () => [
      readTarget(`http://${"/".repeat(size)}`),
      readTarget("/".repeat(size)),
      pathHints("GET", "/".repeat(size)),
    ],
  ],
  ["a query with one repeated parameter", 5000, (size) => () => readQuery("a=1&".repeat(size), QUERY)],
  [
    "a query of many parameters",
    2000,
    (size) => {
      const query = Object.keys(wide(size)).join("&");
      return () => readQuery(query, QUERY);
    },
  ],
  ["a query in percent signs", 20_000, (size) => () => readQuery(`a=${"%".repeat(size)}`, QUERY)],
  ["misspelt fields", 1000, (size) => () => check({ ...wide(size), planId: 1 })],
  ["a long misspelt name", 20_000, (size) => () => check({ ["appid".repeat(size)]: 1 })],
  ["a time of blanks", 20_000, (size) => () => timeMistakes(`2021-11-20${" ".repeat(size)}x`)],
  ["a time of fractions", 20_000, (size) => () => timeMistakes(`2021-11-20T13:29:35.${"1".repeat(size)}x`)],
  ["a text of 4-byte characters", 20_000, (size) => () => check({ ...REQUEST, out_contract_code: "😀".repeat(size) })],
  ["an address of question marks", 20_000, (size) => () => check({ ...REQUEST, return_url: `${"?#".repeat(size)} ` })],
  ["an address of schemes", 20_000, (size) => () => check({ ...REQUEST, success_notify_url: "http:".repeat(size) })],
  ["on the console, an Authorization of letters", 2000, (size) => () => readAuthorization(`a ${"a".repeat(size)}`)],
  [
    "on the console, an Authorization of open quotes",
    2000,
    (size) => () => readAuthorization(`a ${'a="'.repeat(size)}`),
  ],
  ["on the console, an Authorization of blanks", 2000, (size) => () => readAuthorization(`a${" ".repeat(size)}`)],
  ["on the console, blanks within a line", 2000, (size) => () => splitUnseenEnd(`${" ".repeat(size)}x`)],
  [
    "on the phone, a query of ampersands",
    2000,
    (size) => () => readAddress({ pathname: "/phone", search: `?${"&".repeat(size)}` }),
  ],
];

it.each(costs)("%s: the cost is linear in the size", async (_, size, prepare) => {
  expect(await growth(prepare, size)).toBeLessThan(STEEP);
});

it("long names and values in a request do not make a long answer", () => {
  for (const changes of [
    { ["k".repeat(100_000)]: 1 },
    { out_contract_code: "a".repeat(100_000) },
    { appid: wide(9999) },
  ]) {
    const checked = check({ ...REQUEST, ...changes });
    expect(checked).toHaveProperty("refusal");
    expect(JSON.stringify(checked).length).toBeLessThan(10_000);
  }
});

it("the console shows the parameters of an Authorization, and whitespace at the end of a line", () => {
  expect(readAuthorization('S mchid="1",x_y=2, z="a,b"c="d')).toEqual({
    scheme: "S",
    parameters: [
      ["mchid", '"1"'],
      ["x_y", "2"],
      ["z", '"a,b"'],
      ["c", '"d'],
    ],
  });
  expect(splitUnseenEnd(" a b \t\r")).toEqual([" a b", " \t\r"]);
  expect(splitUnseenEnd(" \r")).toEqual(["", " \r"]);
  expect(splitUnseenEnd("")).toEqual(["", ""]);
});
