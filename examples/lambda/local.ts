import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import type { Context, LambdaFunctionURLEvent, SQSEvent, SQSRecord } from "aws-lambda";

/*
 * Stands for Lambda and SQS on your machine: it gives the two functions events as AWS does. Nothing of it is deployed.
 */
const port = Number(process.env["PORT"] ?? 3000);
process.env["CHARGES_QUEUE_URL"] = `http://127.0.0.1:${port}/000000000000/charges.fifo`;
Object.assign(process.env, { AWS_REGION: "ap-east-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" });
const http = await import("./http.js");
const charge = await import("./charge.js");

/** Of the queue: a number is taken once, and comes again as long as its function says that it failed. */
const taken = new Set<string>();
async function deliver(messageId: string, body: string, count: number): Promise<void> {
  const attributes = { ApproximateReceiveCount: String(count) } as SQSRecord["attributes"];
  const event = { Records: [{ messageId, body, attributes }] } as SQSEvent;
  const context = { getRemainingTimeInMillis: () => 120_000 } as Context;
  const failed = await charge.handler(event, context).then(
    ({ batchItemFailures }) => batchItemFailures.length > 0,
    (error) => console.error(error) ?? true,
  );
  if (failed) setTimeout(deliver, 5_000, messageId, body, count + 1).unref();
}

const server = createServer(async (request, response) => {
  const body = await text(request);
  if (request.headers["x-amz-target"] === "AmazonSQS.SendMessage") {
    const { MessageBody, MessageDeduplicationId } = JSON.parse(body);
    const MessageId = randomUUID();
    const MD5OfMessageBody = createHash("md5").update(MessageBody).digest("hex");
    response
      .setHeader("Content-Type", "application/x-amz-json-1.0")
      .end(JSON.stringify({ MessageId, MD5OfMessageBody }));
    if (!taken.has(MessageDeduplicationId)) void deliver(MessageId, MessageBody, 1);
    taken.add(MessageDeduplicationId);
    return;
  }
  const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
  const result = await http.handler({
    ...{ version: "2.0", routeKey: "$default", rawPath: pathname, rawQueryString: search.slice(1) },
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    requestContext: { http: { method: request.method ?? "GET", path: pathname } },
    ...{ body, isBase64Encoded: false },
  } as LambdaFunctionURLEvent);
  const { statusCode = 200, headers = {}, body: answer = "" } = typeof result === "string" ? { body: result } : result;
  response.writeHead(statusCode, headers as Record<string, string>).end(answer);
});
server.listen(port, "127.0.0.1", () => console.log("ready"));
process.once("SIGINT", () => server.close()).once("SIGTERM", () => server.close());
