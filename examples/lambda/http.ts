import { randomBytes } from "node:crypto";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from "aws-lambda";
import {
  appHandoff,
  createLambdaNotificationHandler,
  type NotificationEvent,
  WechatPayApiError,
  WechatPayError,
} from "wechatpay-global";
import { appid, env, notify_url, plan_id, wechatpay } from "./wechatpay.js";

const sqs = new SQSClient();

/** Lambda stops this instance when the answer is given, so the charge goes into a queue: it is not lost, and has a number. */
async function onEvent({ event_type, resource }: NotificationEvent): Promise<void> {
  if (event_type === "PAPAY.SIGN") {
    const { contract_id, out_contract_code } = resource;
    const out_trade_no = `${out_contract_code}-1`;
    const message = { contract_id, out_trade_no, amount: { total: 888, currency: "HKD" } };
    // MessageGroupId: of a contract, one charge at a time.
    const queue = {
      QueueUrl: env("CHARGES_QUEUE_URL"),
      MessageGroupId: contract_id,
      MessageDeduplicationId: out_trade_no,
    };
    await sqs.send(new SendMessageCommand({ ...queue, MessageBody: JSON.stringify(message) }));
  }
  // Book it in your database, under out_trade_no: the charge itself tells the same, before or after.
  if (event_type === "TRANSACTION.SUCCESS") console.log(JSON.stringify({ paid: resource.out_trade_no }));
}

// It remembers what this instance has handled. Other instances do not, so a second copy must be harmless, as here, or give it a
// store that all share: docs/stores.md.
const receive = createLambdaNotificationHandler(wechatpay, { onEvent });

const json = (statusCode: number, body: unknown): LambdaFunctionURLResult => ({
  statusCode,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** The function behind the URL. */
export async function handler(event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> {
  const [, route, code] = event.rawPath.split("/");
  try {
    if (route === "wechatpay") return await receive(event);
    if (route !== "subscriptions") return json(404, { error: "there is no such page" });
    return await (event.requestContext.http.method === "POST" ? subscribe(event) : read(code ?? ""));
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    console.error(error); // it holds no secret
    return json(502, { error: "try again later" });
  }
}

/** In your shop the user comes from the session of the request, not from its body. */
async function subscribe({ body, isBase64Encoded }: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> {
  const text = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8").toString();
  const user = userIn(text);
  if (typeof user !== "string" || user === "") return json(400, { error: "user must be a text" });
  const code = randomBytes(12).toString("hex"); // with "-1" the number of a charge, which has at most 32 characters
  const contract = { out_contract_code: code, user_display_name: user, success_notify_url: notify_url };
  const { session_id } = await wechatpay.createAppSigningSession({ appid, plan_id, ...contract });
  return json(201, { code, handoff: appHandoff(session_id) });
}

function userIn(text: string): unknown {
  try {
    return JSON.parse(text)?.user;
  } catch {
    return undefined;
  }
}

/** Asks WeChat Pay: this example has no database. */
async function read(out_contract_code: string): Promise<LambdaFunctionURLResult> {
  try {
    const contract = await wechatpay.getContractByOutContractCode({ appid, plan_id, out_contract_code });
    return json(200, { state: contract.state === "SIGNED" ? "signed" : "ended" });
  } catch (error) {
    if (!(error instanceof WechatPayApiError) || error.code !== "CONTRACT_NOT_EXIST") throw error;
    return json(404, { error: "there is no such subscription" }); // or the user has not signed yet
  }
}
