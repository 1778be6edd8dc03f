import { createClient, createNotificationHandler, type NotificationEvent } from "wechatpay-global";
import { encryptResource } from "../../contract-tests/support/encryption.js";
import { API_V3_KEY, type Platform } from "../../contract-tests/support/platform.js";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { bold, green, json, step, title, yellow } from "./print.js";

/** The notification after the user agreed: downloaded keys, verified, decrypted, handled once. */
export async function showNotification({ layer, options, platform }: Platform): Promise<void> {
  title("The notification: the user signed the contract");
  const { platformKeys: _pinned, ...rest } = options;
  const client = createClient({ ...rest, apiV3Key: API_V3_KEY });
  const events: NotificationEvent[] = [];
  const handler = createNotificationHandler(client, { onEvent: (event) => void events.push(event) });

  const message = notification(platform);
  step("The handler's answers: to the notification, to its repetition, to one with a changed byte");
  const forged = { ...message, body: message.body.replace("PAPAY.SIGN", "PAPAY.SIGM") };
  for (const [what, { headers, body }] of [
    ["new", message],
    ["again", message],
    ["changed", forged],
  ] as const) {
    const response = await handler(new Request("https://merchant.example", { method: "POST", headers, body }));
    const color = response.ok ? green : yellow;
    console.log(`      ${what.padEnd(8)} ${color(String(response.status))} ${await response.text()}`);
  }
  step(
    `Platform certificates downloaded: ${layer.seen.filter(({ target }) => target.endsWith("/certificates")).length}`,
  );
  step(`What onEvent was called with, ${bold(`${events.length} time`)}`);
  if (events.length !== 1) throw new Error("a notification is to be handled once");
  json(events[0]);
}

function notification(platform: Platform["platform"]) {
  const contract = {
    mchid: "1900000109",
    appid: "wxcbda96de0b165486",
    out_contract_code: "100001256",
    plan_id: 123,
    contract_id: "Wx15463511252015071056489715",
  };
  const body = JSON.stringify({
    id: "EV-2018022511223320873",
    create_time: new Date().toISOString(),
    event_type: "PAPAY.SIGN",
    resource_type: "encrypt-resource",
    resource: encryptResource(JSON.stringify(contract), API_V3_KEY),
  });
  return { headers: signAnswer(Buffer.from(body), platform), body };
}
