import { once } from "node:events";
import http, { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { Ending } from "./ending.js";

const GET = { method: "GET", target: "/", headers: {}, body: new Uint8Array() };

/** What a request is made of, as far as it is looked at here. */
interface Asked {
  servername: string;
  agent: { options: { proxyEnv?: unknown } };
}

// Anew, since its agents are made once.
let createTransport: typeof import("./transport.node.js").createTransport;
beforeEach(async () => {
  vi.resetModules();
  ({ createTransport } = await import("./transport.node.js"));
});
afterEach(() => void vi.restoreAllMocks());

describe.each([
  ["http", http],
  ["https", https],
] as const)("requests by %s", (scheme, module) => {
  /** The options of two requests to a port where nobody listens. */
  async function asked(host: string) {
    const request = vi.spyOn(module, "request");
    const send = createTransport(`${scheme}://${host}:1`);
    for (const _ of [1, 2]) await thrownBy(send(GET, 10, new Ending()));
    return request.mock.calls.map(([options]) => options as unknown as Asked);
  }

  it("share one agent, which keeps connections for less than servers do", async () => {
    const [first, second] = await asked("127.0.0.1");
    expect(first?.agent).toBe(second?.agent);
    expect(first?.agent).toBeInstanceOf(module.Agent);
    expect(first?.agent).not.toBe(module.globalAgent);
    expect(first?.agent.options).toMatchObject({ keepAlive: true, timeout: 4_000 });
    expect(first?.agent.options.proxyEnv).toBeUndefined();
  });

  it("go by the proxy that Node was started with", async () => {
    const { options } = module.globalAgent as unknown as { options: { proxyEnv?: unknown } };
    const proxyEnv = {};
    options.proxyEnv = proxyEnv;
    try {
      const [first] = await asked("127.0.0.1");
      expect(first?.agent.options.proxyEnv).toBe(proxyEnv);
    } finally {
      delete options.proxyEnv;
    }
  });

  it("name the host for TLS, and none for an address", async () => {
    expect((await asked("localhost"))[0]?.servername).toBe("localhost");
    vi.restoreAllMocks();
    expect((await asked("127.0.0.1"))[0]?.servername).toBe("");
  });
});

it.each(["gzip", "deflate", "br"])(
  "an answer whose %s is broken fails, and is not taken for a long one",
  async (coding) => {
    const server = createServer((_, response) => response.writeHead(200, { "Content-Encoding": coding }).end("broken"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const send = createTransport(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await thrownBy(send(GET, 10, new Ending()))).toMatchObject({ code: expect.any(String) });
    server.close();
    server.closeAllConnections();
  },
);
