import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "../eventually.test-helper.js";
import type { OperationId } from "../spec/operation-types.js";
import { type Fields, type Mode, requestTo } from "../spec/requests.test-helper.js";
import {
  act,
  type Caller,
  type Changes,
  call,
  decrypt,
  exchange,
  expectPlatformAnswer,
  phone,
  type Received,
  type Receiver,
  type Started,
  signingBody,
  start,
  startReceiver,
  state,
  stopAll,
} from "../support.test-helper.js";
import type { Channel, ContractView, PhoneView } from "../views.js";

const BEGIN = Math.floor(Date.now() / 1000) * 1000;
let clock = BEGIN;
let started: Started;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  const addresses = { forwardTo: receiver.url, terminationUrl: "https://merchant.example/terminations" };
  started = await start({ now: () => clock, subMchids: ["77"], planIds: [9], ...addresses });
});
beforeEach(() => {
  clock = BEGIN;
});
afterAll(async () => {
  await stopAll();
  await receiver.close();
});

const MODES = ["common", "institutional"] as const;

const CALLS = {
  app: "createAppSigningSession",
  "mini-program": "createMiniProgramSigningSession",
  h5: "createH5SigningSession",
  jsapi: "createJsapiSigningSession",
  web: "createWebSigningSession",
} as const satisfies Record<Channel, OperationId>;
const CHANNELS = Object.keys(CALLS) as Channel[];

const callerOf = (mode: Mode): Caller => (mode === "common" ? started.merchant : started.institution);

function send(mode: Mode, operation: OperationId, fields: Fields, how: Changes = {}) {
  return call(started, callerOf(mode), requestTo(operation, fields), { now: clock, ...how });
}

const ask = (channel: Channel, mode: Mode, changes: Fields = {}, how: Changes = {}) =>
  send(mode, CALLS[channel], signingBody(changes, mode, CALLS[channel]), how);

/** The session ID in an answer of any channel. */
function sessionIn({ json }: Received): string {
  const { session_id, sign_url, show_code_url } = json as Record<string, string | undefined>;
  const id = session_id ?? new URL(String(sign_url ?? show_code_url)).searchParams.get("os_session_id");
  expect(id).toMatch(/^[0-9]{28}$/);
  return String(id);
}

async function sign(
  mode: Mode,
  changes: Record<string, unknown> = {},
  channel: Channel = "app",
): Promise<ContractView> {
  const session = sessionIn(await ask(channel, mode, changes));
  const { json } = await act<PhoneView>(started, `/sandbox/sessions/${session}/agree`);
  if (!json.contract) throw new Error("there is no contract");
  return json.contract;
}

const OWN: Record<Mode, Record<string, string>> = {
  common: { appid: "wxcbda96de0b165486" },
  institutional: { sp_appid: "wxcbda96de0b165486", sub_mchid: "10000097" },
};

const byId = (mode: Mode, contract_id: string, fields: Fields = OWN[mode]) =>
  send(mode, "getContract", { contract_id, ...fields });
const byCode = (mode: Mode, out_contract_code: string, fields: Fields = OWN[mode]) =>
  send(mode, "getContractByOutContractCode", { out_contract_code, plan_id: "123", ...fields });
const end = (mode: Mode, contract_id: string, fields: Fields = OWN[mode], how: Changes = {}) =>
  send(mode, "terminateContract", { contract_id, termination_note: "The user asked", ...fields }, how);

const NOT_EXIST = { code: "CONTRACT_NOT_EXIST", message: "The contract does not exist" };

async function expectNotExist(answer: Received, operation: OperationId): Promise<void> {
  expect(answer.status).toBe(403);
  expect(answer.json).toEqual(NOT_EXIST);
  await expectPlatformAnswer(answer, started, operation);
}

