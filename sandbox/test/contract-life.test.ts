import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NotificationEvent, WechatPayApiError, type WechatPayClient } from "wechatpay-global";
import type { Channel } from "../src/views.js";
import { consoleApi } from "./support/console-api.js";
import { TERMINATION_URL } from "./support/merchant.js";
import { type Receiver, startReceiver } from "./support/receiver.js";
import { type SandboxProcess, startSandboxProcess, temporaryFolder } from "./support/sandbox-process.js";
import { createSdkClient, NOTIFY_PATH } from "./support/sdk.js";
import { until } from "./support/until.js";

const MODES = ["common", "institutional"] as const;
type Mode = (typeof MODES)[number];

const directory = temporaryFolder();
let receiver: Receiver;
let sandbox: SandboxProcess;
const events: NotificationEvent[] = [];

const start = () =>
  startSandboxProcess({
    directory,
    parameters: ["--forward-to", receiver.url, "--termination-url", TERMINATION_URL, "--notify-speed", "100"],
  });

beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await start();
  const clients = MODES.map(clientOf);
  receiver.listener = async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    // Only its receiver's APIv3 key decrypts it.
    const parsed = await Promise.allSettled(
      clients.map((client) => client.parseNotification({ headers: request.headers, body })),
    );
    events.push(...parsed.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
    response.writeHead(204).end();
  };
});
afterAll(async () => {
  await sandbox.stop();
  await receiver.close();
  rmSync(directory, { recursive: true, force: true });
});

function clientOf(mode: Mode): WechatPayClient {
  const { env } = sandbox;
  if (mode === "common") return createSdkClient(env);
  return createSdkClient(env, {
    mchid: env["WECHATPAY_SP_MCHID"] ?? "",
    serialNo: env["WECHATPAY_SP_SERIAL_NO"] ?? "",
    privateKey: readFileSync(env["WECHATPAY_SP_PRIVATE_KEY_FILE"] ?? "", "utf8"),
    apiV3Key: env["WECHATPAY_SP_API_V3_KEY"] ?? "",
  });
}

/** The fields of the caller, in either mode. */
const callerOf = (mode: Mode) =>
  mode === "common"
    ? { appid: sandbox.env["WECHATPAY_APPID"] ?? "" }
    : { sp_appid: sandbox.env["WECHATPAY_SP_APPID"] ?? "", sub_mchid: sandbox.env["WECHATPAY_SUB_MCHID"] ?? "" };

const plan = () => Number(sandbox.env["WECHATPAY_PLAN_ID"]);

const requestOf = (mode: Mode, out_contract_code: string) => ({
  ...callerOf(mode),
  plan_id: plan(),
  out_contract_code,
  user_display_name: "Zhang San",
  success_notify_url: `https://merchant.example${NOTIFY_PATH}`,
});

/** The session ID in a link. */
const sessionIn = (link: string | undefined) => new URL(link ?? "").searchParams.get("os_session_id") ?? "";

/** Creates a session by the operation of the channel. */
const OPEN: Record<Channel, (client: WechatPayClient, mode: Mode, code: string) => Promise<string>> = {
  app: async (client, mode, code) => (await client.createAppSigningSession(requestOf(mode, code))).session_id,
  "mini-program": async (client, mode, code) =>
    (await client.createMiniProgramSigningSession(requestOf(mode, code))).session_id,
  h5: async (client, mode, code) => sessionIn((await client.createH5SigningSession(requestOf(mode, code))).sign_url),
  jsapi: async (client, mode, code) =>
    sessionIn((await client.createJsapiSigningSession(requestOf(mode, code))).sign_url),
  web: async (client, mode, code) =>
    sessionIn((await client.createWebSigningSession(requestOf(mode, code))).show_code_url),
};
const CHANNELS = Object.keys(OPEN) as Channel[];

/** The notifications about a contract. */
const told = (type: string, contract_id: string) =>
  until(`${type} has come`, () =>
    events.find(
      (event) => event.event_type === type && (event.resource as { contract_id?: string }).contract_id === contract_id,
    ),
  );

