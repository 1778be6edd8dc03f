import dns, { type LookupAddress } from "node:dns";
import { once } from "node:events";
import http, { createServer, type Server } from "node:http";
import https from "node:https";
import net, { type AddressInfo, createServer as createTcpServer, Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { type StoppedServer, startStoppedServer } from "../../test/support/stopped-server.js";
import { whileTimersAreStopped } from "../../test/support/stopped-timers.js";
import { Cancellation } from "./cancellation.js";
import { connectByRace, openConnection } from "./connect.node.js";
import { createTransport } from "./transport.node.js";
import type { WireRequest } from "./wire.js";

const GET: WireRequest = { method: "GET", target: "/", headers: {}, body: new Uint8Array() };
const V6 = { address: "2001:db8::1", family: 6 };
const OTHER_V6 = { address: "2001:db8::2", family: 6 };
const V4 = { address: "192.0.2.1", family: 4 };

const open: (Server | net.Server | StoppedServer)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A host of these addresses, for everything that asks the system's resolver. */
function resolveTo(...addresses: LookupAddress[]): void {
  const lookup = (_: string, __: unknown, found: (error: null, addresses: LookupAddress[]) => void) =>
    setImmediate(found, null, addresses);
  vi.spyOn(dns, "lookup").mockImplementation(lookup as never);
}

async function serve(server: Server | net.Server, port = 0): Promise<number> {
  open.push(server);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Opens a connection to addresses whose handshakes the test ends, each when it likes. */
function openTo(addresses: LookupAddress[], cancellation?: Cancellation) {
  const started: string[] = [];
  const sockets = new Map<string, Socket>();
  const asked: object[] = [];
  const opened = new Promise<Socket>((resolve, reject) => {
    openConnection(
      { host: "far.example", port: 443, cancellation, noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 },
      (error, socket) => (socket === undefined ? reject(error) : resolve(socket)),
      {
        lookup: (_, __, found) => process.nextTick(found, null, addresses),
        connect: (options) => {
          asked.push(options);
          const socket = new Socket();
          started.push(String(options.host));
          sockets.set(String(options.host), socket);
          return socket;
        },
      },
    );
  });
  opened.catch(() => {}); // a test may look at it later
  const socketOf = ({ address }: LookupAddress) => sockets.get(address) ?? expect.fail(`${address} was not tried`);
  const fail = (address: LookupAddress, code: string) =>
    socketOf(address).destroy(Object.assign(new Error(code), { code }));
  return { opened, started, socketOf, fail, asked };
}

describe("a connection that is opened", () => {
  it("begins with one address, and does not give it up when it begins with the next", async () => {
    const port = await serve(createTcpServer((socket) => socket.end()));
    const { opened, started, socketOf } = openTo([V6, V4]);
    await expect.poll(() => started).toEqual([V6.address]);
    await expect.poll(() => started).toEqual([V6.address, V4.address]);
    socketOf(V6).connect(port, "127.0.0.1");
    expect(await opened).toBe(socketOf(V6));
    expect([socketOf(V6).destroyed, socketOf(V4).destroyed]).toEqual([false, true]);
    socketOf(V6).destroy();
  });

  it("goes on to the next address, though a test has stopped the timers", async () => {
    const { setImmediate } = globalThis;
    await whileTimersAreStopped(async () => {
      const { started } = openTo([V6, V4]);
      while (started.length < 2) await new Promise((resolve) => setImmediate(resolve));
      expect(started).toEqual([V6.address, V4.address]);
    });
  });

  it("leaves the first address when the second one is faster", async () => {
    const port = await serve(createTcpServer((socket) => socket.end()));
    const { opened, started, socketOf } = openTo([V6, V4]);
    await expect.poll(() => started).toHaveLength(2);
    socketOf(V4).connect(port, "127.0.0.1");
    expect(await opened).toBe(socketOf(V4));
    expect(socketOf(V6).destroyed).toBe(true);
    socketOf(V4).destroy();
  });

  it("tries the families by turns, and the next address at once when one failed", async () => {
    const { opened, started, fail } = openTo([V6, OTHER_V6, V4]);
    await expect.poll(() => started).toHaveLength(1);
    for (const address of [V6, V4, OTHER_V6]) {
      fail(address, address === V6 ? "ENETUNREACH" : "ECONNREFUSED");
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(started).toEqual([V6.address, V4.address, OTHER_V6.address]);
    expect(await thrownBy(opened)).toMatchObject({ code: "ENETUNREACH" });
  });

  it("fails with what failed first, when all have failed", async () => {
    const { opened, started, fail } = openTo([V6, V4]);
    await expect.poll(() => started).toHaveLength(2);
    fail(V4, "ECONNREFUSED");
    fail(V6, "ETIMEDOUT");
    expect(await thrownBy(opened)).toMatchObject({ code: "ECONNREFUSED" });
  });

  it("is left with all its addresses when the attempt ends", async () => {
    const cancellation = new Cancellation();
    const { opened, started, socketOf } = openTo([V6, V4, OTHER_V6], cancellation);
    await expect.poll(() => started).toHaveLength(2);
    cancellation.abort("over");
    await thrownBy(opened);
    expect([socketOf(V6).destroyed, socketOf(V4).destroyed]).toEqual([true, true]);
    await new Promise((resolve) => setTimeout(resolve, 300)); // longer than the next one waits
    expect(started).toHaveLength(2);
  });

  it("is not begun when the attempt ended while the host was looked up", async () => {
    const cancellation = new Cancellation();
    const { opened, started } = openTo([V6, V4], cancellation);
    cancellation.abort("over");
    expect(await thrownBy(opened)).toBeInstanceOf(Error);
    expect(started).toEqual([]);
  });

  it.each([
    ["linux", dns.ADDRCONFIG],
    ["win32", 0],
  ])("looks for all addresses of a host, on %s too", (platform, hints) => {
    vi.spyOn(process, "platform", "get").mockReturnValue(platform as NodeJS.Platform);
    const lookup = vi.fn();
    openConnection({ host: "far.example", port: 443 }, () => {}, { lookup, connect: vi.fn() });
    expect(lookup).toHaveBeenCalledWith("far.example", { all: true, hints }, expect.any(Function));
  });

  it("fails with what the resolver failed with", () => {
    const opened = vi.fn();
    const error = Object.assign(new Error("x"), { code: "ENOTFOUND" });
    const lookup = (_: string, __: object, found: (error: Error, addresses: never) => void) =>
      found(error, undefined as never);
    openConnection({ host: "far.example", port: 443 }, opened, { lookup, connect: vi.fn() });
    expect(opened.mock.calls).toEqual([[error]]);
  });

  it("is left to whom it is given: what breaks it later is not looked at", async () => {
    const port = await serve(createTcpServer());
    const { opened, started, socketOf } = openTo([V6, V4]);
    await expect.poll(() => started).toHaveLength(1);
    socketOf(V6).connect(port, "127.0.0.1");
    const socket = await opened;
    socket.on("error", () => {}).destroy(new Error("reset"));
    await new Promise((resolve) => socket.once("close", resolve));
    expect(started).toEqual([V6.address]);
  });

  it("is asked for with the agent's options", async () => {
    const { opened, started, asked, fail } = openTo([V4]);
    await expect.poll(() => started).toHaveLength(1);
    const socketOptions = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 };
    expect(asked).toEqual([expect.objectContaining({ host: V4.address, port: 443, ...socketOptions })]);
    fail(V4, "ECONNREFUSED");
    await thrownBy(opened);
  });
});

describe("an agent", () => {
  const refuse: typeof openConnection = (_, opened) => opened(new Error("raced"));

  it.each(["127.0.0.1", "[::1]"])("goes to the address %s straight", async (host) => {
    const agent = connectByRace(new http.Agent(), refuse);
    const request = http.request(`http://${host}:1`, { agent });
    const [error] = (await once(request, "error")) as [Error];
    expect(error).toMatchObject({ syscall: "connect" });
  });

  it("leaves it to Node where there is a proxy", async () => {
    const agent = connectByRace(new http.Agent(), refuse);
    Object.assign((agent as unknown as { options: object }).options, { proxyEnv: {} });
    const port = await serve(createServer((_, response) => response.end()));
    const request = http.request(`http://localhost:${port}`, { agent, family: 4 }).end();
    await once(request, "response");
    agent.destroy();
  });

  it("leaves it to a tool that stands in for the network, which knows a host by its name", async () => {
    const port = await serve(createServer((_, response) => response.end("{}")));
    const lookup = vi.spyOn(dns, "lookup");
    const names: string[] = [];
    const { connect } = net.Socket.prototype;
    vi.spyOn(net.Socket.prototype, "connect").mockImplementation(function (this: Socket, ...given: unknown[]) {
      const [options] = given.flat() as [{ host: string }];
      names.push(options.host);
      return Reflect.apply(connect, this, [{ port, host: "127.0.0.1" }]);
    } as never);
    const send = createTransport("http://far.example");
    const { status } = await send(GET, 1000, new Cancellation());
    expect(status).toBe(200);
    expect(new Set(names)).toEqual(new Set(["far.example"]));
    expect(lookup).not.toHaveBeenCalled();
  });

  it("takes the connection that was opened, and opens no other", async () => {
    let connections = 0;
    const server = createServer((_, response) => response.end()).on("connection", () => connections++);
    const port = await serve(server);
    const agent = connectByRace(new http.Agent(), (_, opened) => opened(null, net.connect(port, "127.0.0.1")));
    await once(http.request(`http://far.invalid:${port}`, { agent }).end(), "response");
    expect(connections).toBe(1);
    agent.destroy();
  });

  it("fails with what opening failed with", async () => {
    const agent = connectByRace(new http.Agent(), refuse);
    const [error] = await once(http.request("http://far.example", { agent }), "error");
    expect(error).toMatchObject({ message: "raced" });
  });

  it.each([http, https])("gives tools that ask for a connection a socket at once", ({ Agent }) => {
    const agent = connectByRace(new Agent(), refuse);
    const tool = agent as unknown as { createConnection(options: object, opened: () => void): Socket };
    const socket = tool.createConnection({ host: "localhost", port: 1 }, () => {});
    expect(socket).toBeInstanceOf(Socket);
    socket.on("error", () => {}).destroy();
  });

  it("lets go of a connection that TLS cannot use, and says so", async () => {
    const socket = new Socket();
    const agent = connectByRace(new https.Agent({ ca: "not a certificate", minVersion: "x" as never }), (_, opened) =>
      setImmediate(opened, null, socket),
    );
    const [error] = await once(https.request("https://far.example", { agent }), "error");
    expect(error).toMatchObject({ code: "ERR_TLS_INVALID_PROTOCOL_VERSION" });
    expect(socket.destroyed).toBe(true);
  });
});

describe("the transport", () => {
  it("connects for as long as the attempt takes, to a host that is far away and whose second address is no use", async () => {
    const server = await startStoppedServer(["127.0.0.2"]);
    open.push(server);
    resolveTo({ address: "127.0.0.2", family: 4 }, { address: "127.0.0.3", family: 4 });
    const answer = createTransport(`http://far.example:${server.port}`)(GET, 100, new Cancellation());
    // Node gives the first one up after 250 ms.
    const early = await Promise.race([answer.catch((error) => error), new Promise((end) => setTimeout(end, 700))]);
    expect(early).toBeUndefined();
    server.goOn();
    expect(await answer).toMatchObject({ status: 200 });
  });

  it("goes to the second address while nothing comes of the first", async () => {
    const port = await serve(createServer((_, response) => response.end("{}")));
    open.push(await startStoppedServer(["127.0.0.2"], port));
    resolveTo({ address: "127.0.0.2", family: 4 }, { address: "127.0.0.1", family: 4 });
    expect(await createTransport(`http://far.example:${port}`)(GET, 100, new Cancellation())).toMatchObject({
      status: 200,
    });
  });

  it("ends a connection that is being opened when the attempt ends", async () => {
    const server = await startStoppedServer(["127.0.0.2", "127.0.0.3"]);
    open.push(server);
    resolveTo({ address: "127.0.0.2", family: 4 }, { address: "127.0.0.3", family: 4 });
    const connects = vi.spyOn(net, "connect");
    const cancellation = new Cancellation();
    const answer = createTransport(`http://far.example:${server.port}`)(GET, 100, cancellation);
    await expect.poll(() => connects.mock.results).toHaveLength(2);
    cancellation.abort(new Error("enough"));
    await thrownBy(answer);
    expect(connects.mock.results.map(({ value }) => (value as Socket).destroyed)).toEqual([true, true]);
  });

  it("says why no address of a host can be reached", async () => {
    const port = await serve(createTcpServer());
    open.pop()?.close();
    resolveTo({ address: "127.0.0.1", family: 4 }, { address: "127.0.0.2", family: 4 });
    const answer = createTransport(`http://far.example:${port}`)(GET, 100, new Cancellation());
    expect(await thrownBy(answer)).toMatchObject({ code: "ECONNREFUSED" });
  });
});