describe.each(MODES)("in %s mode", (mode) => {
  describe("a session", () => {
    it.each(CHANNELS)("of %s gets the documented answer, and the user can agree", async (channel) => {
      const answer = await ask(channel, mode);
      expect(answer.status).toBe(200);
      await expectPlatformAnswer(answer, started, CALLS[channel]);
      const session = sessionIn(answer);
      const sign_url = `${started.url}/global/papay/contracts/login?os_session_id=${session}#wechat_redirect`;
      const show_code_url = `${started.url}/global/papay/contracts/sessions/show_code?os_session_id=${session}`;
      const isLink = channel === "h5" || channel === "jsapi";
      const isPage = channel === "web";
      expect(answer.json).toEqual(isLink ? { sign_url } : isPage ? { show_code_url } : { session_id: session });
      expect((await phone(started, session)).session).toMatchObject({
        channel,
        mode,
        state: "OPEN",
        sign_url: isLink ? sign_url : null,
        show_code_url: isPage ? show_code_url : null,
        return_url: null,
        return_appid: null,
        expires_at: new Date(clock + (channel === "h5" || isPage ? 600_000 : 7200_000)).toISOString(),
      });
      const { json } = await act<PhoneView>(started, `/sandbox/sessions/${session}/agree`);
      expect(json).toMatchObject({ session: { state: "SIGNED" }, contract: { channel, mode, state: "SIGNED" } });
      expect(json.contract?.history[0]).toMatchObject({ what: "SIGNED", by: channel });
    });

    it.each(CHANNELS)("of %s is refused for a signed and for a terminated contract", async (channel) => {
      const code = `TWICE${mode}${channel}`;
      const { contract_id } = await sign(mode, { out_contract_code: code }, channel);
      const existed = await ask(channel, mode, { out_contract_code: code });
      expect(existed).toMatchObject({ status: 403, json: { code: "CONTRACT_EXISTED" } });
      await expectPlatformAnswer(existed, started, CALLS[channel]);
      expect((await end(mode, contract_id)).status).toBe(204);
      const ended = await ask(channel, mode, { out_contract_code: code });
      expect(ended).toMatchObject({ status: 403, json: { code: "CONTRACT_NOT_EXIST" } });
      await expectPlatformAnswer(ended, started, CALLS[channel]);
    });
  });

  describe("a contract", () => {
    it("is found by both numbers, signed and terminated, with all fields", async () => {
      const { contract_id, out_contract_code } = await sign(mode, { user_display_name: "张三" });
      const signed = {
        ...(mode === "common"
          ? { mchid: started.merchant.mchid, appid: "wxcbda96de0b165486" }
          : {
              sp_mchid: started.institution.mchid,
              sub_mchid: "10000097",
              sp_appid: "wxcbda96de0b165486",
              sub_appid: "wxcbda96de0b165484",
            }),
        contract_id,
        plan_id: 123,
        openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
        out_contract_code,
        user_display_name: "张三",
        state: "SIGNED",
        signed_time: `${new Date(clock + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`,
      };
      const both = async () => {
        const [first, second] = [await byId(mode, contract_id), await byCode(mode, out_contract_code)];
        expect([first.status, second.status]).toEqual([200, 200]);
        await expectPlatformAnswer(first, started, "getContract");
        await expectPlatformAnswer(second, started, "getContractByOutContractCode");
        return [first.json, second.json];
      };
      expect(await both()).toEqual([signed, signed]);
      clock += 60_000;
      expect((await end(mode, contract_id)).status).toBe(204);
      const ended = {
        ...signed,
        state: "TERMINATED",
        terminated_time: `${new Date(clock + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`,
        termination_mode: "MERCHANT",
        termination_note: "The user asked",
      };
      expect(await both()).toEqual([ended, ended]);
    });

    it("does not exist when its number is unknown, or nobody has signed it", async () => {
      await expectNotExist(await byId(mode, "Wx1"), "getContract");
      await expectNotExist(await byCode(mode, "NEVER"), "getContractByOutContractCode");
      await expectNotExist(await end(mode, "Wx1"), "terminateContract");
      const code = `UNSIGNED${mode}`;
      sessionIn(await ask("app", mode, { out_contract_code: code }));
      await expectNotExist(await byCode(mode, code), "getContractByOutContractCode");
    });

    it("is not found under another plan of the merchant", async () => {
      const { out_contract_code } = await sign(mode);
      const answer = await byCode(mode, out_contract_code, { ...OWN[mode], plan_id: "9" });
      await expectNotExist(answer, "getContractByOutContractCode");
    });

    it("of another caller is not found, and not terminated", async () => {
      const other = mode === "common" ? "institutional" : "common";
      const { contract_id, out_contract_code } = await sign(other);
      await expectNotExist(await byId(mode, contract_id), "getContract");
      await expectNotExist(await byCode(mode, out_contract_code), "getContractByOutContractCode");
      await expectNotExist(await end(mode, contract_id), "terminateContract");
      expect((await byId(other, contract_id)).json["state"]).toBe("SIGNED");
    });

    it.each([
      ["a query by its ID", (fields: Fields) => byId(mode, "Wx1", fields), "query"],
      ["a query by its code", (fields: Fields) => byCode(mode, "x", fields), "query"],
      ["a termination", (fields: Fields) => end(mode, "Wx1", fields), "body"],
    ])("is refused with identifiers of another caller: %s", async (_, send, location) => {
      const fields = mode === "common" ? ["appid"] : ["sp_appid", "sub_mchid", "sub_appid"];
      for (const field of fields) {
        const answer = await send({ ...OWN[mode], [field]: "wx0" });
        expect(answer).toMatchObject({
          status: 400,
          json: {
            code: "PARAM_ERROR",
            message: expect.stringContaining(`${field} is not bound to the merchant number`),
            detail: { field: `/${location}/${field}`, value: "wx0", location },
          },
        });
      }
    });
  });

  describe("a termination", () => {
    it("gets a signed 204, and its notification goes to the termination URL only", async () => {
      const { contract_id, out_contract_code } = await sign(mode);
      receiver.seen.length = 0;
      const answer = await end(mode, contract_id);
      expect(answer.status).toBe(204);
      expect(answer.headers["content-length"]).toBeUndefined();
      await expectPlatformAnswer(answer, started, "terminateContract");
      expect(await exchange(started, answer)).toMatchObject({ status: 204, code: null, verdict: { en: "Accepted" } });
      const terminations = () => receiver.seen.filter(({ json }) => json["event_type"] === "PAPAY.TERMINATE");
      await eventually(() => expect(terminations()).toHaveLength(1));
      expect(terminations()[0]?.target).toBe("/terminations");
      const notice = JSON.parse(decrypt(callerOf(mode).apiV3Key, terminations()[0]?.json["resource"]));
      expect(notice).toMatchObject({ contract_id, out_contract_code, contract_termination_mode: "MERCHANT" });
    });

    it("is refused a second time, without a second notification", async () => {
      const { contract_id } = await sign(mode);
      expect((await end(mode, contract_id)).status).toBe(204);
      const { notifications } = await state(started);
      await expectNotExist(await end(mode, contract_id), "terminateContract");
      expect((await state(started)).notifications).toHaveLength(notifications.length);
    });

    it("is refused after one by the user or by WeChat Pay", async () => {
      for (const termination_mode of ["USER", "PLATFORM"]) {
        const { contract_id } = await sign(mode);
        await act(started, `/sandbox/contracts/${contract_id}/terminate`, { termination_mode });
        await expectNotExist(await end(mode, contract_id), "terminateContract");
        const { json } = await byId(mode, contract_id);
        expect(json).toMatchObject({ state: "TERMINATED", termination_mode });
        expect(json).not.toHaveProperty("termination_note");
      }
    });
  });
});

