import { describe, expect, it } from "vitest";
import { openSection, takePicture } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import { type Merchant, TERMINATION_URL } from "./support/merchant.js";
import { setUpPages } from "./support/pages.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";
import { SIGNING_PATH, SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

const pages = setUpPages();

const request = (code: string) => signingRequest(pages.merchant.sandbox.env, code);

async function sign(code: string) {
  const { session_id } = await pages.merchant.client.createAppSigningSession(request(code));
  const { contract } = await consoleApi(pages.merchant.sandbox.url).agree(session_id);
  return { session_id, contract_id: contract?.contract_id ?? "" };
}

describe("the console", () => {
  it("says before the first request how to begin, and then shows each request as it comes", async () => {
    const console = await pages.windows.open("/");
    await console.getByRole("heading", { name: "Start here" }).waitFor();
    const places = () => console.evaluate("[...document.querySelectorAll('nav a')].map((link) => link.offsetLeft)");
    const before = await places();
    await pages.merchant.client.createAppSigningSession(request("LIVE1"));
    const row = console.getByRole("row").filter({ hasText: SIGNING_PATH });
    await row.getByText("200").waitFor();
    await row.getByText("Accepted").waitFor();
    await console.getByRole("row").filter({ hasText: "/v3/global/certificates" }).waitFor();
    await console.getByRole("navigation").getByRole("link", { name: "Requests 2" }).waitFor();
    // A section that moves when counts come is missed by a click that has begun.
    expect(await places()).toEqual(before);
  });

  it("shows a refused request with the doctor's words: its body was serialised again after it was signed", async () => {
    const caller = new SignedClient(pages.merchant.sandbox.env);
    const signed = caller.sign(SIGNING_PATH, JSON.stringify(request("DOCTOR1")));
    const answer = await caller.send({ ...signed, body: JSON.stringify(request("DOCTOR1"), null, 2) });
    caller.close();
    expect(answer).toMatchObject({ status: 401, body: expect.stringContaining('"SIGN_ERROR"') });

    const console = await pages.windows.open("/", { viewport: { width: 1280, height: 1000 } });
    await console.getByRole("row").filter({ hasText: "SIGN_ERROR" }).getByRole("link").click();
    const detail = console.getByRole("dialog", { name: `POST ${SIGNING_PATH}` });
    const doctor = detail.getByRole("region", { name: "Signature doctor" });
    await doctor.getByText("body-reserialised").waitFor();
    await doctor.getByText(`the sandbox's merchant ${pages.merchant.sandbox.env["WECHATPAY_MCHID"]}`).waitFor();
    await detail.getByRole("region", { name: "Signature message" }).getByText(SIGNING_PATH).waitFor();
    await takePicture(console, "console-doctor");
  });

  it("terminates a contract for the mode that is chosen, and the merchant learns of it", async () => {
    const { contract_id } = await sign("END1");
    const console = await pages.windows.open("/#/contracts");
    await console.getByRole("button", { name: "Terminate END1…" }).click();
    const dialog = console.getByRole("dialog", { name: "Terminate END1?" });
    await dialog.getByText(`the termination URL of the plan: ${TERMINATION_URL}`).waitFor();
    await dialog.getByRole("radio", { name: "The platform" }).check();
    await dialog.getByRole("button", { name: "Terminate the contract" }).click();
    await console.getByRole("listitem").filter({ hasText: "END1" }).getByText("Terminated", { exact: true }).waitFor();

    const [end] = await until("the merchant is told", () => {
      const ends = pages.merchant.events.filter(({ event_type }) => event_type === "PAPAY.TERMINATE");
      return ends.length > 0 && ends;
    });
    expect(end).toMatchObject({ resource: { contract_id, contract_termination_mode: "PLATFORM" } });
    expect(pages.merchant.receiver.paths.at(-1)).toBe("/wechatpay/terminations");
    await openSection(console, "Notifications");
    const card = console.getByRole("listitem").filter({ hasText: "PAPAY.TERMINATE END1" });
    await card.getByText("Delivered").waitFor();
    const again = pages.merchant.client.createAppSigningSession(request("END1"));
    await expect(again).rejects.toMatchObject({ code: "CONTRACT_NOT_EXIST", verified: true });
  });

  it("rotates the platform's key, and the SDK goes on: after its refresh it verifies the next notification", async () => {
    await pages.merchant.client.createAppSigningSession(request("ROTATE0"));
    const console = await pages.windows.open("/#/keys");
    const table = console.getByRole("region", { name: "Platform certificates" });
    const serials = async () => (await consoleApi(pages.merchant.sandbox.url).state()).platform.certificates;
    const [before] = await serials();
    await table.getByRole("button", { name: "Rotate" }).click();
    await table
      .getByRole("row")
      .filter({ hasText: before?.serial_no ?? "" })
      .getByText("Previous")
      .waitFor();
    const [current] = await serials();
    expect(current).toMatchObject({ state: "CURRENT" });
    expect(current?.serial_no).not.toBe(before?.serial_no);

    // Right after its last download the SDK asks for no list on behalf of an unknown serial number.
    const caller = new SignedClient(pages.merchant.sandbox.env);
    const answer = await caller.send(caller.sign(SIGNING_PATH, JSON.stringify(request("ROTATE1"))));
    expect(answer.headers["wechatpay-serial"]).toBe(current?.serial_no);
    const { session_id } = JSON.parse(answer.body);
    caller.close();
    const { contract } = await consoleApi(pages.merchant.sandbox.url).agree(session_id);
    await until("it refuses an unknown key", () => pages.merchant.errors.length > 0);
    expect(pages.merchant.errors).toMatchObject(pages.merchant.errors.map(() => ({ code: "PLATFORM_KEY_UNKNOWN" })));
    pages.merchant.clock.ahead += 31_000;
    const isTold = (event: Merchant["events"][number]) =>
      event.event_type === "PAPAY.SIGN" && event.resource.contract_id === contract?.contract_id;
    await until("a later delivery is verified and taken", () => pages.merchant.events.some(isTold));
    expect(pages.merchant.events.filter(isTold)).toHaveLength(1);
    pages.merchant.errors.splice(0);
    await expect(pages.merchant.client.createAppSigningSession(request("ROTATE2"))).resolves.toBeDefined();
  });

  it("switches a fault on for the next two requests, and the SDK's retries survive it", async () => {
    const retries: unknown[] = [];
    const hooks = { onRetry: (retry: unknown) => void retries.push(retry) };
    const client = createSdkClient(pages.merchant.sandbox.env, { hooks });
    await client.createAppSigningSession(request("FAULT1")); // downloads the certificates, too

    const console = await pages.windows.open("/#/faults");
    const fault = console.getByRole("listitem").filter({ hasText: "SYSTEMERROR" }).filter({ hasNotText: "unsigned" });
    await fault.getByRole("combobox").selectOption("for the next requests:");
    await fault.getByRole("spinbutton").fill("2");
    await fault.getByRole("spinbutton").press("Enter");
    await fault.getByRole("switch").click();
    await fault.getByText("on for 2 more requests").waitFor();

    await expect(client.createAppSigningSession(request("FAULT2"))).resolves.toBeDefined();
    expect(retries).toHaveLength(2);
    await console.getByRole("switch", { name: /SYSTEMERROR/, checked: true }).waitFor({ state: "detached" });
    await openSection(console, "Requests");
    const rows = console.getByRole("row").filter({ hasText: "fault: SYSTEMERROR" });
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBe(2);
  });

  it("is as readable in the dark, and in Chinese", async () => {
    const light = await pages.windows.open("/");
    await light.getByRole("row").nth(1).waitFor();
    await takePicture(light, "console");
    const dark = await pages.windows.open("/", { colorScheme: "dark" });
    await dark.getByRole("row").nth(1).waitFor();
    const background = (page: typeof dark) =>
      page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    expect(await background(dark)).not.toBe(await background(light));
    await takePicture(dark, "console-dark");
    const chinese = await pages.windows.open("/", { locale: "zh-CN" });
    await chinese.getByRole("navigation").getByRole("link", { name: "请求" }).waitFor();
    expect(await chinese.evaluate("document.documentElement.lang")).toBe("zh-CN");
  });
});
