import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type SandboxProcess, startSandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { copyProgram } from "../support/installed/installed.js";
import { freePort } from "../support/redis-server.js";
import { compiled, run, runExample, withKeysOf } from "./examples.js";

let sandbox: SandboxProcess;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const parameters = ["--memory", "--forward-to", `http://127.0.0.1:${port}`];
  parameters.push("--termination-url", "https://merchant.example/wechatpay");
  sandbox = await startSandboxProcess({ parameters });
});
afterAll(() => sandbox?.stop());

it("signing: each channel gives what step 2 needs", async () => {
  expect(await runExample(sandbox, "// channels.ts", "with-channels.mjs")).toEqual({
    app: ["businessType", "query", "extInfo"],
    miniProgram: ["appId", "path", "extraData"],
    paths: [
      "/global/papay/contracts/login",
      "/global/papay/contracts/login",
      "/global/papay/contracts/sessions/show_code",
    ],
    statuses: [200, 200, 200],
  });
});

it("contracts: an existing contract is found, and ended", async () => {
  expect(await runExample(sandbox, "sessionOrContract", "with-contract.mjs")).toEqual({
    isSame: true,
    before: "SIGNED",
    after: "TERMINATED",
  });
});

it("charge: it is paid, and continuing gives the same outcome", async () => {
  expect(await runExample(sandbox, "function charge(", "with-charge.mjs")).toEqual({ isSame: true, isPaid: true });
});

it("refund: it is accepted once, however often it is sent", async () => {
  expect(await runExample(sandbox, "function giveBack(", "with-refund.mjs")).toEqual({
    first: "accepted",
    again: "accepted",
    refunds: [100],
  });
});

it("reconciling: the differences of books and statement are found", async () => {
  expect(await runExample(sandbox, "function reconcile", "with-books.mjs")).toEqual({
    same: [],
    other: [
      "BOOKS-2: WeChat Pay has 1999, the books have 2000",
      "BOOKS-R1: WeChat Pay has 100, the books have nothing",
      "BOOKS-3: the books have 1, WeChat Pay has nothing",
    ],
  });
});

it("notifications: the server tells of each event", async () => {
  const file = compiled("notifications");
  const program = readFileSync(file, "utf8");
  writeFileSync(file, program.replace("listen(3000,", `listen(${port},`));
  const server = spawn(process.execPath, withKeysOf(sandbox, file), { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  server.stdout.on("data", (chunk) => {
    told += chunk;
  });
  try {
    await expect.poll(() => fetch(`http://127.0.0.1:${port}`).then(({ status }) => status, String)).toBe(405);
    copyProgram(new URL("merchant.mjs", import.meta.url));
    const events = copyProgram(new URL("with-events.mjs", import.meta.url));
    const { stdout } = await run(process.execPath, withKeysOf(sandbox, events));
    const contract = stdout.trim();
    const all = [`signed: ${contract} EVENTS1`, "paid: EVENTS-1", "refunded: EVENTS-R1", `ended: ${contract} MERCHANT`];
    await expect.poll(() => told.split("\n")).toEqual(expect.arrayContaining(all));
  } finally {
    server.kill();
    await once(server, "exit");
  }
});
