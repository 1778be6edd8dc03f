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
import { modeOf, STATES, type States, setFaults } from "./sandbox-states.js";
import { type Provider, verifyPact } from "./verify.js";

const operations = documentedOperations(loadDocument(SPEC_FILE));

it("the sandbox has a handler for every operation of the document", () => {
  const missing = operations.filter(({ id }) => !Object.hasOwn(HANDLERS, id)).map(({ id }) => id);
  expect(missing).toEqual([]);
});

describe("the sandbox", () => {
  /** 450 seconds before the times in the recorded requests, which is within the limits of every operation. */
  const now = () => Date.parse("2021-11-20T13:29:35+08:00") - 450_000;

  const directory = mkdtempSync(join(tmpdir(), "sandbox-pact-"));
  let sandbox: Sandbox;
  let provider: Provider;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, dir: join(directory, "data"), memory: true, logLevel: "silent", now });
    provider = {
      url: sandbox.url,
      callerOf: (fields, target) => caller(isInstitutional(fields, target) ? "WECHATPAY_SP_" : "WECHATPAY_"),
      prepare: async (given, { mode }) => {
        await setFaults(sandbox.url, []);
        const state = STATES[given];
        if (state === undefined) throw new Error(`the sandbox cannot make true that ${given}`);
        return state({ ...states(), ask }, modeOf(mode));
      },
      answerWith: ({ code }) => setFaults(sandbox.url, [code]),
      now,
    };
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(directory, { recursive: true });
  });

  it("can set up every provider state of the document", () => {
    expect(Object.keys(STATES)).toEqual(expect.arrayContaining(operations.map(({ given }) => given)));
  });

  it("keeps what the pact promises to the SDK", async () => {
    await expect(verifyPact(PACT_FILE, provider)).resolves.toBeUndefined();
  });

  it("refuses a caller with an unknown key, which shows that signatures are checked", async () => {
    const stranger = { ...provider, callerOf: () => ({ ...caller("WECHATPAY_"), mchid: "1900000109" }) };
    const one = join(directory, "one.json");
    writePart(PACT_FILE, ["listPlatformCertificates"], one);
    await expect(verifyPact(one, stranger)).rejects.toThrow(/listPlatformCertificates/);
  });

  /** The caller as merchant or institution, from the sandbox's `.env`. */
  function caller(prefix: "WECHATPAY_" | "WECHATPAY_SP_"): Caller {
    const value = (name: string) => sandbox.env[prefix + name] ?? "";
    const privateKey = createPrivateKey(readFileSync(value("PRIVATE_KEY_FILE")));
    return { mchid: value("MCHID"), serialNo: value("SERIAL_NO"), privateKey };
  }

  function states(): Omit<States, "ask"> {
    const { WECHATPAY_MCHID: common = "", WECHATPAY_SP_MCHID: institutional = "", WECHATPAY_SUB_MCHID } = sandbox.env;
    return { url: sandbox.url, mchid: { common, institutional }, subMchid: WECHATPAY_SUB_MCHID ?? "" };
  }

  async function ask(id: string, mode: string, changes: Record<string, string>, more: Record<string, string> = {}) {
    const operation = operations.find((candidate) => candidate.id === id);
    const example = operation?.examples.find((candidate) => modeOf(candidate.mode.title) === mode);
    if (!operation || !example) throw new Error(`there is no example of ${id} in ${mode} mode`);
    const request = timely(example.mode, { ...example.request, ...changes }, now());
    const { method } = operation;
    const { target, body = {} } = onTheWire(operation, request);
    const text = JSON.stringify(body);
    const key = provider.callerOf(body, target);
    const response = await fetch(sandbox.url + target, {
      method,
      headers: {
        Authorization: signRequest({ method, target, body: Buffer.from(text) }, key, now()),
        "Content-Type": "application/json",
        "User-Agent": "pact",
        ...more,
      },
      body: text,
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }
});

/** Only an institution's requests name sub-merchants. */
function isInstitutional(fields: Record<string, unknown>, target: string): boolean {
  return ["sp_appid", "sp_mchid", "sub_mchid"].some((name) => name in fields) || target.includes("/sub-mchid/");
}
