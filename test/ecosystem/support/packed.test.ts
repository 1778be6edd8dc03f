import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const dist = join(import.meta.dirname, "../node_modules/wechatpay-global/dist");

it("these tests import the packed SDK, by Node's own resolution", () => {
  expect(import.meta.resolve("wechatpay-global")).toBe(pathToFileURL(join(dist, "index.js")).href);
  expect(dirname(createRequire(import.meta.url).resolve("wechatpay-global"))).toBe(dist);
});
