import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { type CheckedPlatform, startCheckedPlatform } from "../../test/support/checked-platform.js";
import { checksIn, runCommand, statusesIn } from "../../test/support/command.js";
import type { AnswerChanges } from "../../test/support/fake-fetch.js";

let platform: CheckedPlatform;
beforeAll(async () => {
  platform = await startCheckedPlatform();
});
beforeEach(() => {
  platform.answers = Object.assign(platform.answers, {
    certificates: undefined,
    order: undefined,
    contract: undefined,
    unsigned: undefined,
  });
  platform.clock.ahead = 0;
  platform.asked.length = 0;
});
afterAll(() => platform.close());

const check = (changes: Record<string, string> = {}, parameters: string[] = []) =>
  runCommand(["check", "--json", ...parameters], { ...platform.variables, ...changes });

const ALL_OK = {
  ...{ mchid: "ok", "serial-no": "ok", "private-key": "ok", "apiv3-key": "ok", "public-key": "skipped" },
  // The certificate of the tests holds for a day.
  certificate: "warning",
  ...{ host: "ok", clock: "ok", signature: "ok", "platform-certificates": "ok" },
  ...{ "order-query": "ok", "contract-query": "ok", "notify-url": "skipped" },
};
/** Those that need an accepted signature. */
const AFTER_SIGNATURE = { "platform-certificates": "skipped", "order-query": "skipped", "contract-query": "skipped" };
const WITHOUT_SIGNATURE = { signature: "skipped", ...AFTER_SIGNATURE };

it("finds nothing wrong with good credentials, and sends nothing but queries", async () => {
  const ran = await check();
  expect(statusesIn(ran)).toEqual(ALL_OK);
  expect(ran.code).toBe(0);
  expect(checksIn(ran)["certificate"]?.found).toMatch(
    /^It belongs to the private key\. It is valid until .* \(0 days left\)\.$/,
  );
  expect(checksIn(ran)["platform-certificates"]?.data).toEqual({ serials: [platform.platform.serialNo] });
  // The host; the list that a client needs, and the list itself; the list that the client of the queries needs.
  expect(platform.asked.map((target) => target.replace(/CHECK[0-9a-f]{27}/, "…")).sort()).toEqual([
    "/",
    ...Array(3).fill("/v3/global/certificates"),
    "/v3/global/papay/contracts/…?appid=wxcbda96de0b165486",
    "/v3/global/papay/transactions/out-trade-no/…",
  ]);
});

