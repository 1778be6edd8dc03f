import { createPublicKey, verify } from "node:crypto";
import { createClient } from "wechatpay-global";
import { createTestPlatform } from "wechatpay-global/testing";

export const ORIGIN = "https://apihk.mch.weixin.qq.com";

/** With characters of two and three bytes in UTF-8. */
export const REQUEST = {
  appid: "wxcbda96de0b165486",
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "张三 é",
  success_notify_url: "https://yoursite.com/wechatpay",
};

export const SESSION = { session_id: "201710180325670965" };

export const platform = await createTestPlatform();
const options = platform.clientOptions();
/** Uses the SDK's own connections, which the tool intercepts. */
export const client = createClient({ ...options, fetch: undefined, retries: 0 });

/** Whether the client signed the request with these bytes. */
export function isSigned({ url, headers }: Request, body: Uint8Array): boolean {
  const authorization = headers.get("Authorization") ?? "";
  const parameters = new Map([...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const { pathname } = new URL(url);
  const head = ["POST", pathname, parameters.get("timestamp"), parameters.get("nonce_str"), ""].join("\n");
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from("\n")]);
  const signature = Buffer.from(parameters.get("signature") ?? "", "base64");
  return verify("sha256", message, createPublicKey(options.privateKey), signature);
}
