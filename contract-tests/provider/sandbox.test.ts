import { createPrivateKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src/index.js";
import { PACT_FILE } from "../support/document.js";
import type { Caller } from "../support/signatures.js";
import { type Provider, verifyPact } from "./verify.js";

/** An hour before the `expired_time` of the pact's bodies, which are replayed as they were recorded. */
const PACT_TIME = Date.parse("2021-11-20T12:29:35Z");
const begun = Date.now();
const now = () => PACT_TIME + Date.now() - begun;

const directory = mkdtempSync(join(tmpdir(), "sandbox-pact-"));
let sandbox: Sandbox;
let provider: Provider;

/** Merchant or institution, from what the sandbox hands to everybody: its `.env`. */
function caller(prefix: "WECHATPAY_" | "WECHATPAY_SP_"): Caller {
  const value = (name: string) => sandbox.env[prefix + name] ?? "";
  const privateKey = createPrivateKey(readFileSync(value("PRIVATE_KEY_FILE")));
  return { mchid: value("MCHID"), serialNo: value("SERIAL_NO"), privateKey };
}

async function setFaults(faults: { kind: string }[]): Promise<void> {
  const response = await fetch(`${sandbox.url}/sandbox/faults`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ faults }),
  });
  if (!response.ok) throw new Error(await response.text());
}

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, dir: directory, memory: true, logLevel: "silent", now });
  const callers = { common: caller("WECHATPAY_"), institutional: caller("WECHATPAY_SP_") };
  provider = {
    url: sandbox.url,
    callerOf: (body) => ("sp_appid" in body ? callers.institutional : callers.common),
    answerNormally: () => setFaults([]),
    answerWith: ({ code }) => setFaults([{ kind: code }]),
    now,
  };
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

describe("the sandbox", () => {
  it("keeps what the pact promises to the SDK", async () => {
    await expect(verifyPact(PACT_FILE, provider)).resolves.toBeUndefined();
  });

  it("does not keep it for a caller whose key it does not know, so that signing anew hides nothing", async () => {
    const stranger = { ...provider, callerOf: () => ({ ...caller("WECHATPAY_"), mchid: "1900000109" }) };
    await expect(verifyPact(PACT_FILE, stranger)).rejects.toThrow(/session/);
  });
});