describe("names what is wrong with", () => {
  it.each<
    [what: string, changes: Record<string, string>, statuses: Record<string, string>, found: [id: string, text: RegExp]]
  >([
    [
      "no merchant number",
      { WECHATPAY_MCHID: "" },
      { mchid: "failed", ...WITHOUT_SIGNATURE },
      ["mchid", /^Not given\.$/],
    ],
    [
      "a merchant number with a blank",
      { WECHATPAY_MCHID: "1900000109 " },
      { mchid: "failed", certificate: "failed", ...WITHOUT_SIGNATURE },
      ["mchid", /^It must be 1 to 32 letters and digits, got a text of 11 characters\.$/],
    ],
    [
      "another merchant number",
      { WECHATPAY_MCHID: "1900000110" },
      { certificate: "failed", signature: "failed", ...AFTER_SIGNATURE },
      ["certificate", /It is the certificate of the merchant 1900000109\./],
    ],
    [
      "a serial number with colons",
      { WECHATPAY_SERIAL_NO: "5A:01:02" },
      { "serial-no": "failed", certificate: "failed", ...WITHOUT_SIGNATURE },
      ["serial-no", /up to 40 hexadecimal digits, without colons or blanks/],
    ],
    [
      "another serial number",
      { WECHATPAY_SERIAL_NO: "5A01" },
      { certificate: "failed", signature: "failed", ...AFTER_SIGNATURE },
      ["certificate", /Its serial number is 5A[0-9A-F]{38}, which is not the one that was given\./],
    ],
    [
      "no private key",
      { WECHATPAY_PRIVATE_KEY: "" },
      { "private-key": "failed", ...WITHOUT_SIGNATURE },
      ["private-key", /^Not given\.$/],
    ],
    [
      "a file that is not there",
      { WECHATPAY_PRIVATE_KEY_FILE: "/nowhere/apiclient_key.pem" },
      { "private-key": "failed", ...WITHOUT_SIGNATURE },
      [
        "private-key",
        /^The file of WECHATPAY_PRIVATE_KEY_FILE cannot be read \(ENOENT\): \/nowhere\/apiclient_key\.pem\.$/,
      ],
    ],
    [
      "a PEM in the place of a path",
      { WECHATPAY_PRIVATE_KEY_FILE: "-----BEGIN PRIVATE KEY-----" },
      { "private-key": "failed", ...WITHOUT_SIGNATURE },
      ["private-key", /WECHATPAY_PRIVATE_KEY_FILE holds a text where the path of a file is expected/],
    ],
    [
      "an APIv3 key that is too short",
      { WECHATPAY_API_V3_KEY: "short-key" },
      {
        "apiv3-key": "failed",
        "platform-certificates": "skipped",
        "order-query": "skipped",
        "contract-query": "skipped",
      },
      ["apiv3-key", /^It must be 32 visible ASCII characters, .*, got 9 characters\.$/],
    ],
    [
      "no APIv3 key",
      { WECHATPAY_API_V3_KEY: "" },
      {
        "apiv3-key": "failed",
        "platform-certificates": "skipped",
        "order-query": "skipped",
        "contract-query": "skipped",
      },
      ["apiv3-key", /platform certificates cannot be downloaded/],
    ],
    [
      "another APIv3 key",
      { WECHATPAY_API_V3_KEY: "another-key-of-thirty-two-bytes-" },
      { "platform-certificates": "failed", "order-query": "skipped", "contract-query": "skipped" },
      ["platform-certificates", /encrypted with another APIv3 key/],
    ],
    ["no appid", { WECHATPAY_APPID: "" }, { "contract-query": "skipped" }, ["contract-query", /^It needs an appid\.$/]],
    [
      "a public key without its ID",
      { WECHATPAY_PLATFORM_PUBLIC_KEY: "PEM" },
      { "public-key": "failed", "public-key-in-use": "skipped", "order-query": "skipped", "contract-query": "skipped" },
      ["public-key", /without a PEM block/],
    ],
    [
      "an ID without its public key",
      { WECHATPAY_PLATFORM_PUBLIC_KEY_ID: "PUB_KEY_ID_1" },
      { "public-key": "failed" },
      ["public-key", /without the key/],
    ],
    [
      "a host that refuses connections",
      { WECHATPAY_BASE_URL: "http://127.0.0.1:1" },
      { host: "failed", clock: "skipped", ...WITHOUT_SIGNATURE },
      ["host", /^127\.0\.0\.1:1 refuses the connection: nothing listens there \(ECONNREFUSED\)\.$/],
    ],
    [
      "a base URL that is none",
      { WECHATPAY_BASE_URL: "http://example.com" },
      { host: "failed", clock: "skipped", ...WITHOUT_SIGNATURE },
      ["host", /^The base URL has the scheme http:/],
    ],
  ])("%s", async (_, changes, statuses, [id, text]) => {
    const ran = await check(changes);
    expect(checksIn(ran)[id]?.found).toMatch(text);
    expect(checksIn(ran)[id]?.remedy).toMatch(/^[A-Z-].*|^openssl/);
    const expected = { ...ALL_OK, ...statuses };
    expect(statusesIn(ran)).toEqual(expected);
    expect(ran.code).toBe(Object.values(expected).includes("failed") ? 1 : 0);
  });
});

describe("a merchant certificate", () => {
  const DAY = 86_400_000;
  const certificateOf = async (certificate: string, more: Record<string, string> = {}) => {
    const ran = await check({ WECHATPAY_CERTIFICATE: certificate, ...more });
    return checksIn(ran)["certificate"];
  };

  it("of another key is refused", async () => {
    const other = await createTestKey("1900000109", { serialNo: platform.merchant.serialNo });
    expect(await certificateOf(other.certificatePem)).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/^It does not belong to the private key\./),
    });
  });

  it.each([
    ["ended yesterday", -1.5 * DAY, "failed", /It expired on /],
    ["ends in 29 days", 29.5 * DAY, "warning", /\(29 days left\)/],
    ["ends in a year", 365.5 * DAY, "ok", /\(365 days left\)/],
  ])("that %s", async (_, left, status, found) => {
    const now = Date.now();
    const key = await createTestKey("1900000109", {
      notBefore: new Date(now - 9 * DAY),
      notAfter: new Date(now + left),
    });
    const given = { WECHATPAY_PRIVATE_KEY: key.privateKeyPem, WECHATPAY_SERIAL_NO: key.serialNo };
    expect(await certificateOf(key.certificatePem, given)).toMatchObject({
      status,
      found: expect.stringMatching(found),
    });
  });

  it("that begins tomorrow is refused", async () => {
    const key = await createTestKey("1900000109", {
      notBefore: new Date(Date.now() + DAY),
      notAfter: new Date(Date.now() + 2 * DAY),
    });
    expect(await certificateOf(key.certificatePem)).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/It is not valid before/),
    });
  });

  it("that is none is refused, without a word of it", async () => {
    expect(await certificateOf("text")).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/holds no certificate/),
    });
    expect(await certificateOf(platform.merchant.privateKeyPem)).toMatchObject({
      found: expect.stringMatching(/holds a private key/),
    });
  });

  it("that is not given leaves something unchecked, and says what", async () => {
    expect(await certificateOf("")).toMatchObject({
      status: "skipped",
      found: expect.stringMatching(/private key and serial number belong together/),
    });
  });
});

