import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RESEND_AFTER_SECONDS } from "../../../generated/constants.js";
import { BusinessClock } from "../clock/business-clock.js";
import { Scheduler } from "../clock/scheduler.js";
import { eventually } from "../eventually.test-helper.js";
import { Keyring } from "../keys/keyring.js";
import type { Notification } from "../state/notification.js";
import { Store } from "../state/store.js";
import {
  decrypt,
  folderWithKeys,
  isSigned,
  NO_BINDINGS,
  type Receiver,
  startReceiver,
} from "../support.test-helper.js";
import { Deliveries, type DeliveriesOptions } from "./deliveries.js";

const BEGIN = Date.UTC(2026, 0, 2, 3, 4, 5);
let receiver: Receiver;
let store: Store;
let keyring: Keyring;
let directory: string;
let clock: number;
const running: Pick<Deliveries, "stop">[] = [];

beforeEach(async () => {
  clock = BEGIN;
  directory = await folderWithKeys();
  keyring = await Keyring.open(directory, NO_BINDINGS, () => clock);
  store = new Store();
  receiver = await startReceiver();
});

afterEach(async () => {
  receiver.release();
  await Promise.all(running.splice(0).map((deliveries) => deliveries.stop()));
  await receiver.close();
  store.close();
});

/** Adds due notifications of signed contracts. */
function add(count: number, notifyUrl = "https://merchant.example/hook"): Notification[] {
  const mchid = keyring.merchants[0]?.mchid ?? "";
  return Array.from({ length: count }, () => {
    const number = String(store.notifications.latest(1000).length);
    const request = { out_contract_code: number, success_notify_url: notifyUrl } as never;
    const fixed = { channel: "app", mode: "common", openid: "o", base_url: "http://127.0.0.1:1" } as const;
    const times = { created_at: clock, expires_at: clock + 1 };
    store.sessions.add({ session_id: number, mchid, request, state: "SIGNED", ...fixed, ...times });
    const key = { mchid, sub_mchid: "", out_contract_code: number };
    const none = { expires_at: null, terminated_at: null, termination_mode: null, termination_note: null };
    const open = { signed_at: clock, ...none };
    store.contracts.add({ contract_id: number, session_id: number, ...key, ...open });
    const notification: Notification = {
      id: `EV-${number}`,
      contract_id: number,
      event_type: "PAPAY.SIGN",
      notify_url: notifyUrl,
      plaintext: JSON.stringify({ number, name: "张三" }),
      created_at: clock,
      state: "PENDING",
      next_attempt_at: clock,
      scheduled: 0,
      transaction_id: null,
      refund_id: null,
    };
    store.notifications.add(notification);
    return notification;
  });
}

function deliver({
  now = () => clock,
  onError = (error: unknown) => {
    throw error;
  },
  ...changes
}: Partial<DeliveriesOptions> & { now?: () => number } = {}): Deliveries {
  const businessClock = new BusinessClock(store, now);
  const deliveries = new Deliveries({
    store,
    keyring,
    policy: { forwardTo: new URL(receiver.url), allowHosts: [] },
    speed: 1,
    clock: businessClock,
    wake: () => scheduler.wake(),
    onChange: () => {},
    onDelivery: () => {},
    onError,
    ...changes,
  });
  const scheduler = new Scheduler({ clock: businessClock, sources: [deliveries], patience: 0, onError });
  running.push({
    stop: () => {
      scheduler.stop();
      return deliveries.stop();
    },
  });
  return deliveries;
}

const attempts = (id: string) => store.notifications.attempts(id);
const after = (count: number, id = "EV-0") => eventually(() => expect(attempts(id)).toHaveLength(count));
const stateOf = (id = "EV-0") => store.notifications.find(id);

