import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { faultOfAuthorization, signAnswer } from "../../contract-tests/support/signatures.js";
import { createFakePlatform, MCHID, thrownBy } from "../support/fake-fetch.js";
import { contractIn, SIGNING, TERMINATION } from "../support/fixtures.js";
import { type RawServer, startRawServer } from "./raw-server.js";

/*
 * Broken and hostile servers on real sockets, behind the runtime's own fetch. Each call must end in a documented error,
 * in time, with no open socket and no unhandled rejection.
 */
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

const fake = await createFakePlatform();
const servers: RawServer[] = [];
beforeAll(() => {
  process.on("unhandledRejection", onUnhandled);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled).toEqual([]);
});

async function serve(behave: (socket: Socket, count: number) => void): Promise<RawServer> {
  const server = await startRawServer(behave);
  servers.push(server);
  return server;
}

/** Time limits that no call here reaches; an error code would show it. */
const AMPLE = { timeout: 600_000, attemptTimeout: 600_000 };
const LIMIT = 400;
const call = (url: string, options = {}) =>
  fake.client({ fetch: undefined, baseUrl: url, ...AMPLE, ...options }).createAppSigningSession(SIGNING.common);

const BODY = Buffer.from(JSON.stringify(SIGNING.answer));

/** The head of an answer, signed over `signed`, with changes; a list repeats a header. */
function head(
  status: number | string,
  changes: Record<string, string | string[] | undefined> = {},
  signed: Uint8Array = BODY,
): string {
  const headers: Record<string, string | string[] | undefined> = {
    "Content-Type": "application/json",
    "Content-Length": String(signed.length),
    ...signAnswer(signed, fake.platform),
    ...changes,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}: ${one}`),
  );
  return `HTTP/1.1 ${status}${typeof status === "number" ? " X" : ""}\r\n${lines.join("\r\n")}\r\n\r\n`;
}
const unsigned = {
  "Wechatpay-Timestamp": undefined,
  "Wechatpay-Nonce": undefined,
  "Wechatpay-Serial": undefined,
  "Wechatpay-Signature": undefined,
};
const answer =
  (text: string | Buffer, body: string | Uint8Array = BODY) =>
  (socket: Socket) => {
    socket.write(text, "latin1" as never);
    socket.end(body);
  };

const CHUNKED = { "Content-Length": undefined, "Transfer-Encoding": "chunked" };
const GZIP = { "Content-Encoding": "gzip" };
const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
const zipped = gzipSync(BODY);

/** What the server does, and the possible error codes: runtimes accept different faults. */
const faults: Record<string, [(socket: Socket) => void, string[]]> = {
  "resets before it answers": [(socket) => socket.resetAndDestroy(), ["CONNECTION_FAILED"]],
  "closes before it answers": [(socket) => socket.end(), ["CONNECTION_FAILED"]],
  "resets in the middle of the body": [
    (socket) => socket.write(head(200) + BODY.subarray(0, 5).toString(), () => socket.resetAndDestroy()),
    ["CONNECTION_FAILED"],
  ],
  "closes in the middle of the body": [
    (socket) => socket.end(head(200) + BODY.subarray(0, 5).toString()),
    ["CONNECTION_FAILED"],
  ],
  "closes in the middle of a chunk": [
    (socket) => socket.end(`${head(200, CHUNKED)}20\r\n${BODY.toString()}`),
    ["CONNECTION_FAILED"],
  ],
  "cuts a body without length": [
    (socket) => socket.end(head(200, { "Content-Length": undefined }) + BODY.subarray(0, 10).toString()),
    ["SIGNATURE_INVALID"],
  ],
  "announces less than it signed": [
    (socket) => socket.end(head(200, { "Content-Length": "10" }) + BODY.toString()),
    ["SIGNATURE_INVALID", "CONNECTION_FAILED"],
  ],
  "speaks no HTTP": [(socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n\r\n"), ["CONNECTION_FAILED"]],
  "sends a status of nonsense": [answer(head("2x0 OK")), ["CONNECTION_FAILED"]],
  "folds a header": [
    answer(head(200, { "Wechatpay-Nonce": "abc\r\n def" })),
    ["SIGNATURE_HEADER_INVALID", "SIGNATURE_INVALID", "CONNECTION_FAILED"],
  ],
  "sends a length and chunks": [answer(head(200, { "Transfer-Encoding": "chunked" })), ["CONNECTION_FAILED"]],
  "sends two lengths": [answer(head(200, { "Content-Length": ["10", String(BODY.length)] })), ["CONNECTION_FAILED"]],
  "sends headers of 64 kB": [answer(head(200, { "X-Long": "x".repeat(65_536) })), ["CONNECTION_FAILED"]],
  "sends gzip that is none": [answer(head(200, GZIP)), ["CONNECTION_FAILED"]],
  "sends 101": [
    answer("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    ["CONNECTION_FAILED"],
  ],
  "sends 502 with HTML": [
    answer(head(502, { ...unsigned, "Content-Type": "text/html", "Content-Length": "6" }), "<html>"),
    ["HTTP_502"],
  ],
  "sends an empty 500": [answer(head(500, { ...unsigned, "Content-Length": "0" }), ""), ["HTTP_500"]],
  "sends 200 with HTML": [
    answer(head(200, { ...unsigned, "Content-Length": "6" }), "<html>"),
    ["SIGNATURE_HEADER_INVALID"],
  ],
  "sends an empty 200": [answer(head(200, { ...unsigned, "Content-Length": "0" }), ""), ["SIGNATURE_HEADER_INVALID"]],
  "signs truncated JSON": [answer(head(200, {}, BODY.subarray(0, 9)), BODY.subarray(0, 9)), ["RESPONSE_INVALID"]],
  "signs 204 and sends a body": [
    answer(head(204), BODY),
    ["RESPONSE_INVALID", "CONNECTION_FAILED", "SIGNATURE_INVALID"],
  ],
  "signs 204": [answer(head(204, { "Content-Length": undefined }, Buffer.alloc(0)), ""), ["RESPONSE_INVALID"]],
  "repeats a signature header": [
    answer(head(200, { "Wechatpay-Nonce": ["abc", "abc"] })),
    ["SIGNATURE_HEADER_INVALID"],
  ],
  "repeats a serial": [answer(head(200, { "Wechatpay-Serial": ["AB", "CD"] })), ["SIGNATURE_HEADER_INVALID"]],
  "sends an empty serial": [answer(head(200, { "Wechatpay-Serial": "" })), ["SIGNATURE_HEADER_INVALID"]],
  "sends an unknown serial": [answer(head(200, { "Wechatpay-Serial": "AB" })), ["PLATFORM_KEY_UNKNOWN"]],
  "sends a signature that is not base64": [
    answer(head(200, { "Wechatpay-Signature": "!!!!" })),
    ["SIGNATURE_HEADER_INVALID"],
  ],
  "sends a control character": [
    answer(head(200, { "Wechatpay-Nonce": "a\x01b" })),
    ["SIGNATURE_HEADER_INVALID", "CONNECTION_FAILED"],
  ],
  "sends DEL": [answer(head(200, { "Wechatpay-Nonce": "a\x7fb" })), ["SIGNATURE_HEADER_INVALID", "CONNECTION_FAILED"]],
  "sends NUL": [answer(head(200, { "Wechatpay-Nonce": "a\0b" })), ["SIGNATURE_HEADER_INVALID", "CONNECTION_FAILED"]],
  "sends a bare CR": [
    answer(head(200, { "Wechatpay-Nonce": "a\rb" })),
    ["SIGNATURE_HEADER_INVALID", "CONNECTION_FAILED"],
  ],
  "signs another body": [answer(head(200), Buffer.from(BODY.toString().replace("2", "3"))), ["SIGNATURE_INVALID"]],
  "signs a number for the session": [
    (socket) => {
      const body = Buffer.from('{"session_id":1}');
      answer(head(200, {}, body), body)(socket);
    },
    ["RESPONSE_INVALID"],
  ],
  "signs the key __proto__": [
    (socket) => {
      const body = Buffer.from('{"__proto__":{"polluted":1},"session_id":"1"}');
      answer(head(200, {}, body), body)(socket);
    },
    ["RESPONSE_INVALID"],
  ],
};

describe("a server that", () => {
  it.each(Object.entries(faults))("%s", async (_, [behave, codes]) => {
    const server = await serve(behave);
    const error = await thrownBy(call(server.url));
    expect(codes).toContain(error["code"]);
    expect(error.name).toMatch(/^WechatPay/);
    expect(server.requests).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  const silent: Record<string, (socket: Socket) => void> = {
    "sends nothing": () => {},
    "sends its headers byte by byte": (socket) => drip(socket, head(200)),
    "sends its body byte by byte": (socket) => {
      socket.write(head(200));
      drip(socket, BODY.toString());
    },
    "sends half of its headers": (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Ty"),
    "sends half of its body": (socket) => socket.write(head(200) + BODY.subarray(0, 9).toString()),
  };
  it.each(Object.entries(silent))("%s is left in time", async (_, behave) => {
    const server = await serve(behave);
    // Without the limit the whole answer would arrive after some seconds.
    expect(await thrownBy(call(server.url, { timeout: LIMIT }))).toMatchObject({ code: "TIMEOUT", timeout: LIMIT });
    await expect.poll(() => server.open()).toBe(0);
  });

  it("never ends its body is left at 1 MiB", async () => {
    const server = await serve((socket) => {
      socket.write(head(200, { "Content-Length": undefined }));
      const chunk = Buffer.alloc(65_536, 0x20);
      const more = () => {
        // Writes only as fast as the client reads, because the server is in the same process.
        if (socket.destroyed) return;
        if (socket.write(chunk)) setImmediate(more);
        else socket.once("drain", more);
      };
      more();
    });
    expect(await thrownBy(call(server.url))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    await expect.poll(() => server.open()).toBe(0);
  });

  it("sends 50 MB in 50 kB of gzip is left at 1 MiB, without the memory", async () => {
    const server = await serve(answer(head(200, { ...GZIP, "Content-Length": String(bomb.length) }), bomb));
    const before = process.memoryUsage.rss();
    expect(await thrownBy(call(server.url))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(process.memoryUsage.rss() - before).toBeLessThan(40 * 1024 * 1024);
  });

  it("compresses a signed answer is understood, and so is one that sends 103 first, or another content type", async () => {
    const zip = await serve(answer(head(200, { ...GZIP, "Content-Length": String(zipped.length) }), zipped));
    expect(await call(zip.url)).toEqual(SIGNING.answer);
    const early = await serve(answer(`HTTP/1.1 103 Early Hints\r\n\r\n${head(200)}`));
    expect(await call(early.url)).toEqual(SIGNING.answer);
    const html = await serve(answer(head(200, { "Content-Type": "text/html" })));
    expect(await call(html.url)).toEqual(SIGNING.answer);
  });

  it.each([-301, 302])("signed %i s from now is refused", async (offset) => {
    const headers = signAnswer(BODY, fake.platform, Date.now() + offset * 1000);
    const server = await serve(answer(head(200, headers)));
    expect(await thrownBy(call(server.url))).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE" });
  });

  it.each([301, 302, 303, 307, 308])("redirects with %i gets nothing sent elsewhere", async (status) => {
    const elsewhere = await serve(answer(head(200)));
    for (const location of [`${elsewhere.url}/x`, "/again"]) {
      const server = await serve(answer(head(status, { ...unsigned, Location: location, "Content-Length": "0" }), ""));
      expect(await thrownBy(call(server.url))).toMatchObject({ code: "REDIRECT_REFUSED" });
      expect(server.requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it("closes idle connections, or fails now and then, makes no call fail", async () => {
    const server = await serve((socket, count) => {
      if (count % 5 === 0) socket.resetAndDestroy();
      else if (count % 7 === 0) answer(head(503, { ...unsigned, "Content-Length": "0" }), "")(socket);
      else socket.end(head(200) + BODY.toString());
    });
    const client = fake.client({ fetch: undefined, baseUrl: server.url, ...AMPLE, retries: 4 });
    for (let i = 0; i < 60; i++) expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
    const nonces = server.requests.map((text) => /nonce_str="(\w+)"/.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe("a call", () => {
  it("to a port without a server, or without TLS, says so", async () => {
    const server = await serve(() => {});
    const port = new URL(server.url).port;
    expect(await thrownBy(call(`https://127.0.0.1:${port}`, { timeout: 3_000 }))).toMatchObject({
      code: expect.stringMatching(/CONNECTION_FAILED|TIMEOUT/),
    });
    await server.close();
    servers.length = 0;
    expect(await thrownBy(call(server.url))).toMatchObject({ code: "CONNECTION_FAILED", reason: "ECONNREFUSED" });
  });

  it("goes to another host when the first refuses or resets the connection, with a new signature, and stays there", async () => {
    const refusing = await serve(() => {});
    await refusing.close();
    servers.length = 0;
    const resetting = await serve((socket) => socket.resetAndDestroy());
    const answering = await serve((socket) => socket.write(head(200) + BODY.toString()));
    const failover = [resetting.url, answering.url];
    const client = fake.client({ fetch: undefined, baseUrl: refusing.url, failover, ...AMPLE, retries: 2 });
    expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
    expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
    expect([resetting.requests.length, answering.requests.length]).toEqual([1, 2]);
    for (const { url, requests } of [resetting, answering]) {
      for (const text of requests) {
        const [start = "", body = ""] = text.split("\r\n\r\n");
        expect(/^host: (.*)$/im.exec(start)?.[1]?.trim()).toBe(new URL(url).host);
        const request = {
          method: "POST",
          target: start.split(" ")[1] ?? "",
          authorization: /^authorization: (.*)$/im.exec(start)?.[1]?.trim(),
          body: Buffer.from(body, "latin1"),
        };
        expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
      }
    }
    const nonces = [resetting, answering]
      .flatMap(({ requests }) => requests)
      .map((text) => /nonce_str="(\w+)"/.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(3);
  });

  it("that must ask first goes to no other host, but its query does", async () => {
    const contract = Buffer.from(JSON.stringify(contractIn("TERMINATED")));
    const resetting = await serve((socket) => socket.resetAndDestroy());
    const answering = await serve((socket) => socket.write(head(200, {}, contract) + contract.toString()));
    const options = { fetch: undefined, baseUrl: resetting.url, failover: [answering.url], ...AMPLE, retries: 2 };
    await fake.client(options).terminateContract(TERMINATION.common);
    const methods = (server: RawServer) => server.requests.map((text) => text.split(" ")[0]);
    expect([methods(resetting), methods(answering)]).toEqual([["POST"], ["GET"]]);
  });

  it("to a name that does not exist says so", async () => {
    const error = await thrownBy(call("https://nowhere.invalid"));
    expect(error).toMatchObject({
      code: "CONNECTION_FAILED",
      reason: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
  });

  it("does not get the rest of an earlier answer", async () => {
    const left = Buffer.from(JSON.stringify({ session_id: "left-over" }));
    const server = await serve((socket, count) => {
      socket.write(
        head(count === 1 ? 204 : 200, count === 1 ? { "Content-Length": "0" } : {}) +
          (count === 1 ? head(200, {}, left) + left : BODY),
      );
    });
    const client = fake.client({ fetch: undefined, baseUrl: server.url, ...AMPLE });
    await thrownBy(client.createAppSigningSession(SIGNING.common));
    expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
  });

  it("that ended well is not changed by an abort that comes later", async () => {
    const server = await serve((socket) => socket.end(head(200) + BODY.toString()));
    const controller = new AbortController();
    const client = fake.client({ fetch: undefined, baseUrl: server.url, ...AMPLE });
    const session = await client.createAppSigningSession(SIGNING.common, { signal: controller.signal });
    controller.abort(new Error("too late"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session).toEqual(SIGNING.answer);
  });

  it.each(["before", "while waiting", "within the body"])(
    "ends with the caller's reason when aborted %s",
    async (when) => {
      const server = await serve((socket) => {
        if (when === "within the body") socket.write(head(200) + BODY.subarray(0, 5).toString());
      });
      const controller = new AbortController();
      const reason = new Error("the user left");
      if (when === "before") controller.abort(reason);
      else setTimeout(() => controller.abort(reason), 60);
      const client = fake.client({ fetch: undefined, baseUrl: server.url, ...AMPLE });
      expect(await thrownBy(client.createAppSigningSession(SIGNING.common, { signal: controller.signal }))).toBe(
        reason,
      );
      if (when === "before") expect(server.requests).toEqual([]);
      await expect.poll(() => server.open()).toBe(0);
    },
  );

  it.each([
    { "content-length": "2" },
    { "transfer-encoding": "chunked" },
    { "transfer-encoding": "identity" },
    { "content-length": "2", "transfer-encoding": "chunked" },
    { connection: "close, authorization", "keep-alive": "timeout=1" },
    { expect: "100-continue", te: "trailers", trailer: "x" },
    { upgrade: "websocket", connection: "upgrade" },
    { host: "example.com", "proxy-authorization": "x" },
  ])("through client.api sends exactly one request, with any given connection headers: %j", async (headers) => {
    const server = await serve((socket) => socket.write(head(200) + BODY.toString()));
    const client = fake.client({ fetch: undefined, baseUrl: server.url, ...AMPLE });
    const smuggled = "{}GET /victim HTTP/1.1\r\nHost: x\r\n\r\n";
    for (const method of ["POST", "DELETE", "OPTIONS"] as const) {
      const call = client.api[method] as (path: string, init: unknown) => Promise<unknown>;
      await call("/v3/x", { body: smuggled, bodySerializer: (body: string) => body, headers });
    }
    await client.api.GET("/v3/global/certificates", { headers });
    await client.createAppSigningSession(SIGNING.common);
    expect(server.requests.map((text) => text.split(" ", 2).join(" "))).toEqual([
      "POST /v3/x",
      "DELETE /v3/x",
      "OPTIONS /v3/x",
      "GET /v3/global/certificates",
      `POST ${SIGNING.path}`,
    ]);
    for (const text of server.requests) {
      expect(text).not.toMatch(/\r\n(transfer-encoding|expect|upgrade|te|trailer|proxy-authorization):/i);
      expect(text).toMatch(new RegExp(`\r\nhost: ${new URL(server.url).host}\r\n`, "i"));
      expect(text.match(/\r\ncontent-length: (\d+)/gi) ?? []).toHaveLength(text.startsWith("GET") ? 0 : 1);
    }
  });

  it("sends on the wire exactly the bytes that it signed", async () => {
    const server = await serve((socket) => socket.end(head(200) + BODY.toString()));
    const name = "张三 “q” </script> \u2028 \\ /";
    await fake
      .client({ fetch: undefined, baseUrl: server.url })
      .createAppSigningSession({ ...SIGNING.common, user_display_name: name });
    const [top = "", body = ""] = (server.requests[0] ?? "").split("\r\n\r\n");
    const signed = {
      method: "POST",
      target: SIGNING.path,
      authorization: /\r\nauthorization: (.+)\r\n/i.exec(top)?.[1],
      body: Buffer.from(body, "latin1"),
    };
    expect(faultOfAuthorization(signed, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
    expect(Buffer.from(body, "latin1").toString("utf8")).toBe(
      JSON.stringify({ ...SIGNING.common, user_display_name: name }),
    );
    expect(top.startsWith(`POST ${SIGNING.path} HTTP/1.1\r\n`)).toBe(true);
  });
});

function drip(socket: Socket, text: string): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) clearInterval(timer);
    else socket.write(text[at++] ?? "");
  }, 20);
}
