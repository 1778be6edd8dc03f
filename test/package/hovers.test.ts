import { rmSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, inject, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { buildDerived } from "./support/derived.js";
import { hoversIn } from "./support/hovers.js";
import { STRICTEST } from "./support/strictest.js";

const { project } = inject("packed");
const derived = buildDerived(join(project, "node_modules"));
afterAll(() => rmSync(derived.user, { recursive: true }));

const BUNDLER = { ...STRICTEST, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const USERS = [
  { user: "who imports", name: "user.mts", options: STRICTEST },
  { user: "who requires", name: "user.cts", options: STRICTEST },
  { user: "who bundles", name: "user.ts", options: BUNDLER },
];

/** What their owner, or the TSDoc of the whole, says. */
const UNDOCUMENTED = [
  "sdk.parseNotification(null!, { headers })",
  "sdk.parseNotification(null!, { body })",
  "client.parseNotification({ headers })",
  "client.parseNotification({ body })",
  "sdk.redisStore({ get })",
  "sdk.redisStore({ set })",
  "sdk.redisStore({ eval })",
  "sdk.createTestPlatform({ apiV3Key })",
];

/** Where a mode has no field that it must have, the editor does not say of which one the fields are that both have. */
const OF_EITHER_MODE = [
  "downloadStatement({ date })",
  "getRefund({ refund_id })",
  "getRefundByOutRefundNo({ out_refund_no })",
  "getTransaction({ transaction_id })",
  "getTransactionByOutTradeNo({ out_trade_no })",
  "listRefunds({ transaction_id })",
  "listRefunds({ offset })",
  "listRefunds({ count })",
  "listRefunds({ out_trade_no })",
  "reverseTransaction({ out_trade_no })",
];

it.each(USERS)("the editor of one $user shows TSDoc for each function, class, method, option and field", (user) => {
  const folder = join(project, "node_modules", pkg.name, "dist/");
  const asked = { file: join(project, user.name), folder, options: user.options };
  const hovers = [
    ...hoversIn({ ...asked, specifier: pkg.name, client: "WechatPayClient" }),
    ...hoversIn({ ...asked, specifier: `${pkg.name}/redis` }),
    ...hoversIn({ ...asked, specifier: `${pkg.name}/testing` }),
  ];
  const some = [
    "sdk.WechatPayApiError",
    "sdk.createClient({ mchid })",
    "sdk.createNotificationHandler(null!, { onEvent })",
    "sdk.redisStore",
    "client.createAppSigningSession",
    "client.createAppSigningSession({ appid })",
    "client.createAppSigningSession({ sp_appid })",
    "client.createAppSigningSession(null!, { signal })",
  ];
  expect(hovers.map(({ name }) => name)).toEqual(expect.arrayContaining(some));
  const undocumented = hovers.filter(({ documentation }) => documentation === "");
  const named = OF_EITHER_MODE.flatMap((name) => [`sdk.${name.replace("({", "(null!, {")}`, `client.${name}`]);
  expect(new Set(undocumented.map(({ name }) => name))).toEqual(new Set([...UNDOCUMENTED, ...named]));
});

it.each(USERS)("the editor of one $user shows a function's TSDoc for the method that is derived from it", (user) => {
  const asked = { ...derived, file: join(derived.user, user.name), specifier: "derived", client: "DerivedClient" };
  const hovers = hoversIn({ ...asked, options: user.options }).filter(({ name }) => name.startsWith("client."));
  expect(hovers.map(({ name, documentation }) => `${name}: ${documentation}`)).toEqual([
    "client.use: Changes what is sent.",
    "client.origin: Where to.",
    "client.endContract: Ends a contract.",
    "client.findContract: Finds a contract.",
    "client.endContract({ contract_id }): Names the contract.",
    "client.endContract({ appid }): The merchant's application.",
    "client.endContract({ contract_id }): Names the contract.",
    "client.endContract({ sp_appid }): The institution's application.",
    "client.endContract(null!, { timeout }): In milliseconds.",
    "client.findContract({ contract_id }): Names the contract.",
    "client.findContract(null!, { timeout }): In milliseconds.",
  ]);
});
