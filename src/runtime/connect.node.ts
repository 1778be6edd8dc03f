/* Opens connections to the address of a host that answers first ("happy eyeballs", RFC 8305). */
import dns, { type LookupAddress, type LookupAllOptions } from "node:dns";
import type http from "node:http";
import net, { type Socket, type TcpNetConnectOpts } from "node:net";
import { clearTimeout, setTimeout } from "node:timers";
import type { Cancellation } from "./cancellation.js";
import { ownOptions } from "./own-options.js";

/**
 * Taken when this file is loaded. Fake timers in a test replace the timers of `globalThis` and of the module `timers`; they
 * must not stop the next address from being tried.
 */
const [after, forgetTimer] = [setTimeout, clearTimeout];

/** The "Connection Attempt Delay" that RFC 8305 recommends, in milliseconds. */
const ATTEMPT_DELAY = 250;

/** The options of a connection: those of the request and of the agent. */
interface ConnectionOptions extends TcpNetConnectOpts {
  host: string;
  /** Aborts opening the connection. */
  cancellation?: Cancellation | undefined;
  /** A connection that is already open. */
  socket?: Socket | undefined;
}

type Opened = (error: Error | null, socket?: Socket) => void;

/** The members of an agent that Node calls, but that its type declarations do not have. */
interface AgentSockets {
  protocol: string;
  options: { proxyEnv?: unknown };
  createSocket(request: http.ClientRequest, options: ConnectionOptions, opened: Opened): void;
  createConnection(options: ConnectionOptions, opened: Opened): Socket | null | undefined;
}

/**
 * Makes an agent open its connections with {@link openConnection}. Node itself gives up each address but the last after 250
 * ms, so that a distant client cannot connect when the last address does not work. Node still does the rest of a
 * connection, TLS included.
 *
 * `createConnection` still returns a socket at once, because tools that record HTTP call it.
 */
export function connectByRace<A extends http.Agent>(agent: A, open: typeof openConnection = openConnection): A {
  const sockets = agent as unknown as AgentSockets;
  const { createSocket, createConnection } = sockets;
  sockets.createSocket = (request, options, opened) => {
    const create = (socket?: Socket) => createSocket.call(agent, request, { ...options, socket }, opened);
    // One address only, or a proxy, which Node handles, or a tool that mocks HTTP.
    if (net.isIP(options.host) !== 0 || sockets.options.proxyEnv !== undefined || isIntercepted(options))
      return create();
    open(options, (error, socket) => {
      if (error !== null) return opened(error);
      try {
        create(socket);
      } catch (error) {
        socket?.destroy();
        opened(error as Error);
      }
    });
  };
  // tls.connect takes an open socket by itself.
  if (sockets.protocol === "http:") {
    sockets.createConnection = (options, opened) => options.socket ?? createConnection.call(agent, options, opened);
  }
  return agent;
}

/**
 * Whether a tool mocks the network, as in tests. Such tools recognize a connection by its host name, before the address is
 * looked up. They could not see a request on a socket that is already open.
 */
function isIntercepted({ host, port }: ConnectionOptions): boolean {
  let asksForAddresses = false;
  const lookup = () => {
    asksForAddresses = true;
  };
  const socket = new net.Socket().on("error", () => {});
  socket.connect(ownOptions({ host, port, lookup })).destroy();
  return !asksForAddresses;
}

/** The functions of Node that a test can replace. */
interface Seams {
  lookup: (host: string, options: LookupAllOptions, found: Found) => void;
  connect: (options: TcpNetConnectOpts) => Socket;
}

type Found = (error: Error | null, addresses: LookupAddress[]) => void;

/** Looks up a host and connects to it. */
export function openConnection(options: ConnectionOptions, opened: Opened, seams: Seams = NODE): void {
  const { host, port, cancellation, noDelay, keepAlive, keepAliveInitialDelay } = options;
  const connect = ({ address }: LookupAddress) =>
    seams.connect(ownOptions({ host: address, port, noDelay, keepAlive, keepAliveInitialDelay }));
  // The hints of net.connect.
  const hints = process.platform === "win32" ? 0 : dns.ADDRCONFIG;
  seams.lookup(host, ownOptions({ all: true, hints }), (error, addresses) => {
    if (error !== null || cancellation?.aborted) opened(error ?? givenUp());
    else race(alternate(addresses), connect, cancellation, opened);
  });
}

const NODE: Seams = {
  lookup: (host, options, found) => dns.lookup(host, options, found),
  connect: (options) => net.connect(options),
};

/**
 * Tries the first address, and the next one after 250 ms or when one failed. Every try stays open until one has connected,
 * all have failed, or the attempt ends.
 */
function race(
  waiting: LookupAddress[],
  connect: (address: LookupAddress) => Socket,
  cancellation: Cancellation | undefined,
  opened: Opened,
): void {
  const open = new Set<Socket>();
  let firstError: Error | undefined;
  let timer: NodeJS.Timeout | undefined;
  const finish: Opened = (error, winner) => {
    forgetTimer(timer);
    forget?.();
    for (const socket of open) if (socket !== winner) socket.destroy();
    opened(error, winner);
  };
  const forget = cancellation?.onAbort(() => finish(givenUp()));
  const next = () => {
    forgetTimer(timer);
    const address = waiting.shift();
    if (address === undefined) {
      if (open.size === 0) finish(firstError ?? new Error("no address"));
      return;
    }
    const socket = connect(address);
    open.add(socket);
    const fail = (error: Error) => {
      open.delete(socket);
      firstError ??= error;
      next();
    };
    socket.once("error", fail);
    socket.once("connect", () => {
      socket.off("error", fail);
      finish(null, socket);
    });
    timer = after(next, ATTEMPT_DELAY);
  };
  next();
}

/** A new error, because the cancellation's reason may be any value. */
function givenUp(): Error {
  return new Error("the attempt has ended");
}

/** Alternates IPv6 and IPv4, starting with the family of the resolver's first address. */
function alternate(addresses: LookupAddress[]): LookupAddress[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family);
  const second = addresses.filter((address) => !first.includes(address));
  return addresses.flatMap((_, i) => [first[i], second[i]].filter((address) => address !== undefined));
}
