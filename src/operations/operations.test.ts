import { describe, expect, it } from "vitest";
import { createFakePlatform, type FakePlatform, MCHID, thrownBy } from "../../test/support/fake-fetch.js";
import { OPERATIONS as ALL, exampleAnswers, exampleRequests } from "../../test/support/operations.js";
import { connect, type RequestAttributes, type WechatPayClient } from "../index.js";
import type { Mode } from "../request/mode.js";
import type { Schema } from "../schema/schema.js";
import * as functions from "./index.js";
import type { Operation, OperationId } from "./operation.js";

/** Those whose answers are JSON, or nothing. A statement has tests of its own. */
const OPERATIONS = ALL.filter(({ digest }) => digest === undefined);

type Run = (request: object, options?: object) => Promise<unknown>;

/** Half an hour from now suits apps, eight minutes suit web pages. */
const IN_TIME = { createH5SigningSession: 8, createWebSigningSession: 8 } as Record<string, number>;

const fake: FakePlatform = await createFakePlatform();

/** The method of a client; the one that takes no request takes options in its place. */
function methodOf(client: WechatPayClient, { id, modes }: Operation): Run {
  const method = (client as unknown as Record<string, unknown>)[id] as (...rest: unknown[]) => Promise<unknown>;
  const takesRequest = modes.some((mode) => Object.keys(fieldsOf(mode)).length > 0);
  return takesRequest ? method : (_, options) => method(options);
}

/** The fields of a mode, by their names. */
function fieldsOf({ schema }: Mode): Record<string, Schema> {
  return { ...schema.required, ...schema.optional };
}

function requestsOf(id: string): [string, Record<string, unknown>][] {
  const expired_time = new Date(Date.now() + (IN_TIME[id] ?? 30) * 60_000).toISOString();
  return exampleRequests(id).map(([name, request]) => [
    name,
    "expired_time" in request ? { ...request, expired_time } : request,
  ]);
}

/** An answer of the operation about these identifiers. */
function answerOf(operation: Operation<OperationId>, request: Record<string, unknown>, index = 0): unknown {
  const answer = exampleAnswers(operation.id)[index];
  if (typeof answer !== "object" || answer === null) return answer;
  const about: Record<string, unknown> = structuredClone(answer) as Record<string, unknown>;
  for (const field of [...operation.bound.required, ...operation.bound.optional]) {
    const [name, inRequest] = typeof field === "string" ? [field, field] : field;
    const value = name === "mchid" || name === "sp_mchid" ? MCHID : request[inRequest];
    // What stands deeper is the same in the examples.
    if (!name.includes(".") && (name in answer || value !== undefined)) about[name] = value;
  }
  return about;
}

/** The same about another contract. */
function aboutAnother(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return content;
  const others = Object.entries({
    contract_id: "Wx999",
    out_contract_code: "999",
    plan_id: 999,
    out_trade_no: "999",
    transaction_id: "999",
    out_refund_no: "999",
    id: "999",
  });
  return { ...content, ...Object.fromEntries(others.filter(([name]) => name in content)) };
}

