import { beforeAll, describe, expect, it } from "vitest";
import { appHandoff } from "wechatpay-global";
import { createFakePlatform, type FakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { UnexpectedField } from "../index.js";

let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

async function create(body: unknown) {
  fake.answer({ body });
  const reported: UnexpectedField[] = [];
  const client = fake.client({ hooks: { onUnexpected: (field) => reported.push(field) } });
  const session = await client.createAppSigningSession(SIGNING.common);
  return { session, reported: reported.map(({ seenIn, path, rule }) => `${seenIn} ${path} ${rule}`) };
}

describe("the answer", () => {
  it("is passed on as it came", async () => {
    expect(await create(SIGNING.answer)).toEqual({ session: SIGNING.answer, reported: [] });
    const more = { ...SIGNING.answer, more: { at: [null] } };
    expect(await create(more)).toEqual({
      session: more,
      reported: ["createAppSigningSession more additionalProperties"],
    });
    const { session, reported } = await create({ ...SIGNING.answer, sign_url: null });
    expect(session).toEqual(SIGNING.answer);
    expect(session).not.toHaveProperty("sign_url");
    expect(reported).toEqual([]);
  });

  it.each(["x".repeat(129), "a&b=c", "界 \n"])("may hold a session_id of another form: %j", async (session_id) => {
    const { session, reported } = await create({ session_id });
    expect(session).toEqual({ session_id });
    expect(reported).toEqual(session_id.length > 128 ? ["createAppSigningSession session_id maxLength"] : []);
    // Where it could end or extend a query, it is refused all the same.
    expect(() => appHandoff(session.session_id)).toThrow("sessionId must be 1 to 128 letters");
  });

  it("holds numbers that JSON.parse would round as texts, through the plain API client too", async () => {
    const body = JSON.stringify(SIGNING.answer).replace("{", '{"sequence":9007199254740993,');
    const session = { ...SIGNING.answer, sequence: "9007199254740993" };
    expect((await create(body)).session).toEqual(session);
    fake.answer({ body });
    expect((await fake.client().api.POST(SIGNING.path, { body: SIGNING.common })).data).toEqual(session);
  });

  it("holds the session ID too when that comes as such a number", async () => {
    expect(await create('{"session_id":201710180325670965}')).toEqual({ session: SIGNING.answer, reported: [] });
  });

  it.each([
    [{}, "required"],
    [{ session_id: null }, "required"],
    [{ session_id: "" }, "minLength"],
    [{ session_id: 7 }, "type"],
    [{ session_id: [] }, "type"],
  ])("%j is no session", async (body, rule) => {
    const message = `the answer is signed by WeChat Pay, but breaks the rule "${rule}" at session_id`;
    fake.answer({ body });
    expect(await thrownBy(fake.client().createAppSigningSession(SIGNING.common))).toMatchObject({
      code: "RESPONSE_INVALID",
      message,
    });
  });
});
