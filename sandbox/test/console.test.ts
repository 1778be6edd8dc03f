import { execFileSync } from "node:child_process";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { appHandoff } from "wechatpay-global";
import { needs } from "../../test/support/needs.js";
import { OPERATIONS } from "../src/spec/operations.js";
import { openSection, takePicture } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import { type Merchant, TERMINATION_URL } from "./support/merchant.js";
import { setUpPages } from "./support/pages.js";
import { readQrCode } from "./support/qr-code.js";
import { answerWith } from "./support/receiver.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";
import { SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

const { describe, it } = needs("chromium", "curl");

const RETURN_URL = "https://merchant.example/done?order=1";
const RETURN_APPID = "wx0000000000000001";
const PHONE = { width: 390, height: 844 };
/** The screen of a small laptop. */
const LAPTOP = { width: 1280, height: 720 };

const pages = setUpPages([`asked ${RETURN_URL}`]);

const request = (code: string) => signingRequest(pages.merchant.sandbox.env, code);

async function sign(code: string) {
  const { session_id } = await pages.merchant.client.createAppSigningSession(request(code));
  const { contract } = await consoleApi(pages.merchant.sandbox.url).agree(session_id);
  return { session_id, contract_id: contract?.contract_id ?? "" };
}

/** How many lines a cell of a row shows, and whether some of its text is not to be seen. */
function whatIsCut(console: Page, row: string, cell: string): Promise<{ lines: number; isCut: boolean }> {
  return console.evaluate(`(() => {
    const row = [...document.querySelectorAll("tr")].find(({ textContent }) => textContent.includes("${row}"));
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = row.querySelector("${cell}");
    const lines = Math.round(clientHeight / 22);
    return { lines, isCut: scrollWidth > clientWidth || scrollHeight > clientHeight + 1 };
  })()`);
}

/** The colour of the line before an event. */
function colour(event: Locator): Promise<string> {
  type Window = { getComputedStyle(element: unknown): { borderLeftColor: string } };
  return event.evaluate((element) => (globalThis as unknown as Window).getComputedStyle(element).borderLeftColor);
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("the element is not shown");
  return box;
}

describe("the console", () => {
  it("shows the first steps until the first request, and then each request", async () => {
    const console = await pages.windows.open("/");
    await console.getByRole("heading", { name: "Start here" }).waitFor();
    const places = () => console.evaluate("[...document.querySelectorAll('nav a')].map((link) => link.offsetLeft)");
    const before = await places();
    await console.getByRole("button", { name: "Make a signed request" }).click();
    const command = await console.locator("pre").filter({ hasText: "curl --include" }).innerText();
    await console.getByText("It is accepted once, until").waitFor();
    // As a shell gets it from the clipboard.
    expect(execFileSync("bash", ["-c", command], { encoding: "utf8", stdio: "pipe" })).toMatch(
      /^HTTP\/1.1 200 .*"session_id"/s,
    );
    await pages.merchant.client.createAppSigningSession(request("LIVE1"));
    const row = console.getByRole("row").filter({ hasText: OPERATIONS.createAppSigningSession.path });
    await row.nth(1).waitFor();
    await row.first().getByText("200").waitFor();
    await row.first().getByText("Accepted").waitFor();
    await console.getByRole("row").filter({ hasText: OPERATIONS.listPlatformCertificates.path }).waitFor();
    await console.getByRole("navigation").getByRole("link", { name: "Requests 3" }).waitFor();
    // A click would miss a tab that moves when a count appears.
    expect(await places()).toEqual(before);
  });

  it("shows the doctor's finding of a refused request: its body was serialised again after it was signed", async () => {
    const caller = new SignedClient(pages.merchant.sandbox.env);
    const signed = caller.sign("createAppSigningSession", request("DOCTOR1"));
    const answer = await caller.send({ ...signed, body: JSON.stringify(request("DOCTOR1"), null, 2) });
    caller.close();
    expect(answer).toMatchObject({ status: 401, body: expect.stringContaining('"SIGN_ERROR"') });

    const console = await pages.windows.open("/", { viewport: LAPTOP });
    const row = console.getByRole("row").filter({ hasText: "SIGN_ERROR" });
    await row.waitFor();
    expect(await whatIsCut(console, "SIGN_ERROR", ".cell-path")).toMatchObject({ isCut: false });
    // The verdict is longer than two lines.
    expect(await whatIsCut(console, "SIGN_ERROR", ".verdict")).toEqual({ lines: 2, isCut: true });
    // A click opens the details wherever in the row it is, on the status too.
    const { x, y, width, height } = await boxOf(row.getByText("401"));
    await console.mouse.click(x + width / 2, y + height / 2);
    await console.setViewportSize({ width: 1280, height: 1000 });
    const detail = console.getByRole("dialog", { name: `POST ${OPERATIONS.createAppSigningSession.path}` });
    const doctor = detail.getByRole("region", { name: "Signature doctor" });
    await doctor.getByText("body-reserialised").waitFor();
    await doctor.getByText(`the sandbox's merchant ${pages.merchant.sandbox.env["WECHATPAY_MCHID"]}`).waitFor();
    await detail
      .getByRole("region", { name: "Signature message" })
      .getByText(OPERATIONS.createAppSigningSession.path)
      .waitFor();
    await takePicture(console, "console-doctor");
  });

  it("says first why a request was refused, and only then that its signature verified", async () => {
    const refused = pages.merchant.client.createAppSigningSession({ ...request("PLAN1"), plan_id: 999 });
    await expect(refused).rejects.toMatchObject({ code: "NO_AUTH" });
    const console = await pages.windows.open("/");
    await console.getByRole("row").filter({ hasText: "NO_AUTH" }).getByRole("link").click();
    const why = console.getByRole("dialog").getByRole("region", { name: "Why it was refused" });
    const words = await why.innerText();
    expect(words).toMatch(/^Why it was refused\s+The plan 999 was not opened.*\s+The signature verified\./);
    const ground = (selector: string) =>
      console.evaluate(`getComputedStyle(document.querySelector("dialog ${selector}")).backgroundColor`);
    expect(await ground(".healthy")).toBe("rgba(0, 0, 0, 0)");
    expect(await ground(".refusal")).not.toBe("rgba(0, 0, 0, 0)");
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
    await card.getByText("Acknowledged").first().waitFor();
    const again = pages.merchant.client.createAppSigningSession(request("END1"));
    await expect(again).rejects.toMatchObject({ code: "CONTRACT_NOT_EXIST", verified: true });
  });

  it("shows a contract's history, and lets the tester expire it", async () => {
    const { contract_id } = await sign("EXPIRE1");
    const console = await pages.windows.open("/#/contracts");
    const card = console.getByRole("listitem").filter({ hasText: "EXPIRE1" });
    const history = card.getByRole("list", { name: "History of EXPIRE1" }).getByRole("listitem");
    await history.filter({ hasText: "PAPAY.SIGN acknowledged" }).waitFor();
    await console.getByRole("button", { name: "Expire now: EXPIRE1…" }).click();
    const dialog = console.getByRole("dialog", { name: "Expire EXPIRE1 now?" });
    expect(await dialog.getByRole("radio").count()).toBe(0);
    await dialog.getByRole("button", { name: "Expire the contract" }).click();
    await history.filter({ hasText: "PAPAY.TERMINATE acknowledged" }).waitFor();
    const words = (await history.allInnerTexts()).map((text) => text.split("\n").at(-1));
    expect(words).toEqual(["Signed: App", "PAPAY.SIGN acknowledged", "Ended: Expiry", "PAPAY.TERMINATE acknowledged"]);
    expect(await card.getByRole("button", { name: /now|Terminate/ }).count()).toBe(0);
    await card.getByText("Ended by").waitFor();
    expect(await card.getByText("Who ends it").count()).toBe(0);
    const end = pages.merchant.events.find(
      ({ event_type, resource }) => event_type === "PAPAY.TERMINATE" && resource.contract_id === contract_id,
    );
    expect(end).toMatchObject({ resource: { contract_termination_mode: "EXPIRED" } });
  });

  it.each([
    ["en", "Refused, as it should be", "Acknowledged, but must be refused", "fault: wrong-signature"],
    ["zh-CN", "已拒绝，符合预期", "接收成功，但本应拒绝", "故障：wrong-signature"],
  ])(
    "shows in a contract's history who refuses a delivery with a fault, in %s",
    async (locale, right, wrong, fault) => {
      const code = `FAULT-${locale}`;
      const { session_id } = await sign(code);
      const { resend, phone } = consoleApi(pages.merchant.sandbox.url);
      const console = await pages.windows.open("/#/contracts", { locale });
      const history = console.getByRole("listitem").filter({ hasText: code }).locator(".history li");
      await history.nth(1).waitFor();
      const id = (await phone(session_id)).notification?.id ?? "";
      const { receiver, errors } = pages.merchant;
      const { listener } = receiver;
      const colourOf = async (words: string) => {
        await resend(id, "wrong-signature");
        const line = history.filter({ hasText: words });
        await line.getByText(fault, { exact: true }).waitFor();
        return colour(line);
      };
      const good = await colour(history.first());
      expect(good).toMatch(/^rgb/);
      expect(await colourOf(right)).toBe(good);
      expect(errors.splice(0)).toMatchObject([{ code: "SIGNATURE_PROBE" }]);
      answerWith(receiver, 204);
      try {
        expect(await colourOf(wrong)).not.toBe(good);
      } finally {
        receiver.listener = listener;
      }
    },
  );

  it("shows the merchant's note, and an open dialog closes when the merchant ends the contract", async () => {
    const { contract_id } = await sign("NOTE1");
    const console = await pages.windows.open("/#/contracts");
    await console.getByRole("button", { name: "Terminate NOTE1…" }).click();
    await console.getByRole("dialog", { name: "Terminate NOTE1?" }).waitFor();
    const appid = pages.merchant.sandbox.env["WECHATPAY_APPID"] ?? "";
    await pages.merchant.client.terminateContract({ contract_id, appid, termination_note: "Moved to another plan" });
    await console.getByRole("dialog").waitFor({ state: "detached" });
    const card = console.getByRole("listitem").filter({ hasText: "NOTE1" });
    await card.getByText("Moved to another plan").waitFor();
    await card.getByText("Ended: The merchant").waitFor();
  });

  it("rotates the platform's key, and the SDK verifies the next notification after its refresh", async () => {
    const { merchant } = pages;
    // For 30 seconds after it downloaded the list, the SDK does not download it again for an unknown serial number. Its clock
    // stands still, so that these seconds do not pass while the test runs.
    let now = Date.now();
    merchant.use(createSdkClient(merchant.sandbox.env, { now: () => now }));
    await merchant.client.createAppSigningSession(request("ROTATE0"));
    const console = await pages.windows.open("/#/keys");
    const table = console.getByRole("region", { name: "Platform certificates" });
    const serials = async () => (await consoleApi(merchant.sandbox.url).state()).platform.certificates;
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

    const caller = new SignedClient(merchant.sandbox.env);
    const answer = await caller.send(caller.sign("createAppSigningSession", request("ROTATE1")));
    expect(answer.headers["wechatpay-serial"]).toBe(current?.serial_no);
    const { session_id } = JSON.parse(answer.body);
    caller.close();
    const { contract } = await consoleApi(merchant.sandbox.url).agree(session_id);
    await until("it refuses an unknown key", () => merchant.errors.length > 0);
    expect(merchant.errors).toMatchObject(merchant.errors.map(() => ({ code: "PLATFORM_KEY_UNKNOWN" })));
    now += 31_000;
    const isTold = (event: Merchant["events"][number]) =>
      event.event_type === "PAPAY.SIGN" && event.resource.contract_id === contract?.contract_id;
    await until("a later delivery is verified and acknowledged", () => merchant.events.some(isTold));
    expect(merchant.events.filter(isTold)).toHaveLength(1);
    merchant.errors.splice(0);
    await expect(merchant.client.createAppSigningSession(request("ROTATE2"))).resolves.toBeDefined();
    merchant.use(createSdkClient(merchant.sandbox.env));
  });

  it("keeps an address that is being typed while another window saves one, and shows it where nobody types", async () => {
    const api = consoleApi(pages.merchant.sandbox.url);
    const before = (await api.state()).platform.forward_to;
    const [typing, other] = [
      await pages.windows.open("/#/notifications"),
      await pages.windows.open("/#/notifications"),
    ];
    const field = (window: Page) => window.getByRole("textbox", { name: "Send all notifications to" });
    try {
      await field(typing).fill("http://127.0.0.1:9");
      const requests = typing.getByRole("navigation").getByRole("link", { name: /^Requests \d+$/ });
      const count = await requests.innerText();
      await api.forward("http://127.0.0.1:8");
      await expect.poll(() => field(other).inputValue()).toBe("http://127.0.0.1:8/");
      // A window is told of the address before it is told of this request.
      await pages.merchant.client.createAppSigningSession(request("TYPING1"));
      await expect.poll(() => requests.innerText()).not.toBe(count);
      expect(await field(typing).inputValue()).toBe("http://127.0.0.1:9");
      await field(typing).press("Enter");
      await expect.poll(() => field(other).inputValue()).toBe("http://127.0.0.1:9/");
    } finally {
      await api.forward(before);
    }
  });

  it("switches a fault on for the next two requests, and the SDK's retries survive it", async () => {
    const retries: unknown[] = [];
    const hooks = { onRetry: (retry: unknown) => void retries.push(retry) };
    const client = createSdkClient(pages.merchant.sandbox.env, { hooks });
    await client.createAppSigningSession(request("FAULT1")); // downloads the certificates, too

    const console = await pages.windows.open("/#/faults");
    await console.getByRole("region", { name: "Network: lost, late or broken answers" }).waitFor();
    await console.getByRole("searchbox", { name: "Search faults" }).fill("systemerror wechat");
    await console.getByRole("region", { name: "Network" }).waitFor({ state: "detached" });
    const errors = console.getByRole("region", { name: "Errors that the platform answers" });
    expect(await errors.getByRole("switch").count()).toBe(1);
    const fault = errors.getByRole("listitem").filter({ hasText: "500 SYSTEMERROR: WeChat Pay" });
    // One request by default.
    expect(await fault.getByRole("spinbutton").inputValue()).toBe("1");
    await fault.getByRole("spinbutton").fill("2");
    await fault.getByRole("spinbutton").press("Enter");
    await fault.getByRole("switch").click();
    await fault.getByText("on for 2 more requests").waitFor();
    // The switch moves before the sandbox has applied it.
    const { state } = consoleApi(pages.merchant.sandbox.url);
    await until("the sandbox has the fault", async () => (await state()).faults.length > 0);

    await expect(client.createAppSigningSession(request("FAULT2"))).resolves.toBeDefined();
    expect(retries).toHaveLength(2);
    await console.getByRole("switch", { name: /SYSTEMERROR/, checked: true }).waitFor({ state: "detached" });
    await openSection(console, "Requests");
    const rows = console.getByRole("row").filter({ hasText: "fault: SYSTEMERROR" });
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBe(2);
  });

  it("is readable in the dark theme, and in Chinese", async () => {
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

describe("each channel has its page", () => {
  /** The answer of each channel: the address that the merchant leads its user to. */
  const address: Record<string, string> = {};

  beforeAll(async () => {
    const { client } = pages.merchant;
    const back = { return_url: RETURN_URL };
    const phone = ({ session_id }: { session_id: string }) => `/phone?${appHandoff(session_id).query}`;
    address["app"] = phone(await client.createAppSigningSession(request("APP1")));
    address["mini program"] = phone(await client.createMiniProgramSigningSession(request("MINI1")));
    address["H5"] = (await client.createH5SigningSession({ ...request("H51"), ...back })).sign_url;
    const app = { return_appid: RETURN_APPID };
    address["H5 of an app"] = (await client.createH5SigningSession({ ...request("H52"), ...app })).sign_url;
    address["JSAPI without a fragment"] = (await client.createJsapiSigningSession(request("JSAPI2"))).sign_url;
    address["JSAPI"] = (await client.createJsapiSigningSession(request("JSAPI1"))).sign_url;
    address["PC web"] = (await client.createWebSigningSession({ ...request("WEB1"), ...back })).show_code_url ?? "";
  });

  it.each([
    ["app", "Came from the app wx", "Back to the app", "Back in the app"],
    ["mini program", "Came from the mini program wx", "Back to the mini program", "Back in the mini program"],
    ["H5 of an app", "Came from a page in the phone's browser", "Back to the app", "Back in the app"],
    ["JSAPI without a fragment", "Came from a page inside WeChat", "Back to WeChat", "Back in WeChat"],
  ])("%s: the phone says where its user comes from, and leads back there", async (channel, from, button, end) => {
    const phone = await pages.windows.open(address[channel] ?? "", { viewport: LAPTOP });
    await phone.getByText(from).waitFor();
    /** Without scrolling. */
    const isSeen = async (name: string) => {
      const { y, height } = await boxOf(phone.getByRole("button", { name }));
      return y >= 0 && y + height <= LAPTOP.height;
    };
    expect([await isSeen("Agree"), await isSeen("Decline")]).toEqual([true, true]);
    await phone.getByRole("button", { name: "Agree" }).click();
    await phone.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
    expect(await isSeen(button)).toBe(true);
    await phone.getByRole("button", { name: button }).click();
    await phone.getByRole("heading", { name: end }).waitFor();
    await until("the heading has the focus", async () => {
      return (await phone.evaluate("document.activeElement.textContent")) === end;
    });
    if (channel === "H5 of an app") await phone.getByText(RETURN_APPID).waitFor();
    await phone.getByText("Nothing that comes back this way is proof of a contract").waitFor();
    await phone.getByRole("button", { name: "Show the phone's page again" }).click();
    await phone.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
  });

  it("H5: sign_url opens the phone, which leads back to return_url, after a refusal too", async () => {
    const phone = await pages.windows.open(address["H5"] ?? "", { viewport: PHONE });
    await phone.getByText("Came from a page in the phone's browser").waitFor();
    expect(await phone.getByText("has lost the fragment").count()).toBe(0);
    await phone.getByRole("button", { name: "Decline" }).click();
    await phone.getByRole("heading", { name: "Declined" }).waitFor();
    await phone.route(RETURN_URL, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Order 1</h1>" }));
    await phone.getByRole("link", { name: "Back to the merchant" }).click();
    await phone.getByRole("heading", { name: "Order 1" }).waitFor();
    expect(phone.url()).toBe(RETURN_URL);
  });

  it("JSAPI: without return_url the user stays, and the page reports a sign_url without its fragment", async () => {
    const phone = await pages.windows.open(address["JSAPI"]?.replace(/#.*/, "") ?? "", { viewport: PHONE });
    await phone.getByText("Came from a page inside WeChat").waitFor();
    await phone.getByText("This address has lost the fragment #wechat_redirect").waitFor();
    await phone.getByRole("button", { name: "Agree" }).click();
    await phone.getByText("no return_url: the user stays in WeChat").waitFor();
  });

  it("PC web: the QR code leads to the phone, and the page on the computer follows the phone", async () => {
    const computer = await pages.windows.open(address["PC web"] ?? "");
    const code = computer.getByRole("img", { name: /^QR code of / });
    const link = computer.getByRole("link", { name: /login/ });
    const scanned = await readQrCode(pages.browser, await code.screenshot());
    expect(scanned).toBe(await link.getAttribute("href"));
    expect(new URL(scanned).origin).toBe(pages.merchant.sandbox.url);
    await takePicture(computer, "qr-code");

    const phone = await pages.windows.open(scanned, { viewport: PHONE });
    await phone.getByText("Came from the QR code on a computer").waitFor();
    await phone.getByRole("button", { name: "Agree" }).click();
    await phone.getByText("Go on at the computer").waitFor();
    await phone.getByRole("button", { name: "Done" }).click();
    await phone.getByRole("heading", { name: "Done on the phone" }).waitFor();
    await computer.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
    expect(await code.count()).toBe(0);
    expect(await computer.getByRole("link", { name: "Back to the merchant" }).getAttribute("href")).toBe(RETURN_URL);
  });

  it("the QR code can be scanned in the dark theme and on a narrow screen", async () => {
    const { show_code_url } = await pages.merchant.client.createWebSigningSession(request("WEB2"));
    const dark = await pages.windows.open(show_code_url ?? "", {
      colorScheme: "dark",
      viewport: PHONE,
      locale: "zh-CN",
    });
    const code = dark.getByRole("img", { name: /的二维码$/ });
    expect(await readQrCode(pages.browser, await code.screenshot())).toContain("/login?os_session_id=");
  });

  it("a page that is opened for another channel's session names the right one", async () => {
    const query = address["app"]?.split("=").at(-1);
    const wrong = await pages.windows.open(`/global/papay/contracts/login?os_session_id=${query}`);
    await wrong.getByText("made for another channel: App").waitFor();
    expect(await wrong.getByRole("link", { name: "/phone?" }).getAttribute("href")).toBe(address["app"]);
  });

  it("a return_url that is not an http address does not become a link", async () => {
    const { sign_url } = await pages.merchant.client.createH5SigningSession({
      ...request("SCRIPT1"),
      return_url: "javascript:alert(1)",
    });
    const phone = await pages.windows.open(sign_url, { viewport: PHONE });
    await phone.getByRole("button", { name: "Agree" }).click();
    await phone.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
    expect(await phone.getByRole("link", { name: "Back to the merchant" }).count()).toBe(0);
  });

  it("the console links to each session's own page", async () => {
    const console = await pages.windows.open("/#/sessions");
    const hrefs = async (name: string) =>
      new URL((await console.getByRole("link", { name }).getAttribute("href")) ?? "", pages.merchant.sandbox.url).href;
    expect(await hrefs("Open phone for APP1 (new tab)")).toBe(pages.merchant.sandbox.url + address["app"]);
    expect(await hrefs("Open phone for JSAPI1 (new tab)")).toBe(address["JSAPI"]);
    expect(await hrefs("Open QR code for WEB1 (new tab)")).toBe(address["PC web"]);
    const card = console.getByRole("listitem").filter({ hasText: "H52" });
    await card.getByText("H5", { exact: true }).waitFor();
    await card.getByText(RETURN_APPID).waitFor();
  });
});
