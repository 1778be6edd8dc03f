import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "./eventually.test-helper.js";
import { startSandbox } from "./index.js";
import { isValid } from "./spec/valid.test-helper.js";
import {
  act,
  askForSession,
  decrypt,
  emptyFolder,
  folderWithKeys,
  isSigned,
  notification,
  openSession,
  phone,
  type Receiver,
  type Started,
  send,
  signingBody,
  start,
  startReceiver,
  state,
  stopAll,
} from "./support.test-helper.js";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  receiver.release();
  await stopAll();
  await receiver.close();
});

/** Signs a contract, and returns the session's ID. */
async function sign(started: Started, changes: Record<string, unknown> = {}): Promise<string> {
  const { sessionId } = await openSession(started, changes);
  expect(await act(started, `/sandbox/sessions/${sessionId}/agree`)).toMatchObject({ status: 200 });
  return sessionId;
}

describe("a start", () => {
  it("in an empty folder makes all files for a client, and returns their paths", async () => {
    const dir = join(emptyFolder(), "a", "b");
    const { sandbox } = await start({ dir, memory: false });
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+$/);
    expect(sandbox.directory).toBe(dir);
    expect(sandbox.envFile).toBe(join(dir, ".env"));
    expect(sandbox.env).toMatchObject({ WECHATPAY_BASE_URL: sandbox.url, WECHATPAY_APPID: "wxcbda96de0b165486" });
    for (const [name, value] of Object.entries(sandbox.env)) {
      expect(readFileSync(sandbox.envFile, "utf8")).toContain(`${name}=${value}`);
      if (name.endsWith("_FILE")) expect(existsSync(value), name).toBe(true);
    }
    expect(statSync(sandbox.envFile).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir)).toContain("sandbox.db");
  });

  it("in memory leaves no data", async () => {
    const { sandbox } = await start();
    expect(readdirSync(sandbox.directory).filter((name) => name.startsWith("sandbox.db"))).toEqual([]);
  });

  it("with a wrong option makes nothing", async () => {
    const dir = join(emptyFolder(), "none");
    await expect(startSandbox({ dir, port: 70_000 })).rejects.toThrow(RangeError);
    expect(existsSync(dir)).toBe(false);
  });

  it("in a project's folder is refused, and the project keeps its .env", async () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, ".env"), "DATABASE_URL=x\n");
    await expect(startSandbox({ dir, port: 0, reset: true })).rejects.toThrow(
      "holds other files and was not made by the sandbox",
    );
    expect(readdirSync(dir)).toEqual([".env"]);
  });

  it("in a folder in use is refused, also in memory and with a reset", async () => {
    const { sandbox } = await start();
    const key = readFileSync(join(sandbox.directory, "merchant/apiclient_key.pem"), "utf8");
    for (const reset of [false, true]) {
      const options = { dir: sandbox.directory, port: 0, memory: true, reset, logLevel: "silent" } as const;
      await expect(startSandbox(options)).rejects.toThrow(`Another sandbox uses ${sandbox.directory}.`);
    }
    expect(readFileSync(join(sandbox.directory, "merchant/apiclient_key.pem"), "utf8")).toBe(key);
  });

  it("with a reset on a port in use keeps keys and data", async () => {
    const { port } = await start();
    const dir = await folderWithKeys();
    const key = readFileSync(join(dir, "merchant/apiclient_key.pem"), "utf8");
    await expect(startSandbox({ dir, port, reset: true, logLevel: "silent" })).rejects.toThrow("is in use.");
    expect(readFileSync(join(dir, "merchant/apiclient_key.pem"), "utf8")).toBe(key);
    const none = join(emptyFolder(), "none");
    await expect(startSandbox({ dir: none, port, logLevel: "silent" })).rejects.toThrow("is in use.");
    expect(existsSync(none)).toBe(false);
  });

  it("on a port in use is refused, and the folder can be used by the next start", async () => {
    const { port } = await start();
    const dir = await folderWithKeys();
    await expect(startSandbox({ dir, port, logLevel: "silent" })).rejects.toThrow(`Port ${port} is in use.`);
    await start({ dir, memory: false });
  });

  it("that cannot write .env releases port and folder", async () => {
    const dir = await folderWithKeys();
    mkdirSync(join(dir, `.env.${process.pid}.tmp`));
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    await expect(startSandbox({ dir, port, logLevel: "silent" })).rejects.toThrow("EISDIR");
    await start({ port, memory: false });
  });
});

