import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "vitest";
import { needs, PYTHON } from "../../test/support/needs.js";
import { type Sandbox, startSandbox } from "../src/index.js";

const { describe, it } = needs("python3-cryptography", "openssl");
const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("by-hand.py", import.meta.url));

const directory = mkdtempSync(join(tmpdir(), "sandbox-python-"));
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, dir: directory, memory: true, logLevel: "silent" });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

const callByHand = (env: Record<string, string>) => run(PYTHON, [SCRIPT], { env: { ...sandbox.env, ...env } });

describe("a request made in Python", () => {
  it("is accepted, its answer verifies, and the session is on the phone", async () => {
    const { stdout } = await callByHand({});
    const session = await fetch(stdout.trim().replace("/phone?sessionId=", "/sandbox/sessions/"));
    expect(await session.json()).toMatchObject({ session: { user_display_name: "张三", state: "OPEN" } });
  });

  it("is refused when another key signs it", async () => {
    const other = sandbox.env["WECHATPAY_SP_PRIVATE_KEY_FILE"] ?? "";
    await expect(callByHand({ WECHATPAY_PRIVATE_KEY_FILE: other })).rejects.toThrow("HTTP Error 401");
  });

  it("refuses an answer that another key has signed", async () => {
    const other = join(directory, "other.pem");
    await run("openssl", ["rsa", "-in", sandbox.env["WECHATPAY_PRIVATE_KEY_FILE"] ?? "", "-pubout", "-out", other]);
    await expect(callByHand({ WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: other })).rejects.toThrow("InvalidSignature");
  });
});
