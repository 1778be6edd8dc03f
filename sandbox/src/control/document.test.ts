import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import document from "../../generated/control.json" with { type: "json" };
import { CONTROL_OPERATIONS } from "../../generated/control-operations.js";
import { createBus } from "../bus.js";
import { createPages } from "../console/pages.js";
import { createConsoleRoutes } from "../console/routes.js";
import { platformTime } from "../rfc3339.js";
import type { Sandbox } from "../sandbox.js";
import { exampleOf, requestTo } from "../spec/requests.test-helper.js";
import { call, openSession, type Started, send, start, stopAll } from "../support.test-helper.js";
import { SandboxError } from "./error.js";
import type { SandboxControl } from "./methods.js";
import type { DocumentedMethods, FieldsOf, MethodId } from "./types.js";

type Given<Id extends MethodId> = { path?: string[]; fields?: FieldsOf<Id> };
/** Something to act on: made anew for each of the two ways. */
type Cases = { [Id in MethodId]: () => Given<Id> | Promise<Given<Id>> };

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: "document", ...document });

let started: Started;
beforeAll(async () => {
  started = await start({ terminationUrl: "https://merchant.example/terminations" });
});
afterAll(stopAll);

const session = async () => (await openSession(started, { openid: "o-control" })).sessionId;
const contract = async () => (await started.sandbox.sessions.agree(await session())).contract?.contract_id ?? "";
let numbers = 100_000;
const order = async (fault = "") => {
  const own = { out_trade_no: `CONTROL${++numbers}`, contract_id: await contract() };
  const request = requestTo("createTransaction", exampleOf("createTransaction", "common", own));
  const { json } = await call(started, started.merchant, request, { headers: { "Sandbox-Fault": fault } });
  return String(json["transaction_id"]);
};
/** Signing sessions are in everyday business time; a card gets its money a day later, so the refund stays under way. */
const refund = async () => (await started.sandbox.orders.refund(await order(), { refund: 100 })).refund_id;
const notification = async () => {
  const contract_id = await contract();
  return (await started.sandbox.notifications.wait({ contract_id, state: "HELD" })).id;
};
/** Until no notification of an earlier test is under way: two lists would differ by it. */
const settled = async <Value>(value: Value) => {
  await expect.poll(() => started.sandbox.notifications.list({ state: "PENDING" })).toEqual([]);
  return value;
};
const request = async () => {
  const { headers } = await call(started, started.merchant, { method: "GET", target: "/v3/none" });
  return String(headers["request-id"]);
};
const mchid = () => started.merchant.mchid;
/** A day in Beijing with a paid order: one for both calls, as another day's statement has other records. */
let statementDay: string | undefined;
const dayOfAnOrder = async () => {
  const { paid_at } = await started.sandbox.orders.get(await order());
  const paidAt = Date.parse(paid_at ?? expect.fail("the order is not paid"));
  // The statement is made in the morning of the next day.
  await started.sandbox.clock.move({ advance: "P2D" });
  return platformTime(paidAt).slice(0, 10).replaceAll("-", "");
};