describe("in a folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wechatpay-global-check-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("apiclient_cert.pem beside the private key is the merchant certificate, unless one is given", async () => {
    const key = join(folder, "apiclient_key.pem");
    writeFileSync(key, platform.merchant.privateKeyPem);
    writeFileSync(join(folder, "apiclient_cert.pem"), "text");
    const files = { WECHATPAY_PRIVATE_KEY: "", WECHATPAY_CERTIFICATE: "", WECHATPAY_PRIVATE_KEY_FILE: key };
    expect(checksIn(await check(files))["certificate"]).toMatchObject({
      status: "failed",
      found: "The file apiclient_cert.pem beside the private key holds no certificate that can be read.",
    });
    expect(statusesIn(await check({ WECHATPAY_PRIVATE_KEY_FILE: key }))).toEqual(ALL_OK);
    rmSync(join(folder, "apiclient_cert.pem"));
    mkdirSync(join(folder, "apiclient_cert.pem"));
    expect(checksIn(await check(files))["certificate"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/cannot be read \(EISDIR\)/),
    });
  });

  it("--save-certificates saves the platform certificates, or says why it cannot", async () => {
    const saved = await check({}, ["--save-certificates", folder]);
    const file = join(folder, `${platform.platform.serialNo}.pem`);
    expect(checksIn(saved)["platform-certificates"]).toMatchObject({ status: "ok", data: { files: [file] } });
    expect(readFileSync(file, "utf8")).toBe(platform.platform.certificatePem);
    const lacking = await check({}, ["--save-certificates", join(folder, "nowhere")]);
    expect(checksIn(lacking)["platform-certificates"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/cannot be saved in .* \(ENOENT\)\.$/),
    });
  });
});

