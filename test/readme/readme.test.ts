import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ERRORS } from "wechatpay-global";
import { SANDBOX } from "../../sandbox/test/support/build.js";
import { type SandboxProcess, startSandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { seamsOf, tellLoaded } from "../support/installed/installed.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** The examples lie in the project of a user, who has the built SDK and nothing of src/. */
const { project } = inject("installed");

let sandbox: SandboxProcess;

beforeAll(async () => {
  sandbox = await startSandboxProcess({ parameters: ["--memory"] });
  examples().forEach((code, i) => {
    writeFileSync(join(project, i === 0 ? "quickstart.ts" : `example-${i}.ts`), code);
  });
  const compilerOptions = { paths: {}, noEmit: false, outDir: "compiled" };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
});
afterAll(() => sandbox?.stop());

let compiling: Promise<unknown> | undefined;
/** Compiles them all, once. */
function compile(): Promise<unknown> {
  compiling ??= run(join(root, "node_modules/.bin/tsc"), ["-p", project]);
  return compiling;
}

/** Every block of TypeScript; the first is the quickstart. */
function examples(): string[] {
  const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
  if (blocks.length < 2) throw new Error("the README lost its examples");
  return blocks.map(([, code = ""]) => code);
}

describe("the quickstart of the README", () => {
  it("and its other examples compile under the strictest settings", async () => {
    await expect(compile()).resolves.toBeDefined();
  });

  it("prints what the app hands to WeChat, with the .env of the sandbox", async () => {
    await compile();
    const parameters = [...tellLoaded(), `--env-file=${sandbox.envFile}`, join(project, "compiled/quickstart.js")];
    const { stdout, stderr } = await run(process.execPath, parameters);
    expect(stderr).toBe(`loaded ${seamsOf("node").join(" ")}\n`);
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

describe("the guide to frameworks", () => {
  const guide = readFileSync(join(root, "docs/frameworks.md"), "utf8");
  const blocks = [...guide.matchAll(/<!-- (\S+) -->\n```ts\n([\s\S]*?)```/g)];

  it("shows each mounting as it is tested", () => {
    for (const [, path = "", code] of blocks) expect(code).toBe(readFileSync(join(root, path), "utf8"));
  });

  it("shows nothing else, and every mounting", () => {
    expect(blocks).toHaveLength(guide.match(/```ts/g)?.length ?? 0);
    const shared = ["on-event.ts", "wechatpay.ts", "mountings.ts"];
    const folder = join(root, "test/ecosystem/frameworks");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    const shown = blocks.map(([, path = ""]) => relative(folder, join(root, path)));
    expect(shown.toSorted()).toEqual(files.filter((name) => !shared.includes(name)).toSorted());
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
    const { stdout } = await run(process.execPath, [join(SANDBOX, "dist/cli.js"), "--help"]);
    const options = stdout.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()) ?? [];
    expect(options.length).toBeGreaterThan(10);
    for (const option of options.filter((name) => name !== "--version")) expect(guide).toContain(option);
  });
});