const CASES: Cases = {
  "sessions.list": () => ({ fields: { state: "OPEN", limit: 2 } }),
  "sessions.get": async () => ({ path: [await session()] }),
  "sessions.agree": async () => ({ path: [await session()] }),
  "sessions.decline": async () => ({ path: [await session()] }),
  "sessions.expire": async () => ({ path: [await session()] }),
  "contracts.list": () => ({ fields: { state: "SIGNED", openid: "o-control", limit: 3 } }),
  "contracts.get": async () => ({ path: [await contract()] }),
  "contracts.terminate": async () => ({ path: [await contract()], fields: { termination_mode: "PLATFORM" } }),
  "contracts.expire": async () => ({ path: [await contract()] }),
  "orders.list": () => ({ fields: { openid: "o-control", trade_state: "SUCCESS", limit: 2 } }),
  "orders.get": async () => ({ path: [await order()] }),
  "orders.end": async () => ({ path: [await order("user-paying=600")], fields: { trade_state: "SUCCESS" } }),
  "orders.refund": async () => ({ path: [await order()], fields: { refund: 100 } }),
  "refunds.list": () => ({ fields: { mchid: mchid(), limit: 2 } }),
  "refunds.get": async () => ({ path: [await refund()] }),
  "refunds.end": async () => ({ path: [await refund()], fields: { status: "ABNORMAL" } }),
  "wallets.list": () => ({ fields: { limit: 1 } }),
  "wallets.get": () => ({ path: ["hk-control"] }),
  "wallets.set": () => ({ path: ["o-set"], fields: { balance: 5, currency: "HKD" } }),
  "wallets.setCard": () => ({ path: ["card-set", "CMB_DEBIT"], fields: { locked: true } }),
  "notifications.list": () => settled({ fields: { event_type: "PAPAY.SIGN", limit: 2 } }),
  "notifications.wait": async () => ({ fields: { contract_id: await contract(), state: "HELD", timeout_seconds: 60 } }),
  "notifications.get": async () => ({ path: [await notification()] }),
  "notifications.resend": async () => ({ path: [await notification()], fields: { fault: "wrong-signature" } }),
  "requests.list": () => ({ fields: { status: 404, code: "NOT_FOUND", method: "GET", path: "/v3/none", limit: 5 } }),
  "requests.get": async () => ({ path: [await request()] }),
  "requests.sign": () => ({ fields: { target: "/v3/global/certificates" } }),
  "faults.list": () => ({}),
  "faults.kinds": () => ({}),
  "faults.add": async () => {
    await started.sandbox.faults.clear();
    return { fields: { kind: "clock-skew", remaining: 3 } };
  },
  "faults.set": () => ({ fields: { faults: [{ kind: "html-502", remaining: 2 }] } }),
  "faults.clear": () => ({}),
  "platform.health": () => ({}),
  "platform.get": () => ({}),
  "platform.state": () => settled({}),
  // Others would wait for deliveries that fail.
  "platform.forward": () => ({ fields: { forward_to: null } }),
  "platform.changeCertificates": () => ({ fields: { action: "announce" } }),
  "testValues.list": () => ({}),
  "clock.get": () => settled({}),
  "clock.move": () => settled({ fields: { advance: "PT1S" } }),
  "statements.get": async () => {
    statementDay ??= await dayOfAnOrder();
    return { path: [statementDay], fields: { mchid: mchid() } };
  },
  "settlements.list": () => ({ fields: { mchid: mchid() } }),
  "rechargeBalances.set": () => ({ fields: { mchid: mchid(), remaining: 7 } }),
};
const IDS = Object.keys(CASES) as MethodId[];

interface Operation {
  requestBody?: { content: { "application/json": { schema: object; examples: Record<string, { value: object }> } } };
  responses: Record<string, { $ref?: string; content?: Record<string, object> }>;
}
const operationOf = (id: MethodId): Operation & { place: string[] } => {
  const { method, path } = CONTROL_OPERATIONS[id];
  const place = ["paths", path, method.toLowerCase()];
  return { ...(at(place) as Operation), place };
};

/** Over HTTP: the path's parameters in their places, then the query or the body. */
async function overHttp<Id extends MethodId>(id: Id, { path = [], fields }: Given<Id>) {
  const { method, path: template, parameters } = CONTROL_OPERATIONS[id];
  const filled = parameters.reduce<string>(
    (target, name, place) => target.replace(`{${name}}`, encodeURIComponent(path[place] ?? "")),
    template,
  );
  const isQuery = method === "GET";
  const query = isQuery && fields ? `?${new URLSearchParams(fields as Record<string, string>)}` : "";
  const body = isQuery || fields === undefined ? "" : JSON.stringify(fields);
  const headers = body === "" ? {} : { "Content-Type": "application/json" };
  const answer = await send(started.port, { method, target: filled + query, body }, headers);
  const isText = String(answer.headers["content-type"]).startsWith("text/plain");
  return { status: answer.status, answer: isText ? answer.body.toString() : answer.json };
}

/** By the method of the same name. */
async function byMethod<Id extends MethodId>(id: Id, { path = [], fields }: Given<Id>) {
  const [group = "", name = ""] = id.split(".");
  const groups = started.sandbox as unknown as Record<
    string,
    Record<string, (...given: unknown[]) => Promise<unknown>>
  >;
  const given = fields === undefined ? path : [...path, fields];
  try {
    return { status: 200, answer: await groups[group]?.[name]?.(...given) };
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    const { status, text, detail } = error;
    return { status, answer: { error: text, ...(detail && { detail }) } };
  }
}

