import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERRORS } from "wechatpay-global";
import { SPEC_FILE } from "../../contract-tests/support/document.js";
import { API_V3_KEY, MCHID, type Platform, startMockedPlatform } from "../../contract-tests/support/platform.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".tmp/readme");
const bin = (name: string) => join(root, "node_modules/.bin", name);

let platform: Platform;

beforeAll(async () => {
  platform = await startMockedPlatform(SPEC_FILE);
  mkdirSync(folder, { recursive: true });
  examples().forEach((code, i) => {
    writeFileSync(join(folder, i === 0 ? "quickstart.ts" : `example-${i}.ts`), code);
  });
  writeFileSync(join(folder, "apiclient_key.pem"), platform.merchant.privateKeyPem);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
});
afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every block of TypeScript; the first is the quickstart. */
function examples(): string[] {
  const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
  if (blocks.length < 2) throw new Error("the README lost its examples");
  return blocks.map(([, code = ""]) => code);
}

describe("the quickstart of the README", () => {
  it("and its other examples compile under the strictest settings", async () => {
    await expect(run(bin("tsc"), ["-p", folder])).resolves.toBeDefined();
  });

  it("prints what the app hands to WeChat", async () => {
    const { stdout } = await run(bin("tsx"), [join(folder, "quickstart.ts")], {
      env: {
        ...process.env,
        WECHATPAY_MCHID: MCHID,
        WECHATPAY_SERIAL_NO: platform.merchant.serialNo,
        WECHATPAY_PRIVATE_KEY_FILE: join(folder, "apiclient_key.pem"),
        WECHATPAY_API_V3_KEY: API_V3_KEY,
        WECHATPAY_APPID: "wxcbda96de0b165486",
        WECHATPAY_BASE_URL: platform.layer.url,
      },
    });
    expect(stdout).toContain("sessionId=201710180325670965");
    expect(platform.layer.seen.map(({ target }) => target)).toEqual([
      "/v3/global/certificates",
      "/v3/global/papay/contracts/app-pre-entrust-sign",
    ]);
  });
});

describe("the tables of the README", () => {
  it("list every documented error code as the document does", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const [code, { status, meaning, solution }] of Object.entries(ERRORS)) {
      expect(readme).toContain(`| ${status} | \`${code}\` | ${meaning} | ${solution} |`);
    }
  });
});
