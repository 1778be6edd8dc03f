import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createFakePlatform, type FakePlatform, makeAnswer, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import { Cancellation } from "./cancellation.js";
import { createFetchTransport } from "./fetch-transport.js";

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});

/** Calls through a fetch of the caller's own, with two retries. */
async function callThrough(fetch: () => unknown) {
  let calls = 0;
  const counting = async () => {
    calls += 1;
    return fetch();
  };
  const client = fake.client({ fetch: counting as never, retries: 2 });
  const outcome = await client.createAppSigningSession(SIGNING.common).catch((error: unknown) => error);
  return { outcome, calls };
}

/** An answer as node-fetch gives it: its body is a stream of Node's. */
async function asNodeFetch(response: Response, broken?: Error) {
  const bytes = Buffer.from(await response.arrayBuffer());
  const body = new PassThrough();
  const arrayBuffer = async () => {
    if (broken !== undefined) throw broken;
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  };
  return { status: response.status, headers: response.headers, body, bodyUsed: false, arrayBuffer };
}

const MEBIBYTE = 1_048_576;
const coded = (code: string, cause?: unknown) => Object.assign(new Error("x", { cause }), { code });

describe("a fetch of the caller's own", () => {
  it("may give a body that is a stream of Node's, or none that is a stream", async () => {
    expect(await callThrough(async () => asNodeFetch(makeAnswer({}, fake.platform)))).toEqual({
      outcome: SIGNING.answer,
      calls: 1,
    });
    const withoutBody = async () => ({ ...(await asNodeFetch(makeAnswer({}, fake.platform))), body: undefined });
    expect(await callThrough(withoutBody)).toEqual({ outcome: SIGNING.answer, calls: 1 });
  });

  it("need not give anything to read where the answer has no body", async () => {
    const empty = {
      ...(await asNodeFetch(makeAnswer({ body: "" }, fake.platform))),
      body: null,
      arrayBuffer: undefined,
    };
    expect(await callThrough(() => empty)).toMatchObject({ outcome: { code: "RESPONSE_INVALID" }, calls: 1 });
  });

  it("is held to the limit where it has no stream of the web's", async () => {
    const body = JSON.stringify(SIGNING.answer).padEnd(MEBIBYTE + 1);
    const { outcome, calls } = await callThrough(async () => asNodeFetch(makeAnswer({ body }, fake.platform)));
    expect([outcome, calls]).toMatchObject([{ code: "RESPONSE_TOO_LARGE" }, 1]);
    const announced = await asNodeFetch(makeAnswer({ headers: { "Content-Length": "1048577" } }, fake.platform));
    const unread = { ...announced, arrayBuffer: () => expect.fail("it was read") };
    expect((await callThrough(() => unread)).outcome).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(announced.body.destroyed).toBe(true);
  });

  it("may give an answer of exactly the limit, announced or not", async () => {
    const body = JSON.stringify(SIGNING.answer).padEnd(MEBIBYTE);
    for (const headers of [{}, { "Content-Length": String(MEBIBYTE) }]) {
      const answer = asNodeFetch(makeAnswer({ body, headers }, fake.platform));
      expect(await callThrough(() => answer)).toEqual({ outcome: SIGNING.answer, calls: 1 });
    }
  });

  it("that gives a redirect with a stream of Node's is not followed, and let go of", async () => {
    const redirect = { ...(await asNodeFetch(makeAnswer({}, fake.platform))), status: 302 };
    const { outcome, calls } = await callThrough(() => redirect);
    const message = "the answer is a redirect (status 302); it was not followed";
    expect([outcome, calls]).toMatchObject([{ code: "REDIRECT_REFUSED", message }, 1]);
    expect(redirect.body.destroyed).toBe(true);
    const cancel = vi.fn(() => Promise.reject(new Error("cannot cancel")));
    expect((await callThrough(() => ({ ...redirect, body: { cancel } }))).calls).toBe(1);
    expect(cancel).toHaveBeenCalledTimes(1);
    for (const odd of [
      { body: {} },
      { type: "opaqueredirect", status: 200 },
      { type: "opaqueredirect", status: undefined },
    ]) {
      const { outcome, calls } = await callThrough(() => ({ ...redirect, ...odd }));
      expect([outcome, calls]).toMatchObject([{ code: "REDIRECT_REFUSED" }, 1]);
    }
  });

  it.each([
    [
      "that was read before",
      async (response: Response) => {
        await response.text();
        return response;
      },
      "was read before",
    ],
    [
      "that somebody else reads",
      async (response: Response) => {
        response.body?.getReader();
        return response;
      },
      "was read before",
    ],
    [
      "of Node's that was read before",
      async (response: Response) => ({ ...(await asNodeFetch(response)), bodyUsed: true }),
      "was read before",
    ],
    [
      "that nothing reads",
      async ({ status, headers }: Response) => ({ status, headers, body: {} }),
      "a body that cannot be read",
    ],
  ])("is not asked again for an answer with a body %s", async (_, spoil, words) => {
    const { outcome, calls } = await callThrough(() => spoil(makeAnswer({}, fake.platform)));
    expect([outcome, calls]).toMatchObject([{ code: "FETCH_FAILED", message: expect.stringContaining(words) }, 1]);
  });

  it.each([
    ["a TypeError of its own", () => (undefined as unknown as { x: string }).x.length, "TypeError"],
    ["a ReferenceError", () => Promise.reject(new ReferenceError("secret is not defined")), "ReferenceError"],
    ["a wrong argument", () => Promise.reject(coded("ERR_INVALID_URL")), "ERR_INVALID_URL"],
    ["a SyntaxError", () => JSON.parse("{secret"), "SyntaxError"],
    [
      "an error of its own",
      () => Promise.reject(Object.assign(new Error("secret"), { name: "TokenError" })),
      "TokenError",
    ],
    ["a code of its own", () => Promise.reject(coded("AccessDenied")), "AccessDenied"],
    ["a file that is not there", () => Promise.reject(coded("ENOENT")), "ENOENT"],
  ])("that throws %s is not asked again, and named", async (_, fetch, reason) => {
    const { outcome, calls } = await callThrough(fetch);
    expect([outcome, calls]).toMatchObject([{ code: "FETCH_FAILED", reason }, 1]);
    const { message } = outcome as Error;
    expect(message).toBe(`the fetch given to createClient failed: ${reason}; the request is not retried`);
  });

  it.each([new Error("secret"), "secret", undefined])("that throws %s is not asked again", async (thrown) => {
    const { outcome, calls } = await callThrough(() => Promise.reject(thrown));
    expect([outcome, calls]).toMatchObject([{ code: "FETCH_FAILED", reason: undefined }, 1]);
    const { message } = outcome as Error;
    expect(message).toBe("the fetch given to createClient failed; the request is not retried");
  });

  it.each([
    ...[
      "ECONNRESET",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EPIPE",
      "EHOSTUNREACH",
      "EPROTO",
      "ETIMEDOUT",
      "UND_ERR_CONNECT_TIMEOUT",
    ],
    ...["UND_ERR_HEADERS_OVERFLOW", "HPE_INVALID_CONSTANT", "ERR_TLS_CERT_ALTNAME_INVALID", "CERT_HAS_EXPIRED"],
    ...["DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "Z_DATA_ERROR", "ERR_STREAM_PREMATURE_CLOSE"],
    ...["ERR_NETWORK", "ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SOCKET_CONNECTION_TIMEOUT", "ConnectionClosed"],
  ])("that fails with %s is asked again", async (code) => {
    const { outcome, calls } = await callThrough(() => Promise.reject(coded(code)));
    expect([outcome, calls]).toMatchObject([{ code: "CONNECTION_FAILED", reason: code }, 3]);
  });

  it("that throws an error of its own after the answer came is not called again", async () => {
    const reading = async () => {
      const answer = makeAnswer({}, fake.platform);
      return ((await answer.json()) as { data: { id: string } }).data.id;
    };
    expect(await callThrough(reading)).toMatchObject({ outcome: { reason: "TypeError" }, calls: 1 });
  });

  it.each([
    ["Node", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), "ECONNREFUSED"],
    ["Node without a code", new TypeError("fetch failed"), undefined],
    ["undici", new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") }), "UND_ERR_SOCKET"],
    ["node-fetch", Object.assign(coded("ECONNRESET"), { name: "FetchError", type: "system" }), "ECONNRESET"],
    ["Bun", coded("ConnectionRefused"), "ConnectionRefused"],
    ["Deno", new TypeError("error sending request for url (https://x/): client error (Connect)"), undefined],
    ["workerd", new Error("Network connection lost."), undefined],
    ["Chrome", new TypeError("Failed to fetch"), undefined],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource."), undefined],
    ["Safari", new TypeError("Load failed"), undefined],
    ["a limit of the caller's", new DOMException("x", "TimeoutError"), "TimeoutError"],
    ["another realm", { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } }, "ECONNRESET"],
  ])("that fails as connections do in %s is asked again", async (_, thrown, reason) => {
    const { outcome, calls } = await callThrough(() => Promise.reject(thrown));
    expect([outcome, calls]).toMatchObject([{ code: "CONNECTION_FAILED", reason }, 3]);
  });

  it("is asked again when its connection breaks within the body", async () => {
    const broken = coded("ERR_STREAM_PREMATURE_CLOSE");
    const { outcome, calls } = await callThrough(async () => asNodeFetch(makeAnswer({}, fake.platform), broken));
    expect([outcome, calls]).toMatchObject([{ code: "CONNECTION_FAILED", reason: "ERR_STREAM_PREMATURE_CLOSE" }, 3]);
    const stream = () => {
      const body = new ReadableStream({ pull: (controller) => controller.error(coded("ECONNRESET")) });
      return new Response(body, { headers: makeAnswer({}, fake.platform).headers });
    };
    expect(await callThrough(stream)).toMatchObject({ outcome: { code: "CONNECTION_FAILED" }, calls: 3 });
  });

  it("leaves the caller's reason as it is when the caller aborts", async () => {
    const controller = new AbortController();
    const reason = new RangeError("enough");
    const fetch = async () => {
      controller.abort(reason);
      throw new TypeError("a mistake");
    };
    const call = fake
      .client({ fetch: fetch as never })
      .createAppSigningSession(SIGNING.common, { signal: controller.signal });
    expect(await thrownBy(call)).toBe(reason);
  });
});

describe("the runtime's own fetch", () => {
  const send = (fetch: () => unknown) =>
    createFetchTransport("https://a.example", fetch as never, false)(
      { method: "GET", target: "/", headers: {}, body: new Uint8Array() },
      10,
      new Cancellation(),
    );

  it("fails as a broken connection, whatever it throws", async () => {
    const thrown = new ReferenceError("x");
    expect(await thrownBy(send(() => Promise.reject(thrown)))).toBe(thrown);
  });

  it("gives no body for an answer without one, and none of a redirect that is hidden", async () => {
    expect(await send(async () => new Response(null))).toMatchObject({ status: 200, body: new Uint8Array() });
    const hidden = { type: "opaqueredirect", status: 0, headers: new Headers(), body: null };
    expect(await send(async () => hidden)).toMatchObject({ status: 0, body: undefined });
  });
});
