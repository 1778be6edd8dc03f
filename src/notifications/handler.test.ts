import { once } from "node:events";
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import express from "express";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { delaysIn } from "../../test/support/delays.js";
import { createFakePlatform, type FakePlatform, thrownIn } from "../../test/support/fake-fetch.js";
import {
  API_V3_KEY,
  COMMON_CONTRACT,
  makeNotification,
  type NotificationChanges,
} from "../../test/support/fake-notifications.js";
import {
  createMemoryStore,
  createNodeNotificationHandler,
  createNotificationHandler,
  type NodeRequest,
  type NodeResponse,
  type NotificationEvent,
  type NotificationHandlerOptions,
  type WechatPayClient,
  WechatPayTimeoutError,
} from "../index.js";

let fake: FakePlatform;
let client: WechatPayClient;
beforeAll(async () => {
  fake = await createFakePlatform();
  client = fake.client({ apiV3Key: API_V3_KEY });
});

let server: Server | undefined;
afterEach(async () => {
  await new Promise((resolve) => {
    server?.close(resolve);
    server?.closeAllConnections();
    if (server === undefined) resolve(undefined);
  });
  server = undefined;
});

const make = (changes?: NotificationChanges) => makeNotification(fake.platform, changes);
const toRequest = (message: ReturnType<typeof make>) =>
  new Request("https://a.example", { method: "POST", ...message });

/** What a handler saw, and how to reach it. */
function watch(onEvent: NotificationHandlerOptions["onEvent"] = () => {}) {
  const events: NotificationEvent[] = [];
  const errors: { code?: string; message: string }[] = [];
  const options: NotificationHandlerOptions = {
    onEvent: (event) => {
      events.push(event);
      return onEvent(event);
    },
    onError: (error) => errors.push(error as Error),
  };
  return { events, errors, options };
}

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The head of the answer to a body that is not ended; hangs up then. */
function headOf(url: string, headers: Record<string, string>, body: Uint8Array) {
  return new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const outgoing = httpRequest(url, { method: "POST", headers });
    outgoing.on("error", reject);
    outgoing.on("response", (response: IncomingMessage) => {
      resolve({ status: response.statusCode, connection: response.headers.connection });
      outgoing.destroy();
    });
    outgoing.write(body);
  });
}

const post = (url: string, { headers, body }: ReturnType<typeof make>) => fetch(url, { method: "POST", headers, body });
const taken = { code: "SUCCESS", message: "OK" };

