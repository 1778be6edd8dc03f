import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { chromium as pathOfChromium } from "../../../test/support/needs.js";
import { SANDBOX } from "./build.js";

/** For root in a container, and without Chromium's own background requests. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An installed Chromium or Chrome: nothing is downloaded. */
export function launchChromium(): Promise<Browser> {
  const executablePath = pathOfChromium();
  if (!executablePath) throw new Error("There is no Chromium; run: scripts/setup-tests.sh");
  return chromium.launch({ executablePath, args: ARGUMENTS, timeout: inject("patience") });
}

export interface WindowOptions {
  colorScheme?: "light" | "dark";
  locale?: string;
  viewport?: { width: number; height: number };
  /** For axe, which is injected as a script. Other tests keep the pages' policy. */
  bypassCSP?: boolean;
}

/** Browser windows on the pages of one sandbox, each without stored data, and all of them watched. */
export class Windows {
  readonly #url: string;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #troubles: string[] = [];

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  async open(path: string, options: WindowOptions = {}): Promise<Page> {
    const { colorScheme = "light", locale = "en-GB", viewport = { width: 1280, height: 900 } } = options;
    const { bypassCSP = false } = options;
    const context = await this.#browser.newContext({
      baseURL: this.#url,
      colorScheme,
      locale,
      viewport,
      bypassCSP,
      reducedMotion: "reduce",
    });
    this.#contexts.push(context);
    // Only Vitest's time limit bounds how long a page takes.
    context.setDefaultTimeout(inject("patience"));
    watch(context, this.#url, this.#troubles);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  /**
   * Closes all windows.
   *
   * @returns the faults of the pages: errors and warnings in the browser's console, requests to other hosts
   */
  async close(): Promise<string[]> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    return this.#troubles.splice(0);
  }
}

function watch(context: BrowserContext, url: string, troubles: string[]): void {
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== url) troubles.push(`asked ${request.url()}`);
  });
  // Violations of the Content-Security-Policy are among them.
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => troubles.push(`thrown: ${error.error().message}`));
}

/** Goes to another section of the console. */
export function openSection(console: Page, name: string): Promise<void> {
  return console.getByRole("navigation").getByRole("link", { name }).click();
}

const ARTIFACTS = join(SANDBOX, "test/artifacts");

/** Writes a screenshot for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), animations: "disabled" });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** The texts in a part of the page that are too faint, by axe's rule. */
export async function contrastFaults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run(${JSON.stringify(selector)}, { runOnly: ["color-contrast"] })`;
  const { violations } = await page.evaluate<{ violations: Violation[] }>(run);
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`));
}

/** What axe finds wrong with the page now, by its rules of WCAG and its best practices. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const [colorScheme, options] of [
    ["light", "{}"],
    // Only the colours differ.
    ["dark", "{ runOnly: ['color-contrast'] }"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<{ violations: Violation[] }>(`axe.run(${options})`);
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) faults.push(`${colorScheme}: ${id} ${target} ${failureSummary}`);
    }
  }
  return faults;
}
