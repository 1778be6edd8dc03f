import { rmSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, inject, it } from "vitest";
import { documentedOperations } from "../../contract-tests/support/operations.js";
import pkg from "../../package.json" with { type: "json" };
import { loadSpec } from "../../scripts/generate/spec.js";
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

/** Fields whose TSDoc is that of their package or of the whole object. */
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

/** Each field of each operation's requests, in path, query or body. */
const OF_REQUESTS = documentedOperations(loadSpec("spec/openapi.yaml").spec).flatMap(({ id, modes }) =>
  modes.flatMap(({ schema }) =>
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      field === false ? [] : [`client.${id}({ ${name} })`, `sdk.${id}(null!, { ${name} })`],
    ),
  ),
);

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
  expect(hovers.map(({ name }) => name)).toEqual(expect.arrayContaining([...some, ...OF_REQUESTS]));
  const undocumented = hovers.filter(({ documentation }) => documentation === "");
  expect(new Set(undocumented.map(({ name }) => name))).toEqual(new Set(UNDOCUMENTED));
});

it.each(USERS)("the editor of one $user shows a function's TSDoc on the derived method", (user) => {
  const asked = { ...derived, file: join(derived.user, user.name), specifier: "derived", client: "DerivedClient" };
  const hovers = hoversIn({ ...asked, options: user.options }).filter(({ name }) => name.startsWith("client."));
  expect(hovers.map(({ name, documentation }) => `${name}: ${documentation}`)).toEqual([
    "client.use: Changes the request.",
    "client.origin: The address.",
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
