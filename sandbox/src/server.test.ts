import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { text } from "./console/router.js";
import type { Log } from "./log.js";
import { close, createRequestListener, createServer, listen, type ServerParts } from "./server.js";
import { send, sendRaw } from "./support.test-helper.js";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => close(server, 0)));
});

const log = { error: vi.fn() };

const NAMES = ["127.0.0.1"];

async function serve(parts: Partial<ServerParts> = {}): Promise<{ server: Server; port: number }> {
  const api = async () => {
    throw new Error("the API broke");
  };
  const own = { api, routes: {}, names: NAMES, log: log as unknown as Log };
  const handler = createRequestListener({ ...own, ...parts });
  const server = createServer(Promise.resolve(handler));
  servers.push(server);
  return { server, port: (await listen(server, 0)).port };
}

describe("a server", () => {
  it("listens on this machine only", async () => {
    const { server } = await serve();
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  it("names another port when the port is in use", async () => {
    const { port } = await serve();
    const second = createHttpServer();
    await expect(listen(second, port)).rejects.toThrow(
      `Port ${port} is in use. Choose another one, such as --port ${port + 1}.`,
    );
  });

  it("passes other errors on", async () => {
    const error = Object.assign(new Error("not allowed"), { code: "EACCES" });
    const server = createHttpServer();
    vi.spyOn(server, "listen").mockImplementation(() => {
      server.emit("error", error);
      return server;
    });
    await expect(listen(server, 80)).rejects.toBe(error);
  });

  it("listens on the given address", async () => {
    const server = createHttpServer();
    servers.push(server);
    expect((await listen(server, 0, "127.0.0.2")).address).toBe("127.0.0.2");
    const everywhere = createHttpServer();
    const asked = vi.spyOn(everywhere, "listen").mockImplementation(() => everywhere);
    void listen(everywhere, 4020, "0.0.0.0");
    expect(asked).toHaveBeenCalledWith(4020, "0.0.0.0", expect.any(Function));
  });

  it.each(["192.0.2.1", "none.invalid"])("says that %s is not an address of this machine", async (host) => {
    await expect(listen(createHttpServer(), 0, host)).rejects.toThrow(
      `${host} is not an address of this machine. Use --host 0.0.0.0`,
    );
  });

  it("answers an error of the console in JSON, and logs it without the query", async () => {
    log.error.mockClear();
    const routes: ServerParts["routes"] = {
      "GET /sandbox/broken": () => {
        throw new Error("the console broke");
      },
    };
    const { port } = await serve({ routes });
    const answer = await send(port, { method: "GET", target: "/sandbox/broken?secret=1" });
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({ error: { en: "The sandbox failed. See its log.", zh: expect.any(String) } });
    expect(log.error.mock.calls).toEqual([[{ path: "/sandbox/broken", error: "the console broke" }, "request failed"]]);
  });

  it("closes the connection when the API throws, and logs the error", async () => {
    log.error.mockClear();
    const { port } = await serve();
    await expect(send(port, { method: "GET", target: "/v3/x?secret=1" })).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(log.error.mock.calls).toEqual([[{ path: "/v3/x", error: "Error: the API broke" }, "request failed"]]);
  });

  it("answers HEAD to the API, and the next request on the connection", async () => {
    const api: ServerParts["api"] = async (_, outgoing) => void outgoing.writeHead(404).end("no");
    const { port } = await serve({ api });
    const head = "HEAD /v3/x HTTP/1.1\r\nHost: a\r\n\r\n";
    const get = "GET /v3/y HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    expect((await sendRaw(port, head + get)).match(/HTTP\/1\.1 404/g)).toHaveLength(2);
  });

  it("refuses headers that are too long", async () => {
    const { port } = await serve();
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(17 * 1024)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  it("limits connections and slow requests", async () => {
    const { server } = await serve();
    expect(server).toMatchObject({ maxConnections: 512, headersTimeout: 10_000, requestTimeout: 30_000 });
  });
});

describe("a signing page", () => {
  it.each(["/global/papay/contracts/login", "/global/papay/contracts/sessions/show_code"])(
    "%s is the phone, only under the sandbox's names",
    async (path) => {
      const { port } = await serve({ routes: { [`GET ${path}`]: () => text("page") } });
      const get = (target: string, host: string) => send(port, { method: "GET", target }, { Host: host });
      const answer = await get(`${path}?os_session_id=1`, "127.0.0.1");
      expect(answer).toMatchObject({ status: 200, headers: { "x-content-type-options": "nosniff" } });
      expect(answer.body.toString()).toBe("page");
      expect((await get(path, "evil.example")).status).toBe(403);
      // A path below it is a wrong path of the API.
      await expect(get(`${path}/x`, "127.0.0.1")).rejects.toMatchObject({ code: "ECONNRESET" });
    },
  );
});