describe("the folder", () => {
  it("is for one sandbox at a time, also with a reset", async () => {
    const { sandbox } = await start({ memory: false });
    const dir = sandbox.directory;
    const keys = readFileSync(join(dir, "merchant/apiclient_key.pem"), "utf8");
    for (const reset of [false, true]) {
      await expect(startSandbox({ dir, port: 0, logLevel: "silent", reset })).rejects.toThrow(
        `Another sandbox uses ${dir}. Stop it, or choose another folder with --dir.`,
      );
    }
    expect(readFileSync(join(dir, "merchant/apiclient_key.pem"), "utf8")).toBe(keys);
    await sandbox.close();
    await start({ dir, memory: false });
  });

  it("keeps sessions, contracts, notifications and requests from one start to the next", async () => {
    const first = await start({ memory: false, forwardTo: receiver.url });
    const signed = await sign(first);
    const { sessionId: opened } = await openSession(first);
    await eventually(async () => expect((await notification(first, signed)).state).toBe("ACKNOWLEDGED"));
    const before = await state(first);
    const request = await first.sandbox.requests.get(before.exchanges[0]?.id ?? "");
    // It waits to be written when the sandbox is closed.
    const last = await send(first.port, { method: "GET", target: "/v3/last" });
    await first.sandbox.close();

    const second = await start({ dir: first.sandbox.directory, memory: false, forwardTo: receiver.url });
    const after = await state(second);
    for (const list of ["sessions", "contracts", "notifications"] as const) expect(after[list]).toEqual(before[list]);
    expect(after.platform.certificates).toEqual(before.platform.certificates);
    expect(after.exchanges.slice(1)).toEqual(before.exchanges);
    expect(after.exchanges.map(({ id }) => id)[0]).toBe(last.headers["request-id"]);
    expect(await second.sandbox.requests.get(request.id)).toEqual(request);
    expect(second.merchant.serialNo).toBe(first.merchant.serialNo);
    expect(await act(second, `/sandbox/sessions/${opened}/agree`)).toMatchObject({ status: 200 });
    expect(await act(second, `/sandbox/sessions/${signed}/agree`)).toMatchObject({ status: 409 });
  });

  it("after a reset has new keys, no data, and all other files", async () => {
    const first = await start({ memory: false });
    await sign(first);
    await first.sandbox.close();
    const dir = first.sandbox.directory;
    writeFileSync(join(dir, "merchant/mine.txt"), "mine");
    const second = await start({ dir, memory: false, reset: true });
    expect((await state(second)).contracts).toEqual([]);
    expect(second.merchant.serialNo).not.toBe(first.merchant.serialNo);
    expect(second.merchant.apiV3Key).not.toBe(first.merchant.apiV3Key);
    expect(readFileSync(join(dir, "merchant/mine.txt"), "utf8")).toBe("mine");
  });

  it("without its keys shows its contracts, and postpones notifications that it cannot encrypt", async () => {
    const first = await start({ memory: false });
    const id = await sign(first);
    await first.sandbox.close();
    rmSync(join(first.sandbox.directory, "sandbox.json"));
    const second = await start({ dir: first.sandbox.directory, memory: false, forwardTo: receiver.url });
    const view = await phone(second, id);
    expect(view.session.merchant_name).toEqual({ en: first.merchant.mchid, zh: first.merchant.mchid });
    const before = Date.now();
    await act(second, `/sandbox/notifications/${view.notification?.id}/resend`);
    await eventually(async () => {
      const { state, next_attempt_at } = await notification(second, id);
      expect(state).toBe("PENDING");
      expect(Date.parse(String(next_attempt_at))).toBeGreaterThanOrEqual(before + 15_000);
    });
    expect(receiver.seen).toEqual([]);
  });

  it("that loses its files while in use gives an error only where they are needed", async () => {
    const started = await start();
    const platform = join(started.sandbox.directory, "platform");
    renameSync(platform, `${platform}.gone`);
    writeFileSync(platform, "in the way");
    const { status, json } = await act(started, "/sandbox/platform-certificates", { action: "rotate" });
    expect(status).toBe(500);
    expect(json).toEqual({ error: { en: "The sandbox failed. See its log.", zh: expect.any(String) } });
    await openSession(started);
    expect((await state(started)).platform.certificates).toHaveLength(1);
  });

  it("remembers a rotation", async () => {
    const first = await start({ memory: false });
    await act(first, "/sandbox/platform-certificates", { action: "rotate" });
    const { certificates } = (await state(first)).platform;
    await first.sandbox.close();
    const second = await start({ dir: first.sandbox.directory, memory: false });
    expect((await state(second)).platform.certificates).toEqual(certificates);
  });
});

