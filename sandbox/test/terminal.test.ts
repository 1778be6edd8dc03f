import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect } from "vitest";
import { needs, PYTHON } from "../../test/support/needs.js";
import { ensureBuilt, SANDBOX } from "./support/build.js";
import { temporaryFolder } from "./support/sandbox-process.js";

const { it } = needs("python3-cryptography");

const ESC = "\u001B";
/** Runs a command on a terminal of its own. */
const ON_TERMINAL = "import pty, sys; pty.spawn(sys.argv[1:])";

const open: (() => void)[] = [];
beforeAll(ensureBuilt);
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** What a sandbox on a terminal prints of a request to a path that does not exist. */
async function lineOf(variables: Record<string, string>): Promise<string> {
  const directory = temporaryFolder();
  const command = [process.execPath, join(SANDBOX, "dist/cli.js"), "--port", "0", "--memory", "--dir", directory];
  const { CI: _, FORCE_COLOR: __, NO_COLOR: ___, ...env } = process.env;
  const child = spawn(PYTHON, ["-c", ON_TERMINAL, ...command], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...env, TERM: "xterm-256color", ...variables },
  });
  open.push(() => {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  await expect.poll(() => printed).toContain("Ctrl+C");
  const [, url = ""] = /Base URL +(\S+)/.exec(printed) ?? [];
  await fetch(`${url}/v3/none`);
  await expect.poll(() => printed).toContain("#/requests/");
  return printed.split("\n").find((line) => line.includes("#/requests/")) ?? "";
}

it("a terminal gets colours", async () => {
  expect(await lineOf({})).toContain(`${ESC}[33m404${ESC}[0m GET /v3/none ${ESC}[31mNOT_FOUND${ESC}[0m`);
});

it("a terminal gets none with NO_COLOR", async () => {
  const line = await lineOf({ NO_COLOR: "1" });
  expect(line).toContain("<- 404 GET /v3/none NOT_FOUND");
  expect(line).not.toContain(ESC);
});
