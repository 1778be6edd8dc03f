import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { chromium as pathOfChromium } from "../../../test/support/needs.js";
import { SANDBOX } from "./build.js";

/** As root in a container, and without a request that Chromium makes of its own accord. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's or Google's own build: nothing is downloaded. */
export function launchChromium(): Promise<Browser> {
  const executablePath = pathOfChromium();
  if (!executablePath) throw new Error("There is no Chromium; run: scripts/setup-tests.sh");
  return chromium.launch({ executablePath, args: ARGUMENTS, timeout: inject("patience") });
}

export interface WindowOptions {
  colorScheme?: "light" | "dark";
  locale?: string;
  viewport?: { width: number; height: number };
  /** For axe, which is injected as a script; the pages' own policy is tested without. */
  bypassCSP?: boolean;
}

/** Windows on the pages of one sandbox, each without memory, and all of them watched. */
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
    // Only the net under all tests bounds how long a page may take for anything.
    context.setDefaultTimeout(inject("patience"));
    watch(context, this.#url, this.#troubles);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  /**
   * Closes them all.
   *
   * @returns what no page may do: errors and warnings in the browser's console, requests to elsewhere
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

/** A picture for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), animations: "disabled" });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe finds wrong with the page as it is now, by its rules of WCAG and its best practices. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const [colorScheme, options] of [
    ["light", "{}"],
    // Colours are all that differs.
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
