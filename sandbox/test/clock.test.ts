import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type NotificationEvent, WechatPayApiError, type WechatPayClient } from "wechatpay-global";
import { missing } from "../../test/support/needs.js";
import { accessibilityFaults, launchChromium, takePicture, Windows } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import { TERMINATION_URL } from "./support/merchant.js";
import { type Receiver, startReceiver } from "./support/receiver.js";
import { type SandboxProcess, startSandboxProcess, temporaryFolder } from "./support/sandbox-process.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";
import { until } from "./support/until.js";

const DAY = 24 * 3600_000;

const directory = temporaryFolder();
let receiver: Receiver;
let sandbox: SandboxProcess;
let client: WechatPayClient;
const events: NotificationEvent[] = [];
/** How many more deliveries the merchant refuses. */
let refusals = 0;

const start = () =>
  startSandboxProcess({
    directory,
    parameters: [
      ...["--forward-to", receiver.url, "--termination-url", TERMINATION_URL],
      ...["--contract-life", String((30 * DAY) / 1000)],
    ],
  });

beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await start();
  client = createSdkClient(sandbox.env);
  receiver.listener = async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    events.push(await client.parseNotification({ headers: request.headers, body }));
    response.writeHead(refusals-- > 0 ? 500 : 204).end();
  };
});
afterAll(async () => {
  await sandbox.stop();
  await receiver.close();
  rmSync(directory, { recursive: true, force: true });
});

const api = () => consoleApi(sandbox.url);
const appid = () => sandbox.env["WECHATPAY_APPID"] ?? "";
const now = async () => Date.parse((await api().clock()).now);

async function sign(code: string): Promise<string> {
  const { session_id } = await client.createAppSigningSession(signingRequest(sandbox.env, code));
  const { contract } = await api().agree(session_id);
  return contract?.contract_id ?? "";
}

const toldOf = (contract_id: string) =>
  events.filter(({ resource }) => (resource as { contract_id?: string }).contract_id === contract_id);

describe("when the clock is moved, the SDK, which uses real time, sees", () => {
  it("a session that expires, and one with an expired_time of the SDK's clock that its user can sign", async () => {
    const expired_time = new Date(Date.now() + 3600_000);
    const request = (code: string) => ({ ...signingRequest(sandbox.env, code), expired_time });
    const { session_id } = await client.createAppSigningSession(request("EXPIRES"));
    await api().advance("PT2H");
    await expect(api().agree(session_id)).rejects.toThrow("expired");
    const later = await client.createAppSigningSession(request("LATER"));
    const { contract } = await api().agree(later.session_id);
    expect(await client.getContract({ contract_id: contract?.contract_id ?? "", appid: appid() })).toMatchObject({
      state: "SIGNED",
    });
  });

  it("an expired contract, and its verified notification with the time of its end", async () => {
    const contract_id = await sign("LIFE");
    await api().advance("P1M");
    const contract = await client.getContract({ contract_id, appid: appid() });
    expect(contract).toMatchObject({ state: "TERMINATED", termination_mode: "EXPIRED" });
    expect(Date.parse(contract.terminated_time ?? "") - Date.parse(contract.signed_time ?? "")).toBe(30 * DAY);
    // Without waiting: the move is answered after the delivery.
    expect(toldOf(contract_id).at(-1)).toMatchObject({
      event_type: "PAPAY.TERMINATE",
      create_time: contract.terminated_time,
      resource: { contract_termination_mode: "EXPIRED" },
    });
  });

  it("a notification again and again, by the platform's schedule, until it is acknowledged", async () => {
    refusals = 4;
    const contract_id = await sign("RESENT");
    await api().advance("P1D");
    expect(toldOf(contract_id).map(({ event_type }) => event_type)).toEqual(Array(5).fill("PAPAY.SIGN"));
    const { notifications } = await api().state();
    const { attempts = [] } = notifications.find((view) => view.contract_id === contract_id) ?? {};
    const waits = attempts.slice(1).map(({ at }, index) => Date.parse(at) - Date.parse(attempts[index]?.at ?? ""));
    // The first delivery was in real time, the others while the clock stood still.
    expect(waits.slice(1)).toEqual([15_000, 30_000, 180_000]);
  });

  it("another platform certificate after five years, and continues", async () => {
    const [before] = (await api().state()).platform.certificates;
    await api().advance("P5Y");
    const { certificates } = (await api().state()).platform;
    expect(certificates.map(({ state }) => state)).toEqual(["CURRENT", "PREVIOUS"]);
    expect(certificates[1]).toMatchObject({ serial_no: before?.serial_no });
    await expect(
      createSdkClient(sandbox.env).createAppSigningSession(signingRequest(sandbox.env, "ROTATED")),
    ).resolves.toBeDefined();
  });
});