it("an institution does not find a contract under another sub-merchant", async () => {
  const { contract_id, out_contract_code } = await sign("institutional", { sub_mchid: "77" });
  await expectNotExist(await byId("institutional", contract_id), "getContract");
  await expectNotExist(await byCode("institutional", out_contract_code), "getContractByOutContractCode");
  await expectNotExist(await end("institutional", contract_id), "terminateContract");
  const right = { ...OWN.institutional, sub_mchid: "77" };
  expect((await byId("institutional", contract_id, right)).status).toBe(200);
  expect((await byCode("institutional", out_contract_code, right)).status).toBe(200);
  expect((await end("institutional", contract_id, right)).status).toBe(204);
});

describe("the fields of a channel", () => {
  it.each<[Channel, Record<string, unknown>]>([
    ["h5", { openid: "o1" }],
    ["web", { openid: "o1" }],
    ["jsapi", { user_client_ip: "1.2.3.4" }],
    ["web", { user_client_ip: "1.2.3.4" }],
    ["mini-program", { return_url: "https://yoursite.com" }],
    ["app", { return_appid: "wx1" }],
    ["jsapi", { return_appid: "wx1" }],
  ])("%s refuses %j", async (channel, fields) => {
    expect((await ask(channel, "common", fields)).json).toMatchObject({ code: "INVALID_REQUEST" });
  });

  it("are shown with the session: return_url, return_appid and user_client_ip", async () => {
    const fields = { return_url: "https://yoursite.com/back", return_appid: "wx1", user_client_ip: "1.2.3.4" };
    const { session } = await phone(started, sessionIn(await ask("h5", "common", fields)));
    expect(session).toMatchObject(fields);
  });

  it.each<[Channel, number]>([
    ["app", 7200],
    ["mini-program", 7200],
    ["jsapi", 7200],
    ["h5", 600],
    ["web", 600],
  ])("%s accepts an expired_time of more than 300 and at most %i seconds ahead", async (channel, most) => {
    const status = async (ahead: number) =>
      (await ask(channel, "common", { expired_time: new Date(clock + ahead).toISOString() })).status;
    const edges = [300_000, 300_001, most * 1000, most * 1000 + 1];
    expect(await Promise.all(edges.map(status))).toEqual([400, 200, 200, 400]);
  });
});