describe("a notification", () => {
  it.each(["common", "institutional"] as const)("of a contract in %s mode is valid by the document", async (mode) => {
    const started = await start({ forwardTo: receiver.url, terminationUrl: "https://m.example/p/ended" });
    const [caller, body] =
      mode === "common" ? [started.merchant, signingBody()] : [started.institution, signingBody({}, "institutional")];
    const answer = await askForSession(started, caller, { ...body, success_notify_url: "https://m.example/p/notify" });
    const id = String(answer.json["session_id"]);
    await act(started, `/sandbox/sessions/${id}/agree`);
    await eventually(async () => expect((await notification(started, id)).state).toBe("ACKNOWLEDGED"));
    const { contract_id } = (await notification(started, id)) as { contract_id: string };
    await act(started, `/sandbox/contracts/${contract_id}/terminate`, { termination_mode: "PLATFORM" });
    await eventually(() => expect(receiver.seen).toHaveLength(2));
    const schema = mode === "common" ? "CommonContractNotice" : "InstitutionalContractNotice";
    // The termination goes to the termination URL.
    expect(receiver.seen.map(({ target }) => target)).toEqual(["/p/notify", "/p/ended"]);
    const contracts = receiver.seen.map(({ headers, body, json }) => {
      expect(isSigned(headers, body, started.sandbox.directory)).toBe(true);
      expect(isValid("Notification", json)).toBe(true);
      const contract = JSON.parse(decrypt(caller.apiV3Key, json["resource"]));
      expect(isValid(schema, contract)).toBe(true);
      return contract;
    });
    expect(receiver.seen.map(({ json }) => json["event_type"])).toEqual(["PAPAY.SIGN", "PAPAY.TERMINATE"]);
    expect(contracts[0]).toMatchObject({ contract_id, out_contract_code: body["out_contract_code"] });
    expect(contracts[1]).toMatchObject({ contract_id, contract_termination_mode: "PLATFORM" });
  });

  it("of a termination is held without a termination URL, and sent by the first start with one", async () => {
    const first = await start({ memory: false, forwardTo: receiver.url });
    const { contract_id } = await notification(first, await sign(first));
    await eventually(() => expect(receiver.seen).toHaveLength(1));
    await act(first, `/sandbox/contracts/${contract_id}/terminate`);
    const end = async (of: Started) =>
      (await state(of)).notifications.find((one) => one.event_type === "PAPAY.TERMINATE");
    await eventually(async () => expect((await end(first))?.state).toBe("HELD"));
    expect(await end(first)).toMatchObject({
      notify_url: null,
      target: null,
      attempts: [],
      held: { en: expect.stringContaining("the real platform would send nothing"), zh: expect.any(String) },
    });
    expect((await state(first)).platform.termination_url).toBeNull();
    await act(first, `/sandbox/notifications/${(await end(first))?.id}/resend`);
    await eventually(async () => expect((await end(first))?.state).toBe("HELD"));
    await first.sandbox.close();

    const terminationUrl = "https://m.example/ended";
    const next = await start({ dir: first.sandbox.directory, memory: false, forwardTo: receiver.url, terminationUrl });
    await eventually(async () => expect((await end(next))?.state).toBe("ACKNOWLEDGED"));
    expect(await end(next)).toMatchObject({ notify_url: terminationUrl, target: `${receiver.url}/ended`, held: null });
    expect((await state(next)).platform.termination_url).toBe(terminationUrl);
    expect(receiver.seen.map(({ target }) => target)).toEqual(["/", "/ended"]);
  });

  it("to another host is held, and sent by the first start with --forward-to or --allow-host", async () => {
    const first = await start({ memory: false });
    const id = await sign(first, { success_notify_url: "https://merchant.example/notify" });
    expect(await notification(first, id)).toMatchObject({
      state: "HELD",
      target: null,
      next_attempt_at: null,
      attempts: [],
      held: { en: expect.stringContaining("It should go to https://merchant.example/notify.") },
    });
    await first.sandbox.close();
    await start({ dir: first.sandbox.directory, memory: false, forwardTo: `${receiver.url}/all` });
    await eventually(() => expect(receiver.seen.map(({ target }) => target)).toEqual(["/all"]));
  });

  it("to a host of --allow-host is sent", async () => {
    const started = await start({ allowHosts: ["merchant.invalid"] });
    const id = await sign(started, { success_notify_url: "https://merchant.invalid/notify" });
    await eventually(async () => expect((await notification(started, id)).attempts).toHaveLength(1));
    expect(await notification(started, id)).toMatchObject({
      state: "PENDING",
      target: "https://merchant.invalid/notify",
      attempts: [{ status: null, url: "https://merchant.invalid/notify", acknowledged: false }],
    });
  });

  it("without an acknowledgement is resent on the schedule, by the speed, and shows each attempt", async () => {
    receiver.answer = { status: 500, body: '{"code":"FAIL","message":"later"}' };
    const started = await start({ forwardTo: receiver.url, notifySpeed: 200_000 });
    const id = await sign(started);
    await eventually(async () => expect((await notification(started, id)).state).toBe("GIVEN_UP"));
    const { attempts } = await notification(started, id);
    expect(attempts).toHaveLength(10);
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 500, acknowledged: false, answer: expect.stringContaining("FAIL") });
      expect(attempt.problem?.en).toContain("Answered 500.");
    }
    expect(new Set(receiver.seen.map(({ headers }) => headers["wechatpay-nonce"])).size).toBe(10);
  });

  it("is acknowledged by a 200 with the code FAIL, as on the platform, with a warning", async () => {
    receiver.answer = { status: 200, body: '{"code":"FAIL","message":"later"}' };
    const started = await start({ forwardTo: receiver.url, notifySpeed: 1_000_000 });
    const id = await sign(started);
    await eventually(async () => expect((await notification(started, id)).attempts).not.toEqual([]));
    expect(await notification(started, id)).toMatchObject({
      state: "ACKNOWLEDGED",
      next_attempt_at: null,
      attempts: [
        {
          status: 200,
          acknowledged: true,
          problem: null,
          warning: { en: expect.stringContaining("the event is lost") },
        },
      ],
    });
  });

  it("that was due while no sandbox ran is sent by the next start, in order, each once", async () => {
    await receiver.close();
    let now = Date.now();
    const first = await start({ memory: false, forwardTo: receiver.url, now: () => now });
    const ids = [await sign(first), await sign(first)];
    for (const id of ids) {
      await eventually(async () => expect((await notification(first, id)).attempts).toHaveLength(1));
    }
    await first.sandbox.close();
    const next = await startReceiver();
    try {
      const early = await start({ dir: first.sandbox.directory, memory: false, forwardTo: next.url, now: () => now });
      await early.sandbox.close();
      expect(next.seen).toEqual([]);
      now += 15_000;
      const late = await start({ dir: first.sandbox.directory, memory: false, forwardTo: next.url, now: () => now });
      for (const id of ids)
        await eventually(async () => expect((await notification(late, id)).state).toBe("ACKNOWLEDGED"));
      expect(next.seen).toHaveLength(2);
    } finally {
      await next.close();
    }
  });
});