describe.each(MODES)("the life of a contract in %s mode, by the SDK:", (mode) => {
  it.each(CHANNELS)("signed by %s, queried, ended, notified, and queried again", async (channel) => {
    const [client, api, code] = [clientOf(mode), consoleApi(sandbox.url), `LIFE${mode}${channel}`];
    const session = await OPEN[channel](client, mode, code);
    const byCode = { ...callerOf(mode), plan_id: plan(), out_contract_code: code };
    await expect(client.getContractByOutContractCode(byCode)).rejects.toMatchObject({ code: "CONTRACT_NOT_EXIST" });

    const contract_id = (await api.agree(session)).contract?.contract_id ?? "";
    expect((await told("PAPAY.SIGN", contract_id)).resource).toMatchObject({ out_contract_code: code });
    const byId = { ...callerOf(mode), contract_id };
    const signed = await client.getContract(byId);
    expect(signed).toMatchObject({ ...callerOf(mode), contract_id, state: "SIGNED", plan_id: plan() });
    expect(await client.getContractByOutContractCode(byCode)).toEqual(signed);

    await client.terminateContract({ ...byId, termination_note: "The user asked for it" });
    expect((await told("PAPAY.TERMINATE", contract_id)).resource).toMatchObject({
      contract_termination_mode: "MERCHANT",
    });
    expect(await client.getContract(byId)).toEqual({
      ...signed,
      state: "TERMINATED",
      terminated_time: expect.any(String),
      termination_mode: "MERCHANT",
      termination_note: "The user asked for it",
    });
    const again = client.terminateContract({ ...byId, termination_note: "Once more" });
    await expect(again).rejects.toMatchObject({ code: "CONTRACT_NOT_EXIST" });
    const history = await until("the console shows all of it", async () => {
      const { contracts } = await api.state();
      const shown = contracts.find((view) => view.contract_id === contract_id)?.history ?? [];
      return shown.length === 4 && shown;
    });
    expect(history.map(({ what, by }) => [what, by])).toEqual([
      ["SIGNED", channel],
      ["NOTIFIED", null],
      ["TERMINATED", "MERCHANT"],
      ["NOTIFIED", null],
    ]);
  });

  it("that the merchant was not notified of: CONTRACT_EXISTED leads to the query, and on from there", async () => {
    const [client, code] = [clientOf(mode), `LOST${mode}`];
    await consoleApi(sandbox.url).agree(await OPEN.app(client, mode, code));
    const error = await client.createAppSigningSession(requestOf(mode, code)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WechatPayApiError);
    expect(error).toMatchObject({ code: "CONTRACT_EXISTED" });
    const query = { ...callerOf(mode), plan_id: plan(), out_contract_code: code };
    const { contract_id, state } = await client.getContractByOutContractCode(query);
    expect(state).toBe("SIGNED");
    await client.terminateContract({ ...callerOf(mode), contract_id, termination_note: "Signed twice" });
  });

  it.each(["after-effect", "connection-reset", "html-502, after-effect"])(
    "that was terminated before %s came: the SDK queries it, and it has ended",
    async (faults) => {
      const [client, api] = [clientOf(mode), consoleApi(sandbox.url)];
      const { contract } = await api.agree(await OPEN.app(client, mode, `${mode}${faults.replace(/\W/g, "")}`));
      await api.faults(faults.split(", ").map((kind) => ({ kind, value: null, remaining: 1 })));
      const contract_id = contract?.contract_id ?? "";
      await client.terminateContract({ ...callerOf(mode), contract_id, termination_note: "The user asked for it" });
      expect((await api.state()).faults).toEqual([]);
    },
  );
});

it("kill -9 keeps the contracts of every channel, signed and terminated", async () => {
  const before = await consoleApi(sandbox.url).state();
  const client = clientOf("common");
  const { contract } = await consoleApi(sandbox.url).agree(await OPEN.h5(client, "common", "KEPT"));
  const contract_id = contract?.contract_id ?? "";
  await sandbox.kill();
  sandbox = await start();
  const after = await consoleApi(sandbox.url).state();
  const known = (views: typeof after.contracts) =>
    views.map(({ contract_id: id, channel, state, termination_note }) => ({ id, channel, state, termination_note }));
  expect(known(after.contracts.filter((view) => view.contract_id !== contract_id))).toEqual(known(before.contracts));
  const byId = { ...callerOf("common"), contract_id };
  expect(await clientOf("common").getContract(byId)).toMatchObject({ state: "SIGNED", out_contract_code: "KEPT" });
});
