/*
 * One file imports the package, another requires it. Each has a copy, which recognises the errors of the other one and
 * accepts its clients and stores.
 */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as imported from "wechatpay-global";

const require = createRequire(import.meta.url);
const required = require("wechatpay-global");
const { createTestPlatform } = require("wechatpay-global/testing");

for (const [one, other] of [
  [imported, required],
  [required, imported],
]) {
  assert.throws(
    () => one.createClient({}),
    (error) => error instanceof other.WechatPayInputError && error instanceof other.WechatPayError,
  );
  assert.throws(
    () => one.createClient({}),
    (error) => !(error instanceof other.WechatPayApiError),
  );

  const { platformKeys, apiV3Key, notification } = await createTestPlatform();
  const events = [];
  const parser = one.createNotificationParser({ platformKeys, apiV3Key });
  const handle = other.createNotificationHandler(parser, {
    onEvent: ({ event_type }) => void events.push(event_type),
    deduplication: one.createMemoryStore(),
  });
  for (const id of ["the same", "the same"]) assert.equal((await handle(await notification({ id }))).status, 200);
  const forged = await notification();
  forged.headers.set("Wechatpay-Nonce", "another");
  assert.equal((await handle(forged)).status, 401);
  assert.deepEqual(events, ["PAPAY.SIGN"]);
}