describe("what a handler answers", () => {
  const answerOf = async (options: NotificationHandlerOptions, changes?: NotificationChanges) => {
    const response = await createNotificationHandler(client, options)(toRequest(make(changes)));
    expect(response.headers.get("Content-Type")).toBe("application/json");
    return { status: response.status, ...((await response.json()) as { code: string; message: string }) };
  };

  it("200 SUCCESS for what onEvent took", async () => {
    const { options, events, errors } = watch();
    expect(await answerOf(options)).toEqual({ status: 200, ...taken });
    expect(events).toMatchObject([{ event_type: "PAPAY.SIGN" }]);
    expect(errors).toEqual([]);
  });

  const refusals: Record<string, [NotificationChanges, number, string]> = {
    "a wrong signature": [{ headers: { "Wechatpay-Signature": "AAAA" } }, 401, "SIGNATURE_INVALID"],
    "a probe": [{ headers: { "Wechatpay-Signature": "WECHATPAY/SIGNTEST/AAAA" } }, 401, "SIGNATURE_PROBE"],
    "no signature": [{ headers: { "Wechatpay-Signature": undefined } }, 401, "SIGNATURE_HEADER_INVALID"],
    "an old one": [{ signedAt: Date.now() - 301_000 }, 401, "TIMESTAMP_OUT_OF_RANGE"],
    "an unknown key": [{ headers: { "Wechatpay-Serial": "AB" } }, 401, "PLATFORM_KEY_UNKNOWN"],
    "one that our APIv3 key does not open": [{ apiV3Key: "f".repeat(32) }, 500, "DECRYPTION_FAILED"],
    "one of another shape": [{ body: "{}" }, 400, "NOTIFICATION_INVALID"],
    "one that is too long": [{ body: " ".repeat(65_537) }, 413, "NOTIFICATION_TOO_LARGE"],
  };
  it.each(Object.entries(refusals))("FAIL for %s, which onEvent never sees", async (_, [changes, status, message]) => {
    const { options, events, errors } = watch();
    expect(await answerOf(options, changes)).toEqual({ status, code: "FAIL", message });
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ code: message }]);
  });

  it("500 FAIL when onEvent throws, whatever it throws, and nothing of it", async () => {
    for (const thrown of [
      new Error("password"),
      await client.parseNotification({ headers: {}, body: "" }).catch((e) => e),
    ]) {
      const { options, errors } = watch(() => Promise.reject(thrown));
      expect(await answerOf(options)).toEqual({ status: 500, code: "FAIL", message: "not handled, send again later" });
      expect(errors).toEqual([thrown]);
    }
  });

  it("503 FAIL when there is no platform key yet", async () => {
    const down = fake.client({
      apiV3Key: API_V3_KEY,
      platformKeys: [],
      fetch: () => Promise.reject(new Error("down")),
    });
    const { options, errors } = watch();
    const response = await createNotificationHandler(down, options)(toRequest(make()));
    expect(response.status).toBe(503);
    expect(errors).toMatchObject([{ code: "PLATFORM_KEYS_UNAVAILABLE" }]);
  });

  it("405 for another method", async () => {
    const response = await createNotificationHandler(client, watch().options)(new Request("https://a.example"));
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST"]);
  });

  it("also when onError throws", async () => {
    const options = {
      ...watch().options,
      onError: () => {
        throw new Error("logger");
      },
    };
    expect(await answerOf(options, { body: "{}" })).toMatchObject({ status: 400 });
    const unhandled = vi.fn();
    process.once("unhandledRejection", unhandled);
    const rejecting = { ...options, onError: (() => Promise.reject(new Error("logger"))) as never };
    expect(await answerOf(rejecting, { body: "{}" })).toMatchObject({ status: 400 });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(unhandled).not.toHaveBeenCalled();
    process.removeListener("unhandledRejection", unhandled);
  });

  it("503 in time when onEvent takes long, which then ends once and counts", async () => {
    let finish = () => {};
    const { options, events } = watch(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const handler = createNotificationHandler(client, { ...options, timeout: 500 });
    expect((await handler(toRequest(make()))).status).toBe(503);
    expect((await handler(toRequest(make()))).status).toBe(503); // in progress
    finish();
    await expect.poll(async () => (await handler(toRequest(make()))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it("within 4.5 s, since the platform waits 5", async () => {
    expect(await delaysIn(() => answerOf(watch().options))).toContain(4_500);
  });

  it("and calls onError for a late failure", async () => {
    let fail: (() => void) | undefined;
    const { options, errors } = watch(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error("late"));
        }),
    );
    await createNotificationHandler(client, { ...options, timeout: 500 })(toRequest(make()));
    await expect.poll(() => fail).toBeDefined();
    fail?.();
    await expect.poll(() => errors.length).toBe(2);
    expect(errors.map(({ message }) => message)).toEqual(["no complete answer within 500 ms", "late"]);
  });

  it("within the window that the handler widens", async () => {
    const { options } = watch();
    const changes = { signedAt: Date.now() - 900_000 };
    expect(await answerOf(options, changes)).toMatchObject({ status: 401 });
    expect(await answerOf({ ...options, clockTolerance: 1000 }, changes)).toMatchObject({ status: 200 });
  });

  it.each([
    [{ onEvent: undefined }, "onEvent"],
    [{ onEvent: () => {}, onError: 7 }, "onError"],
    [{ onEvent: () => {}, timeout: 0 }, "timeout"],
    [{ onEvent: () => {}, timeout: 5_001 }, "timeout"],
    [{ onEvent: () => {}, clockTolerance: 0 }, "clockTolerance"],
    [{ onEvent: () => {}, bodyLimit: 0 }, "bodyLimit"],
    [{ onEvent: () => {}, deduplication: { ...createMemoryStore(), deleteIfEqual: 1 } }, "deduplication.deleteIfEqual"],
    [{ onEvent: () => {}, deduplication: null }, "deduplication.get"],
    [undefined, "onEvent"],
  ])("is settled when it is made: %j is refused", (options, path) => {
    const error = thrownIn(() => createNotificationHandler(client, options as never));
    expect(error["issues"]).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
  });
});

