import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { appHandoff } from "wechatpay-global";
import document from "../../generated/openapi.json" with { type: "json" };
import { needs } from "../../test/support/needs.js";
import { platformTime } from "../src/rfc3339.js";
import { OPERATIONS } from "../src/spec/operations.js";
import { accessibilityFaults, contrastFaults, openSection, Windows } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import { setUpPages } from "./support/pages.js";
import { startSandboxProcess } from "./support/sandbox-process.js";
import { createSdkClient, deductionRequest, signingRequest } from "./support/sdk.js";
import { SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

const { describe, it } = needs("chromium");

/** Expected: the browser's message about the unknown session. */
const EXPECTED = ["status of 404"];

const pages = setUpPages(EXPECTED);
/** The key is the state that the phone shows. */
const sessions: Record<string, string> = {};

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
  await charge("PAID");
  await charge("PAYING", { description: "[sandbox:user-paying=36000]" });
  await api.refund((await charge("BACK")).transaction_id ?? "", 100);
  const caller = new SignedClient(pages.merchant.sandbox.env);
  const signed = caller.sign("createAppSigningSession", signingRequest(pages.merchant.sandbox.env, "WRONG"));
  await caller.send({ ...signed, body: signed.body.replace("WRONG", "WRONGLY") });
  caller.close();
});

/** An order of a new user who pays by card: a refund to the balance would arrive after a minute. */
async function charge(number: string, { openid = `card-${number}`, description = "Music, a month" } = {}) {
  const { client, sandbox } = pages.merchant;
  const signing = { ...signingRequest(sandbox.env, `FOR-${number}`), openid };
  const { session_id } = await client.createAppSigningSession(signing);
  sessions[number] = session_id;
  const { contract } = await consoleApi(sandbox.url).agree(session_id);
  return client.createTransaction(deductionRequest(sandbox.env, contract?.contract_id ?? "", number, description));
}

/**
 * The address of each signing page. Each session is created when it is needed, because the shortest lives ten minutes.
 */
const ADDRESSES = {
  H5: async () => (await pages.merchant.client.createH5SigningSession(returning("H5"))).sign_url,
  JSAPI: async () => (await pages.merchant.client.createJsapiSigningSession(returning("JSAPI"))).sign_url,
  "mini program": async () => `/phone?sessionId=${await miniProgramSession("MINI")}`,
  "PC web": () => codeAddress("WEB"),
  "PC web, signed": async () => {
    const address = await codeAddress("WEBSIGNED");
    await consoleApi(pages.merchant.sandbox.url).agree(new URL(address).searchParams.get("os_session_id") ?? "");
    return address;
  },
  "wrong page": async () => {
    const { sign_url } = await pages.merchant.client.createH5SigningSession(returning("WRONGPAGE"));
    return sign_url.replace(/=.*/, `=${await miniProgramSession("MINI2")}`);
  },
};

function returning(code: string) {
  return { ...signingRequest(pages.merchant.sandbox.env, code), return_url: "https://merchant.example/done" };
}

async function codeAddress(code: string): Promise<string> {
  return (await pages.merchant.client.createWebSigningSession(returning(code))).show_code_url ?? "";
}

async function miniProgramSession(code: string): Promise<string> {
  const request = signingRequest(pages.merchant.sandbox.env, code);
  return (await pages.merchant.client.createMiniProgramSigningSession(request)).session_id;
}

const PHONE = { width: 390, height: 844 };
/** The elements whose content is wider than they are. The device frame would cut it off. */
const TOO_WIDE = `["html", ".device"].filter((name) => {
  const { scrollWidth, clientWidth } = document.querySelector(name);
  return scrollWidth > clientWidth;
})`;
const COMPUTER = { width: 1280, height: 900 };