describe("with --auto-agree", () => {
  it("each session is signed once, also one that was open at the start", async () => {
    const first = await start({ memory: false });
    const { sessionId: before } = await openSession(first);
    await first.sandbox.close();
    const second = await start({
      dir: first.sandbox.directory,
      memory: false,
      autoAgree: true,
      forwardTo: receiver.url,
    });
    const { sessionId: after } = await openSession(second);
    for (const id of [before, after]) {
      await eventually(async () => expect((await phone(second, id)).session.state).toBe("SIGNED"));
    }
    await eventually(() => expect(receiver.seen).toHaveLength(2));
  });

  it("a second session of the same out_contract_code is not signed", async () => {
    const started = await start({ autoAgree: true });
    const body = signingBody();
    const ids = await Promise.all(
      [1, 2].map(async () => String((await askForSession(started, started.merchant, body)).json["session_id"])),
    );
    await eventually(async () => expect((await state(started)).contracts).toHaveLength(1));
    const states = await Promise.all(ids.map(async (id) => (await phone(started, id)).session.state));
    expect(states.sort()).toEqual(["OPEN", "SIGNED"]);
  });

  it("no session is signed after close()", async () => {
    let now = Date.now();
    const first = await start({ memory: false, autoAgree: true, now: () => now });
    const { sessionId } = await openSession(first);
    await first.sandbox.close();
    now += 1000;
    const second = await start({ dir: first.sandbox.directory, memory: false, now: () => now });
    expect((await phone(second, sessionId)).session.state).toBe("OPEN");
  });
});

