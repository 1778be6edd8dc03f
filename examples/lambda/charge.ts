import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { appid, notify_url, wechatpay } from "./wechatpay.js";

/** The function behind the queue. BatchSize is 1, and ReportBatchItemFailures is on. */
export async function handler({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body, attributes } of Records) {
    const charge: { contract_id: string; out_trade_no: string; amount: { total: number; currency: string } } =
      JSON.parse(body);
    const what = { description: "Example Music, one month", merchant_category_code: "5815", appid, notify_url };
    // Another instance had it before, which has ended by now. With sentAt it asks first, and charges only where that
    // cannot charge twice.
    const sentAt = attributes.ApproximateReceiveCount === "1" ? undefined : new Date();
    const deadline = context.getRemainingTimeInMillis() - 5_000;
    const outcome = await wechatpay.deduct({ ...charge, ...what }, { sentAt, deadline });
    // Unknown is not a failure: the user may have been charged. The queue brings it again.
    if (outcome.status === "unknown") batchItemFailures.push({ itemIdentifier: messageId });
    const reason = outcome.status === "failed" ? outcome.reason : undefined;
    console.log(JSON.stringify({ [outcome.status]: charge.out_trade_no, reason }));
  }
  return { batchItemFailures };
}