function answer(body: unknown): void {
  fake.answer(body === undefined ? { status: 204, body: "" } : { body });
}

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  it.each(requestsOf(id))("sends each field where the document wants it: %s", async (_, request) => {
    const expected = answerOf(operation, request);
    answer(expected);
    const before = fake.sent.length;
    expect(await methodOf(fake.client(), operation)(request)).toEqual(expected);
    const connection = connect(fake.options);
    const run = (functions as unknown as Record<string, unknown>)[id] as (...all: unknown[]) => Promise<unknown>;
    expect(await (Object.keys(request).length > 0 ? run(connection, request) : run(connection))).toEqual(expected);
    const sent = fake.sent.slice(before);
    expect(sent).toHaveLength(2);
    for (const { method, url, body } of sent) {
      const { pathname, searchParams } = new URL(url);
      expect(method).toBe(operation.method);
      const inPath = Object.keys(request).filter((name) => operation.path.includes(`{${name}}`));
      let path = operation.path;
      for (const name of inPath) path = path.replace(`{${name}}`, String(request[name]));
      expect(decodeURIComponent(pathname)).toBe(path);
      const rest = Object.fromEntries(Object.entries(request).filter(([name]) => !inPath.includes(name)));
      expect(url.includes("?")).toBe(searchParams.size > 0);
      if (method === "GET") {
        expect(body).toHaveLength(0);
        expect(Object.fromEntries(searchParams)).toEqual(
          Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
        );
      } else {
        expect(searchParams.size).toBe(0);
        expect(JSON.parse(Buffer.from(body).toString())).toEqual(rest);
      }
    }
  });

  it("calls hooks with the path template, which holds no identifier", async () => {
    const attributesSeen: RequestAttributes[] = [];
    const [[, request = {}] = []] = requestsOf(id);
    answer(answerOf(operation, request));
    const client = fake.client({ hooks: { onRequest: ({ attributes }) => attributesSeen.push(attributes) } });
    await methodOf(client, operation)(request);
    expect(attributesSeen.map((attributes) => attributes["url.template"])).toEqual([operation.path]);
  });

  it("adds its own solution to the general one of an error", async () => {
    const [[, request = {}] = []] = requestsOf(id);
    for (const [code, words] of Object.entries(operation.solutions)) {
      fake.answer({ status: 403, body: { code, message: "?" } });
      if (operation.doneAlready?.includes(code)) {
        expect(await methodOf(fake.client(), operation)(request)).toBeUndefined();
        fake.answer({ status: 403, body: { code, message: "?" }, unsigned: true });
        expect(await thrownBy(methodOf(fake.client(), operation)(request))).toMatchObject({ code, verified: false });
        continue;
      }
      expect(await thrownBy(methodOf(fake.client(), operation)(request))).toMatchObject({
        code,
        solution: expect.stringMatching(new RegExp(`^.+ ${words.replace(/[.()]/g, "\\$&")}$`)),
      });
    }
  });
});

describe.each(
  OPERATIONS.filter(({ modes }) => modes.length > 1).map((operation) => [operation.id, operation] as const),
)("%s, before anything is sent", (id, operation) => {
  const requests = requestsOf(id).map(([, request]) => request);
  const requiredOf = ({ schema: { required = {} } }: Mode) => Object.keys(required);
  const inMode = (mode: Mode) =>
    requests.find(
      (request) =>
        requiredOf(mode).every((name) => name in request) &&
        Object.keys(request).every((name) => name in fieldsOf(mode)),
    ) ?? {};
  const isWhole = (mode: Mode, request: object) =>
    requiredOf(mode).every((name) => name in request) &&
    Object.entries(request).every(([name, value]) => {
      const field = fieldsOf(mode)[name];
      return field && (field.const === undefined || field.const === value);
    });
  const refused = async (request: object) => {
    const before = fake.sent.length;
    const error = await thrownBy(methodOf(fake.client(), operation)(request));
    expect(fake.sent).toHaveLength(before);
    return error.message;
  };

  it("refuses a request that mixes the modes, or is of none", async () => {
    for (const mode of operation.modes) {
      for (const other of operation.modes) {
        const mixed = { ...inMode(mode), ...inMode(other) };
        if (operation.modes.some((one) => isWhole(one, mixed))) continue;
        expect(await refused(mixed)).toMatch(/^the request mixes \w.+ with \w.+; give either \w/);
      }
    }
  });

  it("names missing and unknown fields", async () => {
    for (const mode of operation.modes) {
      const request = inMode(mode);
      for (const name of requiredOf(mode)) {
        const { [name]: _, ...rest } = request;
        if (operation.modes.some((one) => isWhole(one, rest))) continue; // a request of another mode
        // Without its only own field a request has no mode left.
        const isOwn = operation.modes.some((one) => !(name in fieldsOf(one)));
        expect(await refused(rest)).toMatch(isOwn ? /names no mode|is missing/ : new RegExp(`${name} is missing`));
      }
      expect(await refused({ ...request, stranger: "1" })).toContain(`stranger is not a field of ${mode.title}`);
    }
  });

  it.each([undefined, null, "text", 7, []])("refuses %j", async (request) => {
    expect(await refused(request as unknown as object)).toContain("the request must be an object");
  });
});

