import { createClient } from "wechatpay-global";

/** In an application, this is the client of the README's quickstart. */
export const wechatpay = createClient(JSON.parse(process.env["TEST_CLIENT_OPTIONS"] ?? "{}"));
