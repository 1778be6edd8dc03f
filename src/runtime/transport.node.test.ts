import { once } from "node:events";
import http, { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { Cancellation } from "./cancellation.js";

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
    for (const _ of [1, 2]) await thrownBy(send(GET, 10, new Cancellation()));
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
    expect(await thrownBy(send(GET, 10, new Cancellation()))).toMatchObject({ code: expect.any(String) });
    server.close();
    server.closeAllConnections();
  },
);

it("drops connections that were idle while the process could not watch them", async () => {
  let connections = 0;
  const server = createServer((_, response) => response.end("{}")).on("connection", () => connections++);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const send = createTransport(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const clock = vi.spyOn(Date, "now");
  // Nothing but the clock goes on, as where the process is frozen.
  for (const now of [100_000, 104_000, 108_001, 104_000]) {
    clock.mockReturnValue(now);
    await send(GET, 10, new Cancellation());
    await new Promise(setImmediate); // by then the connection can be used again
  }
  expect(connections).toBe(3);
  server.close();
  server.closeAllConnections();
});

it("gives Node the body as bytes, which tools that stand in for it cannot misread", async () => {
  const server = createServer((request, response) => request.on("end", () => response.end("{}")).resume());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const given: unknown[][] = [];
  const send = http.request;
  vi.spyOn(http, "request").mockImplementation(((options: http.RequestOptions) => {
    const request = send(options);
    const { end } = request;
    request.end = (...parameters: unknown[]) => {
      given.push(parameters);
      return Reflect.apply(end, request, parameters);
    };
    return request;
  }) as never);
  try {
    const { port } = server.address() as AddressInfo;
    const body = new Uint8Array(Buffer.from("张三")).subarray(3);
    await createTransport(`http://127.0.0.1:${port}`)(
      { method: "POST", target: "/", headers: {}, body },
      1000,
      new Cancellation(),
    );
    expect(given).toEqual([[Buffer.from("三")]]);
  } finally {
    vi.restoreAllMocks();
    server.closeAllConnections();
    server.close();
  }
});