describe("duplicates", () => {
  it("run onEvent once, a hundred at the same moment, too", async () => {
    const { options, events } = watch(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const handler = createNotificationHandler(client, options);
    const message = make();
    const answers = await Promise.all(
      Array.from({ length: 100 }, async () => (await handler(toRequest(message))).status),
    );
    expect(events).toHaveLength(1);
    expect(answers.every((status) => status === 200 || status === 503)).toBe(true);
    expect((await handler(toRequest(message))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it("run it again after it threw, and another notification is another", async () => {
    let fails = 1;
    const { options, events } = watch(() => {
      if (fails-- > 0) throw new Error("once");
    });
    const handler = createNotificationHandler(client, options);
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await handler(toRequest(make()))).status);
    expect(statuses).toEqual([500, 200, 200]);
    expect(events).toHaveLength(2);
    await handler(toRequest(make({ fields: { id: "EV-2" } })));
    expect(events).toHaveLength(3);
  });

  it("are handled by the next one when the process of the first died", async () => {
    let now = Date.now();
    const deduplication = createMemoryStore(() => now);
    const dead = watch(() => new Promise(() => {}));
    await createNotificationHandler(client, { ...dead.options, deduplication, timeout: 500 })(toRequest(make()));
    const { options, events } = watch();
    const handler = createNotificationHandler(client, { ...options, deduplication });
    expect((await handler(toRequest(make()))).status).toBe(503);
    now += 5 * 60_000;
    expect((await handler(toRequest(make()))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it("are remembered for three days", async () => {
    let now = Date.now();
    const deduplication = createMemoryStore(() => now);
    const { options, events } = watch();
    const handler = createNotificationHandler(client, { ...options, deduplication });
    const DAY = 24 * 3600_000;
    for (const [step, count] of [
      [0, 1],
      [3 * DAY - 1, 1],
      [1, 2],
    ] as const) {
      now += step;
      expect((await handler(toRequest(make()))).status).toBe(200);
      expect(events).toHaveLength(count);
    }
  });

  it("are identified by their id: the end of a contract may come before its beginning", async () => {
    const { options, events } = watch();
    const handler = createNotificationHandler(client, options);
    const ended = { id: "EV-2", event_type: "PAPAY.TERMINATE", create_time: "2026-01-02T00:00:00+08:00" };
    const signed = { id: "EV-1", event_type: "PAPAY.SIGN", create_time: "2026-01-01T00:00:00+08:00" };
    for (const fields of [ended, signed, ended, signed]) await handler(toRequest(make({ fields })));
    expect(events).toMatchObject([ended, signed]);
  });

  it("get 500 when the store fails before onEvent, and 200 when it fails after onEvent", async () => {
    const { options, events, errors } = watch();
    const down = () => Promise.reject(new Error("store is down"));
    const good = createMemoryStore();
    const before = createNotificationHandler(client, { ...options, deduplication: { ...good, setIfAbsent: down } });
    expect((await before(toRequest(make()))).status).toBe(500);
    expect(events).toEqual([]);
    const after = createNotificationHandler(client, { ...options, deduplication: { ...good, set: down } });
    expect((await after(toRequest(make()))).status).toBe(200);
    expect(events).toHaveLength(1);
    expect(errors.map(({ message }) => message)).toEqual(["store is down", "store is down"]);
    const failing = watch(() => Promise.reject(new Error("work")));
    const release = createNotificationHandler(client, {
      ...failing.options,
      deduplication: { ...createMemoryStore(), deleteIfEqual: down },
    });
    expect((await release(toRequest(make()))).status).toBe(500);
    expect(failing.errors.map(({ message }) => message)).toEqual(["store is down", "work"]);
  });

  it("are answered in time, by the result of onEvent, when the store hangs after it", async () => {
    const hang = () => new Promise<never>(() => {});
    const deduplication = { ...createMemoryStore(), set: hang, deleteIfEqual: hang };
    const { options, errors } = watch();
    const taken = await createNotificationHandler(client, { ...options, deduplication })(toRequest(make()));
    expect(taken.status).toBe(200);
    expect(errors).toMatchObject([{ code: "TIMEOUT" }]);
    const failing = watch(() => Promise.reject(new Error("work")));
    const other = toRequest(make({ fields: { id: "EV-2" } }));
    const refused = await createNotificationHandler(client, { ...failing.options, deduplication })(other);
    expect(refused.status).toBe(500);
    expect(failing.errors.map(({ message }) => message)).toEqual(["no complete answer within 1000 ms", "work"]);
  });
});

describe("the handler for Node", () => {
  it("works in http", async () => {
    const { options, events } = watch();
    const url = await serve(createNodeNotificationHandler(client, options));
    const response = await post(url, make());
    expect([response.status, await response.json()]).toEqual([200, taken]);
    expect(events).toHaveLength(1);
  });

  it.each([
    ["with no parser", []],
    ["with express.raw()", [express.raw({ type: () => true })]],
    [
      "with a parser that keeps rawBody",
      [express.json({ verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }) })],
    ],
  ])("works in Express %s", async (_, parsers) => {
    const { options, events, errors } = watch();
    const app = express();
    for (const parser of parsers) app.use(parser);
    app.post("/", createNodeNotificationHandler(client, options));
    const response = await post(await serve(app), make());
    expect(errors).toEqual([]);
    expect([response.status, await response.json()]).toEqual([200, taken]);
    expect(events).toHaveLength(1);
  });

  it("says what to change when a JSON parser read the body", async () => {
    const { options, events, errors } = watch();
    const app = express();
    app.use(express.json());
    app.post("/", createNodeNotificationHandler(client, options));
    const response = await post(await serve(app), make());
    expect(response.status).toBe(500);
    const { code, message } = (await response.json()) as { code: string; message: string };
    expect(code).toBe("FAIL");
    expect(message).toContain("before express.json(), or with express.raw(");
    expect(errors[0]?.message).toBe(message);
    expect(events).toEqual([]);
  });

  it("stops reading at the limit, and answers", async () => {
    const { options, errors } = watch();
    const url = await serve(createNodeNotificationHandler(client, { ...options, bodyLimit: 1000 }));
    const headers = { ...make().headers, "Content-Length": "10000000" };
    expect(await headOf(url, headers, Buffer.alloc(2000))).toEqual({ status: 413, connection: "close" });
    expect(errors).toMatchObject([{ code: "NOTIFICATION_TOO_LARGE" }]);
  });

  it("takes a body of exactly the limit, and keeps the connection", async () => {
    const { options } = watch();
    const message = make();
    const url = await serve(createNodeNotificationHandler(client, { ...options, bodyLimit: message.body.length }));
    const length = String(message.body.length);
    const headers = { ...message.headers, Connection: "keep-alive", "Content-Length": length };
    expect(await headOf(url, headers, message.body)).toEqual({ status: 200, connection: "keep-alive" });
  });

  /** What a framework leaves behind, without a socket. */
  function left(message: ReturnType<typeof make>, fields: Partial<NodeRequest>) {
    const stream = Readable.from([message.body]);
    const request = Object.assign(stream, { method: "POST", headers: message.headers, ...fields });
    const answer = { status: 0, headers: {} as Record<string, string>, body: "" };
    const response: NodeResponse = {
      writeHead: (status, headers) => Object.assign(answer, { status, headers }),
      end: (body) => Object.assign(answer, { body }),
    };
    return { request: request as NodeRequest & Readable, response, answer };
  }

  it.each([
    ["nothing", undefined, 200],
    ["null", null, 200],
    ["{}, as Express 4 does before any parser", {}, 200],
    ["an object", { id: "EV-1" }, 500],
    ["a list", [1], 500],
  ])("with %s in the place of the body, beside a stream that nobody read", async (_, body, status) => {
    const { options, errors } = watch();
    const { request, response, answer } = left(make(), { body });
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer.status).toBe(status);
    expect(errors).toMatchObject(status === 200 ? [] : [{ code: "INVALID_INPUT", issues: [{ path: "body" }] }]);
  });

  it("says so when other code read the stream and kept nothing", async () => {
    const { options, errors } = watch();
    const { request, response, answer } = left(make(), {});
    request.resume();
    await once(request, "end");
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer.status).toBe(500);
    expect(answer.headers).not.toHaveProperty("Connection");
    expect(errors).toMatchObject([{ issues: [{ path: "body", rule: "type" }] }]);
    expect(errors[0]?.message).toMatch(/^body is missing: /);
  });

  it.each([
    ["breaks", new Error("reset")],
    ["is closed", undefined],
  ])("answers when the request %s", async (_, reason) => {
    const { options, errors } = watch();
    const { response, answer } = left(make(), {});
    const { headers } = make();
    const request = Object.assign(new Readable({ read: () => {} }), { method: "POST", headers });
    const handling = createNodeNotificationHandler(client, options)(request, response);
    request.destroy(reason);
    await handling;
    expect(answer.status).toBe(400);
    expect(errors).toMatchObject([{ code: "NOTIFICATION_INCOMPLETE" }]);
  });

  it("reads a body of very many pieces", async () => {
    const { options } = watch();
    const { response, answer } = left(make(), {});
    const pieces = Readable.from(Array.from({ length: 300_000 }, () => Buffer.from(" ")));
    const request = Object.assign(pieces, { method: "POST", headers: make().headers });
    await createNodeNotificationHandler(client, { ...options, bodyLimit: 1024 * 1024 })(request, response);
    expect(answer).toMatchObject({ status: 401, body: expect.stringContaining("SIGNATURE_INVALID") });
  });

  it.each([
    ["decodes", (request: Readable) => request.setEncoding("utf8")],
    ["pauses", (request: Readable) => request.pause()],
  ])("reads a stream that somebody %s before", async (_, prepare) => {
    const { options } = watch();
    const message = make({ plaintext: { ...COMMON_CONTRACT, more: "界".repeat(1000) } });
    const { request, response, answer } = left(message, {});
    prepare(request);
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer).toMatchObject({ status: 200 });
  });

  it("reads pieces that end within a character", async () => {
    const { options } = watch();
    const message = make({ plaintext: { ...COMMON_CONTRACT, more: "界" }, fields: { summary: "界" } });
    const { response, answer } = left(message, {});
    const pieces = Readable.from(Array.from(message.body, (byte) => Buffer.of(byte)));
    const request = Object.assign(pieces, { method: "POST", headers: message.headers });
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer).toMatchObject({ status: 200 });
  });

  it("takes the text that a parser kept in rawBody", async () => {
    const { options } = watch();
    const message = make();
    const { request, response, answer } = left(message, { rawBody: Buffer.from(message.body).toString() });
    request.resume();
    await once(request, "end");
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer).toMatchObject({ status: 200 });
  });

  it("knows at once that the sender is gone", async () => {
    const { options, errors } = watch();
    const { request, response, answer } = left(make(), {});
    request.destroy();
    await once(request, "close");
    await createNodeNotificationHandler(client, options)(request, response);
    expect(answer.status).toBe(400);
    expect(errors).toMatchObject([{ code: "NOTIFICATION_INCOMPLETE" }]);
  });

  it("does not answer a request that is already answered", async () => {
    const { options, events } = watch();
    const { request, response, answer } = left(make(), {});
    await createNodeNotificationHandler(client, options)(request, Object.assign(response, { headersSent: true }));
    expect(answer.status).toBe(0);
    expect(events).toHaveLength(1);
  });

  it("reads the limit once", async () => {
    let reads = 0;
    const options = {
      ...watch().options,
      get bodyLimit() {
        return ++reads === 1 ? 100 : 1e9;
      },
    };
    const handler = createNotificationHandler(client, options);
    expect((await handler(toRequest(make()))).status).toBe(413);
  });

  it("and the one for Fetch let go of a body that does not end in time", async () => {
    const { options } = watch();
    const { headers } = make();
    const stalled = Object.assign(new Readable({ read: () => {} }), { method: "POST", headers });
    const pause = vi.spyOn(stalled, "pause");
    const { response, answer } = left(make(), {});
    const handling = createNodeNotificationHandler(client, { ...options, timeout: 300 })(stalled, response);
    const pausesBefore = pause.mock.calls.length;
    await handling;
    expect(answer).toMatchObject({ status: 503, headers: { Connection: "close" } });
    expect(pause.mock.calls.length).toBeGreaterThan(pausesBefore);

    const cancel = vi.fn();
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)), cancel });
    const request = new Request("https://a.example", { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect((await createNotificationHandler(client, { ...options, timeout: 300 })(request)).status).toBe(503);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it("does not wait for a sender that sends a byte now and then, or hangs up", async () => {
    const { options, errors } = watch();
    let handle: RequestListener = createNodeNotificationHandler(client, { ...options, timeout: 500 });
    const url = await serve((request, response) => handle(request, response));
    const headers = { ...make().headers, "Content-Length": "100" };
    expect(await headOf(url, headers, Buffer.from("{"))).toMatchObject({ status: 503 });
    expect(errors).toMatchObject([{ code: "TIMEOUT" }]);
    const patient = createNodeNotificationHandler(client, options);
    handle = (request, response) => {
      hangsUp.destroy(); // the head is there
      return patient(request, response);
    };
    const hangsUp = httpRequest(url, { method: "POST", headers });
    hangsUp.on("error", () => {});
    hangsUp.write("{");
    await expect.poll(() => errors.length).toBe(2);
    expect(errors[1]).toMatchObject({ code: "NOTIFICATION_INCOMPLETE" });
  });
});

