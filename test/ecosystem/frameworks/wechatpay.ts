import { createClient } from "wechatpay-global";

/** In an application, the client of the README's quickstart. */
export const wechatpay = createClient(JSON.parse(process.env["TEST_CLIENT_OPTIONS"] ?? "{}"));
