declare namespace Cloudflare {
  /** The bindings: secrets, which `wrangler secret put` sets and `.dev.vars` holds on your machine, and what wrangler.jsonc names. */
  interface Env {
    WECHATPAY_MCHID: string;
    WECHATPAY_SERIAL_NO: string;
    /** The text of apiclient_key.pem: a Worker has no files. */
    WECHATPAY_PRIVATE_KEY: string;
    WECHATPAY_API_V3_KEY: string;
    WECHATPAY_APPID: string;
    WECHATPAY_PLAN_ID: string;
    /** The sandbox. Without it, WeChat Pay. */
    WECHATPAY_BASE_URL?: string;
    SUBSCRIPTIONS: DurableObjectNamespace<import("./subscription.js").Subscription>;
  }
}
