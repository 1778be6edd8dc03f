/* A test as a user of Jest writes it, in CommonJS or in ES modules that a transformer converts. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { createClient, WechatPayApiError, WechatPayError } = require("wechatpay-global");
const { startSandbox } = require("wechatpay-global-sandbox");
const { createTestPlatform } = require("wechatpay-global/testing");

let sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true, dir: join(__dirname, "sandbox"), logLevel: "silent" });
}, 60_000);
afterAll(() => sandbox.close());

const clientOptions = () => ({
  mchid: sandbox.env.WECHATPAY_MCHID,
  serialNo: sandbox.env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(sandbox.env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: sandbox.env.WECHATPAY_API_V3_KEY,
  baseUrl: sandbox.url,
});
const request = () => ({
  appid: sandbox.env.WECHATPAY_APPID,
  plan_id: Number(sandbox.env.WECHATPAY_PLAN_ID),
  out_contract_code: "100001256",
  user_display_name: "Zhang San",
  success_notify_url: "https://merchant.example/wechatpay",
});

test("a signed call is answered by the sandbox", async () => {
  const { session_id } = await createClient(clientOptions()).createAppSigningSession(request());
  expect(session_id).toMatch(/^[0-9A-Za-z_.~-]{1,128}$/);
});

test("a refusal of the sandbox is an error of the SDK", async () => {
  const wechatpay = createClient(clientOptions());
  const error = await wechatpay.createAppSigningSession({ ...request(), appid: "wx0000000000000000" }).catch((e) => e);
  expect(error).toBeInstanceOf(WechatPayApiError);
  expect(error).toBeInstanceOf(WechatPayError);
  expect(error).toMatchObject({ code: "PARAM_ERROR", verified: true });
});

test("its pages are there", async () => {
  expect(await (await fetch(sandbox.url)).text()).toContain("</html>");
});

test("a notification of the test platform is read", async () => {
  const { platformKeys, apiV3Key, notification } = await createTestPlatform();
  const wechatpay = createClient({ ...clientOptions(), platformKeys, apiV3Key });
  expect(await wechatpay.parseNotification(await notification())).toMatchObject({ event_type: "PAPAY.SIGN" });
});
