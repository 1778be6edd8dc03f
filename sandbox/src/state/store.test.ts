import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, describe, expect, it } from "vitest";
import { emptyFolder } from "../support.test-helper.js";
import { openDatabase, removeDatabase } from "./database.js";
import { createContractId, createNotificationId, createOpenid, createSessionId } from "./identifiers.js";
import type { Session, SigningRequest } from "./session.js";
import { Store } from "./store.js";

const opened: Store[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

function open(file?: string): Store {
  const store = new Store(file);
  opened.push(store);
  return store;
}

const REQUEST: SigningRequest = {
  appid: "wx1",
  plan_id: 123,
  out_contract_code: "码",
  user_display_name: "张三",
  success_notify_url: "https://localhost/n",
};

const session = (id: string, changes: Partial<Session> = {}): Session => ({
  session_id: id,
  channel: "app",
  mode: "common",
  mchid: "19",
  request: REQUEST,
  openid: "o1",
  base_url: "http://127.0.0.1:4020",
  created_at: 1,
  expires_at: 1000,
  state: "OPEN",
  ...changes,
});

const contract = (id: string, sessionId = "S1", code = "码") => ({
  contract_id: id,
  session_id: sessionId,
  mchid: "19",
  sub_mchid: "",
  out_contract_code: code,
  signed_at: 2,
  expires_at: null,
  terminated_at: null,
  termination_mode: null,
  termination_note: null,
});

const notification = (id: string, next: number | null, state: "PENDING" | "ACKNOWLEDGED" = "PENDING") => ({
  id,
  contract_id: "C1",
  event_type: "PAPAY.SIGN" as const,
  notify_url: "https://localhost/n",
  plaintext: '{"名":"张"}',
  created_at: 3,
  state,
  next_attempt_at: next,
  scheduled: 0,
  transaction_id: null,
  refund_id: null,
});

describe("stored data", () => {
  it("is the same after the store was closed and opened again", () => {
    const file = join(emptyFolder(), "sandbox.db");
    const first = new Store(file);
    first.sessions.add(session("S1"));
    first.contracts.add(contract("C1"));
    first.contracts.terminate("C1", { at: 9, mode: "MERCHANT", note: "说明" });
    first.notifications.add(notification("N1", 5));
    first.notifications.addAttempt("N1", { number: 1, answer: "嗯" } as never);
    first.close();
    const store = open(file);
    expect(store.sessions.find("S1")).toMatchObject(session("S1"));
    expect(store.contracts.find("C1")).toMatchObject({
      ...contract("C1"),
      terminated_at: 9,
      termination_mode: "MERCHANT",
      termination_note: "说明",
    });
    expect(store.notifications.find("N1")).toMatchObject(notification("N1", 5));
    expect(store.notifications.attempts("N1")).toEqual([{ number: 1, answer: "嗯" }]);
  });

  it("is found by each of its keys only", () => {
    const store = open();
    store.sessions.add(session("S1"));
    store.contracts.add(contract("C1"));
    const key = { mchid: "19", sub_mchid: "", out_contract_code: "码" };
    expect(store.contracts.findByCode(key)?.contract_id).toBe("C1");
    for (const other of [{ mchid: "20" }, { sub_mchid: "1" }, { out_contract_code: "x" }]) {
      expect(store.contracts.findByCode({ ...key, ...other })).toBeUndefined();
    }
    expect(store.contracts.findBySession("S1")?.contract_id).toBe("C1");
    expect(store.contracts.findBySession("S2")).toBeUndefined();
    expect(store.sessions.find("' OR 1=1 --")).toBeUndefined();
    expect(store.notifications.find("N1")).toBeUndefined();
  });

  it("is listed newest first, up to the limit", () => {
    const store = open();
    for (const id of ["S1", "S2", "S3"]) store.sessions.add(session(id));
    store.sessions.add(session("S0", { created_at: 0 }));
    expect(store.sessions.latest(3).map(({ session_id }) => session_id)).toEqual(["S3", "S2", "S1"]);
    for (const id of ["1", "2", "3"]) store.contracts.add(contract(`C${id}`, `S${id}`, id));
    expect(store.contracts.latest(2).map(({ contract_id }) => contract_id)).toEqual(["C3", "C2"]);
    for (const id of ["N1", "N2", "N3"]) store.notifications.add(notification(id, 1));
    expect(store.notifications.latest(2).map(({ id }) => id)).toEqual(["N3", "N2"]);
  });

  it("is due from its time on, the longest overdue first", () => {
    const store = open();
    store.sessions.add(session("S1"));
    store.contracts.add(contract("C1"));
    const times = { late: 30, early: 10, edge: 20, none: null } as const;
    for (const [id, next] of Object.entries(times)) store.notifications.add(notification(id, next));
    const due = (now: number, limit = 9) => store.notifications.due(now, limit).map(({ id }) => id);
    expect(due(9)).toEqual([]);
    expect(due(20)).toEqual(["early", "edge"]);
    expect(due(99, 1)).toEqual(["early"]);
    const next = (count: number) => store.notifications.next(count).map(({ id }) => id);
    expect(next(1)).toEqual(["early", "edge"]);
    expect(next(9)).toEqual(["early", "edge", "late"]);
  });

  it("expires in order, unless it was terminated", () => {
    const store = open();
    const lives = { C1: 30, C2: 10, C3: 20, C4: null, C5: 5 };
    for (const [id, expires_at] of Object.entries(lives)) {
      store.sessions.add(session(`S${id}`));
      store.contracts.add({ ...contract(id, `S${id}`, id), expires_at });
    }
    store.contracts.terminate("C5", { at: 4, mode: "USER", note: null });
    const expired = (now: number, limit = 9) => store.contracts.expired(now, limit).map((one) => one.contract_id);
    expect(expired(9)).toEqual([]);
    expect(expired(20)).toEqual(["C2", "C3"]);
    expect(expired(99, 1)).toEqual(["C2"]);
    expect(store.contracts.nextExpiry()).toMatchObject({ contract_id: "C2", expires_at: 10 });
    for (const id of ["C1", "C2", "C3"]) store.contracts.terminate(id, { at: 40, mode: "EXPIRED", note: null });
    expect(store.contracts.nextExpiry()).toBeUndefined();
  });

  it("of deliveries is listed for each contract, oldest first", () => {
    const store = open();
    for (const id of ["1", "2"]) {
      store.sessions.add(session(`S${id}`));
      store.contracts.add(contract(`C${id}`, `S${id}`, id));
    }
    store.notifications.add(notification("N1", null));
    store.notifications.add({ ...notification("N2", null), event_type: "PAPAY.TERMINATE" });
    store.notifications.add({ ...notification("N3", null), contract_id: "C2" });
    const attempts = [
      ["N1", { number: 1, at: "2026-01-01T00:00:00.000Z", acknowledged: false, status: null, fault: null }],
      ["N2", { number: 1, at: "2026-01-01T00:00:01.000Z", acknowledged: true, status: 204, fault: null }],
      ["N3", { number: 1, at: "2026-01-01T00:00:02.000Z", acknowledged: true, status: 204, fault: null }],
      ["N1", { number: 2, at: "2026-01-01T00:00:03.000Z", acknowledged: false, status: 401, fault: "stale-timestamp" }],
    ] as const;
    for (const [id, attempt] of attempts) store.notifications.addAttempt(id, attempt as never);
    const shown = store.notifications.deliveries("C1");
    expect(shown.map((one) => [one.notification_id, one.event_type, one.at])).toEqual([
      ["N1", "PAPAY.SIGN", "2026-01-01T00:00:00.000Z"],
      ["N2", "PAPAY.TERMINATE", "2026-01-01T00:00:01.000Z"],
      ["N1", "PAPAY.SIGN", "2026-01-01T00:00:03.000Z"],
    ]);
    expect(shown.map((one) => [one.acknowledged, one.status, one.fault])).toEqual([
      [false, null, null],
      [true, 204, null],
      [false, 401, "stale-timestamp"],
    ]);
  });

  it("of a session is open until it expires, is signed or is declined", () => {
    const store = open();
    store.sessions.add(session("S1"));
    store.sessions.add(session("S2", { expires_at: 500 }));
    store.sessions.add(session("S3"));
    store.sessions.setState("S3", "DECLINED");
    expect(store.sessions.open(499).map(({ session_id }) => session_id)).toEqual(["S1", "S2"]);
    expect(store.sessions.open(500).map(({ session_id }) => session_id)).toEqual(["S1"]);
  });

  it("of one transaction is stored as a whole or not at all", () => {
    const store = open();
    const write = () =>
      store.inTransaction(() => {
        store.sessions.add(session("S1"));
        store.contracts.add(contract("C1"));
        throw new Error("in the midst");
      });
    expect(write).toThrow("in the midst");
    expect(store.sessions.find("S1")).toBeUndefined();
    expect(store.contracts.find("C1")).toBeUndefined();
    expect(store.inTransaction(() => store.sessions.add(session("S1")))).toBeUndefined();
    expect(store.sessions.find("S1")).toBeDefined();
  });

  it("cannot have two contracts of one out_contract_code or of one session", () => {
    const store = open();
    for (const id of ["S1", "S2"]) store.sessions.add(session(id));
    store.contracts.add(contract("C1"));
    expect(() => store.contracts.add(contract("C2", "S2"))).toThrow(/UNIQUE/);
    expect(() => store.contracts.add(contract("C2", "S1", "other"))).toThrow(/UNIQUE/);
    expect(() => store.contracts.add(contract("C3", "S9", "third"))).toThrow(/FOREIGN KEY/);
  });
});

describe("a database", () => {
  it("that is damaged gives an error with its path and --reset, and can be removed", () => {
    const file = join(emptyFolder(), "sandbox.db");
    writeFileSync(file, "no database, but long enough to be acknowledged for one".repeat(100));
    expect(() => openDatabase(file)).toThrow(new RegExp(`^The data in ${file} cannot be read: .*--reset starts over`));
    removeDatabase(file);
    expect(existsSync(file)).toBe(false);
    openDatabase(file).close();
    removeDatabase(file);
    for (const suffix of ["", "-wal", "-shm"]) expect(existsSync(file + suffix)).toBe(false);
  });
});

describe("a database of another version", () => {
  it.each([
    ["without a version", 0],
    ["of a later one", 99],
  ])("%s gives an error with its path and --reset, and is unchanged", (_, version) => {
    const file = join(emptyFolder(), "sandbox.db");
    const old = new Database(file);
    old.exec(`CREATE TABLE sessions (session_id TEXT PRIMARY KEY); PRAGMA user_version = ${version}`);
    old.close();
    expect(() => openDatabase(file)).toThrow(
      `The data in ${file} cannot be read: it was written by another version of the sandbox. --reset starts over.`,
    );
    const tables = new Database(file).prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(tables).toEqual([expect.objectContaining({ name: "sessions" })]);
  });
});

describe("random identifiers", () => {
  const NOW = Date.UTC(2026, 10, 24);

  it("have the platform's form", () => {
    expect(createSessionId(NOW)).toMatch(/^20261124[0-9]{20}$/);
    expect(createContractId(NOW)).toMatch(/^Wx20261124[0-9]{18}$/);
    expect(createNotificationId(NOW)).toMatch(/^EV-20261124[0-9]{25}$/);
    expect(createOpenid()).toMatch(/^o[0-9A-Za-z_-]{27}$/);
  });

  it("do not repeat", () => {
    const ids = Array.from({ length: 5000 }, () => createSessionId(NOW));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
