import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readTarget } from "../api/received.js";
import { type Bus, createBus } from "../bus.js";
import { eventually } from "../eventually.test-helper.js";
import type { Log } from "../log.js";
import { act, askForSession, openSession, send, signingBody, start, stopAll } from "../support.test-helper.js";
import type { ActiveFault, Snapshot } from "../views.js";
import { MOST_FEEDS, streamEvents } from "./events.js";
import { createConsoleHandler, type Routes } from "./router.js";

const KINDS = ["exchange", "session", "contract", "notification", "platform", "clock", "faults"] as const;

interface Feed {
  events: { event: string; data: unknown }[];
  /** Whether the server has ended the feed. */
  ended: boolean;
  response: IncomingMessage;
}

const open: Feed[] = [];

/** Opens a live feed. */
function listen(url: string): Promise<Feed> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      const feed: Feed = { events: [], ended: false, response };
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
        const parts = text.split("\n\n");
        text = parts.pop() ?? "";
        for (const part of parts) {
          const fields = Object.fromEntries(part.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2)));
          feed.events.push({ event: fields.event, data: JSON.parse(fields.data) });
        }
      });
      response.on("end", () => {
        feed.ended = true;
      });
      response.on("error", () => {});
      open.push(feed);
      resolve(feed);
    }).on("error", reject);
  });
}

const names = ({ events }: Feed) => events.map(({ event }) => event);

afterEach(() => {
  for (const { response } of open.splice(0)) response.destroy();
});

describe("the live feed of a sandbox", () => {
  afterEach(stopAll);

  it("begins with a snapshot, then sends each change, and ends with the sandbox", async () => {
    const started = await start();
    const feed = await listen(`${started.url}/sandbox/events`);
    expect(feed.response.headers["content-type"]).toContain("text/event-stream");
    await eventually(() => expect(names(feed)).toEqual(["snapshot"]));
    const { sessionId } = await openSession(started);
    await act(started, `/sandbox/sessions/${sessionId}/agree`);
    await act(started, "/sandbox/platform-certificates", { action: "announce" });
    await act(started, "/sandbox/faults", { faults: [{ kind: "SYSTEMERROR", remaining: 1 }] }, "PUT");
    await askForSession(started, started.merchant, signingBody());
    await eventually(() => {
      expect(names(feed)).toEqual([
        "snapshot",
        "session",
        "exchange",
        "session",
        "wallet",
        "contract",
        "notification",
        "notification",
        "contract",
        "platform",
        "faults",
        "faults",
        "exchange",
      ]);
    });
    const [, session] = feed.events;
    expect(session?.data).toMatchObject({ session_id: sessionId, state: "OPEN" });
    expect(feed.events.at(-1)?.data).toMatchObject({ code: "SYSTEMERROR" });
    await started.sandbox.close();
    // Ended, not aborted.
    await eventually(() => expect(feed.ended).toBe(true));
  });

  it("begins with a snapshot again after a reconnection", async () => {
    const started = await start();
    const first = await listen(`${started.url}/sandbox/events`);
    first.response.destroy();
    const { sessionId } = await openSession(started);
    const second = await listen(`${started.url}/sandbox/events`);
    await eventually(() => expect(second.events).toHaveLength(1));
    const snapshot = second.events[0]?.data as Snapshot;
    expect(snapshot.sessions.map(({ session_id }) => session_id)).toEqual([sessionId]);
  });
});

