import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { type CheckedPlatform, startCheckedPlatform } from "../../test/support/checked-platform.js";
import { runCommand, statusesIn } from "../../test/support/command.js";

let platform: CheckedPlatform;
let folder: string;
beforeAll(async () => {
  platform = await startCheckedPlatform();
  folder = mkdtempSync(join(tmpdir(), "wechatpay-global-command-"));
});
afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true });
});

describe("the command line", () => {
  it("tells its usage and version", async () => {
    expect(await runCommand(["--version"])).toMatchObject({ code: 0, out: `${pkg.version}\n`, err: "" });
    expect(await runCommand(["--help"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/check .*verify .*decrypt /s),
    });
    for (const name of ["check", "verify", "decrypt"]) {
      expect(await runCommand([name, "--help"])).toMatchObject({
        code: 0,
        out: expect.stringMatching(`Usage: wechatpay-global ${name}`),
      });
    }
  });

  it.each<[what: string, parameters: string[], err: RegExp]>([
    ["no command", [], /give a command/],
    ["another command", ["chekc"], /"chekc" is no command/],
    ["a name of Object.prototype", ["constructor"], /is no command/],
    ["an unknown option", ["check", "--colour"], /Unknown option '--colour'/],
    ["an option of another command", ["verify", "--notify-url", "https://a.example"], /Unknown option '--notify-url'/],
    ["an option without its value", ["check", "--mchid"], /--mchid/],
    ["an APIv3 key", ["check", "--api-v3-key", "0123456789abcdefghijklmnopqrstUV"], /Unknown option '--api-v3-key'/],
    ["a file for check", ["check", "file"], /options alone/],
    [
      "a file of variables that is not there",
      ["check", "--env-file", "/nowhere"],
      /--env-file cannot be read \(ENOENT\)/,
    ],
    ["a notification that is not there", ["verify", "/nowhere"], /\/nowhere cannot be read \(ENOENT\)/],
    ["two notifications", ["decrypt", "one", "two"], /one file/],
    ["headers without a body", ["verify", "--headers", "one"], /--headers needs --body/],
    ["a notification twice", ["verify", "one", "--body", "two"], /either a file, or --headers and --body/],
  ])("%s is wrong usage: exit code 2, nothing on standard output", async (_, parameters, err) => {
    const ran = await runCommand(parameters);
    expect(ran).toMatchObject({ code: 2, out: "", err: expect.stringMatching(err) });
    expect(ran.err).toMatch(/--help tells more\.\n$/);
    expect(ran.err).not.toContain("0123456789");
  });
});

