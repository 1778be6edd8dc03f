import { type AppSigningRequest, appHandoff, createClient, WechatPayError } from "wechatpay-global";
import { errorExamples, requestExample, SPEC_FILE } from "../../contract-tests/support/document.js";
import { inAnHour, type Platform, startMockedPlatform } from "../../contract-tests/support/platform.js";
import { showNotification } from "./notification.js";
import { bold, dim, green, json, shorten, step, table, title, yellow } from "./print.js";

const USAGE = `Usage: npm run demo

Shows APP signing from the typed body to the app's hand-off, in both modes, the notification that follows,
and every documented error, against a Prism mock of spec/openapi.yaml on this machine. Needs no account and no network.
`;

async function main(): Promise<void> {
  const platform = await startMockedPlatform(SPEC_FILE);
  try {
    title("A platform for this demo");
    table([
      ["mock of spec/openapi.yaml", platform.layer.upstream],
      ["signing layer before it", platform.layer.url],
      ["merchant certificate", `${platform.merchant.serialNo} ${dim("(test key, made just now)")}`],
      ["platform certificate", `${platform.platform.serialNo} ${dim("(test key, made just now)")}`],
    ]);
    await showMode(platform, "common", "Common mode: a merchant signs for itself");
    await showMode(platform, "institutional", "Institutional mode: an institution signs for a merchant");
    await showNotification(platform);
    await showErrors(platform);
    await showRefusals(platform);
    console.log(`\n${green("✓")} ${bold("Everything above was signed, sent over HTTP, and verified.")}\n`);
  } finally {
    await platform.close();
  }
}

async function showMode(
  { layer, options }: Platform,
  mode: "common" | "institutional",
  heading: string,
): Promise<void> {
  let answer: Response | undefined;
  const client = createClient({
    ...options,
    fetch: async (...args) => {
      answer = await fetch(...args);
      return answer;
    },
  });
  title(heading);
  step("The body, from the official page with a fresh expired_time");
  const body = exampleBody(mode);
  json(body);

  const { session_id } = await client.createAppSigningSession(body);

  const sent = layer.seen.at(-1);
  const authorization = sent?.headers.authorization ?? "";
  step(`The request that was sent: ${sent?.method} ${sent?.target}`);
  table([
    ["scheme", authorization.split(" ")[0] ?? ""],
    ...[...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]): [string, string] => [
      name,
      shorten(value),
    ]),
    ["bytes signed", `${Buffer.byteLength(sent?.body ?? "")} of the body, the same that were sent`],
  ]);

  step(`The answer: ${answer?.status}, and its signature ${green("verified")} before it was read`);
  const headers = ["Request-ID", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"];
  table([
    ...headers.map((name): [string, string] => [name, shorten(answer?.headers.get(name) ?? "")]),
    ["session_id", bold(session_id)],
  ]);

  step("What the app gives to WXOpenBusinessView");
  json(appHandoff(session_id));
}

async function showErrors({ layer, client }: Platform): Promise<void> {
  title("Every documented error, as a typed error");
  console.log();
  for (const { status, code } of errorExamples()) {
    layer.extraHeaders = { Prefer: `code=${status}, example=${code}` };
    const error = await thrownBy(client.createAppSigningSession(exampleBody("common")));
    if (error.code !== code) throw new Error(`expected ${code}, got ${error.code}`);
    const solution = "solution" in error ? String(error.solution) : "";
    console.log(
      `  ${yellow(String(status))} ${bold(code.padEnd(20))} ${dim(error.constructor.name)}\n      ${solution}`,
    );
  }
  layer.extraHeaders = {};
}

async function showRefusals({ layer, client }: Platform): Promise<void> {
  title("What never gets through");
  step("A body with several mistakes: all are named, nothing is sent");
  const wrong = {
    ...exampleBody("common"),
    sp_appid: "wxcbda96de0b165486",
    user_display_name: "Zhang 😀",
    expired_time: new Date(Date.now() + 60_000),
  };
  const input = await thrownBy(client.createAppSigningSession(wrong as unknown as AppSigningRequest));
  for (const { path, message } of "issues" in input ? (input.issues as { path: string; message: string }[]) : []) {
    console.log(`      ${path ? `${bold(path)} ` : ""}${message}`);
  }
  step("A session that nobody signed");
  layer.unsigned = true;
  const forged = await thrownBy(client.createAppSigningSession(exampleBody("common")));
  layer.unsigned = false;
  console.log(`      ${bold(forged.code)} ${forged.message}`);
}

function exampleBody(mode: "common" | "institutional"): AppSigningRequest {
  return { ...requestExample(mode), expired_time: inAnHour() } as unknown as AppSigningRequest;
}

async function thrownBy(promise: Promise<unknown>): Promise<WechatPayError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof WechatPayError) return error;
    throw error;
  }
  throw new Error("this call was expected to fail");
}

if (process.argv.includes("--help")) console.log(USAGE);
else await main();
