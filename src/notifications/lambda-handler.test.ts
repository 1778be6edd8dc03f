import { beforeAll, describe, expect, it } from "vitest";
import { createFakePlatform, type FakePlatform } from "../../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../../test/support/fake-notifications.js";
import { createLambdaNotificationHandler, type LambdaEvent, type LambdaResult } from "../index.js";

let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

async function answerTo(event: LambdaEvent) {
  const seen: string[] = [];
  const errors: unknown[] = [];
  const handler = createLambdaNotificationHandler(fake.client({ apiV3Key: API_V3_KEY }), {
    onEvent: ({ event_type }) => void seen.push(event_type),
    onError: (error) => void errors.push(error),
  });
  return { answer: await handler(event), seen, errors };
}

/** A notification in the form of an event, with a body that is not ASCII alone. */
function eventOf(change: (event: LambdaEvent & { body: string }) => LambdaEvent): LambdaEvent {
  const { headers, body } = makeNotification(fake.platform, { fields: { summary: "签约成功" } });
  return change({ httpMethod: "POST", headers, body: Buffer.from(body).toString() });
}

const TAKEN: LambdaResult = {
  statusCode: 200,
  headers: { "Content-Type": "application/json" },
  body: '{"code":"SUCCESS","message":"OK"}',
};
const base64 = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding).toString("base64");

describe("the handler for AWS Lambda", () => {
  it.each<[string, (event: LambdaEvent & { body: string }) => LambdaEvent]>([
    ["version 1.0", (event) => event],
    ["version 2.0", ({ httpMethod: _, ...event }) => ({ ...event, requestContext: { http: { method: "POST" } } })],
    ["base64", (event) => ({ ...event, body: base64(event.body), isBase64Encoded: true })],
    [
      "a load balancer that gives several values",
      ({ headers, ...event }) => ({
        ...event,
        multiValueHeaders: Object.fromEntries(
          Object.entries(headers ?? {}).map(([name, value]) => [name, [value ?? ""]]),
        ),
      }),
    ],
  ])("takes an event of %s", async (_, change) => {
    expect(await answerTo(eventOf(change))).toEqual({ answer: TAKEN, seen: ["PAPAY.SIGN"], errors: [] });
  });

  it.each<[string, number, string, (event: LambdaEvent & { body: string }) => LambdaEvent]>([
    ["another method", 405, "notifications come by POST", (event) => ({ ...event, httpMethod: "GET" })],
    ["no body", 401, "SIGNATURE_INVALID", (event) => ({ ...event, body: null })],
    ["no headers", 401, "SIGNATURE_HEADER_INVALID", (event) => ({ ...event, headers: null })],
    ["a body of 64 kB and a byte", 413, "NOTIFICATION_TOO_LARGE", (event) => ({ ...event, body: "a".repeat(65_537) })],
    ["more bytes than characters", 413, "NOTIFICATION_TOO_LARGE", (event) => ({ ...event, body: "€".repeat(30_000) })],
    [
      "base64 of more than that",
      413,
      "NOTIFICATION_TOO_LARGE",
      (event) => ({ ...event, body: base64("a".repeat(65_537)), isBase64Encoded: true }),
    ],
    [
      "64 kB in base64",
      401,
      "SIGNATURE_INVALID",
      (event) => ({ ...event, body: base64("a".repeat(65_536)), isBase64Encoded: true }),
    ],
  ])("refuses %s", async (_, statusCode, message, change) => {
    const { answer, seen } = await answerTo(eventOf(change));
    expect({ ...answer, body: JSON.parse(answer.body) }).toMatchObject({ statusCode, body: { code: "FAIL", message } });
    expect(seen).toEqual([]);
  });

  it.each<[string, (event: LambdaEvent & { body: string }) => unknown, RegExp]>([
    [
      "a body that was parsed",
      (event) => ({ ...event, body: JSON.parse(event.body) }),
      /^event\.body is object: a JSON parser read/,
    ],
    [
      "a body that is said to be base64",
      (event) => ({ ...event, isBase64Encoded: true }),
      /^event\.body is not base64/,
    ],
    ["no event", () => undefined, /^event is undefined; give the event of API Gateway/],
    ["a record of a queue", () => ({ Records: [] }), /^event is an object with Records; give the event/],
    [
      "a Request",
      () => new Request("https://a.example", { method: "POST" }),
      /createNotificationHandler takes a Request/,
    ],
  ])("says what is wrong with %s", async (_, change, message) => {
    const { answer, errors } = await answerTo(eventOf((event) => change(event) as LambdaEvent));
    expect(answer.statusCode).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({ code: "FAIL", message: expect.stringMatching(message) });
    expect(errors).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringMatching(message) }]);
  });
});
