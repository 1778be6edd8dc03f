import { describe, expect, it } from "vitest";
import { REQUEST_CHECKS } from "../../../generated/request-checks.js";
import type { Text } from "../text.js";
import * as bodies from "./causes-body.test-helper.js";
import * as headers from "./causes-header.test-helper.js";
import * as messages from "./causes-message.test-helper.js";
import * as targets from "./causes-target.test-helper.js";
import { diagnose } from "./diagnose.js";
import { englishIn } from "./english-in.test-helper.js";
import type { Finding } from "./finding.js";
import { FINDINGS, PHRASES } from "./findings.js";
import {
  BODY,
  type Case,
  type Cause,
  CIRCUMSTANCES,
  get,
  INSTITUTION,
  INSTITUTION_SERIAL,
  make,
  SECONDS,
} from "./signing.test-helper.js";

const everyOne: Finding[] = [];

function find(given: Case): Finding[] {
  const found = diagnose(make(given), CIRCUMSTANCES);
  everyOne.push(...found);
  return found;
}

const ids = (given: Case): string[] => find(given).map(({ id }) => id);

const RIGHT: [name: string, given: Case][] = [
  ["a POST", {}],
  ["a GET without body", get()],
  ["the institution's", { mchid: "1900000002", serial: INSTITUTION_SERIAL, key: INSTITUTION.privateKey }],
  ["a body that ends in a line feed", { body: `${BODY}\n` }],
  ["a body of raw bytes", { body: Buffer.from([0, 255, 13, 10, 128]) }],
  ["just in time", { timestamp: String(SECONDS - 299) }],
];

const { MILLISECONDS_AND, ...others } = { ...headers, ...messages, ...targets, ...bodies };

describe.each(Object.entries<readonly Cause[]>(others))("%s", (_, causes) => {
  it.each(causes)("%s (%s)", (_name, _client, given, expected, told = "") => {
    const found = find(given);
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(found.map(({ problem, remedy }) => `${problem.en} ${remedy.en}`).join()).toContain(told);
  });
});

describe("milliseconds in the message and", () => {
  it.each(MILLISECONDS_AND)("%s", (_name, _client, given, expected) => {
    const found = ids({ ...given, signed: { ...given.signed, timestamp: `${SECONDS}000` } });
    expect(found.sort()).toEqual([...expected, "timestamp-signed-in-milliseconds"].sort());
  });
});

describe("a right request", () => {
  const sent = Object.values(others)
    .flat()
    .flatMap(([, , { signed, method = "POST", target, body }]): Case[] =>
      signed?.target && target ? [{ method, target, ...(body !== undefined && { body }) }] : [],
    );

  it.each(sent)("$method $target", (given) => {
    expect(ids(given)).toEqual([]);
  });

  it.each(RIGHT)("%s", (_, given) => {
    expect(ids(given)).toEqual([]);
  });

  const odd = (path: string): string => path.replaceAll(/\{[a-z_]+\}/g, "%E5%BC%A0%20a+b%2f'(*)~");

  it.each(REQUEST_CHECKS.map(({ id, method, path }) => [id, method, odd(path)] as const))("%s", (_, method, path) => {
    for (const target of [path, `${path}?`, `${path}?b=%e5%bc%a0+x&a=%2B&c&d=&&e='(*)~`, `${path}?{contract_id}`]) {
      for (const body of ["", "{}", "null"]) expect(ids({ method, target, body })).toEqual([]);
    }
  });
});

// Last, when all others have added to `everyOne`.
describe("every finding", () => {
  it("has a cause", () => {
    expect([...new Set(everyOne.map(({ id }) => id))].sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  it("has the same braces in both languages", () => {
    const braces = (text: string): string[] => [...new Set(text.match(/\{[A-Za-z]+\}/g))].sort();
    for (const { en, zh } of Object.values<Text>({ ...FINDINGS, ...PHRASES })) expect(braces(en)).toEqual(braces(zh));
  });

  it("has words in both languages", () => {
    for (const { id, problem, remedy } of everyOne) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { en, zh } of [problem, remedy]) {
        expect(en).toMatch(/^[A-Z].{15,}\.\)?$/);
        expect(zh).toMatch(/\p{Script=Han}{2}/u);
        expect(zh).toMatch(/[。）]$/);
      }
    }
  });

  it("has no English in its Chinese", () => {
    expect(englishIn("请求体签名时的编码是 UTF-8 twice over。")).toEqual(["twice", "over", "twice over"]);
    for (const { id, problem, remedy } of everyOne) {
      expect([id, ...englishIn(problem.zh), ...englishIn(remedy.zh)]).toEqual([id]);
    }
    for (const { zh } of Object.values<Text>(PHRASES)) {
      const plain = zh.replace("Python json.dumps", "").replace("System.Text.Json", "");
      expect(englishIn(plain.replaceAll(/\{[A-Za-z]+\}/g, ""))).toEqual([]);
    }
  });
});
