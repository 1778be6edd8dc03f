import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { appHandoff, createNotificationHandler, type NotificationEvent } from "wechatpay-global";
import { notify_url, wechatpay } from "./wechatpay.js";

export { Subscription } from "./subscription.js";

const subscription = (code: string | undefined) => env.SUBSCRIPTIONS.getByName(code ?? "");

async function onEvent({ event_type, resource }: NotificationEvent): Promise<void> {
  if (event_type === "PAPAY.SIGN") await subscription(resource.out_contract_code).signed(resource.contract_id);
  if (event_type === "PAPAY.TERMINATE") await subscription(resource.out_contract_code).ended();
  if (event_type === "TRANSACTION.SUCCESS")
    await subscription(resource.out_trade_no.split("-")[0]).paid(resource.amount?.total, resource.amount?.currency);
}

const app = new Hono();
// One handler for the isolate. It remembers what it has handled, other isolates do not: the object makes the second time harmless.
app.post("/wechatpay", createNotificationHandler(wechatpay, { onEvent }));

// In your shop the user comes from the session of the request, not from its body.
app.post("/subscriptions", async (context) => {
  const { user } = await context.req.json().catch(() => ({ user: undefined }));
  if (typeof user !== "string" || user === "") return context.json({ error: "user must be a text" }, 400);
  const code = crypto.randomUUID().replaceAll("-", "").slice(0, 24); // with "-1" the number of a charge, at most 32 characters
  await subscription(code).begin(code);
  const contract = { out_contract_code: code, user_display_name: user, success_notify_url: notify_url };
  const plan = { appid: env.WECHATPAY_APPID, plan_id: Number(env.WECHATPAY_PLAN_ID) };
  const { session_id } = await wechatpay.createAppSigningSession({ ...plan, ...contract });
  return context.json({ code, handoff: appHandoff(session_id) }, 201);
});

app.get("/subscriptions/:code", async (context) => {
  const found = await subscription(context.req.param("code")).read();
  if (found === undefined) return context.json({ error: "there is no such subscription" }, 404);
  return context.json({ state: found.state, months_paid: found.months_paid });
});

app.onError((error, context) => {
  if (error instanceof HTTPException) return error.getResponse();
  console.error(String(error)); // an error of the SDK holds no secret
  return context.json({ error: "try again later" }, 502);
});

export default app;
