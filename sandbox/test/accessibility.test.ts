import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { appHandoff } from "wechatpay-global";
import document from "../../generated/openapi.json" with { type: "json" };
import { accessibilityFaults, openSection, Windows } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import { setUpPages } from "./support/pages.js";
import { startSandboxProcess } from "./support/sandbox-process.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";
import { SIGNING_PATH, SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

/** The browser's note on the session that there is not, and Redoc's on schemas that are `false`. */
const EXPECTED = ["status of 404", "must be an object but got boolean"];

const pages = setUpPages(EXPECTED);
/** By the state that the phone shows. */
const sessions: Record<string, string> = {};
/** By what the page is for. */
const addresses: Record<string, string> = {};

beforeAll(async () => {
  const api = consoleApi(pages.merchant.sandbox.url);
  for (const code of ["OPEN", "SIGNED", "TERMINATED"]) {
    const request = signingRequest(pages.merchant.sandbox.env, code);
    const { session_id } = await pages.merchant.client.createAppSigningSession(request);
    sessions[code] = session_id;
    if (code === "OPEN") continue;
    const { contract } = await api.agree(session_id);
    if (code === "TERMINATED") await api.terminate(contract?.contract_id ?? "");
  }
  sessions["UNKNOWN"] = "0";
  const { client } = pages.merchant;
  const request = (code: string) => ({
    ...signingRequest(pages.merchant.sandbox.env, code),
    return_url: "https://merchant.example/done",
  });
  addresses["H5"] = (await client.createH5SigningSession(request("H5"))).sign_url;
  addresses["JSAPI"] = (await client.createJsapiSigningSession(request("JSAPI"))).sign_url;
  addresses["PC web"] = (await client.createWebSigningSession(request("WEB"))).show_code_url ?? "";
  addresses["PC web, signed"] = (await client.createWebSigningSession(request("WEBSIGNED"))).show_code_url ?? "";
  await api.agree(new URL(addresses["PC web, signed"]).searchParams.get("os_session_id") ?? "");
  const { session_id } = await client.createMiniProgramSigningSession(
    signingRequest(pages.merchant.sandbox.env, "MINI"),
  );
  addresses["mini program"] = `/phone?sessionId=${session_id}`;
  addresses["wrong page"] = `${addresses["H5"]}`.replace(/=.*/, `=${session_id}`);
  const caller = new SignedClient(pages.merchant.sandbox.env);
  const signed = caller.sign(SIGNING_PATH, JSON.stringify(signingRequest(pages.merchant.sandbox.env, "WRONG")));
  await caller.send({ ...signed, body: signed.body.replace("WRONG", "WRONGLY") });
  caller.close();
});

const PHONE = { width: 390, height: 844 };
/** What holds more than its width. The device cuts that off. */
const TOO_WIDE = `["html", ".device"].filter((name) => {
  const { scrollWidth, clientWidth } = document.querySelector(name);
  return scrollWidth > clientWidth;
})`;
const COMPUTER = { width: 1280, height: 900 };

const TABS = [
  ["Requests", SIGNING_PATH],
  ["Sessions", "Open phone"],
  ["Contracts", "Terminate…"],
  ["Notifications", "Delivered"],
  ["Faults", "SYSTEMERROR"],
  ["Clock", "Business time"],
  ["Keys", "Sandbox Institution"],
] as const;

describe("axe finds nothing wrong, in the light or in the dark,", () => {
  it.each(TABS)("with %s", async (tab, content) => {
    const console = await pages.windows.open("/", { bypassCSP: true });
    await openSection(console, tab);
    await console.getByRole("main").getByText(content).first().waitFor();
    for (const summary of await console.locator("summary").all()) await summary.click();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with a request's details", async () => {
    const console = await pages.windows.open("/", { bypassCSP: true });
    await console.getByRole("row").filter({ hasText: "SIGN_ERROR" }).getByRole("link").click();
    await console.getByRole("dialog").getByRole("heading", { name: "Signature doctor" }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with the question before a contract is ended", async () => {
    const console = await pages.windows.open("/#/contracts", { bypassCSP: true });
    await console.getByRole("button", { name: "Terminate SIGNED…" }).click();
    await console.getByRole("dialog").getByRole("radio", { name: "The merchant" }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with the console before the first request, and with the question before a contract ends of which nobody is told", async () => {
    const fresh = await startSandboxProcess({ parameters: ["--memory"] });
    try {
      const others = new Windows(pages.browser, fresh.url);
      const console = await others.open("/", { bypassCSP: true });
      await console.getByRole("heading", { name: "Start here" }).waitFor();
      const faults = await accessibilityFaults(console);
      const { session_id } = await createSdkClient(fresh.env).createAppSigningSession(
        signingRequest(fresh.env, "UNTOLD"),
      );
      await consoleApi(fresh.url).agree(session_id);
      await openSection(console, "Contracts");
      await console.getByRole("button", { name: "Terminate UNTOLD…" }).click();
      const dialog = console.getByRole("dialog");
      await dialog.getByText("Nobody will be told: the plan has no termination URL").waitFor();
      faults.push(...(await accessibilityFaults(console)));
      await dialog.getByRole("button", { name: "Terminate the contract" }).click();
      await openSection(console, "Notifications");
      const card = console.getByRole("listitem").filter({ hasText: "PAPAY.TERMINATE UNTOLD" });
      await card.getByText("the real platform would have told nobody").waitFor();
      await card.getByText("Held", { exact: true }).waitFor();
      expect([...faults, ...(await others.close())]).toEqual([]);
    } finally {
      await fresh.stop();
    }
  });

  it.each([
    ["OPEN", "Allow automatic payments?"],
    ["SIGNED", "Already signed"],
    ["TERMINATED", "Auto-debit was ended"],
    ["UNKNOWN", "This page cannot be opened"],
  ])("with the phone of a session that is %s", async (state, title) => {
    const { query } = appHandoff(sessions[state] ?? "");
    const phone = await pages.windows.open(`/phone?${query}`, { viewport: PHONE, bypassCSP: true });
    await phone.getByRole("heading", { name: title }).waitFor();
    expect(await accessibilityFaults(phone)).toEqual([]);
  });

  it.each([
    ["H5", "Allow automatic payments?"],
    ["JSAPI", "Allow automatic payments?"],
    ["mini program", "Allow automatic payments?"],
    ["PC web", "Scan to allow automatic payments"],
    ["PC web, signed", "Auto-debit is on"],
    ["wrong page", "This page cannot be opened"],
  ])("with the page of %s, on a phone and on a computer, and nothing is wider than the screen", async (name, title) => {
    const page = await pages.windows.open(addresses[name] ?? "", { viewport: COMPUTER, bypassCSP: true });
    await page.getByRole("heading", { name: title }).waitFor();
    const faults = await accessibilityFaults(page);
    for (const viewport of [PHONE, COMPUTER]) {
      await page.setViewportSize(viewport);
      const found = await page.evaluate<string[]>(TOO_WIDE);
      faults.push(...found.map((name) => `${name} is wider than ${viewport.width} px`));
    }
    expect(faults).toEqual([]);
  });

  it("with the question before a contract expires", async () => {
    const console = await pages.windows.open("/#/contracts", { bypassCSP: true });
    await console.getByRole("button", { name: "Expire now: SIGNED…" }).click();
    await console.getByRole("dialog").getByRole("button", { name: "Expire the contract" }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with a phone that was opened without the hand-off's query", async () => {
    const phone = await pages.windows.open("/phone", { viewport: PHONE, bypassCSP: true });
    await phone.getByText("The address has no sessionId.").waitFor();
    expect(await accessibilityFaults(phone)).toEqual([]);
  });
});

/** Goes from one thing to the next as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`the focus never came to ${name}`);
}

const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent.trim()");

describe("with the keyboard alone", () => {
  it("the user agrees, and the focus is on how it ended", async () => {
    const request = signingRequest(pages.merchant.sandbox.env, "KEYBOARD");
    const { session_id } = await pages.merchant.client.createAppSigningSession(request);
    const phone = await pages.windows.open(`/phone?${appHandoff(session_id).query}`, { viewport: PHONE });
    await phone.getByRole("button", { name: "Agree" }).waitFor();
    await tabTo(phone, "Agree");
    await phone.keyboard.press("Enter");
    await phone.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
    await until("the heading has the focus", async () => (await focused(phone)) === "Auto-debit is on");
  });

  it("the user of a computer comes to the code's address, and after a signature to the merchant", async () => {
    const { show_code_url } = await pages.merchant.client.createWebSigningSession({
      ...signingRequest(pages.merchant.sandbox.env, "WEBKEYS"),
      return_url: "https://merchant.example/done",
    });
    const computer = await pages.windows.open(show_code_url ?? "");
    await computer.getByRole("img").waitFor();
    const address = await computer.getByRole("link", { name: /login/ }).innerText();
    await tabTo(computer, address);
    await consoleApi(pages.merchant.sandbox.url).agree(address.replace(/.*=/, ""));
    // The link that had the focus is gone.
    await until("the heading has the focus", async () => (await focused(computer)) === "Auto-debit is on");
    await computer.getByTestId("announcer").getByText("Signed on the phone").waitFor();
    await tabTo(computer, "Back to the merchant");
  });

  it("a request's details are opened, and closed by Escape, and the focus is back on the request", async () => {
    const console = await pages.windows.open("/");
    await console.getByRole("row").filter({ hasText: SIGNING_PATH }).first().waitFor();
    await tabTo(console, SIGNING_PATH);
    const link = await console.evaluate("document.activeElement.href");
    await console.keyboard.press("Enter");
    const detail = console.getByRole("dialog");
    await detail.getByRole("heading", { name: "Signature doctor" }).waitFor();
    await console.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    expect(await console.evaluate("document.activeElement.href")).toBe(link);
  });
});

it("The API reference shows every call, and asks nobody else for anything", async () => {
  const reference = await pages.windows.open("/docs");
  for (const path of Object.keys(document.paths)) await reference.getByText(path).first().waitFor();
});
