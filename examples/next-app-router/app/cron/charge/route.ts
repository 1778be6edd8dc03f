import { timingSafeEqual } from "node:crypto";
import { chargeAll } from "@/lib/charges";
import { env } from "@/lib/wechatpay";

export const maxDuration = 300; // seconds: deduct takes up to 90

/** Every few minutes, by vercel.json or any other scheduler, which sends CRON_SECRET. */
export async function GET(request: Request): Promise<Response> {
  const sent = Buffer.from(request.headers.get("Authorization") ?? "");
  const expected = Buffer.from(`Bearer ${env("CRON_SECRET")}`);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return new Response(null, { status: 401 });
  await chargeAll();
  return Response.json({ done: true });
}
