import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject } from "vitest";
import type { SandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { EXAMPLES } from "../support/documents.js";
import { copyProgram, seamsOf, tellLoaded } from "../support/installed/installed.js";

export const root = join(import.meta.dirname, "../..");
export const run = promisify(execFile);

/** The compiled file of an example, by the name in its first line. */
export function compiled(name: string): string {
  if (!EXAMPLES.some((example) => example.name === name)) throw new Error(`the documents lost the example ${name}.ts`);
  return join(inject("installed").project, `compiled/${name}.js`);
}

/** The compiled file of the example that has this text. */
export function compiledWith(text: string): string {
  const found = EXAMPLES.find(({ code }) => code.includes(text));
  if (found === undefined) throw new Error(`the documents lost the example with ${text}`);
  return compiled(found.name);
}

/** Parameters of Node that run a program with the sandbox's keys, and make it tell which build it loaded. */
export function withKeysOf(sandbox: SandboxProcess, program: string): string[] {
  return [...tellLoaded(), `--env-file=${sandbox.envFile}`, program];
}

/** What a program writes to standard error at its end: it has loaded the installed SDK, and not src/. */
export const LOADED = `loaded ${seamsOf("node").join(" ")}\n`;

/** Runs the example that has this text against the sandbox, by a program in this folder. @returns its output. */
export async function runExample(sandbox: SandboxProcess, text: string, program: string): Promise<unknown> {
  copyProgram(new URL("merchant.mjs", import.meta.url));
  const file = copyProgram(new URL(program, import.meta.url));
  const { stdout, stderr } = await run(process.execPath, [...withKeysOf(sandbox, file), compiledWith(text)]);
  expect(stderr).toBe(LOADED);
  return JSON.parse(stdout);
}
