/* How connections are opened: to whichever address of a host answers first ("happy eyeballs", RFC 8305). */
import dns, { type LookupAddress, type LookupAllOptions } from "node:dns";
import type http from "node:http";
import net, { type Socket, type TcpNetConnectOpts } from "node:net";
import { clearTimeout, setTimeout } from "node:timers";
import type { Cancellation } from "./cancellation.js";
import { ownOptions } from "./own-options.js";

/**
 * Bound when this file is loaded: stand-ins for the timers in somebody's tests, which replace them in `globalThis` and
 * in the module `timers`, do not keep the next address from being tried.
 */
const [after, forgetTimer] = [setTimeout, clearTimeout];

/** The "Connection Attempt Delay" that RFC 8305 recommends, in milliseconds. */
const ATTEMPT_DELAY = 250;

/** What an agent is asked for a connection with: the options of the request, and its own. */
interface ConnectionOptions extends TcpNetConnectOpts {
  host: string;
  /** Ends the opening. */
  cancellation?: Cancellation | undefined;
  /** A connection that is open. */
  socket?: Socket | undefined;
}

type Opened = (error: Error | null, socket?: Socket) => void;

/** What Node calls on an agent, and its declarations leave out. */
interface AgentSockets {
  protocol: string;
  options: { proxyEnv?: unknown };
  createSocket(request: http.ClientRequest, options: ConnectionOptions, opened: Opened): void;
  createConnection(options: ConnectionOptions, opened: Opened): Socket | null | undefined;
}

/**
 * Lets an agent open its connections by {@link openConnection}. Node gives each address of a host but the last one
 * 250 ms. Who is further away does not get through when the last address is of no use. What happens to a connection
 * once it is open, TLS included, stays Node's.
 *
 * `createConnection` goes on to give a socket at once: tools that record HTTP call it by themselves.
 */
export function connectByRace<A extends http.Agent>(agent: A, open: typeof openConnection = openConnection): A {
  const sockets = agent as unknown as AgentSockets;
  const { createSocket, createConnection } = sockets;
  sockets.createSocket = (request, options, opened) => {
    const create = (socket?: Socket) => createSocket.call(agent, request, { ...options, socket }, opened);
    // There is nothing to choose, or it is the way to a proxy, which Node knows, or a test's own.
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
 * Whether somebody stands in for the network, as tools that mock HTTP do in tests. They take a connection by the name of
 * its host, before its addresses are asked for. TLS over a connection that is open already would hide all from them.
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

/** What a test puts in the place of Node's. */
interface Seams {
  lookup: (host: string, options: LookupAllOptions, found: Found) => void;
  connect: (options: TcpNetConnectOpts) => Socket;
}

type Found = (error: Error | null, addresses: LookupAddress[]) => void;

/** Looks a host up and connects to it. */
export function openConnection(options: ConnectionOptions, opened: Opened, seams: Seams = NODE): void {
  const { host, port, cancellation, noDelay, keepAlive, keepAliveInitialDelay } = options;
  const connect = ({ address }: LookupAddress) =>
    seams.connect(ownOptions({ host: address, port, noDelay, keepAlive, keepAliveInitialDelay }));
  // As net.connect asks.
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
 * Begins with the first address; with the next one when 250 ms are over or one failed. None is given up before one of
 * them has connected, all have failed, or the attempt ends.
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

/** Not the cancellation's own reason, which may be anything. */
function givenUp(): Error {
  return new Error("the attempt has ended");
}

/** By turns of one family and of the other, beginning with the resolver's choice. */
function alternate(addresses: LookupAddress[]): LookupAddress[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family);
  const second = addresses.filter((address) => !first.includes(address));
  return addresses.flatMap((_, i) => [first[i], second[i]].filter((address) => address !== undefined));
}
