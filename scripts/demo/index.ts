import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CreateAppSigningSessionRequest } from "wechatpay-global";
import { requestExample } from "../../contract-tests/support/document.js";
import { inAnHour } from "../../contract-tests/support/platform.js";
import { startSandbox } from "../../sandbox/src/index.js";
import { loadedSeams } from "../../test/support/installed/loaded.mjs";
import { showBadDay, showRefusals } from "./bad-day.js";
import { controlOf } from "./control.js";
import { clientOptions, startReceiver } from "./merchant.js";
import { bold, dim, green, table, title } from "./print.js";
import { showDoctor, showPhone, showSession, showState } from "./story.js";

const USAGE = `Usage: npm run demo

Tells the whole story of APP signing on the sandbox, a stand-in for the platform on this machine: the signed
request in both modes, the doctor's words on a wrong signature, the phone, the notification, the end of a
contract, a change of the platform's certificate, faults, and every documented error. Needs no account and
no network. To click through it yourself: npm run sandbox.
`;

async function main(): Promise<void> {
  const loaded = loadedSeams();
  // What Node's users get, and not what the compiler's paths would lead to.
  if (loaded.join() !== "crypto.node.js,encoding.node.js,transport.node.js") throw new Error(`loaded ${loaded}`);
  const directory = mkdtempSync(join(tmpdir(), "wechatpay-demo-"));
  const receiver = await startReceiver();
  const sandbox = await startSandbox({
    port: 0,
    dir: directory,
    memory: true,
    forwardTo: receiver.url,
    terminationUrl: "https://merchant.example/wechatpay/terminations",
    logLevel: "silent",
  });
  const { env } = sandbox;
  const backend = receiver.attach(clientOptions(env, "WECHATPAY_"));
  const control = controlOf(sandbox);
  try {
    title("A platform for this demo");
    table([
      ["sandbox", sandbox.url],
      ["merchant", `${env["WECHATPAY_MCHID"]} ${dim("(test keys, made just now)")}`],
      ["institution", `${env["WECHATPAY_SP_MCHID"]} ${dim("(test keys, made just now)")}`],
      ["notifications go to", receiver.url],
    ]);
    title("Common mode: a merchant signs for itself");
    const common = exampleBody("common", "100001256");
    const sessionId = await showSession(backend, control, common);
    await showDoctor(sandbox, control, common);
    const contractId = await showPhone(backend, sandbox, control, sessionId);
    await showState(backend, control, common, contractId);

    title("Institutional mode: an institution signs for a merchant");
    const institution = receiver.attach(clientOptions(env, "WECHATPAY_SP_"));
    await showSession(institution, control, exampleBody("institutional", "100001256"));

    await showBadDay(backend, control, exampleBody("common", "100001257"));
    await showRefusals(backend, exampleBody("common", "100001258"));
    console.log(`\n${green("✓")} ${bold("Everything above was signed, sent over HTTP, and verified.")}`);
    console.log(`  ${dim("Click through it yourself: npm run sandbox")}\n`);
  } finally {
    await sandbox.close();
    backend.close();
    rmSync(directory, { recursive: true });
  }
}

function exampleBody(mode: "common" | "institutional", out_contract_code: string): CreateAppSigningSessionRequest {
  return {
    ...requestExample(mode),
    out_contract_code,
    expired_time: inAnHour(),
  } as unknown as CreateAppSigningSessionRequest;
}

if (process.argv.includes("--help")) console.log(USAGE);
else await main();
