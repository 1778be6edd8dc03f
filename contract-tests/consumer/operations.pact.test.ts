import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MatchersV3, Pact } from "@pact-foundation/pact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, WechatPayApiError, type WechatPayClient } from "wechatpay-global";
import * as generated from "../../generated/operations.js";
import { call } from "../../src/operations/call.js";
import type { Operation } from "../../src/operations/operation.js";
import { loadDocument } from "../spec/examples.js";
import { callMethod } from "../support/call-method.js";
import { root, SPEC_FILE } from "../support/document.js";
import { interactionsOf } from "../support/interactions.js";
import {
  answerExample,
  type DocumentedError,
  type DocumentedOperation,
  documentedOperations,
  type FlatRequest,
  onTheWire,
  type RequestExample,
  timely,
} from "../support/operations.js";
import { callerOf, type Platform, startPlatform } from "../support/platform.js";
import { readRows, rowsOfExample } from "../support/statement.js";
import { answerMatchers, pathMatcher, queryMatchers, requestMatchers } from "./matchers.js";
import { writePact } from "./write-pact.js";

const { like, regex, string } = MatchersV3;

/*
 * What the SDK sends and what it needs back, recorded while the real SDK makes the calls: for every operation of the
 * document each example, each mode with only its required fields, and each error. The contract fixes the types of
 * values, not the values.
 */
const pacts = new Map<string, Pact>();

