import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Keyring } from "../keys/keyring.js";
import type { Merchant } from "../keys/merchant.js";
import type { Deliveries } from "../notify/deliveries.js";
import { openApiDocument } from "../spec/document.js";
import { isValid } from "../spec/valid.test-helper.js";
import type { TerminationMode } from "../state/contract.js";
import type { Channel, SigningRequest } from "../state/session.js";
import { Store } from "../state/store.js";
import { folderWithKeys, NO_BINDINGS, signingBody } from "../support.test-helper.js";
import { Conflict } from "./conflict.js";
import { Platform } from "./platform.js";

const BEGIN = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
let clock: number;
let store: Store;
let platform: Platform;
let merchants: readonly Merchant[];
const deliveries = { wake: vi.fn(), resend: vi.fn() };
const onChange = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  clock = BEGIN;
  store = new Store();
  ({ merchants } = await Keyring.open(await folderWithKeys(), NO_BINDINGS, () => clock));
  platform = createPlatform();
});

function createPlatform(options: { contractLife?: number } = {}): Platform {
  return new Platform({
    store,
    deliveries: deliveries as unknown as Deliveries,
    clock: { now: () => clock, fromReal: (time) => time },
    onChange,
    ...options,
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

type Mode = "common" | "institutional";

const BASE_URL = "http://127.0.0.1:4020";

const callerOf = (mode: Mode) => merchants[mode === "common" ? 0 : 1] as Merchant;

function open(mode: Mode = "common", changes: Record<string, unknown> = {}, channel: Channel = "app"): string {
  const body = signingBody(changes, mode) as unknown as SigningRequest;
  return platform.createSession(channel, callerOf(mode), body, BASE_URL).session_id;
}

function sign(mode: Mode = "common", changes: Record<string, unknown> = {}) {
  const id = open(mode, changes);
  platform.agree(id);
  return contractOf(id);
}

function contractOf(sessionId: string) {
  const contract = store.contracts.findBySession(sessionId);
  if (!contract) throw new Error("there is no contract");
  return contract;
}

/** All items in the store. */
const everything = () =>
  [store.sessions.latest(99), store.contracts.latest(99), store.notifications.latest(99)].map((rows) =>
    rows.map((row) => ({ ...row, _metadata: undefined })),
  );

function conflictOf(action: () => unknown): Conflict {
  try {
    action();
  } catch (error) {
    if (error instanceof Conflict) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("a session", () => {
  it("expires after two hours, or at its expired_time", () => {
    expect(store.sessions.find(open())).toMatchObject({
      created_at: BEGIN,
      expires_at: BEGIN + 7200_000,
      state: "OPEN",
    });
    const session = store.sessions.find(open("common", { expired_time: "2026-01-02T12:00:00+08:00" }));
    expect(session?.expires_at).toBe(Date.UTC(2026, 0, 2, 4));
  });

  it.each([
    ["app", 7200],
    ["mini-program", 7200],
    ["jsapi", 7200],
    ["h5", 600],
    ["web", 600],
  ] as const)("of %s expires after %i seconds without expired_time", (channel, seconds) => {
    const session = store.sessions.find(open("common", {}, channel));
    expect(session).toMatchObject({ channel, expires_at: BEGIN + seconds * 1000, base_url: BASE_URL });
  });

  it("has the openid of the request, or a random one", () => {
    expect(store.sessions.find(open("common", { openid: "oGiven" }))?.openid).toBe("oGiven");
    expect(store.sessions.find(open("common", { openid: undefined }))?.openid).toMatch(/^o[\w-]{27}$/);
  });
});

describe("a user who agrees", () => {
  it.each(["common", "institutional"] as const)("in %s mode signs the contract, which is notified", (mode) => {
    const id = open(mode);
    clock += 1000;
    onChange.mockClear();
    platform.agree(id);
    const contract = contractOf(id);
    const merchant = merchants[mode === "common" ? 0 : 1];
    expect(contract).toMatchObject({ mchid: merchant?.mchid, signed_at: clock, terminated_at: null });
    expect(contract.sub_mchid).toBe(mode === "common" ? "" : "10000097");
    expect(store.sessions.find(id)?.state).toBe("SIGNED");
    const [notification] = store.notifications.latest(9);
    expect(notification).toMatchObject({
      contract_id: contract.contract_id,
      event_type: "PAPAY.SIGN",
      notify_url: "https://yoursite.com",
      state: "PENDING",
      next_attempt_at: clock,
    });
    expect(onChange.mock.calls).toEqual([
      ["session", id],
      ["contract", contract.contract_id],
      ["notification", notification?.id],
    ]);
    expect(deliveries.wake).toHaveBeenCalledTimes(1);
  });

  it("is refused a second time, without changes", () => {
    const id = open();
    platform.agree(id);
    const before = everything();
    expect(conflictOf(() => platform.agree(id))).toMatchObject({
      status: 409,
      message: expect.stringContaining("exists already"),
    });
    expect(everything()).toEqual(before);
  });

  it("is refused in a second session of the same out_contract_code, which stays open", () => {
    const [first, second] = [
      open("common", { out_contract_code: "same" }),
      open("common", { out_contract_code: "same" }),
    ];
    platform.agree(first);
    expect(conflictOf(() => platform.agree(second))).toMatchObject({ status: 409 });
    expect(store.sessions.find(second)?.state).toBe("OPEN");
    expect(store.contracts.latest(9)).toHaveLength(1);
    expect(store.notifications.latest(9)).toHaveLength(1);
  });

  it("may sign contracts with the same out_contract_code at two merchants", () => {
    platform.agree(open("common", { out_contract_code: "same" }));
    platform.agree(open("institutional", { out_contract_code: "same" }));
    platform.agree(open("institutional", { out_contract_code: "same", sub_mchid: "2" }));
    expect(store.contracts.latest(9)).toHaveLength(3);
  });

  it("is refused at the millisecond of the expiry", () => {
    const [late, just] = [open(), open()];
    clock = BEGIN + 7200_000 - 1;
    platform.agree(just);
    clock += 1;
    expect(conflictOf(() => platform.agree(late))).toMatchObject({ status: 409, message: "This session has expired." });
    expect(store.contracts.findBySession(late)).toBeUndefined();
  });

  it("is refused after declining, and in an unknown session", () => {
    const id = open();
    platform.decline(id);
    expect(store.sessions.find(id)?.state).toBe("DECLINED");
    expect(conflictOf(() => platform.agree(id))).toMatchObject({
      status: 409,
      message: expect.stringContaining("declined"),
    });
    expect(conflictOf(() => platform.agree("0"))).toMatchObject({ status: 404 });
  });

  it("signs in one transaction", () => {
    const id = open();
    const before = everything();
    onChange.mockClear();
    vi.spyOn(store.notifications, "add").mockImplementationOnce(() => {
      throw new Error("disk full");
    });
    expect(() => platform.agree(id)).toThrow("disk full");
    expect(everything()).toEqual(before);
    expect(onChange).not.toHaveBeenCalled();
    expect(deliveries.wake).not.toHaveBeenCalled();
    platform.agree(id);
    expect(store.notifications.latest(9)).toHaveLength(1);
  });
});

describe("a user who declines", () => {
  it("leaves no contract and no notification", () => {
    platform.decline(open());
    expect(store.contracts.latest(9)).toEqual([]);
    expect(store.notifications.latest(9)).toEqual([]);
  });

  it("is refused after agreeing, after declining, after the expiry, and in an unknown session", () => {
    const [agreed, declined, late] = [open(), open(), open()];
    platform.agree(agreed);
    platform.decline(declined);
    for (const id of [agreed, declined]) expect(conflictOf(() => platform.decline(id)).status).toBe(409);
    clock += 7200_000;
    expect(conflictOf(() => platform.decline(late)).status).toBe(409);
    expect(conflictOf(() => platform.decline("0")).status).toBe(404);
  });
});

describe("a termination", () => {
  it.each(["USER", "MERCHANT", "PLATFORM", "EXPIRED"] as const)(
    "by %s terminates the contract, which is notified",
    (by: TerminationMode) => {
      const id = open();
      platform.agree(id);
      clock += 5000;
      platform.terminate(contractOf(id).contract_id, by);
      expect(contractOf(id)).toMatchObject({ signed_at: BEGIN, terminated_at: clock, termination_mode: by });
      const [notification] = store.notifications.latest(1);
      expect(notification).toMatchObject({ event_type: "PAPAY.TERMINATE", state: "PENDING", next_attempt_at: clock });
      expect(JSON.parse(notification?.plaintext ?? "")).toMatchObject({
        contract_termination_mode: by,
        operate_time: "2026-01-02T11:04:10+08:00",
      });
    },
  );

  it("is refused a second time, and for an unknown contract", () => {
    const id = open();
    platform.agree(id);
    const { contract_id } = contractOf(id);
    platform.terminate(contract_id, "USER");
    const before = everything();
    expect(conflictOf(() => platform.terminate(contract_id, "MERCHANT"))).toMatchObject({ status: 409 });
    expect(conflictOf(() => platform.terminate("Wx0", "USER"))).toMatchObject({ status: 404 });
    expect(everything()).toEqual(before);
  });
});

describe("a contract with an expiry", () => {
  const LIFE = 3600_000;
  beforeEach(() => {
    platform = createPlatform({ contractLife: LIFE });
  });
  const terminations = () =>
    store.notifications.latest(99).filter(({ event_type }) => event_type === "PAPAY.TERMINATE");

  it("ends at the millisecond of its expiry, and is notified once", () => {
    const { contract_id } = sign();
    clock = BEGIN + LIFE - 1;
    expect(platform.expire()).toBe(BEGIN + LIFE);
    expect(store.contracts.find(contract_id)?.terminated_at).toBeNull();
    clock += 1;
    onChange.mockClear();
    expect(platform.expire()).toBeUndefined();
    expect(store.contracts.find(contract_id)).toMatchObject({
      expires_at: clock,
      terminated_at: clock,
      termination_mode: "EXPIRED",
      termination_note: null,
    });
    expect(terminations()).toMatchObject([{ contract_id, next_attempt_at: clock }]);
    expect(onChange.mock.calls).toEqual([
      ["contract", contract_id],
      ["notification", terminations()[0]?.id],
    ]);
    platform.expire();
    expect(terminations()).toHaveLength(1);
  });

  it("that is noticed late has ended at its expiry, and is notified now", () => {
    const { contract_id } = sign();
    clock = BEGIN + LIFE + 5000;
    platform.expire();
    expect(store.contracts.find(contract_id)?.terminated_at).toBe(BEGIN + LIFE);
    expect(terminations()).toMatchObject([{ created_at: clock, next_attempt_at: clock }]);
    expect(JSON.parse(terminations()[0]?.plaintext ?? "")).toMatchObject({
      contract_termination_mode: "EXPIRED",
      operate_time: "2026-01-02T12:04:05+08:00",
      contract_expired_time: "2026-01-02T12:04:05+08:00",
    });
  });

  it.each<[string, (contract: { contract_id: string; out_contract_code: string }) => unknown]>([
    ["a query", (contract) => platform.contractById(callerOf("common"), contract)],
    ["a query by its code", (contract) => platform.contractByCode(callerOf("common"), contract)],
    ["an attempt to end it", (contract) => conflictOf(() => platform.terminate(contract.contract_id, "USER"))],
  ])("has ended for %s, also before the timer", (_, ask) => {
    const contract = sign();
    clock = BEGIN + LIFE;
    ask(contract);
    expect(store.contracts.find(contract.contract_id)?.termination_mode).toBe("EXPIRED");
    expect(terminations()).toHaveLength(1);
  });

  it("does not expire after a termination", () => {
    const { contract_id } = sign();
    platform.terminate(contract_id, "MERCHANT", "why");
    clock = BEGIN + LIFE;
    expect(platform.expire()).toBeUndefined();
    expect(store.contracts.find(contract_id)).toMatchObject({ termination_mode: "MERCHANT", termination_note: "why" });
    expect(terminations()).toHaveLength(1);
  });

  it("ends in order when many end at the same time", () => {
    for (let count = 0; count < 101; count++) sign();
    clock = BEGIN + LIFE;
    expect(platform.expire()).toBe(BEGIN + LIFE);
    expect(terminations()).toHaveLength(99); // the limit of the query
    expect(platform.expire()).toBeUndefined();
  });

  it("is not the default: contracts do not expire", () => {
    platform = createPlatform();
    const { contract_id } = sign();
    clock = Date.UTC(2126, 0);
    expect(platform.expire()).toBeUndefined();
    expect(store.contracts.find(contract_id)).toMatchObject({ expires_at: null, terminated_at: null });
  });
});

describe("a contract is found", () => {
  it("only by its merchant and sub-merchant", () => {
    const own = sign("common", { out_contract_code: "same" });
    const institutional = sign("institutional", { out_contract_code: "same" });
    const [common, institution] = [callerOf("common"), callerOf("institutional")];
    const { contract_id } = institutional;
    const sub_mchid = "10000097";
    expect(platform.contractById(common, own)?.contract.contract_id).toBe(own.contract_id);
    expect(platform.contractById(institution, { contract_id, sub_mchid })?.contract.contract_id).toBe(contract_id);
    expect(platform.contractById(common, { contract_id })).toBeUndefined();
    const stranger = { ...common, mchid: "1900000109" };
    expect(platform.contractById(stranger, own)).toBeUndefined();
    expect(platform.contractByCode(stranger, own)).toBeUndefined();
    expect(platform.contractById(institution, { contract_id, sub_mchid: "2" })).toBeUndefined();
    expect(platform.contractById(institution, { contract_id: own.contract_id, sub_mchid })).toBeUndefined();
    const code = { out_contract_code: "same" };
    expect(platform.contractByCode(common, code)?.contract.contract_id).toBe(own.contract_id);
    expect(platform.contractByCode(institution, { ...code, sub_mchid })?.contract.contract_id).toBe(contract_id);
    expect(platform.contractByCode(institution, { ...code, sub_mchid: "2" })).toBeUndefined();
  });
});

describe("the resource of a notification", () => {
  const plaintexts = () => store.notifications.latest(99).map(({ plaintext }) => JSON.parse(plaintext));
  const schemas: Record<Mode, string> = {
    common: "CommonContractNotice",
    institutional: "InstitutionalContractNotice",
  };

  it.each(["common", "institutional"] as const)(
    "in %s mode is valid and has all fields of its example, signed and terminated",
    (mode) => {
      const id = open(mode);
      platform.agree(id);
      platform.terminate(contractOf(id).contract_id, "MERCHANT");
      const notices = plaintexts();
      expect(notices).toHaveLength(2);
      for (const notice of notices) {
        expect(isValid(schemas[mode], notice)).toBe(true);
        expect(Object.hasOwn(notice, "sp_mchid")).toBe(mode === "institutional");
      }
      // The document requires fewer fields than the platform sends, because clients are lenient.
      const documented = openApiDocument.components.schemas[schemas[mode]]?.examples?.[0];
      const [terminated, signed] = notices.map((notice) => Object.keys(notice));
      expect(terminated).toEqual(expect.arrayContaining(Object.keys(documented ?? { none: "" })));
      expect([...(signed ?? []), "contract_termination_mode"].sort()).toEqual(terminated?.sort());
    },
  );

  it("is the contract, with the fields of its mode", () => {
    const id = open("common", { out_contract_code: "码 1" });
    platform.agree(id);
    expect(plaintexts()).toEqual([
      {
        mchid: merchants[0]?.mchid,
        appid: "wxcbda96de0b165486",
        out_contract_code: "码 1",
        plan_id: 123,
        contract_id: contractOf(id).contract_id,
        openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
        operate_time: "2026-01-02T11:04:05+08:00",
      },
    ]);
  });

  it.each(["common", "institutional"] as const)("in %s mode has the expiry of the contract", (mode) => {
    platform = createPlatform({ contractLife: 60_000 });
    sign(mode);
    const [notice] = plaintexts();
    expect(notice).toMatchObject({ contract_expired_time: "2026-01-02T11:05:05+08:00" });
    expect(isValid(schemas[mode], notice)).toBe(true);
  });

  it("has a sub_appid when the request had one", () => {
    platform.agree(open("institutional", { sub_appid: undefined }));
    platform.agree(open("institutional"));
    const [withIt, without] = plaintexts();
    expect(withIt).toMatchObject({ sp_mchid: merchants[1]?.mchid, sub_appid: "wxcbda96de0b165484" });
    expect(without).not.toHaveProperty("sub_appid");
  });
});

it("only a notification that exists can be sent again", () => {
  platform.agree(open());
  const [notification] = store.notifications.latest(1);
  platform.resend(notification?.id ?? "", "wrong-signature");
  expect(deliveries.resend).toHaveBeenCalledWith(expect.objectContaining({ id: notification?.id }), "wrong-signature");
  expect(conflictOf(() => platform.resend("EV-0", undefined))).toMatchObject({ status: 404 });
});
