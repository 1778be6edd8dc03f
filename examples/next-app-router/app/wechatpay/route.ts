import { after } from "next/server";
import { createNotificationHandler, type NotificationEvent } from "wechatpay-global";
import { chargeAll, ended, paid, signed } from "@/lib/charges";
import { shop } from "@/lib/wechatpay";

async function onEvent({ event_type, resource }: NotificationEvent): Promise<void> {
  if (event_type === "PAPAY.SIGN") await signed(resource.out_contract_code ?? "", resource.contract_id);
  if (event_type === "PAPAY.TERMINATE") await ended(resource.out_contract_code ?? "");
  if (event_type === "TRANSACTION.SUCCESS")
    await paid(resource.out_trade_no.split("-")[0] ?? "", resource.amount?.total);
}

let receive: ((request: Request) => Promise<Response>) | undefined;

export async function POST(request: Request): Promise<Response> {
  // All instances know from Redis what was handled.
  const { wechatpay, store } = shop();
  receive ??= createNotificationHandler(wechatpay, { onEvent, deduplication: store });
  const response = await receive(request);
  if (response.ok) after(chargeAll); // WeChat Pay has its answer; if this instance dies now, the cron job charges
  return response;
}