const REQUEST_HEADERS: Record<string, string | MatchersV3.Matcher<string>> = {
  "Accept-Language": "en",
  "User-Agent": regex("^wechatpay-global/[0-9]+\\.[0-9]+\\.[0-9]+$", "wechatpay-global/0.1.0"),
  "Wechatpay-Serial": regex("^[0-9A-Z_]+$", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
};

const AUTHORIZATION = regex(
  '^WECHATPAY2-SHA256-RSA2048 mchid="[0-9]{1,32}",nonce_str="[0-9A-Za-z]{1,32}",timestamp="[0-9]{10}",serial_no="[0-9A-F]{1,40}",signature="[A-Za-z0-9+/]{342}=="$',
  `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",timestamp="1554208460",serial_no="5157F09EFDC096DE15EBE81A47057A7232F1B8E1",signature="${"A".repeat(342)}=="`,
);

// The client refuses an answer without these headers. Pact's mock sends samples, the signing layer replaces them.
const SIGNED_HEADERS = {
  "Request-ID": string("08F78BD3CA0610CC0118D0E1B80120FEDB0A2818-0"),
  "Wechatpay-Timestamp": regex("^[0-9]{10}$", "1554209980"),
  "Wechatpay-Nonce": regex("^[!-~]{1,64}$", "c5ac7061fccab6bf3e254dcf98995b8c"),
  "Wechatpay-Serial": regex("^[0-9A-Za-z_]{1,64}$", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
  "Wechatpay-Signature": regex("^[A-Za-z0-9+/]+={0,2}$", "dGhlIHNpZ25hdHVyZSBvZiBhbiBleGFtcGxl"),
};

const JSON_CONTENT = { "Content-Type": "application/json" };

/** The recorded sample of a text, and its pattern. */
const TEXT_HEADERS = {
  "Content-Type": "text/plain",
  "Wechatpay-Statement-Sha1": regex("^[0-9A-Fa-f]{40}$", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
};
const TEXT_RULES = (text: string) => ({
  body: { path: "$", rules: [regex("^交易时间,公众账号ID,[\\s\\S]*$", text)] },
});

const spec = loadDocument(SPEC_FILE);
const constants: Operation[] = Object.values(generated);
let platform: Platform;
let folder: string;

beforeAll(async () => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp/pacts-"));
  platform = await startPlatform("http://127.0.0.1:9");
});
afterAll(async () => {
  await platform.close();
  writePact([...pacts.keys()].map((id) => join(folder, id)));
  rmSync(folder, { recursive: true });
});

describe.each(documentedOperations(spec).map((operation) => [operation.id, operation] as const))(
  "%s",
  (_, operation) => {
    it.each(interactionsOf(operation).map((interaction) => [interaction.description, interaction] as const))(
      "%s",
      (_, { description, example, error }) =>
        error === undefined ? succeeds(operation, description, example) : fails(operation, description, example, error),
    );
  },
);

function succeeds(operation: DocumentedOperation, description: string, example: RequestExample) {
  const { success } = operation;
  const answerName = answerExample(operation, example);
  const answer = answerName === undefined ? undefined : success.examples[answerName];
  const matchers = success.schema && answerMatchers(spec, success.schema, answer, operation.boundFields);
  return pactOf(operation)
    .addInteraction()
    .given(operation.given, { mode: example.mode.title, ...(answerName !== undefined && { answer: answerName }) })
    .uponReceiving(description)
    .withRequest(operation.method, pathMatcher(operation, example.request, true), (builder) =>
      describeRequest(builder, operation, example),
    )
    .willRespondWith(success.status, (builder) => {
      if (success.isText) {
        builder.headers({ ...SIGNED_HEADERS, ...TEXT_HEADERS });
        builder.body("text/plain", Buffer.from(String(answer))).matchingRules(TEXT_RULES(String(answer)));
        return;
      }
      builder.headers({ ...SIGNED_HEADERS, ...(matchers !== undefined && JSON_CONTENT) });
      if (matchers !== undefined) builder.jsonBody(matchers);
    })
    .executeTest(async ({ url, port }) => {
      const request = timely(example.mode, example.request);
      const received = await readRows(await callMethod(clientFor(url, answer), operation, request));
      const expected = success.isText ? rowsOfExample(spec, String(answer)) : matchers && MatchersV3.reify(matchers);
      expect(received).toEqual(expected);
      const { target } = onTheWire(operation, request);
      expect(partsOf(platform.layer.seen.at(-1)?.target ?? "")).toEqual(partsOf(target));
      await recorded(operation, port);
    });
}

/** Each operation has a file of its own while it is recorded: Pact reads and writes all of the file for each interaction. */
function pactOf({ id }: DocumentedOperation): Pact {
  const dir = join(folder, id);
  const pact =
    pacts.get(id) ?? new Pact({ consumer: "wechatpay-global", provider: "wechatpay", dir, logLevel: "error" });
  pacts.set(id, pact);
  return pact;
}

/** Path and query; the order of query fields does not matter. */
function partsOf(target: string) {
  const [path, query = ""] = target.split("?");
  return { path, query: query.split("&").sort() };
}

function fails(
  operation: DocumentedOperation,
  description: string,
  example: RequestExample,
  { status, code, body }: DocumentedError,
) {
  const { message, detail } = body;
  return pactOf(operation)
    .addInteraction()
    .given("the platform answers with an error", { status, code })
    .uponReceiving(description)
    .withRequest(operation.method, pathMatcher(operation, example.request, false), (builder) =>
      describeRequest(builder, operation, example),
    )
    .willRespondWith(status, (builder) =>
      // The code is matched literally, because the client depends on it. The message is for people.
      builder.headers({ ...SIGNED_HEADERS, ...JSON_CONTENT }).jsonBody({
        code,
        message: string(String(message)),
        ...(detail !== undefined && { detail: like(detail) }),
      }),
    )
    .executeTest(async ({ url, port }) => {
      const request = timely(example.mode, example.request);
      const client = clientFor(url, undefined);
      // After a fault of the platform a query would follow, which is an interaction of another operation.
      const isQueried = operation.asksFirst && status >= 500;
      const called = isQueried ? callAlone(client, operation, request) : callMethod(client, operation, request);
      const error = await called.catch((thrown: unknown) => thrown);
      await recorded(operation, port);
      if (operation.doneAlready.includes(code)) return expect(error).toBeUndefined();
      expect(error).toBeInstanceOf(WechatPayApiError);
      expect(error).toMatchObject({ code, status, verified: true, detail });
      await recorded(operation, port);
    });
}

/**
 * Waits until the mock has recorded the request: it does so after its answer, and Pact checks at once. A request that
 * got the answer of the interaction matched it.
 */
async function recorded(operation: DocumentedOperation, port: number): Promise<void> {
  await expect.poll(() => pactOf(operation)["pact"].mockServerMatchedSuccessfully(port)).toBe(true);
}

/** The part of Pact's builder that is used here. */
interface RequestBuilder {
  headers(headers: Record<string, string | MatchersV3.Matcher<string>>): RequestBuilder;
  query(query: Record<string, MatchersV3.Matcher<string>>): RequestBuilder;
  jsonBody(body: unknown): RequestBuilder;
}

/** The column heads of a statement are Chinese. */
const OF_A_TEXT = { Accept: "application/json, text/plain", "Accept-Language": "zh-CN" };

function describeRequest(
  builder: RequestBuilder,
  { method, headers, pathFields, success }: DocumentedOperation,
  { mode, request }: RequestExample,
) {
  const rest = Object.fromEntries(Object.entries(request).filter(([name]) => !pathFields.includes(name)));
  const documented = Object.entries(REQUEST_HEADERS).filter(([name]) => headers.includes(name));
  const common = { Accept: "application/json", Authorization: AUTHORIZATION, ...Object.fromEntries(documented) };
  builder.headers({ ...common, ...(method !== "GET" && JSON_CONTENT), ...(success.isText && OF_A_TEXT) });
  if (method !== "GET") builder.jsonBody(requestMatchers(mode, rest));
  else if (Object.keys(rest).length > 0) builder.query(queryMatchers(mode, rest));
}

function clientFor(upstream: string, answer: unknown): WechatPayClient {
  platform.layer.upstream = upstream;
  return createClient({ ...platform.options, mchid: callerOf(answer) });
}

function callAlone(client: WechatPayClient, { id }: DocumentedOperation, request: FlatRequest): Promise<unknown> {
  const constant = constants.find((candidate) => candidate.id === id);
  if (constant === undefined) throw new Error(`generated/operations.ts has no ${id}`);
  return call(client, constant, request as never);
}
