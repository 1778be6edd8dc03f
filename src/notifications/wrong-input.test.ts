import { beforeAll, describe, expect, it } from "vitest";
import { createFakePlatform, type FakePlatform } from "../../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../../test/support/fake-notifications.js";
import { createNodeNotificationHandler, createNotificationHandler, type FetchInput } from "../index.js";

let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

function watched() {
  const seen: string[] = [];
  const errors: Error[] = [];
  const options = {
    onEvent: ({ event_type }: { event_type: string }) => void seen.push(event_type),
    onError: (error: unknown) => void errors.push(error as Error),
  };
  return { client: fake.client({ apiV3Key: API_V3_KEY }), options, seen, errors };
}

const request = () => new Request("https://a.example", { method: "POST", ...makeNotification(fake.platform) });

describe("a handler for Fetch", () => {
  it.each<[string, () => FetchInput]>([
    ["a Request", request],
    ["an event that holds it", () => ({ request: request(), params: {} })],
    ["a context that holds it", () => ({ req: { raw: request() } })],
    [
      "a request of another class",
      () => {
        const { method, headers, body } = request();
        return { method, headers, body, arrayBuffer: () => Promise.reject(new Error("not asked for")) };
      },
    ],
  ])("takes %s", async (_, input) => {
    const { client, options, seen, errors } = watched();
    expect((await createNotificationHandler(client, options)(input())).status).toBe(200);
    expect({ seen, errors }).toEqual({ seen: ["PAPAY.SIGN"], errors: [] });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a text", "POST", "string"],
    ["an empty object", {}, "an object with no properties"],
    [
      "an event of AWS Lambda",
      { version: "2.0", rawPath: "/", headers: {} },
      "an object with version, rawPath, headers",
    ],
    ["Node's request", { method: "POST", headers: {}, pipe() {} }, "an object with method, headers, pipe"],
    [
      "many members",
      Object.fromEntries([..."abcdefghi"].map((name) => [name, 1])),
      "an object with a, b, c, d, e, f, g, h, …",
    ],
    [
      "eight members",
      Object.fromEntries([..."abcdefgh"].map((name) => [name, 1])),
      "an object with a, b, c, d, e, f, g, h",
    ],
  ])("says that it was given %s, and what to give", async (_, input, shape) => {
    const { client, options, errors } = watched();
    const response = await createNotificationHandler(client, options)(input as FetchInput);
    const message = `input is ${shape}; give a Request, or an object that has it as request or req.raw (createNotificationHandler takes a Request, createNodeNotificationHandler Node's request and response, createLambdaNotificationHandler an event of AWS Lambda; docs/frameworks.md shows each)`;
    expect([response.status, await response.json()]).toEqual([500, { code: "FAIL", message }]);
    expect(errors).toMatchObject([{ code: "INVALID_INPUT", message }]);
  });
});

describe("a handler for Node", () => {
  it("names the input that it got, to onError and to the framework, which answers 500", async () => {
    const { client, options, errors } = watched();
    const handler = createNodeNotificationHandler(client, options) as (...inputs: unknown[]) => Promise<void>;
    const message = expect.stringMatching(
      /^request is an object with headers; give the request and its response, or a context of Koa/,
    );
    await expect(handler({ headers: {} }, {})).rejects.toMatchObject({ code: "INVALID_INPUT", message });
    expect(errors).toMatchObject([{ code: "INVALID_INPUT", message }]);
  });

  it.each<[string, unknown[]]>([
    ["a request without a response", [{ on: () => {}, headers: {} }]],
    ["a Request", [new Request("https://a.example", { method: "POST" })]],
    ["a request of Fastify without a reply", [{ raw: { on: () => {}, headers: {} } }, {}]],
    ["what has a request and no more", [{ req: { on: () => {}, headers: {} } }]],
    ["nothing", []],
  ])("refuses %s", async (_, inputs) => {
    const { client, options, errors } = watched();
    const handler = createNodeNotificationHandler(client, options) as (...inputs: unknown[]) => Promise<void>;
    await expect(handler(...inputs)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(errors).toHaveLength(1);
  });
});