it("docs/check.md names each option and each check", async () => {
  const page = readFileSync("docs/check.md", "utf8");
  const usages = await Promise.all(["check", "verify", "decrypt"].map((name) => runCommand([name, "--help"])));
  const options = new Set(usages.flatMap(({ out }) => [...out.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option)));
  const checks = [
    ...Object.keys(statusesIn(await runCommand(["check", "--json"], { ...platform.variables, ...EVERYTHING }))),
    ...Object.keys(statusesIn(await runCommand(["verify", "--json", "--body", "package.json"]))),
  ];
  expect([options.size, checks.length]).toEqual([18, 23]);
  const named = new Set([...page.matchAll(/`([\w-]+)/g)].map(([, name]) => name));
  expect([...options, ...checks].filter((name) => !named.has(name) && name !== "--help")).toEqual([]);
});

/** So that no check is left out. */
const EVERYTHING = { WECHATPAY_PLATFORM_PUBLIC_KEY: "PEM", WECHATPAY_NOTIFY_URL: "http://127.0.0.1:1/" };

describe("what is printed", () => {
  it("is plain text where no terminal is", async () => {
    const { out, code } = await runCommand(["check"], platform.variables);
    expect(code).toBe(0);
    expect(out).toContain(`wechatpay-global check ${pkg.version}, ${platform.url}\n\nCredentials\n`);
    expect(out).toContain("  ok       Merchant number        1900000109\n");
    expect(out).toMatch(/\n10 ok, 1 warning, 2 skipped\n$/);
    expect(["\r", "\x1b"].filter((sign) => out.includes(sign))).toEqual([]);
  });

  it("has colours and progress on a terminal, and no colours for NO_COLOR and --no-color", async () => {
    const shown = await runCommand(["check"], platform.variables, { isTerminal: true });
    expect(shown.out).toContain("  …        Host\r\x1b[K  \x1b[32mok       \x1b[0mHost");
    for (const [parameters, variables] of [
      [["check", "--no-color"], {}],
      [["check"], { NO_COLOR: "1" }],
    ] as const) {
      const { out } = await runCommand(parameters, { ...platform.variables, ...variables }, { isTerminal: true });
      expect(out).toContain("\r\x1b[K  ok       Host");
      expect(out.replaceAll("\x1b[K", "")).not.toContain("\x1b");
    }
  });

  it("is broken at blanks, under the words before", async () => {
    const { out } = await runCommand(["check"], { ...platform.variables, WECHATPAY_CERTIFICATE: "" });
    expect(out).toContain(
      [
        "  skipped  Merchant certificate   Not given, so it was not checked that private key and serial",
        "                                  number belong together, and until when the certificate holds.",
        "                                  → Give apiclient_cert.pem with --certificate.\n",
      ].join("\n"),
    );
  });
});

describe("the variables of --env-file", () => {
  it("are used, the environment's first, and that is told", async () => {
    const file = join(folder, ".env");
    const { WECHATPAY_PRIVATE_KEY: key = "", WECHATPAY_CERTIFICATE: _, ...plain } = platform.variables;
    writeFileSync(join(folder, "key.pem"), key);
    const lines = Object.entries({ ...plain, WECHATPAY_PRIVATE_KEY_FILE: join(folder, "key.pem") });
    writeFileSync(file, lines.map(([name, value]) => `${name}=${value}\n`).join(""));
    const ran = await runCommand(["check", "--json", "--env-file", file]);
    expect(Object.values(statusesIn(ran))).not.toContain("failed");
    const other = await runCommand(["check", "--env-file", file], { WECHATPAY_MCHID: "1900000110" });
    expect(other.out).toContain("\nWECHATPAY_MCHID: the environment's value is used, not the file's.\n");
    expect(other.code).toBe(1);
    const flag = await runCommand(["check", "--json", "--env-file", file, "--mchid", "1900000109"], {
      WECHATPAY_MCHID: "1900000110",
    });
    expect(flag.code).toBe(0);
  });
});

describe("no secret is printed,", () => {
  const API_V3_KEY = "0123456789abcdefghijklmnopqrstUV";
  const secrets = () => {
    const lines = (platform.variables["WECHATPAY_PRIVATE_KEY"] ?? "").split("\n").filter((line) => line.length > 20);
    expect(lines.length).toBeGreaterThan(20);
    return [API_V3_KEY, ...lines, "BEGIN PRIVATE KEY"];
  };
  const key = () => platform.variables["WECHATPAY_PRIVATE_KEY"] ?? "";

  it.each<[what: string, changes: () => Record<string, string>]>([
    ["when all is good", () => ({})],
    ["when the APIv3 key is the merchant number", () => ({ WECHATPAY_MCHID: API_V3_KEY })],
    ["when it is the appid", () => ({ WECHATPAY_APPID: API_V3_KEY })],
    ["when it is the serial number", () => ({ WECHATPAY_SERIAL_NO: API_V3_KEY })],
    ["when it is the path of a key", () => ({ WECHATPAY_PRIVATE_KEY_FILE: API_V3_KEY })],
    ["when it is in the notify URL", () => ({ WECHATPAY_NOTIFY_URL: `https://${API_V3_KEY}.invalid/` })],
    [
      "when it is the ID of the public key",
      () => ({ WECHATPAY_PLATFORM_PUBLIC_KEY_ID: API_V3_KEY, WECHATPAY_PLATFORM_PUBLIC_KEY: key() }),
    ],
    ["when the private key is the certificate", () => ({ WECHATPAY_CERTIFICATE: key() })],
    ["when it is the path of the certificate", () => ({ WECHATPAY_CERTIFICATE_FILE: key() })],
    ["when it is its own path", () => ({ WECHATPAY_PRIVATE_KEY_FILE: key() })],
    ["when it is the merchant number", () => ({ WECHATPAY_MCHID: key() })],
    ["when it is the appid", () => ({ WECHATPAY_APPID: key() })],
    ["when it is the notify URL", () => ({ WECHATPAY_NOTIFY_URL: key() })],
    ["when it is the base URL", () => ({ WECHATPAY_BASE_URL: key() })],
    ["when half of it is there", () => ({ WECHATPAY_PRIVATE_KEY: key().slice(0, 900) })],
    ["when it has the line feeds of JSON", () => ({ WECHATPAY_PRIVATE_KEY: key().replaceAll("\n", "\\n") })],
  ])("%s", async (_, changes) => {
    for (const parameters of [["check"], ["check", "--json"]]) {
      const { out, err, code } = await runCommand(parameters, { ...platform.variables, ...changes() });
      expect(code).toBeLessThan(2);
      expect(secrets().filter((secret) => (out + err).includes(secret))).toEqual([]);
    }
  });
});
