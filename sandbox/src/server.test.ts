import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { close, createServer, listen, type ServerParts } from "./server.js";
import { send, sendRaw } from "./support.test-helper.js";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => close(server, 0)));
});

const log = { error: vi.fn() };

async function serve(parts: Partial<ServerParts> = {}): Promise<{ server: Server; port: number }> {
  const pages = new Hono<{ Bindings: HttpBindings }>();
  const consoleRoutes = new Hono<{ Bindings: HttpBindings }>();
  const api = async () => {
    throw new Error("the API broke");
  };
  const server = createServer({ api, consoleRoutes, pages, log: log as unknown as Logger, ...parts });
  servers.push(server);
  return { server, port: await listen(server, 0) };
}

describe("a server", () => {
  it("listens on this machine alone", async () => {
    const { server } = await serve();
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  it("says plainly that a port is taken, and which one to try", async () => {
    const { port } = await serve();
    const second = createHttpServer();
    await expect(listen(second, port)).rejects.toThrow(
      `Port ${port} is in use. Choose another one, such as --port ${port + 1}.`,
    );
  });

  it("gives another reason as it is", async () => {
    const error = Object.assign(new Error("not allowed"), { code: "EACCES" });
    const server = createHttpServer();
    vi.spyOn(server, "listen").mockImplementation(() => {
      server.emit("error", error);
      return server;
    });
    await expect(listen(server, 80)).rejects.toBe(error);
  });

  it.each(["/v3/x", "/sandbox/broken"])(
    "tells a fault of its own in JSON, and logs it without details: %s",
    async (target) => {
      log.error.mockClear();
      const consoleRoutes = new Hono<{ Bindings: HttpBindings }>();
      consoleRoutes.get("/broken", () => {
        throw new Error("the console broke");
      });
      const { port } = await serve({ consoleRoutes });
      const answer = await send(port, { method: "GET", target: `${target}?secret=1` });
      expect(answer.status).toBe(500);
      expect(answer.json).toEqual({ error: { en: "The sandbox has a fault, see its log.", zh: expect.any(String) } });
      expect(log.error).toHaveBeenCalledTimes(1);
      expect(log.error.mock.calls[0]?.[0]).toEqual({ path: target, error: expect.stringMatching(/broke$/) });
    },
  );

  it("refuses headers that are too long", async () => {
    const { port } = await serve();
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(17 * 1024)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  it("has limits for connections and for slow requests", async () => {
    const { server } = await serve();
    expect(server).toMatchObject({ maxConnections: 512, headersTimeout: 10_000, requestTimeout: 30_000 });
  });
});
