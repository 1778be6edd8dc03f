import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { createNodeNotificationHandler, type NotificationEvent } from "wechatpay-global";
import type { PhoneView } from "../src/views.js";
import { atConcurrency } from "./support/at-concurrency.js";
import { consoleApi } from "./support/console-api.js";
import { answerWith, type Receiver, startReceiver } from "./support/receiver.js";
import { type SandboxProcess, startSandboxProcess, temporaryFolder } from "./support/sandbox-process.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";
import { SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

const CONCURRENCY = 32;
const SESSIONS = 400;
/** The platform's schedule of 3 hours ends after 110 s: long after the load, so that no notification is given up. */
const SPEED = "100";

const DIE_AFTER = fileURLToPath(new URL("support/die-after.mjs", import.meta.url));

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** What the client has seen: created sessions, and agreements that were answered with 200. */
interface Seen {
  sessions: Set<string>;
  agreed: Set<string>;
}

/** Creates sessions and agrees to each, until all is done or the sandbox is gone. */
async function load({ env }: SandboxProcess, seen: Seen): Promise<void> {
  const client = new SignedClient(env, CONCURRENCY);
  const codes = Array.from({ length: SESSIONS }, (_, index) => `KILL${index}`);
  let isGone = false;
  await atConcurrency(
    CONCURRENCY,
    codes,
    async (code) => {
      try {
        const request = client.sign("createAppSigningSession", signingRequest(env, code));
        const { status, body } = await client.send(request);
        if (status !== 200) throw new Error(`${status} ${body}`);
        const { session_id } = JSON.parse(body);
        seen.sessions.add(session_id);
        const agreement = await client.agree(session_id);
        if (agreement.status !== 200) throw new Error(`${agreement.status} ${agreement.body}`);
        seen.agreed.add(session_id);
      } catch (error) {
        if (!["ECONNRESET", "ECONNREFUSED", "EPIPE"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
        isGone = true;
      }
    },
    () => isGone,
  );
  client.close();
}

/** Each session is whole: open without a contract, or signed with contract and notification. */
function wholeState({ session, contract, notification }: PhoneView): "OPEN" | "SIGNED" | "HALF" {
  if (session.state === "OPEN" && !contract && !notification) return "OPEN";
  const isWhole = contract?.session_id === session.session_id && notification?.contract_id === contract.contract_id;
  return session.state === "SIGNED" && isWhole ? "SIGNED" : "HALF";
}

const RECEIVERS: [name: string, prepare: (receiver: Receiver) => Promise<void>][] = [
  ["answers 500", async (receiver) => answerWith(receiver, 500)],
  ["is down", (receiver) => receiver.close()],
  ["never answers", async (receiver) => answerWith(receiver, undefined)],
];

describe("kill -9 in the middle of the load, then a start on the same folder:", () => {
  it.each(RECEIVERS)("no acknowledged contract is lost, while the receiver %s", async (_, prepare) => {
    const directory = temporaryFolder();
    open.push(() => rmSync(directory, { recursive: true, force: true }));
    const before = await startReceiver();
    const port = Number(new URL(before.url).port);
    await prepare(before);
    const parameters = ["--forward-to", before.url, "--notify-speed", SPEED];

    const first = await startSandboxProcess({ directory, parameters });
    open.push(first.stop);
    const seen: Seen = { sessions: new Set(), agreed: new Set() };
    const loading = load(first, seen);
    await until("the load is in its middle", () => seen.agreed.size > SESSIONS / 4);
    await first.kill();
    await loading;
    expect(seen.agreed.size).toBeLessThan(SESSIONS);
    if (before.isOpen()) await before.close();

    const receiver = await startReceiver(port);
    open.push(receiver.close);
    const second = await startSandboxProcess({ directory, parameters });
    open.push(second.stop);
    const received = new Map<string, NotificationEvent>();
    const onEvent = (event: NotificationEvent) => {
      if (event.event_type === "PAPAY.SIGN") received.set(event.resource.contract_id, event);
    };
    receiver.listener = createNodeNotificationHandler(createSdkClient(second.env), { onEvent });

    const api = consoleApi(second.url);
    // What was written behind the answers may lack the last moment, but each that is there is whole.
    const { exchanges } = await api.state();
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { id } of exchanges.slice(0, 5)) expect((await api.request(id)).id).toBe(id);

    const views = await Promise.all([...seen.sessions].map((session) => api.phone(session)));
    const ids = (state: string) => views.filter((view) => wholeState(view) === state).map((v) => v.session.session_id);
    expect(ids("HALF")).toEqual([]);
    const signed = new Set(ids("SIGNED"));
    expect([...seen.agreed].filter((session) => !signed.has(session))).toEqual([]);

    const due = views.flatMap(({ contract }) => contract?.contract_id ?? []);
    await until("every notification has arrived", () => due.every((contract) => received.has(contract)));
    for (const { contract, session } of views.filter((view) => view.contract)) {
      expect(received.get(contract?.contract_id ?? "")?.resource).toMatchObject({
        out_contract_code: session.out_contract_code,
      });
    }
  });
});

describe("kill -9 in the middle of one agreement:", () => {
  it.each(["INSERT INTO contracts", "UPDATE sessions", "INSERT INTO notifications"])(
    "after %s nothing of it is stored, and the user can agree again",
    async (write) => {
      const directory = temporaryFolder();
      open.push(() => rmSync(directory, { recursive: true, force: true }));
      const first = await startSandboxProcess({
        directory,
        nodeParameters: ["--import", DIE_AFTER],
        variables: { DIE_AFTER: write },
      });
      open.push(first.stop);
      const request = signingRequest(first.env, "HALF");
      const { session_id } = await createSdkClient(first.env).createAppSigningSession(request);
      await expect(consoleApi(first.url).agree(session_id)).rejects.toThrow();
      expect(await first.ended).toBe("SIGKILL");

      const second = await startSandboxProcess({ directory });
      open.push(second.stop);
      const api = consoleApi(second.url);
      expect(wholeState(await api.phone(session_id))).toBe("OPEN");
      const { contracts, notifications } = await api.state();
      expect({ contracts, notifications }).toEqual({ contracts: [], notifications: [] });
      expect(wholeState(await api.agree(session_id))).toBe("SIGNED");
    },
  );
});
