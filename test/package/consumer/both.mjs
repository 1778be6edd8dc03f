/* One file imports the package, another requires it: an error of the one is an instance of the other's class. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createClient, WechatPayInputError } from "wechatpay-global";

const required = createRequire(import.meta.url)("wechatpay-global");

assert.throws(
  () => createClient({}),
  (error) => error instanceof required.WechatPayError,
);
assert.throws(
  () => required.createClient({}),
  (error) => error instanceof WechatPayInputError,
);