describe("with --contract-life", () => {
  const termination = async (started: Started) => {
    const notices = (await state(started)).notifications.filter(({ event_type }) => event_type === "PAPAY.TERMINATE");
    return notices.map(({ contract_id }) => contract_id);
  };

  it("a contract expires and is notified, without any request", async () => {
    const started = await start({ contractLife: 1, terminationUrl: "https://merchant.example/end" });
    const id = await sign(started);
    const { contract } = await phone(started, id);
    expect(Date.parse(contract?.expires_at ?? "") - Date.parse(contract?.signed_at ?? "")).toBe(1000);
    // These requests do not check the expiry: the timer does.
    await eventually(async () => expect(await termination(started)).toEqual([contract?.contract_id]));
    expect((await phone(started, id)).contract).toMatchObject({
      state: "TERMINATED",
      termination_mode: "EXPIRED",
      terminated_at: contract?.expires_at,
    });
  });

  it("a contract that expired while no sandbox ran ends at the next start, with any option", async () => {
    const first = await start({ memory: false, contractLife: 60 });
    const id = await sign(first);
    await first.sandbox.close();
    const dir = first.sandbox.directory;
    const early = await start({ dir, memory: false });
    expect(await termination(early)).toEqual([]);
    await early.sandbox.close();
    const late = await start({ dir, memory: false, now: () => Date.now() + 60_000 });
    const { contract } = await phone(late, id);
    expect(contract).toMatchObject({ termination_mode: "EXPIRED", terminated_at: contract?.expires_at });
    expect(await termination(late)).toEqual([contract?.contract_id]);
  });
});

describe("close()", () => {
  it("may be called several times, and releases the port", async () => {
    const { sandbox, port } = await start();
    expect(sandbox.close()).toBe(sandbox.close());
    await sandbox.close();
    await start({ port });
  });

  it("waits for a running delivery", async () => {
    receiver.answer = "hang";
    const started = await start({ memory: false, forwardTo: receiver.url });
    const id = await sign(started);
    await eventually(() => expect(receiver.seen).toHaveLength(1));
    const closed = started.sandbox.close();
    receiver.release();
    await closed;
    const next = await start({ dir: started.sandbox.directory, memory: false, forwardTo: receiver.url });
    expect((await notification(next, id)).state).toBe("ACKNOWLEDGED");
  });

  it("does not wait for slow clients or a delayed answer", async () => {
    const started = await start();
    const socket = connect(started.port, "127.0.0.1");
    const ended = new Promise((resolve) => socket.on("error", () => {}).on("close", resolve));
    socket.write("POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{");
    const late = { headers: { "Sandbox-Fault": "latency=600000" } };
    const answered = askForSession(started, started.merchant, signingBody(), late).then(
      () => true,
      () => false,
    );
    await eventually(async () => expect((await state(started)).sessions).toHaveLength(1));
    const feed = request(`${started.url}/sandbox/events`).on("error", () => {});
    await new Promise((resolve) => feed.on("response", (response) => response.once("data", resolve)).end());
    await started.sandbox.close();
    await ended;
    // If close() waited for the answer, it would be true.
    expect(await answered).toBe(false);
  });
});