describe("the document", () => {
  it("has an operation for each route, and each operation has a route", () => {
    const stopped = new AbortController().signal;
    const perform = () => Promise.reject(new Error("unused"));
    const routes = {
      ...createPages("/none"),
      ...createConsoleRoutes({ perform, snapshot: () => ({}) as never, bus: createBus(), ca: "PEM", stopped }),
    };
    const documented = Object.values(CONTROL_OPERATIONS).map(({ method, path }) => `${method} ${path}`);
    const served = Object.keys(routes).filter((route) => route.includes(" /sandbox/"));
    expect(served.sort()).toEqual(documented.sort());
  });

  it("has a method for each operation that is not only HTTP, and no other", () => {
    const groups = Object.entries(started.sandbox as unknown as Record<string, unknown>);
    const methods = groups.flatMap(([group, value]) =>
      typeof value === "object" && value !== null && group !== "env"
        ? Object.keys(value).map((name) => `${group}.${name}`)
        : [],
    );
    const ofClock = ["clock.now", "clock.advance", "clock.moveTo"];
    expect(methods.filter((name) => !ofClock.includes(name)).sort()).toEqual([...IDS].sort());
    // The compiler checks the other direction of the types.
    const complete: (control: SandboxControl) => DocumentedMethods = (control) => control;
    expect(complete(started.sandbox)).toBe(started.sandbox satisfies Sandbox);
  });

  it("has examples that its own schemas accept", () => {
    const wrong = IDS.flatMap((id) => {
      const { requestBody, place } = operationOf(id);
      const media = requestBody?.content["application/json"];
      return Object.values(media?.examples ?? {}).flatMap(({ value }) =>
        mistakesIn([...place, "requestBody", "content", "application/json", "schema"], value),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(IDS)("%s", (id) => {
  it("takes and answers what the document says, over HTTP and as a method alike", async () => {
    const given = await CASES[id]();
    const { requestBody, place } = operationOf(id);
    if (requestBody && given.fields) {
      expect(mistakesIn([...place, "requestBody", "content", "application/json", "schema"], given.fields)).toEqual([]);
    }
    const http = await overHttp(id, given as never);
    expect(http).toMatchObject({ status: 200 });
    expect(mistakesInAnswer(id, 200, http.answer)).toEqual([]);
    const method = await byMethod(id, (await CASES[id]()) as never);
    expect(withoutNumbers(method)).toEqual(withoutNumbers(http));
  });

  it("refuses wrong input alike, and names the field", async () => {
    const { parameters } = CONTROL_OPERATIONS[id];
    const { requestBody, place } = operationOf(id);
    const path = parameters.map(() => "none");
    const wrong: Given<MethodId>[] = [];
    if (requestBody || hasQuery(place)) wrong.push({ path, fields: { nothing_of_this_name: 1 } as never });
    for (const { path, fields } of wrong) {
      const http = await overHttp(id, { path, fields } as never);
      expect(http).toMatchObject({
        status: 400,
        answer: { detail: { field: expect.stringMatching(/^\/(query|body)\//) } },
      });
      expect(mistakesInAnswer(id, 400, http.answer)).toEqual([]);
      expect(await byMethod(id, { path, fields } as never)).toEqual(http);
    }
    const isMissing = parameters.length > 0 && Object.hasOwn(operationOf(id).responses, "404");
    if (!isMissing) return;
    const { fields } = await CASES[id]();
    const http = await overHttp(id, { path, fields } as never);
    expect(http.status).toBe(404);
    expect(mistakesInAnswer(id, 404, http.answer)).toEqual([]);
    expect(await byMethod(id, { path, fields } as never)).toEqual(http);
  });
});

it("a method without the parameter of its path is refused, and names it", async () => {
  const agree = started.sandbox.sessions.agree as (id?: unknown) => Promise<unknown>;
  await expect(agree()).rejects.toMatchObject({ status: 400, detail: { field: "/path/session_id" } });
  await expect(agree("")).rejects.toMatchObject({ status: 400, detail: { issue: "it is empty" } });
});

function hasQuery(place: string[]): boolean {
  const { parameters = [] } = at(place) as { parameters?: { in?: string; $ref?: string }[] };
  return parameters.some((parameter) => parameter.in === "query" || parameter.$ref !== undefined);
}

function mistakesInAnswer(id: MethodId, status: number, answer: unknown): unknown[] {
  const { place, responses } = operationOf(id);
  const reference = responses[String(status)]?.$ref;
  const response = reference === undefined ? [...place, "responses", String(status)] : reference.slice(2).split("/");
  const [type = ""] = Object.keys((at(response) as { content?: object } | undefined)?.content ?? {});
  return mistakesIn([...response, "content", type, "schema"], answer);
}

function mistakesIn(place: string[], value: unknown): unknown[] {
  const pointer = place.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`document#/${pointer}`);
  if (!validate) throw new Error(`the document has no /${place.join("/")}`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

function at(place: string[]): unknown {
  return place.reduce<unknown>((outer, key) => (outer as Record<string, unknown> | undefined)?.[key], document);
}

/** Identifiers and times differ between two items; everything else must be the same. */
function withoutNumbers(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === "number") return /(milliseconds|seconds)$/.test(key) ? 0 : inner;
    if (typeof inner !== "string") return inner;
    return inner.replace(/[0-9A-Za-z+/=_-]{20,}/g, "…").replace(/[0-9A-Za-z_-]*[0-9]{4,}[0-9A-Za-z_:.-]*/g, "…");
  });
  return JSON.parse(text);
}
