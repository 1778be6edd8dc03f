import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CreateAppSigningSessionRequest } from "wechatpay-global";
import { requestExample } from "../../contract-tests/support/document.js";
import { inAnHour } from "../../contract-tests/support/in-an-hour.js";
import { type Sandbox, startSandbox } from "../../sandbox/src/index.js";
import { loadedSeams } from "../../test/support/installed/loaded.mjs";
import { showBadDay, showRefusals } from "./bad-day.js";
import { type Control, controlOf } from "./control.js";
import { showLife } from "./life.js";
import { type Backend, clientOptions, startReceiver } from "./merchant.js";
import { bold, dim, green, table, title } from "./print.js";
import { showDoctor, showPhone, showSession, showState } from "./story.js";

const USAGE = `Usage: npm run demo [-- --full]

Shows the life of a contract on the sandbox, which replaces the platform on this machine, with the line of code for each step:
signing, the notification and what to do when it is lost, queries, termination. Needs no account and no network. To click
through it yourself: npm run sandbox.

  --full  also shows the request as it reaches the platform, in both modes, what the doctor says about a wrong signature, a
          change of the platform's certificate, faults, and every documented error
`;

async function main(isFull: boolean): Promise<void> {
  const loaded = loadedSeams();
  // The SDK must be the built one, for Node, and not src/, where the compiler's paths lead.
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
    const names = { appid: env["WECHATPAY_APPID"] ?? "", plan_id: Number(env["WECHATPAY_PLAN_ID"]) };
    await showLife(backend, control, names);
    if (isFull) await showAll(sandbox, receiver, backend, control);
    console.log(`\n${green("✓")} ${bold("Everything above was signed, sent over HTTP, and verified.")}`);
    console.log(`  ${dim(isFull ? "Click through it yourself: npm run sandbox" : "More: npm run demo -- --full")}\n`);
  } finally {
    await sandbox.close();
    backend.close();
    rmSync(directory, { recursive: true });
  }
}

/** Shows requests and answers in detail, and faults. */
async function showAll(
  sandbox: Sandbox,
  receiver: Awaited<ReturnType<typeof startReceiver>>,
  backend: Backend,
  control: Control,
): Promise<void> {
  title("Common mode: a merchant signs for itself");
  const common = exampleBody("common", "200001256");
  const sessionId = await showSession(backend, control, common);
  await showDoctor(sandbox, control, common);
  const contractId = await showPhone(backend, sandbox, control, sessionId);
  await showState(backend, control, common, contractId);

  title("Institutional mode: an institution signs for a merchant");
  const institution = receiver.attach(clientOptions(sandbox.env, "WECHATPAY_SP_"));
  await showSession(institution, control, exampleBody("institutional", "200001256"));

  await showBadDay(backend, control, exampleBody("common", "200001257"));
  await showRefusals(backend, exampleBody("common", "200001258"));
}

function exampleBody(mode: "common" | "institutional", out_contract_code: string): CreateAppSigningSessionRequest {
  return {
    ...requestExample(mode),
    out_contract_code,
    expired_time: inAnHour(),
  } as unknown as CreateAppSigningSessionRequest;
}

if (process.argv.includes("--help")) console.log(USAGE);
else await main(process.argv.includes("--full"));
