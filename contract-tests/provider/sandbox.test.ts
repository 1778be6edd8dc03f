import { createPrivateKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src/index.js";
import { HANDLERS } from "../../sandbox/src/platform/operations/index.js";
import { loadDocument } from "../spec/examples.js";
import { PACT_FILE, SPEC_FILE } from "../support/document.js";
import { documentedOperations, onTheWire, timely } from "../support/operations.js";
import { type Caller, signRequest } from "../support/signatures.js";
import { writePart } from "./part-of-pact.js";
import { setFaults, signContract } from "./sandbox-states.js";
import { type Provider, verifyPact } from "./verify.js";

const operations = documentedOperations(loadDocument(SPEC_FILE));

it("the sandbox has a handler for every operation of the document", () => {
  const missing = operations.filter(({ id }) => !Object.hasOwn(HANDLERS, id)).map(({ id }) => id);
  expect(missing).toEqual([]);
});

describe("the sandbox", () => {
  /** 450 seconds before the times of the pact's requests, which are replayed as they were recorded: in every window. */
  const now = () => Date.parse("2021-11-20T13:29:35+08:00") - 450_000;

  const directory = mkdtempSync(join(tmpdir(), "sandbox-pact-"));
  let sandbox: Sandbox;
  let provider: Provider;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, dir: join(directory, "data"), memory: true, logLevel: "silent", now });
    provider = {
      url: sandbox.url,
      callerOf: (fields) => caller("sp_appid" in fields ? "WECHATPAY_SP_" : "WECHATPAY_"),
      prepare: async (given, { mode }) => {
        await setFaults(sandbox.url, []);
        const state = STATES[given];
        if (state === undefined) throw new Error(`the sandbox cannot make true that ${given}`);
        return state(mode);
      },
      answerWith: ({ code }) => setFaults(sandbox.url, [code]),
      now,
    };
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(directory, { recursive: true });
  });

  /** What the document's `x-given` says, by its words. */
  const STATES: Record<string, (mode: string) => Promise<Record<string, string> | undefined>> = {
    "the merchant may use auto-debit": async () => undefined,
    "the day has a statement": async () => undefined,
    "the user signed the contract": (mode) => signContract(sandbox.url, (code) => askForSession(mode, code)),
  };

  it("can make true what the document says is given", () => {
    expect(Object.keys(STATES)).toEqual(expect.arrayContaining(operations.map(({ given }) => given)));
  });

  it("keeps what the pact promises to the SDK", async () => {
    await expect(verifyPact(PACT_FILE, provider)).resolves.toBeUndefined();
  });

  it("does not keep it for a caller whose key it does not know, so that signing anew hides nothing", async () => {
    const stranger = { ...provider, callerOf: () => ({ ...caller("WECHATPAY_"), mchid: "1900000109" }) };
    const one = join(directory, "one.json");
    writePart(PACT_FILE, ["listPlatformCertificates"], one);
    await expect(verifyPact(one, stranger)).rejects.toThrow(/listPlatformCertificates/);
  });

  /** Merchant or institution, from what the sandbox hands to everybody: its `.env`. */
  function caller(prefix: "WECHATPAY_" | "WECHATPAY_SP_"): Caller {
    const value = (name: string) => sandbox.env[prefix + name] ?? "";
    const privateKey = createPrivateKey(readFileSync(value("PRIVATE_KEY_FILE")));
    return { mchid: value("MCHID"), serialNo: value("SERIAL_NO"), privateKey };
  }

  async function askForSession(modeTitle: string, out_contract_code: string): Promise<{ session_id: string }> {
    const operation = operations.find(({ id }) => id === "createAppSigningSession");
    const example = operation?.examples.find(({ mode }) => mode.title === modeTitle);
    if (!operation || !example) throw new Error(`there is no signing session in ${modeTitle}`);
    const request = timely(example.mode, { ...example.request, out_contract_code }, now());
    const { method } = operation;
    const { target, body = {} } = onTheWire(operation, request);
    const text = JSON.stringify(body);
    const response = await fetch(sandbox.url + target, {
      method,
      headers: {
        Authorization: signRequest({ method, target, body: Buffer.from(text) }, provider.callerOf(body), now()),
        "Content-Type": "application/json",
        "User-Agent": "pact",
      },
      body: text,
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as { session_id: string };
  }
});
