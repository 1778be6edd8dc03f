import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needs } from "../../test/support/needs.js";
import { ensureBuilt, ROOT } from "./support/build.js";
import { answerWith, startReceiver } from "./support/receiver.js";
import { startSandboxProcess } from "./support/sandbox-process.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";

const GUIDE = readFileSync(join(ROOT, "docs/testing.md"), "utf8");
/** The lines of docs/testing.md for a test that starts a sandbox in its own process. They have no types, so Node can run them. */
const SNIPPET = /```ts\n(import[^`]*startSandbox[^`]*)```/.exec(GUIDE)?.[1] ?? "";
/** The place where a test would use the sandbox. */
const PLACE = /^\/\/ sandbox\.url, .*\n/m;

/** The lines that follow a marker in the guide. */
const linesAfter = (marker: string) =>
  new RegExp(`<!-- ${marker} -->\\n\`\`\`\\w+\\n(.*?)\`\`\``, "s").exec(GUIDE)?.[1] ?? "";

let folder: string;
const running: ChildProcess[] = [];
beforeAll(async () => {
  await ensureBuilt();
  // Inside the repository, so that the package is found by its name.
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp/snippet-"));
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file when its sandbox runs, and continues when the other sandbox runs too. */
const meet = (own: string, other: string) => `
const { existsSync, writeFileSync } = await import("node:fs");
writeFileSync(${JSON.stringify(join(folder, own))}, sandbox.url);
while (!existsSync(${JSON.stringify(join(folder, other))})) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(sandbox.url, sandbox.env.WECHATPAY_MCHID);
`;

/** Runs one of the two test files as a process of the same project. */
async function runFile(own: string, other: string): Promise<{ code: unknown; out: string; err: string }> {
  const file = join(folder, `${own}.mjs`);
  writeFileSync(
    file,
    SNIPPET.replace(PLACE, () => meet(own, other)),
  );
  const child = spawn(process.execPath, [file], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  // Otherwise the other process would wait forever.
  if (code !== 0) for (const each of running) each.kill("SIGKILL");
  return { code, out, err };
}

it("the guide's lines for tests run in two files at the same time", async () => {
  expect(SNIPPET.split(PLACE)).toHaveLength(2);
  const results = await Promise.all([runFile("one", "two"), runFile("two", "one")]);
  for (const { code, out, err } of results) {
    expect({ code, err: err.includes("Another sandbox uses") ? err : "" }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+ [0-9]+\n$/);
  }
  expect(new Set(results.map(({ out }) => out)).size).toBe(2);
});

it("the guide's methods do what a user does, and what the console shows", async () => {
  const receiver = await startReceiver();
  answerWith(receiver, 204);
  // Without its types, so that Node can run it.
  const { code } = await transform(linesAfter("control by methods"), { loader: "ts", format: "esm" });
  writeFileSync(join(folder, "methods.mjs"), code);
  const program = SNIPPET.replace(
    PLACE,
    () => `
import { createClient } from "wechatpay-global";
import { readFileSync } from "node:fs";
import { signAndExpire } from "./methods.mjs";
const { env } = sandbox;
const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});
const now = await signAndExpire(sandbox, wechatpay, env.WECHATPAY_APPID);
const [contract] = await sandbox.contracts.list({ out_contract_code: "TEST3" });
console.log(contract.termination_mode, now > Date.now() + 27 * 86_400_000);
`,
  )
    .replace("autoAgree: true, ", "")
    .replace("http://127.0.0.1:3000", receiver.url);
  try {
    const file = join(folder, "program.mjs");
    writeFileSync(file, program);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
    expect({ stdout, stderr }).toEqual({ stdout: "EXPIRED true\n", stderr: "" });
    expect(receiver.paths).toHaveLength(1);
  } finally {
    await receiver.close();
  }
});

needs("curl").it("the guide's lines for curl do so too", async () => {
  const receiver = await startReceiver();
  answerWith(receiver, 204);
  const sandbox = await startSandboxProcess({ parameters: ["--memory", "--forward-to", receiver.url] });
  try {
    const request = signingRequest(sandbox.env, "BY-CURL");
    const { session_id } = await createSdkClient(sandbox.env).createAppSigningSession(request);
    const lines = linesAfter("control by curl")
      .replace("http://127.0.0.1:4020", sandbox.url)
      .replaceAll("curl ", "curl --fail-with-body --silent --show-error --write-out '\\n' ");
    const variables = { ...process.env, session_id, out_contract_code: "BY-CURL" };
    const { stdout } = await promisify(execFile)("bash", ["-e", "-c", lines], { env: variables });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { session: { state: "SIGNED" } },
      [{ out_contract_code: "BY-CURL", state: "SIGNED" }],
      { event_type: "PAPAY.SIGN", state: "ACKNOWLEDGED" },
      [{ kind: "SYSTEMERROR", remaining: 2 }],
      [],
      [],
    ]);
  } finally {
    await sandbox.stop();
    await receiver.close();
  }
});
