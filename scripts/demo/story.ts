import { createPrivateKey, randomBytes, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { appHandoff, type CreateAppSigningSessionRequest } from "wechatpay-global";
import type { Sandbox } from "../../sandbox/src/index.js";
import type { AttemptView } from "../../sandbox/src/views.js";
import type { Control } from "./control.js";
import type { Backend } from "./merchant.js";
import { bold, dim, green, json, shorten, step, table, title, yellow } from "./print.js";
import { thrownBy } from "./thrown-by.js";

const SIGNING_PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";

/** In milliseconds. For unknown serial numbers, the client downloads certificates at most every 30 seconds. */
const ASKED_AGAIN_AFTER = 31_000;

/** From the typed body to the session, and what the app gives to WeChat. */
export async function showSession({ client }: Backend, control: Control, body: CreateAppSigningSessionRequest) {
  step("The body");
  json(body);
  const { session_id } = await client.createAppSigningSession(body);

  const { request, response, signedBy } = await control.latestRequest();
  const authorization = headerValue(request.headers, "Authorization");
  step(`The request as it reached the platform: POST ${SIGNING_PATH}`);
  table([
    ["scheme", authorization.split(" ")[0] ?? ""],
    ...[...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]): [string, string] => [
      name,
      shorten(value),
    ]),
    ["signed by", signedBy?.en.split(", ")[1] ?? ""],
    ["bytes signed", `${request.bytes} of the body, the same that were sent`],
  ]);

  step(`The answer: ${green("200")}, its signature ${green("verified")} before it was read`);
  const headers = ["Request-ID", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"];
  table([
    ...headers.map((name): [string, string] => [name, shorten(headerValue(response.headers, name))]),
    ["session_id", bold(session_id)],
  ]);

  step("What the app gives to WXOpenBusinessView");
  json(appHandoff(session_id));
  return session_id;
}

function headerValue(headers: [name: string, value: string][], name: string): string {
  return headers.find(([found]) => found.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}

/** Shows the most common mistake: a body that is serialised again after it was signed. */
export async function showDoctor(
  sandbox: Sandbox,
  control: Control,
  body: CreateAppSigningSessionRequest,
): Promise<void> {
  title("A mistake, and the doctor's words");
  const { env, url } = sandbox;
  const signed = JSON.stringify(body);
  const sent = JSON.stringify(body, null, 2);
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(16).toString("hex")];
  const message = `POST\n${SIGNING_PATH}\n${timestamp}\n${nonce}\n${signed}\n`;
  const key = createPrivateKey(readFileSync(env["WECHATPAY_PRIVATE_KEY_FILE"] ?? ""));
  const signature = sign("sha256", Buffer.from(message), key).toString("base64");
  const response = await fetch(url + SIGNING_PATH, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${env["WECHATPAY_MCHID"]}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${env["WECHATPAY_SERIAL_NO"]}",signature="${signature}"`,
    },
    body: sent,
  });
  step("Another client signs the compact JSON and sends it with line breaks. The platform's answer:");
  console.log(`      ${yellow(String(response.status))} ${(await response.text()).slice(0, 200)}…`);
  step("What the sandbox's console says");
  const { findings } = await control.latestRequest();
  for (const { id, problem, remedy } of findings) {
    console.log(`      ${bold(id)}\n      ${problem.en}\n      ${green("→")} ${remedy.en}`);
  }
  if (findings.length === 0) throw new Error("the doctor found nothing");
}

/** The user agrees; the notification arrives, once more, and as a probe. */
export async function showPhone(backend: Backend, sandbox: Sandbox, control: Control, sessionId: string) {
  title("The phone: the user reads and agrees");
  const { query } = appHandoff(sessionId);
  const { session } = await control.phone(sessionId);
  table([
    ["address", `${sandbox.url}/phone?${query}`],
    ["merchant", session.merchant_name.en],
    ["plan", String(session.plan_id)],
    ["name", session.user_display_name],
  ]);
  const { contract } = await control.agree(sessionId);
  if (!contract) throw new Error("nothing was signed");
  console.log(`\n      ${green("Agree")} → contract ${bold(contract.contract_id)}`);

  title("The notification, at the merchant's own server");
  const { id } = await control.notificationOf(contract.contract_id, "PAPAY.SIGN");
  await control.resend(id, null);
  await control.delivered(id, 2);
  await control.resend(id, "wrong-signature");
  const { attempts } = await control.delivered(id, 3);
  step("The handler's answers: to the notification, to its repetition, to a probe with a wrong signature");
  for (const attempt of attempts.slice(0, 3)) showAttempt(attempt);
  const events = backend.events.filter(({ id: handled }) => handled === id);
  step(`What onEvent was called with, ${bold(`${events.length} time`)}`);
  if (events.length !== 1) throw new Error("a notification is to be handled once");
  json(events[0]);
  return contract.contract_id;
}

function showAttempt({ number, status, answer, fault }: AttemptView): void {
  const color = status === 200 ? green : yellow;
  console.log(`      ${number}  ${color(String(status))} ${answer} ${fault ? dim(fault) : ""}`);
}

/** Shows what the platform keeps: signed and terminated contracts, and a change of its certificate. */
export async function showState(
  backend: Backend,
  control: Control,
  body: CreateAppSigningSessionRequest,
  contractId: string,
) {
  title("The platform remembers");
  const again = await thrownBy(backend.client.createAppSigningSession(body));
  step("The same out_contract_code again");
  console.log(`      ${yellow(again.code)} ${again.message}`);

  const { certificates } = await control.rotate();
  step("The platform changes its certificate; half a minute later the user ends the contract");
  table(certificates.map(({ state, serial_no }): [string, string] => [state.toLowerCase(), serial_no]));
  backend.skip(ASKED_AGAIN_AFTER);
  await control.terminate(contractId);
  await control.notificationOf(contractId, "PAPAY.TERMINATE");
  const last = backend.events.at(-1);
  if (last?.event_type !== "PAPAY.TERMINATE") throw new Error("the end of the contract was not told");
  console.log(`      ${green(last.event_type)} verified with the new certificate, which the client fetched by itself`);
}
