/*
 * A worker as users write it: clients are created at the top level, where workerd allows neither random numbers nor
 * waiting, and used by many requests. Bundled with the packed package, for a workerd without Node's modules.
 */
import * as sdk from "wechatpay-global";
import { createTestPlatform } from "wechatpay-global/testing";
import settings from "./settings.json";

const wechatpay = sdk.createClient(settings.client);
const { platformKeys: _none, ...withoutKeys } = settings.client;
const downloading = sdk.createClient(withoutKeys);

let event;
const handleNotification = sdk.createNotificationHandler(wechatpay, {
  onEvent: (received) => {
    event = received.event_type;
  },
});

const sign = (out_contract_code) => wechatpay.createAppSigningSession({ ...settings.body, out_contract_code });

/** One for each path. */
const steps = {
  "/globals": () => ["process", "Buffer", "require", "global", "setImmediate"].filter((name) => name in globalThis),
  "/signed": () => sign("signed"),
  "/refused": () => thrownBy(sign("refused")),
  "/forged": () => thrownBy(sign("forged")),
  "/redirected": () => thrownBy(sign("redirected")),
  "/downloaded": () => downloading.createAppSigningSession({ ...settings.body, out_contract_code: "signed" }),
  "/input": () => thrownBy(sign("")),
  "/event": () => event,
  "/testing": async () => {
    const platform = await createTestPlatform();
    const options = { ...settings.client, platformKeys: platform.platformKeys, apiV3Key: platform.apiV3Key };
    return (await sdk.createClient(options).parseNotification(await platform.notification())).event_type;
  },
};

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/notification") return handleNotification(request);
    return Response.json(await steps[pathname]());
  },
};

async function thrownBy(promise) {
  const error = await promise.then(
    () => ({ name: "nothing" }),
    (reason) => reason,
  );
  return { name: error.name, code: error.code, isOurs: error instanceof sdk.WechatPayError };
}
