import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { needs } from "../../test/support/needs.js";
import { consoleApi } from "./support/console-api.js";
import { type SandboxProcess, startSandboxProcess } from "./support/sandbox-process.js";

const { describe, it } = needs("openssl", "curl");
const SCRIPT = readFileSync(fileURLToPath(new URL("by-hand.sh", import.meta.url)), "utf8");

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandboxProcess({ parameters: ["--memory"] });
});
afterAll(() => sandbox.stop());

/** As in docs/sandbox.md. */
const COMMAND = 'set -a; . "$1"; set +a; bash "$2"';

/** Runs the script, with an optional change, with only the sandbox's `.env` in its environment. */
function run(change?: [from: string, to: string]): Promise<{ code: number; out: string; err: string }> {
  if (change && SCRIPT.split(change[0]).length !== 2) throw new Error(`by-hand.sh does not hold ${change[0]} once`);
  const file = join(sandbox.directory, "by-hand.sh");
  writeFileSync(file, change ? SCRIPT.replace(change[0], () => change[1]) : SCRIPT);
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"] ?? "" };
    execFile("sh", ["-c", COMMAND, "sh", sandbox.envFile, file], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe("a request made with openssl and curl, as the official page describes,", () => {
  it("gets a session in an answer that openssl verifies", async () => {
    const { code, out, err } = await run();
    expect(err).toBe("");
    const [, session_id = ""] = /^Verified OK\n200 \{"session_id":"(\w+)"\}\n$/.exec(out) ?? [out];
    expect(code).toBe(0);
    const { session } = await consoleApi(sandbox.url).phone(session_id);
    expect(session).toMatchObject({ state: "OPEN", user_display_name: "Zhang San" });
  });

  it.each([
    ["the body", '--data-binary "$body"', '--data-binary "$(echo "$body" | sed s/Zhang/Zhong/)"'],
    ["the signed path", 'POST "$path"', 'POST "$path/"'],
    ["the signed time", '"$timestamp" "$nonce" "$body" |', '"$((timestamp + 1))" "$nonce" "$body" |'],
    ["the last line feed", "printf '%s\\n' POST", "printf '%s\\n%s\\n%s\\n%s\\n%s' POST"],
  ])("is refused with SIGN_ERROR when one byte of %s is wrong, in a signed answer too", async (_, from, to) => {
    const { code, out } = await run([from, to]);
    expect(out).toMatch(/^Verified OK\n401 \{"code":"SIGN_ERROR",/);
    expect(code).toBe(1);
  });

  it("refuses an answer with one changed byte", async () => {
    const { code, out } = await run(['cat "$folder/answer"\n  printf', 'tr 0-9 1-90 <"$folder/answer"\n  printf']);
    expect(out).toBe("Verification failure\n");
    expect(code).toBe(1);
  });
});