describe("the address of a signing page", () => {
  const signUrl = async (host: string) =>
    String((await ask("jsapi", "common", {}, { headers: { Host: host } })).json["sign_url"]);

  it("has the Host that the merchant used", async () => {
    expect(await signUrl("sandbox:4020")).toMatch(/^http:\/\/sandbox:4020\/global\/papay\/contracts\/login\?/);
  });

  it("has the sandbox's base URL when the Host is wrong", async () => {
    expect(await signUrl("evil.example/x?")).toMatch(new RegExp(`^${started.url}/global/`));
  });
});

describe("a fault of a termination", () => {
  const withFault = async (fault: string) => {
    const { contract_id } = await sign("common");
    const answer = await end("common", contract_id, OWN.common, { headers: { "Sandbox-Fault": fault } }).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    return { answer, state: (await byId("common", contract_id)).json["state"], contract_id };
  };

  it.each([
    ["after-effect", 500, "SYSTEMERROR"],
    ["after-effect, SERVICE_UNAVAILABLE", 503, "SERVICE_UNAVAILABLE"],
    ["after-effect, unsigned-error", 500, "SYSTEMERROR"],
    ["unsigned-error", 500, "SYSTEMERROR"],
    ["after-effect, html-502", 502, undefined],
  ])("%s answers %i, and the contract is terminated", async (fault, status, code) => {
    const { answer, state: contract } = await withFault(fault);
    expect(answer).toMatchObject({ status });
    expect((answer as Received).json.code).toBe(code);
    expect(contract).toBe("TERMINATED");
    const [, latest] = (await state(started)).exchanges; // the query was the last
    expect(latest).toMatchObject({ status, code: code ?? null, fault });
  });

  it.each(["connection-reset", "truncated-body"])(
    "%s breaks the connection, and the contract is terminated",
    async (fault) => {
      expect(await withFault(fault)).toMatchObject({ answer: "ECONNRESET", state: "TERMINATED" });
    },
  );

  it.each(["SYSTEMERROR", "html-502"])("%s without after-effect leaves the contract signed", async (fault) => {
    expect((await withFault(fault)).state).toBe("SIGNED");
  });

  it("does not replace the refusal of a wrong request", async () => {
    const answer = await end("common", "Wx1", OWN.common, { headers: { "Sandbox-Fault": "after-effect" } });
    expect(answer.json).toEqual(NOT_EXIST);
  });
});
