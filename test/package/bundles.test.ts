import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, inject, it } from "vitest";

const { project } = inject("packed");

const EVERYTHING = `export * from "wechatpay-global"; export * from "wechatpay-global/testing";`;
const CALL = `
  import { createClient } from "wechatpay-global";
  export const sign = (options, body) => createClient(options).createAppSigningSession(body);`;
const NOTIFICATION = `import { createNotificationParser } from "wechatpay-global"; export { createNotificationParser };`;
const HANDOFF = `import { appHandoff } from "wechatpay-global"; export { appHandoff };`;

/** A text that only this part of the package has. */
const PARTS = {
  client: "createAppSigningSession:",
  "openapi-fetch": "openapi-fetch",
  "checks of requests": "user_display_name",
  "checks of notifications": "original_type",
  signer: "privateKey",
  retries: "Retry-After",
  "certificate download": "/v3/global/certificates",
  certificates: "-----BEGIN",
  "notification handler": "NOTIFICATION_TOO_LARGE",
  errors: "INVALID_INPUT",
} as const;