describe("a notification", () => {
  it("is sent as JSON, signed and encrypted", async () => {
    const [notification] = add(1);
    deliver().wake();
    await after(1);
    const [seen] = receiver.seen;
    if (!seen) throw new Error("nothing was sent");
    expect(seen).toMatchObject({ method: "POST", target: "/hook" });
    expect(seen.headers).toMatchObject({
      "content-type": "application/json",
      "user-agent": expect.stringContaining("wechatpay-global-sandbox/"),
      "wechatpay-serial": keyring.current.serialNo,
      "wechatpay-timestamp": String(BEGIN / 1000),
    });
    expect(isSigned(seen.headers, seen.body, directory)).toBe(true);
    expect(seen.json).toMatchObject({
      id: "EV-0",
      create_time: "2026-01-02T11:04:05+08:00",
      event_type: "PAPAY.SIGN",
      resource_type: "encrypt-resource",
      summary: "Contract signed",
      resource: { original_type: "papay", associated_data: "papay", algorithm: "AEAD_AES_256_GCM" },
    });
    const key = keyring.merchants[0]?.apiV3Key ?? "";
    expect(decrypt(key, seen.json["resource"])).toBe(notification?.plaintext);
    expect(stateOf()).toMatchObject({ state: "ACKNOWLEDGED", next_attempt_at: null });
    expect(attempts("EV-0")).toEqual([
      {
        number: 1,
        at: "2026-01-02T03:04:05.000Z",
        url: `${receiver.url}/hook`,
        request: {
          headers: expect.arrayContaining([["Content-Type", "application/json"]]),
          body: seen.body.toString(),
        },
        message: expect.stringContaining(`\n${seen.body}\n`),
        status: 204,
        answer: "",
        problem: null,
        warning: null,
        milliseconds: expect.any(Number),
        acknowledged: true,
        fault: null,
      },
    ]);
  });

  it("without an acknowledgement is resent after each wait of the schedule, with the same ID, and then given up", async () => {
    receiver.answer = { status: 500, body: '{"code":"FAIL","message":"later"}' };
    add(1);
    const deliveries = deliver();
    const waits: number[] = [];
    for (let count = 1; count <= RESEND_AFTER_SECONDS.length + 1; count++) {
      deliveries.wake();
      await after(count);
      const next = stateOf()?.next_attempt_at;
      if (next == null) break;
      waits.push((next - clock) / 1000);
      clock = next - 1;
      deliveries.wake();
      expect(receiver.seen).toHaveLength(count);
      clock = next;
    }
    expect(waits).toEqual([15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]);
    expect(stateOf()).toMatchObject({ state: "GIVEN_UP", next_attempt_at: null });
    expect(attempts("EV-0").map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(attempts("EV-0")[0]).toMatchObject({
      status: 500,
      acknowledged: false,
      answer: expect.stringContaining("later"),
    });

    const different = (of: (seen: Receiver["seen"][number]) => unknown) => new Set(receiver.seen.map(of)).size;
    expect(different(({ json }) => json["id"])).toBe(1);
    expect(different(({ json }) => json["create_time"])).toBe(1);
    expect(different(({ headers }) => headers["wechatpay-timestamp"])).toBe(10);
    expect(different(({ headers }) => headers["wechatpay-nonce"])).toBe(10);
    expect(different(({ headers }) => headers["wechatpay-signature"])).toBe(10);
    expect(different(({ json }) => (json["resource"] as { nonce: string }).nonce)).toBe(10);
    for (const { headers, body } of receiver.seen) expect(isSigned(headers, body, directory)).toBe(true);
  });

  it("is not resent after an acknowledgement", async () => {
    receiver.answer = { status: 500 };
    add(1);
    const deliveries = deliver();
    deliveries.wake();
    await after(1);
    receiver.answer = { status: 200, body: '{"code":"SUCCESS"}' };
    clock += 15_000;
    deliveries.wake();
    await after(2);
    clock += 24 * 3600_000;
    deliveries.wake();
    expect(stateOf()).toMatchObject({ state: "ACKNOWLEDGED", next_attempt_at: null });
    await deliveries.stop();
    expect(receiver.seen).toHaveLength(2);
  });

  it("is resent at its due time, sooner with a higher speed", async () => {
    receiver.answer = { status: 500 };
    clock = Date.now();
    add(1);
    deliver({ now: Date.now, speed: 500_000 }).wake();
    await after(RESEND_AFTER_SECONDS.length + 1);
    expect(stateOf()).toMatchObject({ state: "GIVEN_UP" });
  });

  it("to another host is held, and the host is not contacted", async () => {
    add(1);
    const reported = vi.fn();
    deliver({ policy: { allowHosts: [] }, onChange: reported }).wake();
    await eventually(() => expect(stateOf()).toMatchObject({ state: "HELD", next_attempt_at: null }));
    expect(reported).toHaveBeenCalledWith("EV-0");
    expect(attempts("EV-0")).toEqual([]);
  });

  it.each([
    ["that hangs", "TIMEOUT", "No answer within 5 seconds."],
    ["that does not listen", "ECONNREFUSED", "Nothing listens there (ECONNREFUSED)."],
  ])("to a receiver %s stays pending, with the reason", async (_, code, words) => {
    const timeout = vi.spyOn(AbortSignal, "timeout");
    if (code === "TIMEOUT") {
      receiver.answer = "hang";
      timeout.mockImplementation(() => AbortSignal.abort());
    } else await receiver.close();
    add(1);
    deliver().wake();
    await after(1);
    expect(timeout).toHaveBeenCalledWith(5000);
    timeout.mockRestore();
    expect(attempts("EV-0")[0]).toMatchObject({
      status: null,
      answer: "",
      acknowledged: false,
      problem: { en: words },
    });
    expect(stateOf()).toMatchObject({ state: "PENDING", next_attempt_at: clock + 15_000 });
  });

  it("without keys of its merchant is postponed and reported, and does not block others", async () => {
    add(2);
    const error = vi.fn();
    const merchants = vi.spyOn(keyring, "merchants", "get").mockReturnValue([]);
    const deliveries = deliver({ onError: error });
    deliveries.wake();
    await eventually(() => expect(error).toHaveBeenCalledTimes(2));
    expect(String(error.mock.calls[0]?.[0])).toContain("has no keys");
    await eventually(() => expect(stateOf()).toMatchObject({ state: "PENDING", next_attempt_at: clock + 15_000 }));
    merchants.mockRestore();
    clock += 15_000;
    deliveries.wake();
    await after(1);
  });
});

describe("many notifications", () => {
  it("are sent at most 16 at the same time, each once", async () => {
    receiver.answer = "hang";
    add(50);
    const deliveries = deliver();
    deliveries.wake();
    await eventually(() => expect(receiver.seen).toHaveLength(16));
    deliveries.wake();
    await eventually(() => {
      receiver.release();
      for (let index = 0; index < 50; index++) expect(stateOf(`EV-${index}`)?.state).toBe("ACKNOWLEDGED");
    });
    expect(receiver.mostAtOnce).toBe(16);
    expect(receiver.seen).toHaveLength(50);
    expect(new Set(receiver.seen.map(({ json }) => json["id"])).size).toBe(50);
  });
});

describe("a database that fails for a while", () => {
  it("delays a delivery, and reports the error of a write", async () => {
    const reported: unknown[] = [];
    add(1);
    const setState = vi.spyOn(store.notifications, "setState").mockImplementation(() => {
      throw new Error("disk full");
    });
    const deliveries = deliver({ onError: (error) => reported.push(error) });
    deliveries.wake();
    await eventually(() => expect(reported.length).toBeGreaterThan(1));
    await deliveries.stop();
    setState.mockRestore();
    expect(reported.map(String)).toContain("Error: disk full");
    expect(attempts("EV-0")).toEqual([]);
    deliver().wake();
    await after(1);
    expect(stateOf()).toMatchObject({ state: "ACKNOWLEDGED" });
  });

  it("delays a delivery, and wake() does not throw the error of a read", () => {
    const reported: unknown[] = [];
    vi.spyOn(store.notifications, "next").mockImplementationOnce(() => {
      throw new Error("disk gone");
    });
    expect(() => deliver({ onError: (error) => reported.push(error) }).wake()).not.toThrow();
    expect(reported.map(String)).toEqual(["Error: disk gone"]);
  });
});

describe("a resend", () => {
  it("does not count as a scheduled delivery", async () => {
    receiver.answer = { status: 500 };
    const [notification] = add(1);
    const deliveries = deliver();
    deliveries.wake();
    await after(1);
    for (let number = 2; number <= 12; number++) {
      deliveries.resend(notification as Notification, undefined);
      await after(number);
    }
    expect(stateOf()).toMatchObject({ state: "PENDING", next_attempt_at: clock + 15_000, scheduled: 1 });
  });

  it("is sent at once, also of an acknowledged notification", async () => {
    const [notification] = add(1);
    const deliveries = deliver();
    deliveries.wake();
    await after(1);
    deliveries.resend(notification as Notification, undefined);
    await after(2);
    expect(receiver.seen.map(({ json }) => json["id"])).toEqual(["EV-0", "EV-0"]);
    expect(stateOf()).toMatchObject({ state: "ACKNOWLEDGED" });
  });

  it.each(["wrong-signature", "unknown-serial", "stale-timestamp"] as const)(
    "with %s has this fault, and the next delivery does not",
    async (fault) => {
      receiver.answer = { status: 401, body: '{"code":"FAIL"}' };
      const [notification] = add(1);
      const deliveries = deliver();
      deliveries.resend(notification as Notification, fault);
      await after(1);
      clock += 15_000;
      deliveries.wake();
      await after(2);
      expect(attempts("EV-0").map((attempt) => attempt.fault)).toEqual([fault, null]);
      const [spoilt, right] = receiver.seen;
      if (!spoilt || !right) throw new Error("two were expected");
      const { headers } = spoilt;
      if (fault === "wrong-signature") expect(headers["wechatpay-signature"]).toMatch(/^WECHATPAY\/SIGNTEST\//);
      if (fault === "unknown-serial") expect(headers["wechatpay-serial"]).not.toBe(keyring.current.serialNo);
      else expect(isSigned(headers, spoilt.body, directory)).toBe(fault === "stale-timestamp");
      const age = BEGIN / 1000 - Number(headers["wechatpay-timestamp"]);
      expect(age).toBe(fault === "stale-timestamp" ? 600 : 0);
      expect(isSigned(right.headers, right.body, directory)).toBe(true);
      expect(right.headers["wechatpay-timestamp"]).toBe(String(clock / 1000));
    },
  );

  it("during a delivery follows it, with its fault", async () => {
    receiver.answer = "hang";
    const [notification] = add(1);
    const deliveries = deliver();
    deliveries.wake();
    await eventually(() => expect(receiver.seen).toHaveLength(1));
    deliveries.resend(notification as Notification, "wrong-signature");
    receiver.release();
    await eventually(() => expect(receiver.seen).toHaveLength(2));
    receiver.release();
    await after(2);
    expect(attempts("EV-0").map(({ fault }) => fault)).toEqual([null, "wrong-signature"]);
    expect(stateOf()).toMatchObject({ state: "ACKNOWLEDGED", next_attempt_at: null });
  });

  it("of a notification that was given up is one more attempt", async () => {
    receiver.answer = { status: 500 };
    const [notification] = add(1);
    for (let number = 1; number <= 10; number++) {
      store.notifications.addAttempt("EV-0", { number } as never);
      store.notifications.countScheduled("EV-0");
    }
    deliver().resend(notification as Notification, undefined);
    await after(11);
    expect(stateOf()).toMatchObject({ state: "GIVEN_UP", next_attempt_at: null });
  });
});

describe("after the end", () => {
  it("a running delivery is finished and stored, and no other begins", async () => {
    receiver.answer = "hang";
    add(20);
    const deliveries = deliver();
    deliveries.wake();
    await eventually(() => expect(receiver.seen).toHaveLength(16));
    const stopped = deliveries.stop();
    receiver.release();
    await stopped;
    const states = store.notifications.latest(99).map(({ state }) => state);
    expect(states.filter((state) => state === "ACKNOWLEDGED")).toHaveLength(16);
    expect(states.filter((state) => state === "PENDING")).toHaveLength(4);
    deliveries.wake();
    expect(receiver.seen).toHaveLength(16);
  });

  it("due notifications are sent by the next start", async () => {
    add(1);
    await deliver().stop();
    deliver().wake();
    await after(1);
  });
});
