import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, folderWithKeys, NO_BINDINGS } from "../support.test-helper.js";
import { environment, fitsEnvFile, writeEnvFile } from "./env-file.js";
import { Keyring } from "./keyring.js";

const PRINT = "process.stdout.write(JSON.stringify(process.env))";
const ours = (env: Record<string, string>) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("WECHATPAY_")));

/** The variables that Node and a shell read from an `.env` in a new folder, and the files in that folder. */
function readBoth(path: string) {
  const cwd = emptyFolder();
  const options = { env: {}, cwd, maxBuffer: 64 * 1024 * 1024 };
  const byNode = execFileSync(process.execPath, [`--env-file=${path}`, "-e", PRINT], options);
  const script = `set -a; . '${path}'; exec '${process.execPath}' -e '${PRINT}'`;
  const byShell = execFileSync("/bin/sh", ["-c", script], options);
  return { byNode: ours(JSON.parse(byNode.toString())), byShell: ours(JSON.parse(byShell.toString())), cwd };
}

describe.each(["plain-", "two words-", "o'neil's-", "it's (a) 'b'; & c #d ", '$HOME `x` "y" $(touch z) \\ ', "张三-"])(
  "the .env of a folder named %s",
  (name) => {
    it("is read the same by node --env-file and by a shell", async () => {
      const keyring = await Keyring.open(await folderWithKeys(name), NO_BINDINGS, Date.now);
      const variables = environment(keyring, "http://127.0.0.1:4020");
      const path = join(emptyFolder(), ".env");
      writeEnvFile(path, variables);
      expect(Object.keys(variables)).toHaveLength(16);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const { byNode, byShell, cwd } = readBoth(path);
      expect(byNode).toEqual(variables);
      expect(byShell).toEqual(variables);
      expect(readdirSync(cwd)).toEqual([]);
    });
  },
);

describe("any name of a folder", () => {
  const SIGNS = ["a", " ", "'", '"', "$", "`", "\\", "#", "!", "(", ")", ";", "&", ">", "=", "*", "~", "{", "\n", "\t"];
  const names = SIGNS.flatMap((a) => SIGNS.flatMap((b) => [`${a}${b}`, ...SIGNS.map((c) => `${a}${b}${c}`)]));
  const commands = ["$(touch ran)", "`touch ran`", "';touch ran;'", '";touch ran;"', "'$(touch ran)'", "'`touch ran`'"];
  const paths = [...names, ...commands].map((name) => `/${name}/key.pem`);

  it("either Node and a shell read the same from .env and run nothing, or it is not written", () => {
    const fitting = paths.filter(fitsEnvFile);
    const variables = Object.fromEntries(fitting.map((path, number) => [`WECHATPAY_${number}`, path]));
    const file = join(emptyFolder(), ".env");
    writeEnvFile(file, variables);
    const { byNode, byShell, cwd } = readBoth(file);
    expect(byNode).toEqual(variables);
    expect(byShell).toEqual(variables);
    expect(readdirSync(cwd)).toEqual([]);

    const others = paths.filter((path) => !fitsEnvFile(path));
    for (const path of others) {
      expect(path).toMatch(/[\n\t]|'.*["$`\\]|["$`\\].*'/);
      const unwritten = join(emptyFolder(), ".env");
      expect(() => writeEnvFile(unwritten, { WECHATPAY_KEY: path })).toThrow("WECHATPAY_KEY cannot be written to .env");
      expect(existsSync(unwritten)).toBe(false);
    }
  });
});

it("has the files of the keys, and the values of each caller", async () => {
  const folder = await folderWithKeys();
  const keyring = await Keyring.open(folder, NO_BINDINGS, Date.now);
  const [merchant, institution] = keyring.merchants;
  expect(environment(keyring, "http://127.0.0.1:1")).toEqual({
    WECHATPAY_BASE_URL: "http://127.0.0.1:1",
    WECHATPAY_MCHID: merchant?.mchid,
    WECHATPAY_SERIAL_NO: merchant?.key.serialNo,
    WECHATPAY_PRIVATE_KEY_FILE: join(folder, "merchant/apiclient_key.pem"),
    WECHATPAY_API_V3_KEY: merchant?.apiV3Key,
    WECHATPAY_APPID: "wxcbda96de0b165486",
    WECHATPAY_PLAN_ID: "123",
    WECHATPAY_PLATFORM_PUBLIC_KEY_ID: keyring.publicKey.serialNo,
    WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: join(folder, "platform/public_key.pem"),
    WECHATPAY_SP_MCHID: institution?.mchid,
    WECHATPAY_SP_SERIAL_NO: institution?.key.serialNo,
    WECHATPAY_SP_PRIVATE_KEY_FILE: join(folder, "institution/apiclient_key.pem"),
    WECHATPAY_SP_API_V3_KEY: institution?.apiV3Key,
    WECHATPAY_SP_APPID: "wxcbda96de0b165486",
    WECHATPAY_SUB_MCHID: "10000097",
    WECHATPAY_SUB_APPID: "wxcbda96de0b165484",
  });
});
