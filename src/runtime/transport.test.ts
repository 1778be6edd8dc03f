import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { Cancellation } from "./cancellation.js";
import * as byFetch from "./transport.js";
import * as byNode from "./transport.node.js";
import type { WireRequest } from "./wire.js";

const LIMIT = 1000;
const POST: WireRequest = {
  method: "POST",
  target: "/a?b=c%20d",
  headers: { "x-sent": "1" },
  body: new Uint8Array([123, 125]),
};
const GET: WireRequest = { method: "GET", target: "/", headers: {}, body: new Uint8Array() };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that counts the connections on which requests came: Node's fetch opens others in advance. */
async function serve(listener: RequestListener) {
  const used = new Set<Socket>();
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    const { socket } = request;
    if (!used.has(socket)) socket.on("close", () => open.delete(socket));
    used.add(socket);
    open.add(socket);
    listener(request, response);
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, used: () => used.size, open: () => open.size };
}

describe.each(Object.entries({ "node:http": byNode, fetch: byFetch }))(
  "the transport by %s",
  (_, { createTransport }) => {
    const sendTo = (origin: string, request = GET, cancellation = new Cancellation()) =>
      createTransport(origin)(request, LIMIT, cancellation);

    it("sends method, target, headers and bytes as they are", async () => {
      const seen: unknown[] = [];
      const { origin } = await serve(async (request, response) => {
        const chunks = await request.toArray();
        const { "x-sent": header, "content-length": length, "transfer-encoding": transfer } = request.headers;
        seen.push([request.method, request.url, header, length, transfer, Buffer.concat(chunks).toString()]);
        response.end("yes");
      });
      const { status, body } = await sendTo(origin, POST);
      expect([status, Buffer.from(body ?? []).toString()]).toEqual([200, "yes"]);
      await sendTo(origin);
      expect(seen).toEqual([
        ["POST", "/a?b=c%20d", "1", "2", undefined, "{}"],
        ["GET", "/", undefined, undefined, undefined, ""],
      ]);
    });

    it("shows headers by name in any case, and joins those that came twice", async () => {
      const { origin } = await serve((_, response) => {
        response
          .writeHead(200, ["X-One", "1", "X-Two", "a", "x-two", "b", "Retry-After", "1", "Retry-After", "2"])
          .end();
      });
      const { headers } = await sendTo(origin);
      expect([headers.get("x-ONE"), headers.get("X-Two"), headers.get("Retry-After")]).toEqual(["1", "a, b", "1, 2"]);
      expect(headers.get("X-Three")).toBeNull();
      expect([...headers]).toContainEqual(["x-two", "a, b"]);
    });

    it("uses one connection for many requests, also of several transports", async () => {
      const { origin, used } = await serve((_, response) => response.end("{}"));
      for (let i = 0; i < 20; i++) await sendTo(origin, POST);
      // Node's fetch opens a second one in advance.
      expect(used()).toBeLessThanOrEqual(2);
    });

    it.each([
      ["gzip", gzipSync],
      ["x-gzip", gzipSync],
      ["deflate", deflateSync],
      ["br", brotliCompressSync],
    ])("decompresses %s within the limit", async (coding, compress) => {
      const { origin } = await serve((request, response) => {
        const text = "a".repeat(request.url === "/long" ? LIMIT + 1 : LIMIT);
        const bytes = compress(text);
        response.writeHead(200, { "Content-Encoding": coding });
        response.end(request.url === "/cut" ? bytes.subarray(0, 4) : bytes);
      });
      expect((await sendTo(origin)).body).toEqual(new Uint8Array(LIMIT).fill(97));
      expect((await sendTo(origin, { ...GET, target: "/long" })).body).toBeUndefined();
      // fetch gives what it has, or fails, too; verifying it is left to others.
      const cut = await sendTo(origin, { ...GET, target: "/cut" }).catch(() => undefined);
      expect(cut?.body?.length ?? 0).toBeLessThan(LIMIT);
    });

    it.each(["gzip", "deflate", "br", "unknown"])(
      "takes an empty answer for what it is, though it says %s",
      async (coding) => {
        const { origin } = await serve((_, response) => {
          response.writeHead(502, { "Content-Encoding": coding, "Content-Length": "0" }).end();
        });
        expect(await sendTo(origin)).toMatchObject({ status: 502, body: new Uint8Array() });
      },
    );

    it.each(["DELETE", "OPTIONS", "PATCH", "PUT"])("says how long the body of a %s is", async (method) => {
      const seen: unknown[] = [];
      const { origin } = await serve(async (request, response) => {
        const body = Buffer.concat(await request.toArray()).toString();
        seen.push([request.method, request.headers["content-length"], body]);
        response.end("{}");
      });
      await sendTo(origin, { ...POST, method });
      await sendTo(origin);
      expect(seen).toEqual([
        [method, "2", "{}"],
        ["GET", undefined, ""],
      ]);
    });

    it("reads no more than the limit, and lets go of the connection", async () => {
      const { origin, open } = await serve((_, response) => {
        response.write("a".repeat(LIMIT + 1)); // and does not end
      });
      expect((await sendTo(origin)).body).toBeUndefined();
      await expect.poll(open).toBe(0);
    });

    it("sends bytes of every value as they are", async () => {
      let got: Uint8Array | undefined;
      const { origin } = await serve(async (request, response) => {
        got = Buffer.concat(await request.toArray());
        response.end("{}");
      });
      const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await sendTo(origin, { ...POST, body });
      expect(Array.from(got ?? [])).toEqual(Array.from(body));
    });

    it("accepts a body of exactly the limit, and one in an unknown coding as it is", async () => {
      const { origin } = await serve((request, response) => {
        if (request.url === "/coded") response.setHeader("Content-Encoding", "unknown");
        response.end("a".repeat(LIMIT));
      });
      expect((await sendTo(origin)).body).toHaveLength(LIMIT);
      expect((await sendTo(origin, { ...GET, target: "/coded" })).body).toHaveLength(LIMIT);
    });

    it("takes a status that HTTP does not have for no answer", async () => {
      const { origin } = await serve(({ socket }) => socket.write("HTTP/1.1 999 X\r\nContent-Length: 2\r\n\r\n{}"));
      expect(await thrownBy(sendTo(origin))).toBeInstanceOf(Error);
    });

    it("follows no redirect and does not wait for its body", async () => {
      const { origin, open } = await serve((_, response) => {
        response.writeHead(302, { Location: "/elsewhere" }).write("a");
      });
      expect(await sendTo(origin)).toMatchObject({ status: 302, body: undefined });
      await expect.poll(open).toBe(0);
    });

    it("takes no switch to another protocol for an answer", async () => {
      const switching = "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n";
      const { origin, open } = await serve(({ socket }) => socket.write(switching));
      await thrownBy(sendTo(origin));
      await expect.poll(open).toBe(0);
    });

    it.each(["before the answer", "within the body"])("ends %s when it is aborted", async (when) => {
      const cancellation = new Cancellation();
      const { origin, open } = await serve((_, response) => {
        if (when === "within the body") response.write("{");
        setTimeout(() => cancellation.abort(new Error("enough")), 20);
      });
      await thrownBy(sendTo(origin, POST, cancellation));
      await expect.poll(open).toBe(0);
    });

    it("checks the certificate of its origin, whatever Host header it gets", async () => {
      const asked: string[] = [];
      const server = createTlsServer({
        SNICallback: (name, done) => {
          asked.push(name);
          done(new Error("no certificate"));
        },
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const headers = { host: "example.com" };
      await thrownBy(sendTo(`https://localhost:${port}`, { ...POST, headers }));
      expect(asked).toEqual(["localhost"]);
      server.close();
    });

    it("waits for an answer longer than it keeps a connection that is idle", async () => {
      const { origin } = await serve((request, response) => {
        if (request.url === "/") setTimeout(() => response.end("{}"), 4_500);
        else response.end("{}");
      });
      await sendTo(origin, POST); // the next one goes over its connection
      expect(await sendTo(origin)).toMatchObject({ status: 200 });
    });

    it("takes headers of nearly 16 kB", async () => {
      const { origin } = await serve((_, response) => response.writeHead(200, { "X-Long": "x".repeat(15_000) }).end());
      expect((await sendTo(origin)).headers.get("x-long")).toHaveLength(15_000);
    });

    it("breaks with a connection that breaks", async () => {
      const { origin } = await serve((request, response) => {
        response.writeHead(200, { "Content-Length": "10" }).write("{");
        setTimeout(() => request.socket.destroy(), 10);
      });
      await thrownBy(sendTo(origin, POST));
    });
  },
);
