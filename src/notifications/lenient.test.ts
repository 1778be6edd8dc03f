import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { createFakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import {
  API_V3_KEY,
  COMMON_CONTRACT,
  INSTITUTIONAL_CONTRACT,
  makeNotification,
  type NotificationChanges,
} from "../../test/support/fake-notifications.js";
import { createClient, createNotificationParser, type UnexpectedField } from "../index.js";

// Strict before the proof, lenient after it: what is proved to come from WeChat Pay is refused only when it does not
// say what it is about.

let platform: TestKey;
beforeAll(async () => {
  platform = await createTestKey("Test platform");
});

async function read(changes: NotificationChanges) {
  const reported: UnexpectedField[] = [];
  const parser = createNotificationParser({
    apiV3Key: API_V3_KEY,
    platformKeys: [{ publicKey: platform.certificatePem }],
    onUnexpected: (field) => reported.push(field),
  });
  const event = await parser.parseNotification(makeNotification(platform, changes));
  return {
    event,
    reported: reported.map(({ path, rule }) => `${path} ${rule}`),
    seenIn: new Set(reported.map((f) => f.seenIn)),
  };
}

const refusedWith = async (changes: NotificationChanges) => {
  const error = await thrownBy(read(changes));
  expect(error).toMatchObject({ code: "NOTIFICATION_INVALID" });
  return error.message;
};

const BOTH_ENDS = { contract_expired_time: "2025-09-01T10:00:00+08:00", contract_expire_time: "2025-09-01T10:00:00Z" };
const CONTRACTS: Record<string, Record<string, unknown>> = {
  common: { ...COMMON_CONTRACT, ...BOTH_ENDS },
  institutional: {
    ...INSTITUTIONAL_CONTRACT,
    ...BOTH_ENDS,
    sub_appid: "wxcbda96de0b165484",
    sp_openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
    sub_openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
    contract_termination_mode: "USER",
    operate_time: "2015-09-01T10:00:00+08:00",
  },
};

/** Which rule an empty text breaks; `openid`s may be empty. */
const EMPTY: Record<string, string | undefined> = {
  mchid: "minLength",
  appid: "minLength",
  sub_mchid: "minLength",
  sp_appid: "minLength",
  out_contract_code: "minLength",
  plan_id: "type",
  contract_termination_mode: "minLength",
  operate_time: "format",
  contract_expired_time: "format",
  contract_expire_time: "format",
};

describe.each(Object.entries(CONTRACTS))("a contract in %s mode", (_, contract) => {
  const optional = Object.keys(contract).filter((name) => name !== "contract_id" && name !== "sp_mchid");

  it("as the document describes it is passed on, and nothing is reported", async () => {
    expect(await read({ plaintext: contract })).toMatchObject({ event: { resource: contract }, reported: [] });
  });

  it.each(optional)("with %s absent, null, empty, or of another type", async (name) => {
    const { [name]: _, ...rest } = contract;
    for (const plaintext of [rest, { ...rest, [name]: null }]) {
      const { event, reported } = await read({ plaintext });
      expect(event.resource).toEqual(rest);
      expect(event.resource).not.toHaveProperty(name);
      expect(reported).toEqual([]);
    }
    const rules: [unknown, string | undefined][] = [
      ["", EMPTY[name]],
      [{ at: [1] }, "type"],
      [[], "type"],
      [true, "type"],
      [name === "plan_id" ? "123" : 123, "type"],
      [name === "plan_id" ? 0.5 : 20150901100000, "type"],
    ];
    for (const [value, rule] of rules) {
      const plaintext = { ...rest, [name]: value };
      const { event, reported, seenIn } = await read({ plaintext });
      expect(event.resource).toEqual(plaintext);
      expect(reported).toEqual(rule === undefined ? [] : [`resource.${name} ${rule}`]);
      for (const where of seenIn) expect(where).toBe("PAPAY.SIGN");
    }
  });

  it.each(["20150901100000", "2015-09-01 10:00:00", "2015-09-01T10:00:00", "1441072800"])(
    "with times such as %s",
    async (time) => {
      const times = { operate_time: time, contract_expired_time: time };
      const { event, reported } = await read({ plaintext: { ...contract, ...times } });
      expect(event.resource).toMatchObject(times);
      expect(reported).toEqual(["resource.operate_time format", "resource.contract_expired_time format"]);
    },
  );

  it("of contract_id and the mode alone is a contract", async () => {
    const { contract_id, sp_mchid } = contract;
    const plaintext = { contract_id, ...(sp_mchid !== undefined && { sp_mchid }) };
    expect(await read({ plaintext })).toMatchObject({ event: { resource: plaintext }, reported: [] });
  });

  it.each([
    [undefined, "required"],
    [null, "required"],
    ["", "minLength"],
    [7, "type"],
    [{ at: 1 }, "type"],
  ])("without a contract_id that identifies it, %j, is refused", async (contract_id, rule) => {
    expect(await refusedWith({ plaintext: { ...contract, contract_id } })).toBe(
      `the decrypted resource is signed by WeChat Pay, but breaks the rule "${rule}" at contract_id`,
    );
  });
});

describe("an institution's contract whose sp_mchid", () => {
  const { sp_mchid: _, ...rest } = CONTRACTS["institutional"] ?? {};

  it.each([undefined, null])("is %j is passed on without it, what only institutions get told", async (sp_mchid) => {
    const { event, reported } = await read({ plaintext: { ...rest, sp_mchid } });
    expect(event.resource).toEqual(rest);
    expect(event.resource).not.toHaveProperty("sp_mchid");
    expect(reported).toContain("resource.sub_mchid additionalProperties");
  });

  it.each(["", 7, {}])("is %j is passed on as it came", async (sp_mchid) => {
    const { event, reported } = await read({ plaintext: { ...rest, sp_mchid } });
    expect(event.resource).toEqual({ ...rest, sp_mchid });
    expect(reported).toContain("resource.sp_mchid additionalProperties");
  });
});

describe("an envelope", () => {
  const times = ["", "20180608103456", 1528425296, {}, [], "x".repeat(65)];
  it.each(times.map((create_time) => ({ create_time })))("with %j is passed on", async ({ create_time }) => {
    const { event, reported } = await read({ fields: { create_time } });
    expect(event).toMatchObject({ create_time, resource: COMMON_CONTRACT });
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatch(/^create_time (minLength|maxLength|format|type)$/);
  });

  it.each(["create_time", "resource_type", "summary"])("may have no %s, or null", async (name) => {
    for (const value of [undefined, null]) {
      const { event, reported } = await read({ fields: { [name]: value } });
      expect(event.resource).toEqual(COMMON_CONTRACT);
      expect(event).not.toHaveProperty(name);
      expect(reported).toEqual([]);
    }
  });

  it.each<[NotificationChanges, string]>([
    [{ fields: { resource_type: "" } }, "resource_type minLength"],
    [{ fields: { resource_type: 1 } }, "resource_type type"],
    [{ fields: { summary: ["x"] } }, "summary type"],
    [{ resource: { original_type: 1 } }, "resource.original_type type"],
    [{ fields: { more: 1 } }, "more additionalProperties"],
    [{ resource: { more: 1 } }, "resource.more additionalProperties"],
    [{ fields: { id: "x".repeat(37) } }, "id maxLength"],
    [{ fields: { id: "x".repeat(1_000) } }, "id maxLength"],
  ])("%j is passed on and reported", async (changes, expected) => {
    const { event, reported } = await read(changes);
    expect(event).toMatchObject({ ...(changes.fields?.["id"] !== undefined && changes.fields) });
    expect(event.resource).toEqual(COMMON_CONTRACT);
    expect(reported).toEqual([expected]);
  });

  it("may have no original_type, and associated_data that is null", async () => {
    expect((await read({ resource: { original_type: null } })).reported).toEqual([]);
    // What was authenticated is not empty here: that a null counts as absent is seen in that the tag decides.
    for (const associated_data of [null, undefined, 7, {}]) {
      expect(await thrownBy(read({ resource: { associated_data } }))).toMatchObject({ code: "DECRYPTION_FAILED" });
    }
  });

  it.each([null, undefined, 7, {}])(
    "whose associated_data is %j opens when nothing was authenticated",
    async (data) => {
      const { event } = await read({ associatedData: "", resource: { associated_data: data } });
      expect(event.resource).toEqual(COMMON_CONTRACT);
    },
  );

  it.each<[NotificationChanges, string]>([
    [{ body: "[]" }, 'breaks the rule "type"'],
    [{ body: "null" }, 'breaks the rule "type"'],
    [{ fields: { id: undefined } }, 'breaks the rule "required" at id'],
    [{ fields: { id: null } }, 'breaks the rule "required" at id'],
    [{ fields: { id: "" } }, 'breaks the rule "minLength" at id'],
    [{ fields: { id: 7 } }, 'breaks the rule "type" at id'],
    [{ fields: { event_type: null } }, 'breaks the rule "required" at event_type'],
    [{ fields: { event_type: "" } }, 'breaks the rule "minLength" at event_type'],
    [{ fields: { event_type: 7 } }, 'breaks the rule "type" at event_type'],
    [{ body: '{"id":"1","event_type":"PAPAY.SIGN","resource":null}' }, 'breaks the rule "required" at resource'],
    [{ body: '{"id":"1","event_type":"PAPAY.SIGN","resource":[]}' }, 'breaks the rule "type" at resource'],
    [{ resource: { algorithm: null } }, 'breaks the rule "required" at resource.algorithm'],
    [{ resource: { algorithm: "AEAD_SM4_GCM" } }, 'breaks the rule "const" at resource.algorithm'],
    [{ resource: { nonce: "12345678901" } }, 'breaks the rule "minLength" at resource.nonce'],
    [{ resource: { nonce: 7 } }, 'breaks the rule "type" at resource.nonce'],
    [{ resource: { ciphertext: "*".repeat(24) } }, 'breaks the rule "pattern" at resource.ciphertext'],
    [{ resource: { ciphertext: {} } }, 'breaks the rule "type" at resource.ciphertext'],
  ])("%j does not say what it is about, and is refused", async (changes, why) => {
    expect(await refusedWith(changes)).toBe(`the notification is signed by WeChat Pay, but ${why}`);
  });

  it("with a nonce that is too long does not decrypt", async () => {
    expect(await thrownBy(read({ resource: { nonce: "1234567890123" } }))).toMatchObject({ code: "DECRYPTION_FAILED" });
  });
});

describe("what the document leaves open", () => {
  it("is passed on and not reported: other events and modes of termination", async () => {
    const plaintext = { ...COMMON_CONTRACT, contract_termination_mode: "SOMETHING_NEW" };
    expect(await read({ plaintext })).toMatchObject({ event: { resource: plaintext }, reported: [] });
    for (const event_type of ["PAPAY.PAUSE", "papay.sign"]) {
      const resource = { anything: null, list: [null, { contract_id: null }] };
      expect(await read({ plaintext: resource, fields: { event_type } })).toEqual({
        event: expect.objectContaining({ event_type, resource }),
        reported: [],
        seenIn: new Set(),
      });
    }
    expect((await read({ plaintext: "null", fields: { event_type: "PAPAY.PAUSE" } })).event.resource).toBeNull();
  });

  it("is a new field, passed on with its content, and reported", async () => {
    const plaintext = { ...COMMON_CONTRACT, more: { deep: [null, { gone: null }] } };
    expect(await read({ plaintext })).toMatchObject({
      event: { resource: plaintext },
      reported: ["resource.more additionalProperties"],
    });
  });
});

describe("whatever it holds", () => {
  it("a contract with its contract_id is passed on, without nulls", async () => {
    const names = fc.oneof(fc.constantFrom(...Object.values(CONTRACTS).flatMap(Object.keys)), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.jsonValue({ maxDepth: 2 })), async (fields) => {
        fc.pre(!JSON.stringify(fields).includes("__proto__"));
        const plaintext = JSON.stringify({ ...fields, contract_id: "Wx1" });
        const { event, reported } = await read({ plaintext });
        const kept = Object.entries(JSON.parse(plaintext)).filter(([, value]) => value !== null);
        expect(event.resource).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(kept), roundedAsText)));
        for (const one of reported) expect(one).toMatch(/^resource\.[\w.?-]* \w+$/);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  const roundedAsText = (_: string, value: unknown) =>
    typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER ? String(value) : value;

  it("a hook that throws, or is a method, changes nothing", async () => {
    const { options } = await createFakePlatform();
    const seen: unknown[] = [];
    const hooks = {
      name: "mine",
      onUnexpected(field: UnexpectedField) {
        seen.push({ ...field, name: this.name });
        throw new Error("of the hook");
      },
    };
    const platformKeys = [{ publicKey: platform.certificatePem }];
    const client = createClient({ ...options, platformKeys, apiV3Key: API_V3_KEY, hooks });
    const plaintext = { ...COMMON_CONTRACT, operate_time: "secret" };
    for (let i = 0; i < 3; i++) {
      expect((await client.parseNotification(makeNotification(platform, { plaintext }))).resource).toEqual(plaintext);
    }
    const reported = { seenIn: "PAPAY.SIGN", path: "resource.operate_time", rule: "format" };
    expect(seen).toEqual([{ ...reported, name: "mine" }]);
  });
});

describe("numbers that JSON.parse would round", () => {
  const withNumber = (number: string) => JSON.stringify(COMMON_CONTRACT).replace("123", number);

  it.each(["9007199254740993", "-9007199254740993", "1e400", "123456789012345678901234567890"])(
    "%s comes as a text with its digits",
    async (number) => {
      const { event, reported } = await read({ plaintext: withNumber(number) });
      expect(event.resource).toEqual({ ...COMMON_CONTRACT, plan_id: number });
      expect(reported).toEqual(["resource.plan_id type"]);
    },
  );

  it("the others stay numbers", async () => {
    const { event } = await read({ plaintext: withNumber('9007199254740991,"rate":0.1234567890123456789') });
    expect(event.resource).toMatchObject({ plan_id: 9007199254740991, rate: 0.12345678901234568 });
  });

  it("also in an event that this version does not know, and in an envelope", async () => {
    const changes = { plaintext: '{"order":9007199254740993}', fields: { event_type: "PAPAY.PAUSE" } };
    expect((await read(changes)).event.resource).toEqual({ order: "9007199254740993" });
    const { body } = makeNotification(platform);
    const text = new TextDecoder().decode(body).replace("{", '{"sequence":9007199254740993,');
    expect((await read({ body: text })).event.resource).toEqual(COMMON_CONTRACT);
  });
});