describe("one live feed", () => {
  let bus: Bus;
  let stopping: AbortController;
  let url: string;
  let close: () => void;
  let connections: () => Promise<number>;
  /** The server's side of the last connection. */
  let connection: () => Socket;

  beforeEach(async () => {
    bus = createBus();
    stopping = new AbortController();
    const log = { error: vi.fn() } as unknown as Log;
    const snapshot = () => ({ faults: [] }) as unknown as Snapshot;
    const routes: Routes = {
      "GET /": (_, incoming, outgoing) => streamEvents(incoming, outgoing, bus, snapshot, stopping.signal),
    };
    const answer = createConsoleHandler(routes, ["127.0.0.1"], log);
    const server = createServer((incoming, outgoing) => answer(incoming, outgoing, readTarget(incoming.url ?? "")));
    const sockets: Socket[] = [];
    server.on("connection", (socket: Socket) => sockets.push(socket));
    connection = () => sockets.at(-1) as Socket;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    connections = () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      });
    close = () => {
      server.close();
      server.closeAllConnections();
    };
  });
  afterEach(() => {
    vi.useRealTimers();
    stopping.abort();
    close();
  });

  const listeners = () => KINDS.map((kind) => bus.listenerCount(kind));
  const all = (count: number) => KINDS.map(() => count);
  const fault = (text: string): ActiveFault[] => [{ kind: text, value: null, remaining: null }];

  it("listens to every kind, and to none after its client has left", async () => {
    const feeds = await Promise.all([listen(url), listen(url)]);
    await eventually(() => expect(listeners()).toEqual(all(2)));
    feeds[0]?.response.destroy();
    await eventually(() => expect(listeners()).toEqual(all(1)));
    stopping.abort();
    await eventually(() => expect(listeners()).toEqual(all(0)));
    await eventually(() => expect(feeds[1]?.ended).toBe(true));
  });

  it("keeps the order of events", async () => {
    const feed = await listen(url);
    await eventually(() => expect(names(feed)).toEqual(["snapshot"]));
    for (let number = 0; number < 100; number++) bus.emit("faults", fault(String(number)));
    await eventually(() => expect(feed.events).toHaveLength(101));
    expect(feed.events.slice(1).map(({ data }) => (data as ActiveFault[])[0]?.kind)).toEqual(
      Array.from({ length: 100 }, (_, number) => String(number)),
    );
  });

  it("is closed, with its listeners and its queue, when its client does not read", async () => {
    const feed = await listen(url);
    await eventually(() => expect(names(feed)).toEqual(["snapshot"]));
    feed.response.pause();
    const large = fault("x".repeat(20_000));
    for (let number = 0; number < 2_500; number++) bus.emit("faults", [...large]);
    await eventually(() => expect(listeners()).toEqual(all(0)));
    await eventually(async () => expect(await connections()).toBe(0));
  });

  it("is not opened by HEAD, which gets only headers", async () => {
    const { port } = new URL(url);
    const answers = await Promise.all(
      Array.from({ length: 2 * MOST_FEEDS }, () => send(Number(port), { method: "HEAD", target: "/" })),
    );
    for (const { status, headers, body } of answers) {
      expect(status).toBe(200);
      expect(headers["content-type"]).toContain("text/event-stream");
      expect(body).toHaveLength(0);
    }
    expect(listeners()).toEqual(all(0));
  });

  it("ends with the sandbox although its client does not read", async () => {
    const feed = await listen(url);
    await eventually(() => expect(names(feed)).toEqual(["snapshot"]));
    feed.response.pause();
    await eventually(() => {
      // Until the sockets are full, so that a write waits.
      bus.emit("faults", fault("x".repeat(100_000)));
      expect(connection().writableLength).toBeGreaterThan(0);
    });
    expect(listeners()).toEqual(all(1));
    stopping.abort();
    expect(listeners()).toEqual(all(0));
  });

  it("ends at once when it is requested after the sandbox has stopped", async () => {
    stopping.abort();
    const feed = await listen(url);
    await eventually(() => expect(feed.ended).toBe(true));
    expect(listeners()).toEqual(all(0));
  });

  it("is refused above the limit, and possible again after another one has ended", async () => {
    const feeds = await Promise.all(Array.from({ length: MOST_FEEDS }, () => listen(url)));
    await eventually(() => expect(listeners()).toEqual(all(MOST_FEEDS)));
    const port = Number(new URL(url).port);
    const refused = await send(port, { method: "GET", target: "/" });
    expect(refused.status).toBe(503);
    expect(refused.json).toEqual({ error: { en: expect.stringContaining(`${MOST_FEEDS} `), zh: expect.any(String) } });
    expect(listeners()).toEqual(all(MOST_FEEDS));
    feeds[0]?.response.destroy();
    await eventually(() => expect(listeners()).toEqual(all(MOST_FEEDS - 1)));
    const next = await listen(url);
    await eventually(() => expect(names(next)).toEqual(["snapshot"]));
  });

  it("has a heartbeat, so that a lost client is noticed", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const feed = await listen(url);
    await eventually(() => {
      vi.advanceTimersByTime(15_000);
      expect(names(feed)).toContain("heartbeat");
    });
    expect(names(feed)[0]).toBe("snapshot");
  });
});