const TABS = [
  ["Requests", OPERATIONS.createAppSigningSession.path],
  ["Sessions", "Open phone"],
  ["Contracts", "Terminate…"],
  ["Orders", "Pay now"],
  ["Refunds", "Arrive now"],
  ["Wallets", "CMB debit card"],
  ["Statements", "Choose a day."],
  ["Notifications", "Acknowledged"],
  ["Faults", "[sandbox:card-locked]"],
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

  it.each([
    ["orders", "立即支付"],
    ["refunds", "立即到账"],
    ["wallets", "香港钱包"],
    ["statements", "请选择日期"],
    ["keys", "预告"],
  ])("with the %s in Chinese on a narrow screen, and nothing is wider than that", async (tab, content) => {
    if (tab === "wallets") await consoleApi(pages.merchant.sandbox.url).wallet("hk-user", { balance: 1 });
    const window = { bypassCSP: true, locale: "zh-CN", viewport: PHONE };
    const console = await pages.windows.open(`/#/${tab}`, window);
    await console.getByRole("main").getByText(content).first().waitFor();
    for (const summary of await console.locator("summary").all()) await summary.click();
    const width = await console.evaluate<number>("document.documentElement.scrollWidth");
    expect([...(await accessibilityFaults(console)), width]).toEqual([PHONE.width]);
    // The open tab is in sight, all of it, and what belongs together is in one row.
    const places = await console.evaluate<[number, number]>(`(() => {
      const { left, right } = document.querySelector("nav [aria-current]").getBoundingClientRect();
      return [left, right];
    })()`);
    expect(places.map((x) => x >= 0 && x <= PHONE.width)).toEqual([true, true]);
    if (tab !== "keys") return;
    // The longer words.
    await console.getByRole("button", { name: "English" }).click();
    await console.getByRole("button", { name: "Rotate" }).waitFor();
    const tops = await console.evaluate(
      "[...document.querySelectorAll('.card-actions button')].map(({ offsetTop }) => offsetTop)",
    );
    expect(new Set(tops as number[]).size).toBe(1);
  });

  it.each([
    ["orders", "Refund PAID…", "Refund PAID?"],
    ["wallets", "Change the wallet of card-PAID…", "Wallet of card-PAID"],
  ])("with the dialog of the %s", async (tab, button, title) => {
    const console = await pages.windows.open(`/#/${tab}`, { bypassCSP: true });
    await console.getByRole("button", { name: button }).click();
    await console.getByRole("dialog", { name: title }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with a request's details", async () => {
    const console = await pages.windows.open("/", { bypassCSP: true });
    await console.getByRole("row").filter({ hasText: "SIGN_ERROR" }).getByRole("link").click();
    await console.getByRole("dialog").getByRole("heading", { name: "Signature doctor" }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with the dialog that ends a contract", async () => {
    const console = await pages.windows.open("/#/contracts", { bypassCSP: true });
    await console.getByRole("button", { name: "Terminate SIGNED…" }).click();
    await console.getByRole("dialog").getByRole("radio", { name: "The merchant" }).waitFor();
    expect(await accessibilityFaults(console)).toEqual([]);
  });

  it("with the console before the first request, and with the dialog that ends a contract without a termination URL", async () => {
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
      await dialog.getByText("No notification is sent: the plan has no termination URL").waitFor();
      faults.push(...(await accessibilityFaults(console)));
      await dialog.getByRole("button", { name: "Terminate the contract" }).click();
      await openSection(console, "Notifications");
      const forwardTo = console.getByRole("textbox", { name: "Send all notifications to" });
      await forwardTo.fill("localhost");
      await forwardTo.press("Enter");
      await console.getByRole("alert").getByText("must be an address such as http://localhost:3000").waitFor();
      await forwardTo.fill("http://127.0.0.1:9");
      await forwardTo.press("Enter");
      const sign = console.getByRole("listitem").filter({ hasText: "PAPAY.SIGN UNTOLD" });
      await sign.getByText("Goes to http://127.0.0.1:9/wechatpay/contract").waitFor();
      const card = console.getByRole("listitem").filter({ hasText: "PAPAY.TERMINATE UNTOLD" });
      await card.getByText("the real platform would send nothing").waitFor();
      await card.getByText("Held", { exact: true }).waitFor();
      // The browser's message about the refused address.
      const troubles = (await others.close()).filter((trouble) => !trouble.includes("status of 400"));
      expect([...faults, ...troubles]).toEqual([]);
    } finally {
      await fresh.stop();
    }
  });

  it.each([
    ["OPEN", "Allow automatic payments?"],
    ["SIGNED", "Already signed"],
    ["TERMINATED", "Auto-debit was ended"],
    ["BACK", "Already signed"],
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
  ] as const)(
    "with the page of %s, on a phone and on a computer, and nothing is wider than the screen",
    async (name, title) => {
      const page = await pages.windows.open(await ADDRESSES[name](), { viewport: COMPUTER, bypassCSP: true });
      await page.getByRole("heading", { name: title }).waitFor();
      const faults = await accessibilityFaults(page);
      for (const viewport of [PHONE, COMPUTER]) {
        await page.setViewportSize(viewport);
        const found = await page.evaluate<string[]>(TOO_WIDE);
        faults.push(...found.map((name) => `${name} is wider than ${viewport.width} px`));
      }
      expect(faults).toEqual([]);
    },
  );

  it("with the dialog that lets a contract expire", async () => {
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

/** Presses Tab until the element has the focus. */
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

  it("the user of a computer reaches the address of the QR code, and after the signing the merchant", async () => {
    const computer = await pages.windows.open(await codeAddress("WEBKEYS"));
    await computer.getByRole("img").waitFor();
    const address = await computer.getByRole("link", { name: /login/ }).innerText();
    await tabTo(computer, address);
    await consoleApi(pages.merchant.sandbox.url).agree(address.replace(/.*=/, ""));
    // The focused link is gone.
    await until("the heading has the focus", async () => (await focused(computer)) === "Auto-debit is on");
    await computer.getByTestId("announcer").getByText("Signed on the phone").waitFor();
    await tabTo(computer, "Back to the merchant");
  });

  it("a tester ends a payment that is being made, and the focus is on its order", async () => {
    const console = await pages.windows.open("/#/orders");
    const order = console.getByRole("listitem").filter({ hasText: "PAYING" });
    await order.getByText("User is paying").waitFor();
    await tabTo(console, "Fail");
    await console.keyboard.press("Enter");
    await order.getByText("Payment failed").waitFor();
    await until("the heading has the focus", async () => (await focused(console)) === "PAYING");
    await console.getByTestId("announcer").getByText("Order PAYING: Payment failed").waitFor();
  });

  it("a tester refunds an order, and completes the refund", async () => {
    const console = await pages.windows.open("/#/orders");
    await charge("KEYS2");
    const order = console.getByRole("listitem").filter({ hasText: "KEYS2" });
    await order.getByText("HKD 8.88", { exact: true }).waitFor();
    await order.getByText("the user pays CNY 8.15").waitFor();
    await tabTo(console, "Refund…");
    await console.keyboard.press("Enter");
    const amount = console.getByRole("dialog", { name: "Refund KEYS2?" }).getByLabel("Amount");
    expect(await amount.inputValue()).toBe("8.88");
    await until("the amount has the focus", async () => {
      return (await console.evaluate("document.activeElement.id")) === "refund-amount";
    });
    await console.keyboard.press("Enter");
    await order.getByText("HKD 8.88 refunded").waitFor();
    await until("the heading has the focus", async () => (await focused(console)) === "KEYS2");
    await openSection(console, "Refunds");
    const refund = console.getByRole("listitem").filter({ hasText: "of order KEYS2" });
    await refund.getByText("Processing").waitFor();
    await tabTo(console, "Arrive now");
    await console.keyboard.press("Enter");
    await refund.getByText("Arrived").waitFor();
    await until("the heading has the focus", async () => (await focused(console)).startsWith("console"));
  });

  it("a tester locks a card and changes a balance, and the user's next payment fails", async () => {
    const console = await pages.windows.open("/#/wallets");
    await charge("KEYS3", { openid: "o-KEYS3" });
    const wallet = console.getByRole("listitem").filter({ hasText: "o-KEYS3" });
    await wallet.getByText("CNY 999,991.85").waitFor();
    await tabTo(console, "Change…");
    await console.keyboard.press("Enter");
    const dialog = console.getByRole("dialog", { name: "Wallet of o-KEYS3" });
    await dialog.getByLabel("Balance").fill("8.155");
    expect(await dialog.getByRole("button", { name: "Save" }).getAttribute("aria-disabled")).toBe("true");
    await dialog.getByLabel("Balance").fill("8.14");
    await console.keyboard.press("Enter");
    await wallet.getByText("CNY 8.14", { exact: true }).waitFor();
    await until("the button has the focus", async () => (await focused(console)) === "Change…");
    await tabTo(console, "Lock");
    await console.keyboard.press("Enter");
    await wallet.getByText("Locked", { exact: true }).waitFor();
    const { client, sandbox } = pages.merchant;
    const { contracts } = await consoleApi(sandbox.url).state();
    const contract_id = contracts.find((one) => one.out_contract_code === "FOR-KEYS3")?.contract_id ?? "";
    const again = client.createTransaction(deductionRequest(sandbox.env, contract_id, "KEYS3B"));
    await expect(again).rejects.toMatchObject({ code: "USER_ACCOUNT_ABNORMAL" });
  });

  it("a user sees a deduction and its refund, and ends the contract", async () => {
    const order = await charge("KEYS4");
    const query = `sessionId=${sessions["KEYS4"]}`;
    const phone = await pages.windows.open(`/phone?${query}`, { viewport: PHONE });
    const payments = phone.getByRole("region", { name: "Payments" });
    await payments.getByText("CNY 8.15").waitFor();
    await consoleApi(pages.merchant.sandbox.url).refund(order.transaction_id ?? "", 888);
    await payments.getByText("CNY 8.15 refunded").waitFor();
    await tabTo(phone, "End auto-debit…");
    await phone.keyboard.press("Enter");
    await phone.getByRole("dialog").getByText("may then no longer debit").waitFor();
    await tabTo(phone, "End it");
    await phone.keyboard.press("Enter");
    await phone.getByRole("heading", { name: "Auto-debit was ended" }).waitFor();
    await until("the heading has the focus", async () => (await focused(phone)) === "Auto-debit was ended");
    await payments.getByText("CNY 8.15 refunded").waitFor();
    const { contract } = await consoleApi(pages.merchant.sandbox.url).phone(sessions["KEYS4"] ?? "");
    const told = await until("the merchant is told", () =>
      pages.merchant.events.find(
        ({ event_type, resource }) =>
          event_type === "PAPAY.TERMINATE" && resource.contract_id === contract?.contract_id,
      ),
    );
    expect(told).toMatchObject({ resource: { contract_termination_mode: "USER" } });
  });

  it("a tester switches the answer to a repeated number", async () => {
    const console = await pages.windows.open("/#/orders");
    const isOn = (checked: boolean) => console.getByRole("switch", { name: "ORDER_PAID", checked }).waitFor();
    await isOn(false);
    await console.getByRole("switch", { name: "ORDER_PAID" }).focus();
    await console.keyboard.press("Space");
    await isOn(true);
    const { client, sandbox } = pages.merchant;
    const { state } = consoleApi(sandbox.url);
    // The switch moves before the sandbox has applied it.
    const has = (count: number) => until("the sandbox knows", async () => (await state()).faults.length === count);
    await has(1);
    const { contracts } = await state();
    const contract_id = contracts.find((one) => one.out_contract_code === "FOR-PAID")?.contract_id ?? "";
    const again = client.createTransaction(deductionRequest(sandbox.env, contract_id, "PAID"));
    await expect(again).rejects.toMatchObject({ code: "ORDER_PAID" });
    await console.keyboard.press("Space");
    await has(0);
  });

  it("a request's details are opened, and closed by Escape, and the focus is back on the request", async () => {
    const console = await pages.windows.open("/");
    await console.getByRole("row").filter({ hasText: OPERATIONS.createAppSigningSession.path }).first().waitFor();
    await tabTo(console, OPERATIONS.createAppSigningSession.path);
    const link = await console.evaluate("document.activeElement.href");
    await console.keyboard.press("Enter");
    const detail = console.getByRole("dialog");
    await detail.getByRole("heading", { name: "Signature doctor" }).waitFor();
    await console.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    expect(await console.evaluate("document.activeElement.href")).toBe(link);
  });
});

// Near the end of the file, because it moves the clock by days.
it("a day's statement is shown and can be kept, once it is ready, with the settlements; axe finds nothing wrong", async () => {
  const console = await pages.windows.open("/#/statements", { bypassCSP: true });
  const api = consoleApi(pages.merchant.sandbox.url);
  const { orders } = await api.state();
  const paidAt = orders.find(({ out_trade_no }) => out_trade_no === "PAID")?.paid_at;
  const day = platformTime(Date.parse(paidAt ?? expect.fail("the order is not paid"))).slice(0, 10);
  await console.getByLabel("Day, in Beijing").fill(day);
  await console.keyboard.press("Enter");
  await console.getByRole("alert").getByText("There is no statement for this day").waitFor();
  await api.advance("P2D");
  await tabTo(console, "Show");
  await console.keyboard.press("Enter");
  const text = console.getByRole("region", { name: `Statement of ${day.replaceAll("-", "")}` });
  await text.getByText("`PAID,").waitFor();
  const settlement = console.getByRole("row").filter({ hasText: "Mainland wallet" }).first();
  await settlement
    .getByRole("cell", { name: /^HKD [1-9]/ })
    .first()
    .waitFor();
  const [download] = await Promise.all([
    console.waitForEvent("download"),
    console.getByRole("link", { name: "Download" }).press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^statement-19\d+-\d{8}\.csv$/);
  for (const viewport of [PHONE, COMPUTER]) {
    await console.setViewportSize(viewport);
    expect(await console.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
  }
  expect(await accessibilityFaults(console)).toEqual([]);
});

it("the API reference shows every operation, and loads nothing from other hosts; dark, and in Chinese, it can be read", async () => {
  const reference = await pages.windows.open("/docs", { bypassCSP: true, locale: "zh-CN", colorScheme: "dark" });
  for (const path of Object.keys(document.paths)) await reference.getByText(path).first().waitFor();
  await reference.getByRole("heading", { name: "API 文档" }).waitFor();
  const operation = reference.locator("[id$='operation/createAppSigningSession']");
  await operation.getByRole("heading", { name: "申请签约会话（APP）" }).waitFor();
  await operation.getByText("签约模板的 ID").first().waitFor();
  await operation.getByText("填写要求：").first().waitFor();
  await operation.getByText("应答示例").waitFor();
  // A field that the mode does not have.
  expect(await operation.getByText("any", { exact: true }).count()).toBe(0);
  expect(await contrastFaults(reference, "[id$='operation/createAppSigningSession']")).toEqual([]);
  const ground = () => reference.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
  const dark = await ground();
  await Promise.all([reference.waitForEvent("load"), reference.getByRole("button", { name: "浅色" }).click()]);
  await reference.setViewportSize(PHONE);
  await operation.getByText("应答示例").waitFor();
  expect(await ground()).not.toBe(dark);
  expect(await reference.evaluate("document.documentElement.scrollWidth")).toBe(PHONE.width);
});