it("kill -9 keeps the clock, and events that fell due meanwhile happen once", async () => {
  client = createSdkClient(sandbox.env);
  const contract_id = await sign("KILLED");
  await api().advance("P29D");
  const before = await now();
  await sandbox.kill();
  sandbox = await start();
  client = createSdkClient(sandbox.env);
  expect(await now()).toBeGreaterThanOrEqual(before);
  await api().advance("P2D");
  await expect(
    client.terminateContract({ contract_id, appid: appid(), termination_note: "Late" }),
  ).rejects.toBeInstanceOf(WechatPayApiError);
  const told = await until("the end is told", () => {
    const ends = toldOf(contract_id).filter(({ event_type }) => event_type === "PAPAY.TERMINATE");
    return ends.length > 0 && ends;
  });
  expect(told).toHaveLength(1);
});

describe.skipIf(missing("chromium"))("the console's clock", () => {
  let browser: Browser;
  let windows: Windows;
  beforeAll(async () => {
    browser = await launchChromium();
    windows = new Windows(browser, sandbox.url);
  });
  afterEach(async () => {
    // The browser's console shows a refused request too.
    expect((await windows.close()).filter((trouble) => !trouble.includes("status of 409"))).toEqual([]);
  });
  afterAll(() => browser.close());

  it("moves a month by the keyboard, announces it, and shows in the header how far it is ahead", async () => {
    const before = await now();
    const console = await windows.open("/#/clock");
    const panel = console.getByRole("region", { name: "Business time" });
    await panel.getByText("the platform changes its certificate").waitFor();
    const shown = await panel.getByRole("timer").innerText();
    await panel.getByRole("button", { name: "+1 month" }).focus();
    await console.keyboard.press("Enter");
    await console.getByTestId("announcer").getByText("Business time is").waitFor();
    expect(await panel.getByRole("timer").innerText()).not.toBe(shown);
    expect(await now()).toBeGreaterThan(before + 27 * DAY);
    await console.getByRole("link", { name: /^Clock ahead: \d+ days and / }).waitFor();
    await takePicture(console, "console-clock");
  });

  it("moves to a day in Beijing, refuses a past day with a message, and other windows follow", async () => {
    const other = await windows.open("/#/clock", { locale: "zh-CN" });
    const console = await windows.open("/#/clock");
    const day = console.getByLabel("To a day (0:00 in Beijing)");
    const target = new Date((await now()) + 40 * DAY).toISOString().slice(0, 10);
    await day.fill(target);
    await console.keyboard.press("Enter");
    await console.getByTestId("announcer").getByText("Business time is").waitFor();
    expect((await now()) - Date.parse(`${target}T00:00:00+08:00`)).toBeGreaterThanOrEqual(0);
    const [, month] = target.split("-").map(Number);
    await other.getByRole("timer").getByText(`年${month}月`).waitFor();
    await console.evaluate("document.querySelector('.clock-day').noValidate = true");
    await day.fill("2020-01-01");
    await console.keyboard.press("Enter");
    await console.getByRole("alert").getByText("The clock only goes forward").waitFor();
  });

  it("is readable on a phone, in the dark, and axe finds nothing wrong", async () => {
    const console = await windows.open("/#/clock", {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    await console.getByRole("region", { name: "Business time" }).waitFor();
    await takePicture(console, "console-clock-dark");
    const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    expect(await console.evaluate(isTooWide)).toBe(false);
    expect(await accessibilityFaults(console)).toEqual([]);
  });
});
