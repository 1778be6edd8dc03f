import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchChromium, takePicture, Windows } from "../../sandbox/test/support/browser.js";
import { type Served, serve } from "../../scripts/docs/serve.js";
import { needs } from "../support/needs.js";
import { faultsOf, useColours } from "./support/axe.js";

const { describe, it } = needs("chromium");

const SITE = fileURLToPath(new URL("../../tools/docs/dist", import.meta.url));
const COMPUTER = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Colours are the same on all screens, and what else a screen changes is the same in all colours. */
const LOOKS = [
  [COMPUTER, "light"],
  [PHONE, "dark"],
] as const;

/** What is wider than the screen, and makes the whole page scroll to the side. */
const WIDTH = "document.documentElement.scrollWidth";

let site: Served;
let browser: Browser;
let windows: Windows;
beforeAll(async () => {
  if (!existsSync(join(SITE, "index.html"))) throw new Error("there is no site; run: npm run docs -- --build");
  site = await serve(SITE);
  browser = await launchChromium();
  windows = new Windows(browser, site.origin);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Each page with a heading that it must have, and a name for its pictures. */
const PAGES = [
  ["/", "wechatpay-global", "home"],
  ["/zh/", "微信支付境外版自动扣款", "home-zh"],
  ["/charge", "Charge", "guide"],
  ["/reference/api/createTransaction", "Deduct", "api"],
  ["/zh/reference/api/terminateContract", "解约", "api-zh"],
  ["/reference/sdk/functions/deduct", "deduct", "sdk"],
  ["/reference/errors/CONTRACT_EXISTED", "CONTRACT_EXISTED", "error"],
] as const;

describe("axe finds nothing wrong, light and dark, nothing is wider than the screen, and no other host is asked", () => {
  it.each(PAGES)("on %s", async (path, heading, name) => {
    const page = await windows.open(path, { viewport: COMPUTER });
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    const faults: string[] = [];
    for (const [viewport, colours] of LOOKS) {
      await page.setViewportSize(viewport);
      await useColours(page, colours);
      const look = `${viewport.width} px, ${colours}`;
      faults.push(...(await faultsOf(page)).map((fault) => `${look}: ${fault}`));
      const width = await page.evaluate(WIDTH);
      if (width !== viewport.width) faults.push(`${look}: ${width} px wide`);
      await takePicture(page, `docs-${name}-${viewport.width}-${colours}`);
    }
    expect([...faults, ...(await windows.close())]).toEqual([]);
  });
});

/** The addresses that a search finds. */
async function search(page: Page, button: string, words: string): Promise<string[]> {
  await page.getByRole("button", { name: button }).first().click();
  await page.getByRole("searchbox").fill(words);
  const results = page.getByRole("option").getByRole("link");
  await results.first().waitFor();
  return results.evaluateAll((links: { href: string }[]) => links.map(({ href }) => new URL(href).pathname));
}

describe("the search, without a server", () => {
  it("finds English words, names of fields, and error codes", async () => {
    const page = await windows.open("/");
    expect(await search(page, "Search", "termination_note")).toContain("/reference/api/terminateContract");
    await page.getByRole("searchbox").fill("ORDERNOTEXIST");
    const first = page.getByRole("option").first();
    await first.getByText("ORDERNOTEXIST").first().waitFor();
    expect(await windows.close()).toEqual([]);
  });

  it.each([
    ["退款", "/zh/refund"],
    ["证书", "/zh/platform-keys"],
    ["ORDERNOTEXIST", "/zh/reference/errors/ORDERNOTEXIST"],
    ["申请签约链接", "/zh/reference/api/createH5SigningSession"],
  ])("finds %s in Chinese", async (words, wanted) => {
    const page = await windows.open("/zh/");
    const found = await search(page, "搜索", words);
    expect(found).toContain(wanted);
    expect(found.filter((path) => !path.startsWith("/zh/"))).toEqual([]);
    expect(await windows.close()).toEqual([]);
  });
});

describe("the Chinese reference", () => {
  it("has a page for each page of the English one, which leads within /zh/, but to the reference of the SDK", async () => {
    const pagesIn = (folder: string) => readdirSync(join(SITE, folder)).filter((name) => name.endsWith(".html"));
    for (const folder of ["reference/api", "reference/errors"]) {
      expect(pagesIn(folder).length).toBeGreaterThan(20);
      expect(pagesIn(`zh/${folder}`)).toEqual(pagesIn(folder));
    }
    const page = await windows.open("/zh/");
    await page.getByRole("link").filter({ hasText: "每个错误都说明该怎么做" }).click();
    await page.getByRole("main").getByRole("link", { name: "CONTRACT_EXISTED" }).click();
    await page.getByRole("main").getByRole("link", { name: "createAppSigningSession" }).click();
    await page.getByRole("heading", { level: 1, name: "申请签约会话（APP）" }).waitFor();
    await page.getByRole("complementary").getByRole("link", { name: "退款结果通知" }).first().click();
    await page.getByRole("heading", { level: 2, name: "商户的应答" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "parseNotification" }).first().click();
    await page.getByRole("heading", { level: 1, name: "parseNotification" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/reference/sdk/functions/parseNotification");
    expect(await windows.close()).toEqual([]);
  });
});

describe("the other language", () => {
  const menu = async (page: Page, button: string, language: string) => {
    await page.getByRole("button", { name: button }).first().hover();
    await page.getByRole("link", { name: language }).first().click();
  };

  it("is the same page where that is translated, and else the front page", async () => {
    const page = await windows.open("/zh/");
    await menu(page, "切换语言", "English");
    await page.getByRole("heading", { level: 1, name: "in TypeScript" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.goto(`${site.origin}/reference/errors/CONTRACT_EXISTED`);
    await menu(page, "Change language", "简体中文");
    await page.getByText("用户已经签有该协议。").waitFor();
    expect(new URL(page.url()).pathname).toBe("/zh/reference/errors/CONTRACT_EXISTED");
    await page.goto(`${site.origin}/reference/sdk/functions/deduct`);
    await menu(page, "Change language", "简体中文");
    await page.getByRole("heading", { level: 1, name: "微信支付" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/zh/");
    expect(await windows.close()).toEqual([]);
  });
});

it("programs get a list of all pages, all texts in one, and each page as Markdown", () => {
  const read = (path: string) => readFileSync(join(SITE, path), "utf8");
  const list = read("llms.txt");
  // The format of llmstxt.org: a heading, a quotation, sections of links.
  expect(list).toMatch(/^# wechatpay-global\n\n> .+\n\n[^#]+\n\n## Guide\n\n- \[/);
  const lines = list.split("\n").filter((line) => line.startsWith("- "));
  expect(lines.filter((line) => !/^- \[[^\]]+\]\(\/[\w/.-]+\.md\)(?:: .+)?$/.test(line))).toEqual([]);
  const addresses = lines.map((line) => /\((.+?)\)/.exec(line)?.[1] ?? "");
  expect(addresses.length).toBeGreaterThan(200);
  expect(addresses.filter((address) => !existsSync(join(SITE, address)))).toEqual([]);
  expect(read("reference/errors/CONTRACT_EXISTED.md")).toContain("# `CONTRACT_EXISTED`");
  expect(read("llms-full.txt")).toContain("# Charge\n");
  expect(read("llms-full.txt")).not.toMatch(/<(?:span|div|br)\b/);
});
