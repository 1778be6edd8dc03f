import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encryptResource } from "../../../contract-tests/support/encryption.js";
import { signAnswer } from "../../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../../contract-tests/support/test-keys.js";
import { checksIn, runCommand, statusesIn } from "../../../test/support/command.js";

const API_V3_KEY = "0123456789abcdefghijklmnopqrstUV";
const DAY = 86_400_000;
const CONTRACT = {
  ...{ mchid: "10000091", appid: "wxcbda96de0b165486", out_contract_code: "100001256", plan_id: 123 },
  ...{ contract_id: "Wx15463511252015071056489715", openid: "ouFhd5X9s9WteC3eWRjXV3lea123" },
  operate_time: "2015-09-01T10:00:00+08:00",
};

let folder: string;
let platform: TestKey;
let body: string;
let headers: Record<string, string>;
let variables: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wechatpay-global-notification-"));
  const [notBefore, notAfter] = [new Date(Date.now() - 9 * DAY), new Date(Date.now() + 9 * DAY)];
  platform = await createTestKey("Tenpay.com sign", { notBefore, notAfter });
  const envelope = {
    ...{ id: "EV-1", create_time: "2026-11-26T10:00:00+08:00", resource_type: "encrypt-resource" },
    ...{ event_type: "PAPAY.SIGN", summary: "签约成功/1" },
    resource: { original_type: "papay", ...encryptResource(JSON.stringify(CONTRACT), API_V3_KEY) },
  };
  body = JSON.stringify(envelope);
  headers = signAnswer(Buffer.from(body), platform, Date.now() - 3 * DAY);
  variables = { WECHATPAY_API_V3_KEY: API_V3_KEY, WECHATPAY_PLATFORM_CERTIFICATE: platform.certificatePem };
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Raw HTTP. */
function http(
  changed: string | Uint8Array = body,
  more: Record<string, string | undefined> = {},
  lineEnd = "\r\n",
): Buffer {
  const all = Object.entries({ Host: "yoursite.com", ...headers, ...more }).filter(([, value]) => value !== undefined);
  const lines = ["POST /wechatpay HTTP/1.1", ...all.map(([name, value]) => `${name}: ${value}`), "", ""];
  return Buffer.concat([Buffer.from(lines.join(lineEnd)), Buffer.from(changed)]);
}

const verify = (content: string | Uint8Array, changes: Record<string, string> = {}, parameters: string[] = []) =>
  runCommand(["verify", "--json", save("notification", content), ...parameters], { ...variables, ...changes });

const ALL_OK = {
  message: "ok",
  headers: "ok",
  age: "ok",
  "platform-key": "ok",
  signature: "ok",
  decryption: "ok",
  event: "ok",
};
const NO_SIGNATURE = { signature: "skipped", event: "skipped" };