describe("without onError", () => {
  /** The lines that a handler prints about one message, and its status. */
  async function printedBy(onEvent: NotificationHandlerOptions["onEvent"], changes?: NotificationChanges) {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      const handle = createNotificationHandler(client, { onEvent });
      const { status } = await handle(toRequest(make(changes)));
      return { status, lines: printed.mock.calls };
    } finally {
      printed.mockRestore();
    }
  }

  const secretive = Object.assign(new TypeError("the password is hunter2"), { request: "hunter2" });
  const coded = Object.assign(new Error("hunter2"), { code: "ECONNREFUSED" });
  const line = (what: string) => [
    [`wechatpay-global: a notification was not handled: ${what} (give onError to see more)`],
  ];

  it.each([
    ["a name", secretive, "onEvent threw TypeError"],
    ["a code", coded, "onEvent threw ECONNREFUSED"],
    ["neither", "hunter2", "onEvent threw an error"],
    [
      "an error of this package, whatever strangers could do",
      new WechatPayTimeoutError(5),
      "onEvent threw no complete answer within 5 ms",
    ],
  ])("one line says what onEvent threw: %s", async (_, error, what) => {
    const failing = () => Promise.reject(error);
    expect(await printedBy(failing)).toEqual({ status: expect.any(Number), lines: line(what) });
  });

  it("one line says that the APIv3 key is wrong, and that a genuine message cannot be read", async () => {
    const wrongKey = await printedBy(() => {}, { apiV3Key: "x".repeat(32) });
    expect(wrongKey).toMatchObject({ status: 500, lines: [[expect.stringContaining("Is apiV3Key the one")]] });
    const unreadable = await printedBy(() => {}, { body: "no JSON" });
    expect(unreadable).toMatchObject({ status: 400, lines: [[expect.stringContaining("is not JSON")]] });
  });

  it("nothing is printed about messages of strangers, or about handled notifications", async () => {
    const forged = { headers: { "Wechatpay-Nonce": "another" } };
    expect(await printedBy(() => {}, forged)).toEqual({ status: 401, lines: [] });
    expect(await printedBy(() => {}, { signedAt: 0 })).toEqual({ status: 401, lines: [] });
    expect(await printedBy(() => {}, { body: "x".repeat(70_000) })).toEqual({ status: 413, lines: [] });
    expect(await printedBy(() => {})).toEqual({ status: 200, lines: [] });
  });
});
