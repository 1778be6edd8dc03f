import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { note } from "./notes.js";

/** Debian's Python, whose packages scripts/setup-tests.sh installs: another Python may come first in PATH. */
export const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";

/** The path of Chromium or Chrome on this machine, if installed. */
export function chromium(): string | undefined {
  return process.env["CHROMIUM_PATH"] || ["chromium", "chromium-browser", "google-chrome"].map(inPath).find(Boolean);
}

const IS_HERE = {
  "redis-server": () => inPath("redis-server") !== undefined,
  chromium: () => chromium() !== undefined,
  openssl: () => inPath("openssl") !== undefined,
  curl: () => inPath("curl") !== undefined,
  go: () => inPath("go") !== undefined,
  "php-curl": () => spawnSync("php", ["-r", "exit(function_exists('curl_init') ? 0 : 1);"]).status === 0,
  javac: () => inPath("javac") !== undefined,
  "python3-cryptography": () => spawnSync(PYTHON, ["-c", "import cryptography"]).status === 0,
};

export type Program = keyof typeof IS_HERE;

/**
 * The `describe` and `it` of a file whose tests all need programs that npm does not install: `const { it } =
 * needs("curl")`. The tests are skipped where one is missing, and the file's hooks do not run.
 *
 * @throws under CI, where nothing may be skipped.
 */
export function needs(...programs: Program[]) {
  const isLacking = missing(...programs);
  return { describe: describe.skipIf(isLacking), it: it.skipIf(isLacking) };
}

/**
 * Whether this machine lacks a program that tests need: `describe.skipIf(missing("redis-server"))`. The summary of `npm test`
 * then says that they were skipped.
 *
 * @throws under CI, where nothing may be skipped.
 */
export function missing(...programs: Program[]): boolean {
  const lacking = programs.filter((name) => !IS_HERE[name]());
  if (lacking.length > 0) {
    const line = `${expect.getState().testPath?.replace(`${process.cwd()}/`, "")}: ${lacking.join(", ")} is missing`;
    if (process.env["CI"]) throw new Error(`${line}; scripts/setup-tests.sh installs it`);
    console.warn(`skipped: ${line}`);
    note("skipped", `skipped: ${line}`);
  }
  return lacking.length > 0;
}

function inPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = process.platform === "win32" ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(existsSync);
}