describe("a genuine notification, three days old, verifies as", () => {
  it("raw HTTP, with CR LF and with LF", async () => {
    for (const lineEnd of ["\r\n", "\n"]) {
      const ran = await verify(http(body, {}, lineEnd));
      expect(statusesIn(ran)).toEqual(ALL_OK);
      expect(ran.code).toBe(0);
      expect(checksIn(ran)["age"]?.found).toMatch(/3 days ago\. A handler takes it for 300 s/);
      expect(checksIn(ran)["event"]?.data).toEqual({ id: "EV-1", event_type: "PAPAY.SIGN" });
    }
  });

  it("JSON with a body as text, and as base64", async () => {
    const text = await verify(JSON.stringify({ headers, body }));
    const base64 = { headers, body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
    expect([statusesIn(text), statusesIn(await verify(JSON.stringify(base64)))]).toEqual([ALL_OK, ALL_OK]);
  });

  it("two files, with headers as lines and as JSON", async () => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${value}`);
    for (const text of [lines.join("\n"), JSON.stringify(headers)]) {
      const files = ["--headers", save("headers", text), "--body", save("body", body)];
      expect(statusesIn(await runCommand(["verify", "--json", ...files], variables))).toEqual(ALL_OK);
    }
  });

  it("JSON whose body was parsed, when its spelling is the usual one, with a warning", async () => {
    const ran = await verify(JSON.stringify({ headers, body: JSON.parse(body) }));
    expect(statusesIn(ran)).toEqual({ ...ALL_OK, message: "warning" });
  });

  it("by a public key and its ID", async () => {
    const pinned = { WECHATPAY_PLATFORM_CERTIFICATE: "", WECHATPAY_PLATFORM_PUBLIC_KEY: platform.publicKeyPem };
    const ran = await verify(http(), pinned, ["--public-key-id", platform.serialNo]);
    expect(statusesIn(ran)).toEqual(ALL_OK);
  });
});

describe("a body that was changed on its way is recognised:", () => {
  it.each<[what: string, change: (body: string) => string | Uint8Array, fits: RegExp]>([
    ["a line feed at its end", (text) => `${text}\n`, /without the blanks and line feeds at its end/],
    ["a byte order mark", (text) => `\ufeff${text}`, /without the byte order mark/],
    ["an indentation", (text) => JSON.stringify(JSON.parse(text), null, 2), /the same JSON without blanks$/],
    [
      "blanks of Python",
      (text) => text.replaceAll('":', '": ').replaceAll(',"', ', "'),
      /the same JSON without blanks$/,
    ],
    [
      "\\u escapes",
      (text) => text.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`),
      /the same JSON without blanks$/,
    ],
    ["\\/ of PHP", (text) => text.replaceAll("/", "\\/"), /the same JSON without blanks$/],
  ])("%s", async (_, change, fits) => {
    const ran = await verify(http(change(body)));
    expect(checksIn(ran)["signature"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/^The body was changed: the signature fits /),
      data: { fits: expect.stringMatching(fits) },
    });
    expect(statusesIn(ran)).toMatchObject({ decryption: "ok", event: "skipped" });
    expect(ran.code).toBe(1);
  });

  it.each<[what: string, sent: (body: string) => string]>([
    ["with a line feed at its end", (text) => `${text}\n`],
    ["with an indentation of 4 blanks", (text) => JSON.stringify(JSON.parse(text), null, 4)],
    ["with an indentation of tabs", (text) => JSON.stringify(JSON.parse(text), null, "\t")],
    ["with a blank after each comma and colon", (text) => text.replaceAll('":', '": ').replaceAll(',"', ', "')],
    ["with \\/ for each slash", (text) => text.replaceAll("/", "\\/")],
    ["with \\u escapes", (text) => text.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)],
  ])("a JSON parser read one that was sent %s", async (what, sent) => {
    const signed = signAnswer(Buffer.from(sent(body)), platform);
    const found = checksIn(await verify(http(body, signed)))["signature"];
    expect(found?.data).toEqual({ fits: expect.stringContaining(what.replace(/^with (?=\\)/, "")) });
  });

  it("any other change makes it a forgery", async () => {
    const ran = await verify(http(body.replace("EV-1", "EV-2")));
    expect(checksIn(ran)["signature"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/^It does not match/),
    });
  });

  it("a Content-Length that differs is told", async () => {
    const ran = await verify(http(body, { "Content-Length": "9" }));
    expect(checksIn(ran)["message"]).toMatchObject({
      status: "warning",
      found: expect.stringMatching(/Content-Length says 9\.$/),
    });
  });
});

