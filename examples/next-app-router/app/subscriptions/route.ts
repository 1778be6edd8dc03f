import { randomBytes } from "node:crypto";
import { appHandoff, WechatPayError } from "wechatpay-global";
import { begin } from "@/lib/charges";
import { env, notifyUrl, shop } from "@/lib/wechatpay";

/** In your shop the user comes from the session of the request, not from its body. */
export async function POST(request: Request): Promise<Response> {
  const { user } = (await request.json().catch(() => undefined)) ?? {};
  if (typeof user !== "string" || user === "") return Response.json({ error: "user must be a text" }, { status: 400 });
  const code = randomBytes(12).toString("hex"); // with "-1" the number of a charge, which has at most 32 characters
  await begin(code, user);
  const plan = { appid: env("WECHATPAY_APPID"), plan_id: Number(env("WECHATPAY_PLAN_ID")) };
  const contract = { out_contract_code: code, user_display_name: user, success_notify_url: notifyUrl() };
  try {
    const { session_id } = await shop().wechatpay.createAppSigningSession({ ...plan, ...contract });
    return Response.json({ code, handoff: appHandoff(session_id) }, { status: 201 });
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    console.error(error); // it holds no secret
    return Response.json({ error: "try again later" }, { status: 502 });
  }
}