describe("an amount", () => {
  const charge = (amount: unknown) => {
    const [[, request = {}] = []] = requestsOf("createTransaction");
    return fake.client().createTransaction({ ...request, amount } as never);
  };

  it.each([
    [
      { total: 8.88, currency: "HKD" },
      "amount.total must be a whole number in the smallest unit of the currency, such as 888 for HKD 8.88, got a fraction",
    ],
    [
      { total: "8.88", currency: "HKD" },
      "amount.total must be a whole number in the smallest unit of the currency, such as 888 for HKD 8.88, got a string",
    ],
    [{ total: 2 ** 53, currency: "HKD" }, "amount.total must be at most 9007199254740991, got 9007199254740992"],
    [{ total: 0, currency: "HKD" }, "amount.total must be at least 1, got 0"],
    [
      { total: 100, currency: "HKX" },
      "amount.currency must be a currency code of ISO 4217, such as HKD, got a text of 3 characters",
    ],
    [
      { total: 100, currency: "hkd" },
      "amount.currency must be a currency code of ISO 4217, such as HKD, got a text of 3 characters",
    ],
    [{ total: 100 }, "amount.currency is missing; common mode needs it (a currency code of ISO 4217, such as HKD)"],
    [
      { total: 100, currency: "HKD", unit: 1 },
      "amount.unit is not a field of common mode; WeChat Pay refuses unknown fields",
    ],
    [888, "amount must be an object, got a number"],
  ])("of %j is refused with words that say what to send", async (amount, message) => {
    const before = fake.sent.length;
    expect((await thrownBy(charge(amount))).message).toBe(message);
    expect(fake.sent).toHaveLength(before);
  });

  it.each(["JPY", "KWD", "CNY"])("may be of any currency of ISO 4217: %s", async (currency) => {
    answer({ out_trade_no: "1217752501201407033233368018", trade_state: "SUCCESS", amount: { total: 100, currency } });
    await expect(charge({ total: 100, currency })).resolves.toHaveProperty("trade_state", "SUCCESS");
  });

  it("of an answer is that of the request", async () => {
    for (const amount of [
      { total: 101, currency: "HKD" },
      { total: 100, currency: "CNY" },
    ]) {
      answer({ out_trade_no: "1217752501201407033233368018", trade_state: "SUCCESS", amount });
      expect(await thrownBy(charge({ total: 100, currency: "HKD" }))).toMatchObject({
        code: "RESPONSE_OF_ANOTHER_REQUEST",
      });
    }
  });
});

describe("a value in a path or a query", () => {
  it("is encoded so that no parser of URLs changes it", async () => {
    const out_contract_code = "a/b?c#d&e=f%20 +'()*!~张";
    answer({ contract_id: "1", state: "SIGNED", out_contract_code });
    const contract = await fake
      .client()
      .getContractByOutContractCode({ out_contract_code, plan_id: 7, appid: "w'x(1)*!&=+" });
    expect(contract.state).toBe("SIGNED");
    const { url } = fake.sent.at(-1) ?? { url: "" };
    expect(new URL(url).href).toBe(url);
    expect(url).toMatch(
      /out-contract-code\/a%2Fb%3Fc%23d%26e%3Df%2520%20%2B%27%28%29%2A%21~%E5%BC%A0\?appid=w%27x%281%29%2A%21%26%3D%2B&plan_id=7$/,
    );
  });

  it.each([".", ".."])("is no segment that a parser of URLs takes away: %s", async (text) => {
    const client = fake.client();
    for (const run of [
      () => client.getContract({ contract_id: text, appid: "wx" }),
      () => client.getContractByOutContractCode({ out_contract_code: text, plan_id: 1, appid: "wx" }),
      () => client.terminateContract({ contract_id: text, appid: "wx", termination_note: "n" }),
    ]) {
      expect((await thrownBy(run())).message).toContain("and not only dots");
    }
  });
});

