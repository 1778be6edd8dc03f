import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERRORS } from "wechatpay-global";
import { type Sandbox, startSandbox } from "../../sandbox/src/index.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".tmp/readme");
const bin = (name: string) => join(root, "node_modules/.bin", name);

let sandbox: Sandbox;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  sandbox = await startSandbox({ port: 0, dir: join(folder, "sandbox"), memory: true, logLevel: "silent" });
  examples().forEach((code, i) => {
    writeFileSync(join(folder, i === 0 ? "quickstart.ts" : `example-${i}.ts`), code);
  });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
});
afterAll(async () => {
  await sandbox.close();
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

  it("prints what the app hands to WeChat, with the .env of the sandbox", async () => {
    const { stdout } = await run(bin("tsx"), [`--env-file=${sandbox.envFile}`, join(folder, "quickstart.ts")]);
    const [, sessionId] = /query: 'sessionId=([0-9]+)'/.exec(stdout) ?? [];
    const phone = await fetch(`${sandbox.url}/sandbox/sessions/${sessionId}`);
    expect(await phone.json()).toMatchObject({ session: { out_contract_code: "100001256", state: "OPEN" } });
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

describe("the guide to the sandbox", () => {
  it.each(["by-hand.sh", "by-hand.py"])("shows %s as it is tested", (name) => {
    const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
    const script = readFileSync(join(root, "sandbox/test", name), "utf8");
    expect(guide).toContain(
      `<!-- sandbox/test/${name} -->\n\`\`\`${name.endsWith("py") ? "python" : "bash"}\n${script}\`\`\`\n`,
    );
  });

  it("lists every option", async () => {
    const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
    const { stdout } = await run(bin("tsx"), [join(root, "sandbox/src/cli.ts"), "--help"]);
    const options = stdout.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()) ?? [];
    expect(options.length).toBeGreaterThan(10);
    for (const option of options.filter((name) => name !== "--version")) expect(guide).toContain(option);
  });
});
