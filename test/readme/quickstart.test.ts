import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleApi } from "../../sandbox/test/support/console-api.js";
import { type SandboxProcess, startSandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { BLOCKS, EXAMPLES } from "../support/documents.js";
import { copyProgram } from "../support/installed/installed.js";
import { freePort } from "../support/redis-server.js";
import { compiled, LOADED, root, run, withKeysOf } from "./examples.js";

const PARAMETERS = ["--memory", "--termination-url", "https://merchant.example/wechatpay"];

let sandbox: SandboxProcess;
/** In the place of 3000, which another program may use. */
let port: number;
beforeAll(async () => {
  port = await freePort();
  sandbox = await startSandboxProcess({ parameters: [...PARAMETERS, "--forward-to", `http://127.0.0.1:${port}`] });
});
afterAll(() => sandbox?.stop());

const page = readFileSync(join(root, "docs/start.md"), "utf8");
/** What the page says that one sees. */
const outputs = BLOCKS.filter(({ page, language }) => page === "docs/start.md" && language === "text").map(
  ({ code }) => code,
);
const withoutNumber = (text: string) => text.replace(/sessionId=[0-9]+/, "sessionId=…");

/** A server of the documents that runs. */
interface Server {
  /** What it has printed. */
  told(): string;
  stop(): Promise<void>;
}

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill();
});

/** Starts a server of the documents, and waits until it answers. */
async function start(name: string): Promise<Server> {
  const file = compiled(name);
  const program = readFileSync(file, "utf8");
  expect(program).toContain("listen(3000,");
  writeFileSync(file, program.replace("listen(3000,", `listen(${port},`));
  const child = spawn(process.execPath, withKeysOf(sandbox, file));
  running.push(child);
  let told = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      told += chunk;
    });
  const ended = once(child, "exit").then(() => expect.fail(`${name}.ts ended: ${told}`));
  const answers = expect.poll(() => fetch(`http://127.0.0.1:${port}`).then(() => "answers", String)).toBe("answers");
  await Promise.race([answers, ended]);
  const stop = async () => {
    child.kill();
    await ended.catch(() => {});
  };
  return { told: () => told, stop };
}

describe("the first programs of the guide", () => {
  it("have the same three files in README.md and docs/start.md", () => {
    for (const name of ["wechatpay", "sign", "server"]) {
      const pages = EXAMPLES.filter((example) => example.name === name).map(({ page }) => page);
      expect(pages).toEqual(["README.md", "docs/start.md"]);
    }
  });

  it("ask for a session, and charge when the notification of the contract comes, and show what the page says", async () => {
    const { stdout, stderr } = await run(process.execPath, withKeysOf(sandbox, compiled("sign")));
    expect(stderr).toBe(LOADED);
    const [, sessionId = ""] = /query: 'sessionId=([0-9]+)'/.exec(stdout) ?? [];
    const server = await start("server");
    try {
      await consoleApi(sandbox.url).agree(sessionId);
      await expect.poll(() => server.told()).not.toBe("");
      expect([stdout, server.told()].map(withoutNumber)).toEqual(outputs.map(withoutNumber));
    } finally {
      await server.stop();
    }
  });

  it("tell of each notification, with the server of docs/notifications.md", async () => {
    const server = await start("notifications");
    try {
      copyProgram(new URL("merchant.mjs", import.meta.url));
      const events = copyProgram(new URL("with-events.mjs", import.meta.url));
      const { stdout } = await run(process.execPath, withKeysOf(sandbox, events));
      const contract = stdout.trim();
      const all = [
        `signed: ${contract} EVENTS1`,
        "paid: EVENTS-1",
        "refunded: EVENTS-R1",
        `ended: ${contract} MERCHANT`,
      ];
      // One of the test before may come again.
      await expect.poll(() => server.told().split("\n")).toEqual(expect.arrayContaining(all));
    } finally {
      await server.stop();
    }
  });

  it("end in an Express application that signs, receives, and charges a month once", async () => {
    const server = await start("app");
    const post = async (url: string) => {
      const response = await fetch(url.replace(":3000", `:${port}`), { method: "POST" });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const [session = "", charge = "", ...more] = [...page.matchAll(/^curl -X POST (\S+)$/gm)].map(
      ([, url = ""]) => url,
    );
    expect(more).toEqual([]);
    const paid = { status: 200, body: { status: "paid" } };
    expect(page).toContain(`\`${JSON.stringify(paid.body)}\``);
    try {
      const { body } = await post(session);
      expect(await post(charge)).toMatchObject({ status: 404 });
      await consoleApi(sandbox.url).agree(/^sessionId=(\d+)$/.exec(String(body["query"]))?.[1] ?? "");
      await expect.poll(() => post(charge)).toEqual(paid);
      expect(await post(charge)).toEqual(paid);
      const { orders } = await consoleApi(sandbox.url).state();
      const charged = orders.filter((order) => order.out_trade_no === "USER1-202612");
      expect(charged).toHaveLength(1);
    } finally {
      await server.stop();
    }
  });
});