describe("what else is wrong is told:", () => {
  it.each<[what: string, more: Record<string, string | undefined>, found: RegExp]>([
    ["a missing header", { "Wechatpay-Nonce": undefined }, /^Missing: Wechatpay-Nonce\.$/],
    [
      "a timestamp in milliseconds",
      { "Wechatpay-Timestamp": "1700000000000" },
      /Wechatpay-Timestamp must be Unix time in seconds, 10 digits, once\./,
    ],
    ["a repeated header", { "wechatpay-nonce": "again" }, /Wechatpay-Nonce must be/],
    [
      "another type",
      { "Wechatpay-Signature-Type": "OTHER" },
      /Wechatpay-Signature-Type must be WECHATPAY2-SHA256-RSA2048/,
    ],
  ])("%s", async (_, more, found) => {
    const ran = await verify(http(body, more));
    expect(checksIn(ran)["headers"]).toMatchObject({ status: "failed", found: expect.stringMatching(found) });
    expect(statusesIn(ran)).toMatchObject({
      age: "skipped",
      "platform-key": "skipped",
      decryption: "ok",
      ...NO_SIGNATURE,
    });
  });

  it("all headers, when only the body was saved", async () => {
    const ran = await verify(body);
    expect(checksIn(ran)["headers"]).toMatchObject({
      status: "failed",
      remedy: expect.stringMatching(/^Save the headers too\./),
    });
    expect(statusesIn(ran)).toMatchObject({ decryption: "ok" });
  });

  it("a probe of WeChat Pay", async () => {
    const ran = await verify(http(body, { "Wechatpay-Signature": `WECHATPAY/SIGNTEST/${"A".repeat(300)}` }));
    expect(checksIn(ran)["signature"]).toMatchObject({ status: "failed", found: expect.stringMatching(/on purpose/) });
  });

  it("a time in the future", async () => {
    const ran = await verify(http(body, signAnswer(Buffer.from(body), platform, Date.now() + DAY)));
    expect(checksIn(ran)["age"]).toMatchObject({
      status: "warning",
      found: expect.stringMatching(/24 h in the future/),
    });
    expect(statusesIn(ran)).toMatchObject({ signature: "ok", event: "ok" });
  });

  it("no key of WeChat Pay: nothing is verified, and the command fails", async () => {
    const ran = await verify(http(), { WECHATPAY_PLATFORM_CERTIFICATE: "" });
    expect(checksIn(ran)["platform-key"]).toMatchObject({
      status: "failed",
      found: expect.stringContaining(platform.serialNo),
    });
    expect(statusesIn(ran)).toMatchObject({ ...NO_SIGNATURE, decryption: "ok" });
    expect(ran.code).toBe(1);
    const pinned = await verify(http(body, { "Wechatpay-Serial": "PUB_KEY_ID_1" }), {
      WECHATPAY_PLATFORM_CERTIFICATE: "",
    });
    expect(checksIn(pinned)["platform-key"]?.remedy).toContain("--public-key-id");
  });

  it("another key of WeChat Pay", async () => {
    const other = await createTestKey("other");
    const ran = await verify(http(), { WECHATPAY_PLATFORM_CERTIFICATE: other.certificatePem });
    expect(checksIn(ran)["platform-key"]).toMatchObject({
      status: "failed",
      found: expect.stringContaining(other.serialNo),
    });
  });

  it("the merchant's certificate, a file that is not there, and no key at all", async () => {
    const merchant = await createTestKey("1900000109");
    const wrong = async (changes: Record<string, string>) => checksIn(await verify(http(), changes))["platform-key"];
    expect(await wrong({ WECHATPAY_PLATFORM_CERTIFICATE: merchant.certificatePem })).toMatchObject({
      found: expect.stringMatching(/is the certificate of the merchant 1900000109, not WeChat Pay's\.$/),
    });
    expect(await wrong({ WECHATPAY_PLATFORM_CERTIFICATE_FILE: "/nowhere" })).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/ENOENT/),
    });
    expect(await wrong({ WECHATPAY_PLATFORM_CERTIFICATE: "text" })).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/without a PEM block/),
    });
  });

  it("another APIv3 key, and that of the other mode", async () => {
    const other = "another-key-of-thirty-two-bytes-";
    const ran = await verify(http(), { WECHATPAY_API_V3_KEY: other });
    expect(statusesIn(ran)).toEqual({ ...ALL_OK, decryption: "failed", event: "skipped" });
    const swapped = await verify(http(), { WECHATPAY_API_V3_KEY: other, WECHATPAY_SP_API_V3_KEY: API_V3_KEY });
    expect(checksIn(swapped)["decryption"]).toMatchObject({
      found: "WECHATPAY_API_V3_KEY does not open it, but WECHATPAY_SP_API_V3_KEY does.",
      remedy: "Run the command with --institution.",
    });
    const institution = await verify(http(), { WECHATPAY_SP_API_V3_KEY: other }, ["--institution"]);
    expect(checksIn(institution)["decryption"]?.remedy).toBe("Run the command without --institution.");
    expect(statusesIn(await verify(http(), { WECHATPAY_API_V3_KEY: "" }))).toMatchObject({ decryption: "failed" });
    expect(statusesIn(await verify(http(), { WECHATPAY_API_V3_KEY: "short" }))).toMatchObject({ decryption: "failed" });
  });

  it("a notification without what identifies it", async () => {
    const content = JSON.stringify({ ...JSON.parse(body), resource: encryptResource("{}", API_V3_KEY) });
    const ran = await verify(http(content, signAnswer(Buffer.from(content), platform)));
    expect(checksIn(ran)["event"]).toMatchObject({ status: "failed", data: { code: "NOTIFICATION_INVALID" } });
  });

  it.each([
    ["nothing", ""],
    ["a text", "hello"],
    ["half a JSON", '{"headers":'],
    ["no header lines", "a line\n\nbody"],
  ])("%s is no notification: exit code 2", async (_, content) => {
    expect(await verify(content)).toMatchObject({ code: 2, out: "" });
  });

  it.each([
    ["no JSON", "hello", /no JSON object/],
    ["no resource", "{}", /no resource with ciphertext and nonce/],
    ["another algorithm", '{"resource":{"algorithm":"A","ciphertext":"","nonce":""}}', /AEAD_AES_256_GCM/],
  ])("%s in the body", async (_, content, found) => {
    const ran = await verify(http(content));
    expect(checksIn(ran)["decryption"]).toMatchObject({ status: "failed", found: expect.stringMatching(found) });
  });
});

describe("decrypt", () => {
  const decrypt = (content: string | Uint8Array, changes: Record<string, string> = {}) =>
    runCommand(["decrypt", save("notification", content)], { WECHATPAY_API_V3_KEY: API_V3_KEY, ...changes });

  it("prints the resource of a notification, of a body, and of a resource alone", async () => {
    for (const content of [http(), body, JSON.stringify(JSON.parse(body).resource)]) {
      const { code, out, err } = await decrypt(content);
      expect([code, JSON.parse(out), err]).toEqual([0, CONTRACT, ""]);
    }
    const text = await decrypt(JSON.stringify(encryptResource("no JSON", API_V3_KEY)));
    expect(text.out).toBe("no JSON\n");
  });

  it("says why it cannot, on standard error", async () => {
    const ran = await decrypt(http(), { WECHATPAY_API_V3_KEY: "another-key-of-thirty-two-bytes-" });
    expect(ran).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/does not open it: it was encrypted with another APIv3 key/),
    });
    expect(await decrypt("{}")).toMatchObject({ code: 1, out: "" });
    expect(await decrypt('{"ciphertext":"AA","nonce":"","algorithm":"AEAD_AES_256_GCM"}')).toMatchObject({ code: 1 });
  });
});