describe("an answer of the platform:", () => {
  const refusal = (status: number, code: string, more: object = {}): AnswerChanges => ({
    status,
    body: { code, message: "why", ...more },
  });

  it.each<[answer: string, changes: AnswerChanges, status: string, remedy: RegExp]>([
    ["NO_AUTH", refusal(403, "NO_AUTH"), "failed", /Ask WeChat Pay to open auto-debit/],
    ["a fault", refusal(500, "SYSTEM_ERROR"), "failed", /Run the check again later/],
    ["too many calls", refusal(429, "FREQUENCY_LIMITED"), "failed", /Wait a minute/],
    ["PARAM_ERROR", refusal(400, "PARAM_ERROR"), "failed", /Correct the parameter/],
    ["an unknown code", refusal(400, "NEW_CODE"), "failed", /Look the code up/],
    ["another 404", refusal(404, "NOT_FOUND"), "warning", /base URL/],
    ["a session of nobody", { body: { out_trade_no: "1", trade_state: "SUCCESS", amount: {} } }, "failed", /./],
    [
      "a wrong signature",
      { ...refusal(404, "ORDER_NOT_EXIST"), signedBody: "other" },
      "failed",
      /not proved to come from WeChat Pay/,
    ],
    ["an old signature", { ...refusal(404, "ORDER_NOT_EXIST"), signedAt: 1_000_000_000_000 }, "failed", /by NTP/],
  ])("%s to the query of an order", async (_, changes, status, remedy) => {
    platform.answers.order = changes;
    const found = checksIn(await check())["order-query"];
    expect(found).toMatchObject({ status, remedy: expect.stringMatching(remedy) });
  });

  it("a refusal without a signature is accepted, and said to be one", async () => {
    platform.answers.order = { ...refusal(404, "ORDER_NOT_EXIST"), unsigned: true };
    expect(checksIn(await check())["order-query"]).toMatchObject({
      status: "ok",
      found: expect.stringMatching(/The refusal was not signed\.$/),
      data: { code: "ORDER_NOT_EXIST", http_status: 404, verified: false },
    });
  });

  it.each([
    ["mchid", /The merchant number is not known/],
    ["serial_no", /The serial number is not that of a certificate/],
    ["timestamp", /by NTP/],
    ["signature", /The private key is not that of the certificate/],
    ["other", /The private key is not that of the certificate/],
  ])("SIGN_ERROR for %s says which value to compare", async (field, remedy) => {
    platform.answers.certificates = refusal(401, "SIGN_ERROR", { detail: { field } });
    const ran = await check();
    expect(checksIn(ran)["signature"]).toMatchObject({ status: "failed", remedy: expect.stringMatching(remedy) });
    expect(statusesIn(ran)).toEqual({ ...ALL_OK, signature: "failed", ...AFTER_SIGNATURE });
  });

  it("no certificates (404) means public-key mode: a failure without a public key, and none with it", async () => {
    platform.answers.certificates = refusal(404, "NOT_FOUND");
    const without = await check();
    expect(statusesIn(without)).toMatchObject({
      signature: "ok",
      "platform-certificates": "failed",
      "order-query": "skipped",
    });
    const { serialNo, certificatePem, publicKeyPem } = platform.platform;
    const ran = await check({
      WECHATPAY_PLATFORM_PUBLIC_KEY: publicKeyPem,
      WECHATPAY_PLATFORM_PUBLIC_KEY_ID: serialNo,
    });
    expect(statusesIn(ran)).toMatchObject({
      "platform-certificates": "skipped",
      "public-key-in-use": "ok",
      "order-query": "ok",
    });
    expect(ran.code).toBe(0);
    const byCertificate = await check({ WECHATPAY_PLATFORM_PUBLIC_KEY: certificatePem });
    expect(statusesIn(byCertificate)).toMatchObject({ "public-key": "ok", "public-key-in-use": "ok" });
  });

  it("a public key is not proved by an error without a signature", async () => {
    platform.answers.certificates = { ...refusal(404, "NOT_FOUND"), unsigned: true };
    const { serialNo, publicKeyPem } = platform.platform;
    const ran = await check({
      WECHATPAY_PLATFORM_PUBLIC_KEY: publicKeyPem,
      WECHATPAY_PLATFORM_PUBLIC_KEY_ID: serialNo,
    });
    expect(checksIn(ran)["public-key-in-use"]).toMatchObject({ status: "warning" });
  });

  it("a public key under which WeChat Pay does not sign is refused", async () => {
    const other = await createTestKey("other");
    const ran = await check({
      WECHATPAY_PLATFORM_PUBLIC_KEY: other.publicKeyPem,
      WECHATPAY_PLATFORM_PUBLIC_KEY_ID: "PUB_KEY_ID_1",
    });
    expect(checksIn(ran)["public-key-in-use"]).toMatchObject({
      status: "failed",
      data: { code: "PLATFORM_KEY_UNKNOWN" },
    });
    expect(statusesIn(ran)).toMatchObject({ "order-query": "skipped" });
  });

  it.each([
    [0, "ok"],
    [40, "ok"],
    [-40, "ok"],
    [100, "warning"],
    [-100, "warning"],
    [400, "failed"],
    [-400, "failed"],
  ])("a clock that is %i s ahead", async (ahead, status) => {
    platform.clock.ahead = ahead;
    expect(checksIn(await check())["clock"]).toMatchObject({ status });
  });
});

it("an institution has variables of its own, and queries for a sub-merchant", async () => {
  const ours = Object.entries(platform.variables);
  const variables = Object.fromEntries(
    ours.map(([name, value]) => [name.replace(/^WECHATPAY_(?!BASE)/, "WECHATPAY_SP_"), value]),
  );
  const ran = await runCommand(["check", "--json", "--institution"], variables);
  expect(statusesIn(ran)).toEqual({ ...ALL_OK, "order-query": "skipped", "contract-query": "skipped" });
  const complete = await runCommand(["check", "--json", "--institution", "--sub-mchid", "10000097"], variables);
  expect(statusesIn(complete)).toEqual(ALL_OK);
  expect(JSON.parse(complete.out)).toMatchObject({
    version: 1,
    command: "check",
    mode: "institution",
    result: "warning",
  });
  expect(platform.asked.filter((target) => target.includes("sub_mchid=10000097"))).toHaveLength(2);
});
