import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium, Windows } from "./browser.js";
import { type Merchant, startMerchant } from "./merchant.js";

/** A merchant with its sandbox, and browser windows on its pages. Set before the first test of the file. */
export interface Pages {
  browser: Browser;
  merchant: Merchant;
  windows: Windows;
}

/**
 * For a test file about pages. After each test its windows are closed, and no page may have a fault.
 *
 * @param expected parts of the messages that a page of this file may write to the browser's console
 */
export function setUpPages(expected: string[] = []): Pages {
  const pages = {} as Pages;
  beforeAll(async () => {
    [pages.merchant, pages.browser] = await Promise.all([startMerchant(), launchChromium()]);
    pages.windows = new Windows(pages.browser, pages.merchant.sandbox.url);
  });
  afterAll(async () => {
    await pages.browser.close();
    await pages.merchant.close();
  });
  afterEach(async () => {
    const troubles = await pages.windows.close();
    expect(troubles.filter((trouble) => !expected.some((text) => trouble.includes(text)))).toEqual([]);
  });
  return pages;
}