describe("an answer is about what was asked", () => {
  const CONTRACT = { contract_id: "Wx1", state: "SIGNED", out_contract_code: "1005", plan_id: 66 };
  const byId = (changes: object) => {
    answer({ ...CONTRACT, ...changes });
    return fake.client().getContract({ contract_id: "Wx1", appid: "wx" });
  };
  const byCode = (changes: object) => {
    answer({ ...CONTRACT, ...changes });
    const asked = { out_contract_code: "1005", plan_id: 66, sp_appid: "wx", sub_mchid: "10000097" };
    return fake.client().getContractByOutContractCode(asked);
  };

  it.each([
    ["contract_id", byId, { contract_id: "Wx2" }],
    ["mchid", byId, { mchid: "1900000110" }],
    ["sp_mchid", byId, { sp_mchid: "1900000110" }],
    ["out_contract_code", byCode, { out_contract_code: "1006" }],
    ["plan_id", byCode, { plan_id: 67 }],
    ["sub_mchid", byCode, { sub_mchid: "10000098" }],
    ["sp_mchid", byCode, { sp_mchid: "10000098" }],
    ["plan_id", byCode, { plan_id: { $: 66 } }],
    ["plan_id", byCode, { plan_id: [66] }],
  ] as const)("is refused about another %s", async (name, ask, changes) => {
    expect(await thrownBy(ask(changes))).toMatchObject({
      name: "WechatPayVerificationError",
      code: "RESPONSE_OF_ANOTHER_REQUEST",
      message: `the answer is signed by WeChat Pay, but is about another ${name}: it may be the answer to another request`,
    });
  });

  it("is accepted when the requested number has spaces around it, which WeChat Pay may remove", async () => {
    answer({ ...CONTRACT, out_contract_code: "1005" });
    const asked = { out_contract_code: " 1005", plan_id: 66, appid: "wx" };
    await expect(fake.client().getContractByOutContractCode(asked)).resolves.toBeDefined();
  });

  it("is refused when it lacks its identifiers", async () => {
    expect((await thrownBy(byCode({ out_contract_code: null }))).message).toContain("has no out_contract_code");
  });

  it("is accepted with spaces around values, numbers as strings, and absent optional fields", async () => {
    await expect(byCode({ out_contract_code: " 1005 ", plan_id: "66", sub_mchid: " 10000097" })).resolves.toBeDefined();
    await expect(byId({ mchid: MCHID, sp_mchid: undefined, sub_mchid: "whoever" })).resolves.toBeDefined();
    await expect(byCode({ plan_id: undefined })).resolves.toBeDefined();
  });

  it("is refused when it is that of any other request, but for those that hold nothing of it", async () => {
    const taken: string[] = [];
    for (const asked of OPERATIONS) {
      for (const other of OPERATIONS) {
        for (const index of exampleAnswers(other.id).keys()) {
          const [[, request = {}] = []] = requestsOf(asked.id);
          // Genuine, and about another contract than the one that is asked for.
          answer(aboutAnother(answerOf(other, {}, index)));
          const outcome = await methodOf(
            fake.client(),
            asked,
          )(request).then(
            () => "taken",
            (error: { code: string }) => error.code,
          );
          if (outcome === "taken") taken.push(asked.id);
          else expect(["RESPONSE_OF_ANOTHER_REQUEST", "RESPONSE_INVALID"]).toContain(outcome);
        }
      }
    }
    // Those hold nothing that could be compared: they cannot be told from others of their kind.
    const unbound = OPERATIONS.filter(({ bound }) => bound.required.length + bound.optional.length === 0);
    expect([...new Set(taken)].sort()).toEqual(unbound.map(({ id }) => id).sort());
  });
});

describe("an answer without a body", () => {
  it("is none when it has one", async () => {
    const ask = { contract_id: "Wx1", appid: "wx", termination_note: "n" };
    fake.answer({ status: 200, body: { contract_id: "Wx2", state: "TERMINATED" } });
    expect(await thrownBy(fake.client().terminateContract(ask))).toMatchObject({
      code: "RESPONSE_INVALID",
      message: "the answer is signed by WeChat Pay, but has a body; none is expected",
    });
    fake.answer({ status: 204, body: "", unsigned: true });
    expect(await thrownBy(fake.client().terminateContract(ask))).toMatchObject({ name: "WechatPayVerificationError" });
  });
});
